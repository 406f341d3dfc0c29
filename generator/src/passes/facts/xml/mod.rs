//! Decides how the values of types are XML: tables that `render` prints as data, for the types that an XML body reaches.

mod names;
mod shape;
mod tables;

pub use shape::{
    XmlContent, XmlFacts, XmlItems, XmlMember, XmlName, XmlNode, XmlRest, XmlRoot, XmlScalar,
    XmlTable, XmlUnion,
};

use crate::ir::{Api, Content, Form, TypeId, XmlSchema};
use crate::source::{Place, PlaceMap};
use indexmap::{IndexMap, IndexSet};
use names::Names;
use tables::Tables;

/// Returns how the types and bodies of an API are XML.
pub(in crate::passes) fn xml_facts(api: &Api, schemas: &PlaceMap<XmlSchema>) -> XmlFacts {
    if schemas.is_empty() {
        return XmlFacts::default();
    }
    let mut tables = Tables::new(api, Names::new(schemas));
    let mut facts = XmlFacts::default();
    let mut roots = Vec::new();
    let mut add = |root: XmlRoot| {
        let known = roots.iter().position(|known| *known == root);
        known.unwrap_or_else(|| {
            roots.push(root);
            roots.len() - 1
        })
    };
    let mut root = |origin: &Place, content: &Content| {
        if content.form != Form::Xml || !content.is_carried() {
            return None;
        }
        let place = origin.join("content").join(&content.media_type);
        Some(add(tables.root(&content.ty, &place.join("schema"))))
    };
    for (id, operation) in api.operations.entries() {
        if let Some(body) = &operation.body {
            for (index, content) in body.contents.iter().enumerate() {
                if let Some(root) = root(&body.origin, content) {
                    facts.requests.insert((id, index), root);
                }
            }
        }
        for (response_index, response) in operation.responses.iter().enumerate() {
            for (index, content) in response.contents.iter().enumerate() {
                if let Some(root) = root(&response.origin, content) {
                    facts.responses.insert((id, response_index, index), root);
                }
            }
        }
    }
    for (id, webhook) in api.webhooks.entries() {
        if let Some(root) = webhook
            .content()
            .and_then(|content| root(&webhook.body, content))
        {
            facts.webhooks.insert(id, root);
        }
    }
    facts.tables = tables.finish();
    for root in &mut roots {
        root.namespaces = namespaces(root, &facts.tables);
    }
    facts.roots = roots;
    facts
}

/// Returns the prefixes that a document with this root may use.
fn namespaces(root: &XmlRoot, tables: &IndexMap<TypeId, XmlTable>) -> Vec<(String, String)> {
    let mut found = IndexSet::new();
    let mut seen = IndexSet::new();
    note(&root.name, &mut found);
    let mut queue = vec![&root.content];
    while let Some(content) = queue.pop() {
        match content {
            XmlContent::List(items) => {
                note(&items.name, &mut found);
                queue.push(&items.content);
            }
            XmlContent::Map(values) => queue.extend(values.content()),
            XmlContent::Type(id) if seen.insert(*id) => match tables.get(id) {
                Some(XmlTable::Object(members, rest)) => {
                    queue.extend(rest.content());
                    for member in members {
                        note(&member.name, &mut found);
                    }
                    queue.extend(members.iter().rev().map(|member| &member.content));
                }
                Some(XmlTable::List(items)) => {
                    note(&items.name, &mut found);
                    queue.push(&items.content);
                }
                Some(XmlTable::Union(union)) => {
                    queue.extend(union.variants.iter().map(|(_, content)| content));
                }
                None => {}
            },
            XmlContent::Type(_) | XmlContent::Text(_) | XmlContent::Object | XmlContent::Any => {}
        }
    }
    found.into_iter().collect()
}

fn note(name: &XmlName, found: &mut IndexSet<(String, String)>) {
    if !name.prefix.is_empty() {
        found.insert((name.prefix.clone(), name.namespace.clone()));
    }
}
