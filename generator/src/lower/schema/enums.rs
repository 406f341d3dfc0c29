//! Lowers enums of scalars.

use super::described_values;
use crate::ir::{Enum, EnumRepr, EnumValue};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Conjunction;
use crate::source::enum_extensions::{ENUM, ENUM_DESCRIPTIONS, ENUM_ENTRIES, ENUM_NAMES};
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

impl<'m> Builder<'m> {
    /// Builds the enum of `values`, which does not contain `null`.
    pub(in crate::lower) fn enumeration(
        &mut self,
        merged: &Conjunction<'m>,
        values: &[Value],
    ) -> Enum {
        let written: &[Value] = merged
            .parts
            .iter()
            .rev()
            .find_map(|part| {
                let list = part.keywords.enumeration.as_slice();
                (!list.is_empty()).then_some(list)
            })
            .unwrap_or_default();
        let said = |key: &str| merged.outermost(|keywords| keywords.extensions.get(key));
        let lists = |keys: &[&str]| keys.iter().find_map(|key| said(key));
        let (names, descriptions) = (lists(ENUM_NAMES), lists(ENUM_DESCRIPTIONS));
        let microsoft = said(ENUM).and_then(|said| said.get("values"));
        let others = ENUM_ENTRIES.iter().filter_map(|key| said(key));
        let entries: Vec<&Value> = microsoft.into_iter().chain(others).collect();
        let entry = |value: &Value| entries.iter().find_map(|all| Entry::of(value, all));
        let positions: IndexMap<&Value, usize> = written
            .iter()
            .enumerate()
            .rev()
            .map(|(index, value)| (value, index))
            .collect();
        let text_of = |list: Option<&Value>, value: &Value| match list? {
            Value::Array(items) => items
                .get(*positions.get(value)?)?
                .as_str()
                .map(str::to_owned),
            Value::Object(map) => map.get(&text(value))?.as_str().map(str::to_owned),
            _ => None,
        };
        let distinct: IndexSet<&Value> = values.iter().collect();
        let distinct: Vec<&Value> = distinct.into_iter().collect();
        let description = merged.outermost(|keywords| keywords.description.as_deref());
        let described = description.and_then(|text| described_values::names(text, &distinct));
        let described = described.unwrap_or_default();
        let kept = (0..).zip(distinct).map(|(index, value): (usize, _)| {
            let entry = entry(value).unwrap_or_default();
            EnumValue {
                wire: value.clone(),
                name: text_of(names, value)
                    .or(entry.name)
                    .or_else(|| described.get(index).cloned()),
                description: text_of(descriptions, value)
                    .or(entry.description)
                    .filter(|text| !text.trim().is_empty()),
            }
        });
        let kept: Vec<EnumValue> = kept.collect();
        Enum {
            repr: repr(kept.iter().map(|value| &value.wire)),
            values: kept,
        }
    }
}

/// What an extension says of a value in an object of its own.
#[derive(Default)]
struct Entry {
    name: Option<String>,
    description: Option<String>,
}

impl Entry {
    /// Finds the object of a value in a list, whose objects have the value, or among the members of an object.
    fn of(value: &Value, all: &Value) -> Option<Self> {
        const VALUES: &[&str] = &["value", "numericValue"];
        const NAMES: &[&str] = &["name", "identifier"];
        let wire = text(value);
        let has_value = |entry: &&Value| {
            // Without another key for it, the name is the value.
            let mut keys = VALUES.iter().chain(NAMES);
            let written = keys.find_map(|key| entry.get(*key));
            written.is_some_and(|written| text(written) == wire)
        };
        let entry = match all {
            Value::Array(entries) => entries.iter().find(has_value)?,
            Value::Object(entries) => entries.get(&wire)?,
            _ => return None,
        };
        let first = |keys: &[&str]| {
            let said = keys.iter().find_map(|key| entry.get(*key)?.as_str());
            said.map(str::to_owned)
        };
        Some(Self {
            name: first(NAMES).filter(|name| *name != wire),
            description: first(&["description"]),
        })
    }
}

/// Returns a value as a key of a JSON object.
fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns the representation that fits all values.
pub(in crate::lower) fn repr<'v>(values: impl Iterator<Item = &'v Value>) -> EnumRepr {
    let mut repr = None;
    for value in values {
        let this = match value {
            Value::String(_) => EnumRepr::String,
            Value::Number(number) if number.is_i64() => EnumRepr::Integer,
            _ => EnumRepr::Mixed,
        };
        if repr.is_some_and(|repr| repr != this) {
            return EnumRepr::Mixed;
        }
        repr = Some(this);
    }
    repr.unwrap_or(EnumRepr::String)
}
