//! Lowers enums of scalars.

use crate::config::extensions::{ENUM, ENUM_DESCRIPTIONS, ENUM_NAMES};
use crate::ir::{Enum, EnumRepr, EnumValue};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Conjunction;
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
        let texts = |keys: &[&str]| {
            merged.outermost(|keywords| keys.iter().find_map(|key| keywords.extensions.get(*key)))
        };
        let (names, descriptions) = (texts(ENUM_NAMES), texts(ENUM_DESCRIPTIONS));
        let microsoft =
            merged.outermost(|keywords| keywords.extensions.get(ENUM)?.get("values")?.as_array());
        let entries = microsoft.into_iter().flatten().rev();
        let entries: IndexMap<&Value, &Value> = entries
            .filter_map(|entry| Some((entry.get("value")?, entry)))
            .collect();
        let microsoft = |value: &Value, key: &str| {
            let entry = entries.get(value)?;
            entry.get(key)?.as_str().map(str::to_owned)
        };
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
            Value::Object(map) => {
                let key = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                map.get(&key)?.as_str().map(str::to_owned)
            }
            _ => None,
        };
        let distinct: IndexSet<&Value> = values.iter().collect();
        let kept = distinct.into_iter().map(|value| EnumValue {
            wire: value.clone(),
            name: text_of(names, value).or_else(|| microsoft(value, "name")),
            description: text_of(descriptions, value)
                .or_else(|| microsoft(value, "description"))
                .filter(|text| !text.trim().is_empty()),
        });
        let kept: Vec<EnumValue> = kept.collect();
        Enum {
            repr: repr(kept.iter().map(|value| &value.wire)),
            values: kept,
        }
    }
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
