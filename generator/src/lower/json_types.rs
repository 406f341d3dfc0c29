//! Sets of JSON types.

use crate::ir::JsonType;
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;
use std::ops::{BitAnd, BitOr};

/// A set of JSON types. Numbers are two: integers, and the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lower) struct JsonTypes(u8);

impl JsonTypes {
    pub(in crate::lower) const NONE: Self = Self(0);
    pub(in crate::lower) const ALL: Self = Self(0x7f);
    pub(in crate::lower) const INTEGER: Self = Self(0b100);
    /// All but `null`, which is looked at elsewhere.
    pub(in crate::lower) const VALUES: Self = Self(0x7e);

    pub(in crate::lower) fn of_type(name: JsonType) -> Self {
        match name {
            JsonType::Null => Self(1),
            JsonType::Boolean => Self(0b10),
            JsonType::Integer => Self::INTEGER,
            JsonType::Number => Self(0b1100),
            JsonType::String => Self(0b1_0000),
            JsonType::Array => Self(0b10_0000),
            JsonType::Object => Self(0b100_0000),
        }
    }

    pub(in crate::lower) fn of_value(value: &Value) -> Self {
        Self::of_type(match value {
            Value::Null => JsonType::Null,
            Value::Bool(_) => JsonType::Boolean,
            Value::Number(number) if number.is_f64() => JsonType::Number,
            Value::Number(_) => JsonType::Integer,
            Value::String(_) => JsonType::String,
            Value::Array(_) => JsonType::Array,
            Value::Object(_) => JsonType::Object,
        })
    }

    /// Returns the types that `types` lists; all, if it lists none.
    pub(in crate::lower) fn of_types(types: &[JsonType]) -> Self {
        if types.is_empty() {
            return Self::ALL;
        }
        union(types.iter().map(|name| Self::of_type(*name)))
    }

    /// Whether there is any, and `others` has them all, `null` aside.
    pub(in crate::lower) fn are_among(self, others: Self) -> bool {
        !self.is_empty() && self & others & Self::VALUES == self & Self::VALUES
    }

    /// Whether this one is among them.
    pub(in crate::lower) fn has(self, name: JsonType) -> bool {
        self & Self::of_type(name) != Self::NONE
    }

    pub(in crate::lower) fn is_empty(self) -> bool {
        self & Self::VALUES == Self::NONE
    }
}

impl BitAnd for JsonTypes {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for JsonTypes {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Returns the types of all sets.
pub(in crate::lower) fn union(kinds: impl Iterator<Item = JsonTypes>) -> JsonTypes {
    kinds.fold(JsonTypes::NONE, BitOr::bitor)
}

/// The types that schemas allow, as far as they were computed. A schema that is being looked at allows any.
#[derive(Debug, Default)]
pub(in crate::lower) struct KnownJsonTypes {
    pub(in crate::lower) strict: IndexMap<Place, JsonTypes>,
    pub(in crate::lower) guessed: IndexMap<Place, JsonTypes>,
}

/// Whether an alternative and the schema around it have a value in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lower) enum Common {
    /// As far as can be seen.
    Some,
    /// None: no JSON type, or no value, is in both.
    None,
    /// None, because a required property contradicts itself.
    NoMember,
}
