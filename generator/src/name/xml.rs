//! Names the tables and root elements of XML bodies.

use super::case::{Case, join, words};
use super::table::{TypeNames, XmlNames};
use crate::ir::{Table, TypeId};
use crate::passes::XmlFacts;
use std::collections::BTreeSet;

/// The word for a name without letters.
const NAMELESS: &str = "body";

/// Names them after types and root elements, which are named already. They are private, so they are not locked.
pub(super) fn name_xml(facts: &XmlFacts, types: &Table<TypeId, TypeNames>) -> XmlNames {
    let mut taken = BTreeSet::new();
    let mut unique = |text: &str, suffix: &str| {
        let plain = join(&words(text), Case::Snake);
        let is_usable = plain.starts_with(|c: char| c.is_ascii_alphabetic()) && plain.is_ascii();
        let word = if is_usable { plain.as_str() } else { NAMELESS };
        let mut name = format!("{word}{suffix}");
        let mut number = 2_usize;
        while !taken.insert(name.clone()) {
            name = format!("{word}{suffix}_{number}");
            number += 1;
        }
        name
    };
    let tables = facts.tables.keys();
    let tables = tables
        .map(|id| (*id, unique(&types[*id].name, "")))
        .collect();
    let roots = facts.roots.iter();
    let roots = roots
        .map(|root| unique(&root.name.local, "_root"))
        .collect();
    XmlNames { tables, roots }
}
