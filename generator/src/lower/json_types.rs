//! Sets of JSON types.

use crate::ir::JsonType;
use crate::source::PlaceMap;
use serde_json::Value;
use std::ops::{BitAnd, BitOr};

/// A set of JSON types. Numbers are divided into integers and all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lower) struct JsonTypes(u8);

impl JsonTypes {
    pub(in crate::lower) const NONE: Self = Self(0);
    pub(in crate::lower) const ALL: Self = Self(0x7f);
    pub(in crate::lower) const INTEGER: Self = Self(0b100);
    /// All types but `null`, which is handled separately.
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

    /// Returns the set of the listed types, or of all types if none is listed.
    pub(in crate::lower) fn of_types(types: &[JsonType]) -> Self {
        if types.is_empty() {
            return Self::ALL;
        }
        union(types.iter().map(|name| Self::of_type(*name)))
    }

    /// Returns whether the set is not empty and `others` contains it, disregarding `null`.
    pub(in crate::lower) fn are_among(self, others: Self) -> bool {
        !self.is_empty() && self & others & Self::VALUES == self & Self::VALUES
    }

    /// Returns whether the set contains a type.
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

/// Returns the union of the sets.
pub(in crate::lower) fn union(kinds: impl Iterator<Item = JsonTypes>) -> JsonTypes {
    kinds.fold(JsonTypes::NONE, BitOr::bitor)
}

/// The types that schemas allow, as far as they are computed. A schema that is being computed allows any type.
#[derive(Debug, Default)]
pub(in crate::lower) struct KnownJsonTypes {
    pub(in crate::lower) strict: PlaceMap<JsonTypes>,
    pub(in crate::lower) guessed: PlaceMap<JsonTypes>,
}

/// Whether an alternative and the rest of its conjunction have a value in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lower) enum Common {
    /// They do, as far as is known.
    Some,
    /// They do not, because they have no JSON type or no value in common.
    None,
    /// They do not, because the declarations of a required property contradict each other.
    NoMember,
}
