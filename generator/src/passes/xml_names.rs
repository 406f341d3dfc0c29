//! Reports the names that elements and attributes cannot have.

use super::facts::{Analysis, XmlContent, XmlItems, XmlName, XmlTable};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Shape};
use crate::source::Place;
use indexmap::IndexMap;

/// Reports the names of the tables and of the root elements, each once for its place.
pub(super) fn report(api: &Api, analysis: &Analysis, diagnostics: &mut Diagnostics) {
    let facts = analysis.xml();
    let mut found: IndexMap<(Place, String), ()> = IndexMap::new();
    let mut note = |name: &XmlName, place: &Place| {
        if !name.local.is_empty() && !is_local_name(&name.local) {
            found.insert((place.clone(), name.local.clone()), ());
        }
    };
    for (id, table) in &facts.tables {
        let def = &api.types[*id];
        match table {
            XmlTable::Object(members, _) => {
                let fields = match &def.shape {
                    Shape::Struct(structure) => structure.fields.as_slice(),
                    _ => &[],
                };
                for (member, field) in members.iter().zip(fields) {
                    let place = field.origin.join("properties").join(&field.wire);
                    note(&member.name, &place);
                    items(&member.content, &mut |name| note(name, &place));
                }
            }
            XmlTable::List(list) => {
                note(&list.name, &def.origin);
                items(&list.content, &mut |name| note(name, &def.origin));
            }
            XmlTable::Union(union) => {
                for (name, _) in &union.variants {
                    note(name, &def.origin);
                }
            }
        }
    }
    let requests = facts.requests.iter().filter_map(|((id, _), root)| {
        let body = api.operations[*id].body.as_ref()?;
        Some((&body.origin, *root))
    });
    let responses = facts.responses.iter().filter_map(|((id, index, _), root)| {
        let response = api.operations[*id].responses.get(*index)?;
        Some((&response.origin, *root))
    });
    for (place, root) in requests.chain(responses) {
        if let Some(root) = facts.roots.get(root) {
            note(&root.name, place);
            items(&root.content, &mut |name| note(name, place));
        }
    }
    for (place, name) in found.into_keys() {
        let message = format!("`{name}` is no name that XML allows");
        diagnostics.push(
            Diagnostic::new(Code::InvalidXmlName, message)
                .at(&place)
                .help("a request with it is not sent; give the element another name with `xml: {name: …}`"),
        );
    }
}

/// Calls a function with the names of the items of lists.
fn items(content: &XmlContent, note: &mut impl FnMut(&XmlName)) {
    let mut content = content;
    while let XmlContent::List(list) = content {
        let XmlItems {
            name,
            content: inner,
        } = &**list;
        note(name);
        content = inner;
    }
}

/// Returns whether a text is a name without a prefix (Namespaces in XML 1.0, section 3), as far as the client writes one.
fn is_local_name(text: &str) -> bool {
    let is_start = |c: char| c == '_' || c.is_alphabetic();
    let is_inner = |c: char| is_start(c) || c.is_numeric() || matches!(c, '-' | '.' | '\u{b7}');
    text.starts_with(is_start) && text.chars().all(is_inner)
}
