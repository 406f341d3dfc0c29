//! Builds a [`Tree`] from a value, and writes it as JSON. Generated `ToTree` impls call these functions.

use super::maybe::Maybe;
use super::to_tree::ToTree;
use super::tree::{Member, Tree};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::borrow::Cow;
use std::fmt::Write as _;

/// The value of a member to write, or `None` to omit the member.
pub type Written<'a> = Option<&'a (dyn ToTree + 'a)>;

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

/// Returns a member that is omitted if it is absent.
#[must_use]
pub fn maybe<T: ToTree>(value: &Maybe<T>) -> Written<'_> {
    match value {
        Maybe::Absent => None,
        Maybe::Null => Some(&super::null::Null),
        Maybe::Value(value) => Some(value),
    }
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

    /// Adds a tag that the type of the object does not declare, unless the object has a member of that name.
    #[must_use]
    pub fn tagged(mut self, name: &'static str, tag: &'static str) -> Self {
        if let Tree::Object(members) = &mut self
            && members.iter().all(|(known, _)| known != name)
        {
            members.insert(0, (Cow::Borrowed(name), Tree::String(Cow::Borrowed(tag))));
        }
        self
    }

    /// Creates an array of these values and those of `rest`.
    #[must_use]
    pub fn array(items: &[&'a (dyn ToTree + 'a)], rest: &'a dyn ToTree) -> Self {
        let mut all: Vec<Self> = items.iter().map(|item| (**item).to_tree()).collect();
        if let Tree::Array(more) = rest.to_tree() {
            all.extend(more);
        }
        Self::Array(all)
    }

    /// Creates an array of these values and those of `rest`. An omitted value is written as `null` if another value
    /// follows.
    #[must_use]
    pub fn tuple(items: &[Written<'a>], rest: &'a dyn ToTree) -> Self {
        let more = match rest.to_tree() {
            Tree::Array(more) => more,
            _ => Vec::new(),
        };
        let last = items.iter().rposition(Option::is_some);
        let written = if more.is_empty() {
            last.map_or(0, |last| last + 1)
        } else {
            items.len()
        };
        let item = |item: &Written<'a>| item.map_or(Tree::Null, ToTree::to_tree);
        let mut all: Vec<Self> = items.iter().take(written).map(item).collect();
        all.extend(more);
        Self::Array(all)
    }

    /// Returns the JSON text of the value.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::with_capacity(self.usual_length());
        self.write_json(&mut out);
        out
    }

    /// Returns the length of the JSON text if no string has a character to escape and numbers are short.
    fn usual_length(&self) -> usize {
        /// `false`, and most numbers.
        const SCALAR: usize = 8;
        match self {
            Self::Null | Self::Bool(_) | Self::Int(_) | Self::UInt(_) | Self::Float(_) => SCALAR,
            Self::Number(text) => text.len(),
            Self::String(text) => text.len() + "\"\"".len(),
            Self::Array(items) => items.iter().fold("[]".len(), |length, item| {
                length + item.usual_length() + ",".len()
            }),
            Self::Object(members) => members.iter().fold("{}".len(), |length, (name, value)| {
                length + name.len() + value.usual_length() + "\"\":,".len()
            }),
            Self::File(file) => file.bytes.len() + "\"\"".len(),
        }
    }

    fn write_json(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Int(value) => push_number(out, serde_json::Number::from(*value)),
            Self::UInt(value) => push_number(out, serde_json::Number::from(*value)),
            Self::Float(value) => match serde_json::Number::from_f64(*value) {
                Some(number) => push_number(out, number),
                // JSON has neither infinity nor NaN.
                None => out.push_str("null"),
            },
            Self::Number(text) => out.push_str(text),
            Self::String(text) => push_string(out, text),
            Self::Array(items) => {
                let mut before = '[';
                for item in items {
                    out.push(before);
                    item.write_json(out);
                    before = ',';
                }
                out.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Self::Object(members) => {
                let mut before = '{';
                for (name, value) in members {
                    out.push(before);
                    push_string(out, name);
                    out.push(':');
                    value.write_json(out);
                    before = ',';
                }
                out.push_str(if members.is_empty() { "{}" } else { "}" });
            }
            Self::File(file) => push_string(out, &file.text()),
        }
    }
}

/// Writes a number, of which `serde_json` finds the shortest text.
#[allow(clippy::needless_pass_by_value)]
fn push_number(out: &mut String, number: serde_json::Number) {
    // A `String` accepts all text.
    let _ = write!(out, "{number}");
}

/// Writes a string as JSON (RFC 8259, section 7).
fn push_string(out: &mut String, text: &str) {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    // A word is looked at as a whole, without an early exit, so that the compiler compares its bytes at once.
    let words_are_plain = words.iter().all(|word| {
        word.iter()
            .fold(true, |plain, byte| plain & is_plain(*byte))
    });
    if words_are_plain && rest.iter().all(|byte| is_plain(*byte)) {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        // Writing cannot fail: it is a string, and it is written into memory.
        out.push_str(&serde_json::to_string(text).unwrap_or_default());
    }
}

/// Returns whether the byte stands for itself in a JSON string.
const fn is_plain(byte: u8) -> bool {
    (byte >= b' ') & (byte != b'"') & (byte != b'\\')
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
            Self::File(file) => serializer.serialize_str(&file.text()),
        }
    }
}
