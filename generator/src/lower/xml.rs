//! Collects what the schemas say of XML.

use super::builder::Builder;
use crate::ir::{Form, Operation, XmlKeywords, XmlNodeType, XmlSchema};
use crate::normalize::{self, Schema};
use crate::source::{Place, PlaceMap};
use indexmap::IndexMap;

/// The maximum length of a chain of references that is followed.
const LONGEST_CHAIN: usize = 32;

impl Builder<'_> {
    /// Returns what each schema says of XML if a body is XML; else nothing.
    pub(in crate::lower) fn xml_schemas(&self) -> PlaceMap<XmlSchema> {
        let contents = self.operations.iter().flat_map(Operation::contents);
        let webhooks = self.webhooks.iter().flat_map(|webhook| &webhook.contents);
        let contents = contents.chain(webhooks);
        if contents
            .into_iter()
            .all(|content| content.form != Form::Xml)
        {
            return IndexMap::default();
        }
        let schemas = self.schemas.iter();
        schemas
            .map(|(place, schema)| (place.clone(), self.xml_schema(place, schema)))
            .collect()
    }

    /// Returns whether a schema, or one that it refers to, has an XML Object.
    pub(in crate::lower) fn has_xml(&self, place: &Place) -> bool {
        let mut at = Some(place);
        for _ in 0..LONGEST_CHAIN {
            let Some(schema) = at.and_then(|place| self.schemas.get(place)) else {
                return false;
            };
            if schema.xml.is_some() {
                return true;
            }
            at = target(schema);
        }
        false
    }

    fn xml_schema(&self, place: &Place, schema: &Schema) -> XmlSchema {
        XmlSchema {
            keywords: schema.xml.as_deref().map(keywords),
            reference: schema.reference,
            target: target(schema).cloned(),
            items: schema.items.as_ref().map(|items| items.place.clone()),
            key: self.component_key(place),
        }
    }
}

/// Returns the target of a `$ref`, or the only branch of an `allOf`, with which documents of 3.0 put keywords beside a `$ref`.
fn target(schema: &Schema) -> Option<&Place> {
    match schema.all_of.as_slice() {
        [target] => Some(&target.place),
        [target, ..] if schema.reference => Some(&target.place),
        _ => None,
    }
}

fn keywords(xml: &normalize::Xml) -> XmlKeywords {
    let normalize::Xml {
        name,
        namespace,
        prefix,
        node_type,
        has_node_types,
    } = xml;
    XmlKeywords {
        name: name.clone(),
        namespace: namespace.clone(),
        prefix: prefix.clone(),
        node_type: node_type.map(|node_type| match node_type {
            normalize::XmlNodeType::Element => XmlNodeType::Element,
            normalize::XmlNodeType::Attribute => XmlNodeType::Attribute,
            normalize::XmlNodeType::Text => XmlNodeType::Text,
            normalize::XmlNodeType::Cdata => XmlNodeType::Cdata,
            normalize::XmlNodeType::None => XmlNodeType::None,
        }),
        has_node_types: *has_node_types,
    }
}
