//! Builds a [`Tree`] from a value. Generated `ToTree` impls call these functions.

use super::to_tree::{ToTree, Written};
use super::tree::{Member, Tree};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::borrow::Cow;

/// Returns a member that is always written.
#[must_use]
pub fn required<T: ToTree>(value: &T) -> Written<'_> {
    Some(value)
}

/// Returns a member that is omitted if it is `None`.
#[must_use]
pub fn optional<T: ToTree>(value: &Option<T>) -> Written<'_> {
    match value {
        Some(value) => Some(value),
        None => None,
    }
}

/// Returns a member that is always written, as `null` if it is `None`.
#[must_use]
pub fn nullable<T: ToTree>(value: &Option<T>) -> Written<'_> {
    Some(value)
}

/// Returns a member of any JSON that is omitted if it is `None`.
#[must_use]
pub fn any(value: &Option<serde_json::Value>) -> Written<'_> {
    optional(value)
}

impl<'a> Tree<'a> {
    /// Creates an object of these members and those of `extra`. A named member that is written takes precedence over
    /// one of `extra`.
    #[must_use]
    pub fn object(members: &[(&'static str, Written<'a>)], extra: &'a dyn ToTree) -> Self {
        let Tree::Object(more) = extra.to_tree() else {
            return Self::closed(members);
        };
        let mut all = named(members, more.len());
        let written = all.len();
        for (name, value) in more {
            if !all.iter().take(written).any(|(known, _)| *known == name) {
                all.push((name, value));
            }
        }
        Self::Object(all)
    }

    /// Creates an object of these members.
    #[must_use]
    pub fn closed(members: &[(&'static str, Written<'a>)]) -> Self {
        Self::Object(named(members, 0))
    }

    #[cfg(feature = "unions")]
    /// Adds a tag that the type of the object does not declare, unless the object has a member of that name.
    #[must_use]
    pub fn tagged(mut self, name: &'static str, tag: &'static str) -> Self {
        if let Tree::Object(members) = &mut self {
            if members.iter().all(|(known, _)| known != name) {
                members.insert(0, (Cow::Borrowed(name), Tree::String(Cow::Borrowed(tag))));
            }
        }
        self
    }
}

fn named<'a>(members: &[(&'static str, Written<'a>)], more: usize) -> Vec<Member<'a>> {
    let mut all = Vec::with_capacity(members.len().saturating_add(more));
    for &(name, value) in members {
        if let Some(value) = value {
            all.push((Cow::Borrowed(name), value.to_tree()));
        }
    }
    all
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::UInt(value) => serializer.serialize_u64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            // A number beyond 64 bits is rounded, unless a feature of `serde_json` keeps its digits.
            Self::Number(text) => match text.parse::<serde_json::Number>() {
                Ok(number) => number.serialize(serializer),
                Err(_) => serializer.serialize_str(text),
            },
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(item)?;
                }
                seq.end()
            }
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name.as_ref(), value)?;
                }
                map.end()
            }
            #[cfg(feature = "files")]
            Self::File(file) => serializer.serialize_str(&file.text()),
        }
    }
}
