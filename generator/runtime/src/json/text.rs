//! Writes JSON text (RFC 8259).

use super::tree::Tree;
use std::fmt::Write as _;

impl Tree<'_> {
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
            #[cfg(feature = "files")]
            Self::File(file) => file.bytes.len() + "\"\"".len(),
        }
    }

    pub(super) fn write_json(&self, out: &mut String) {
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
                out.push('{');
                for (name, value) in members {
                    push_name(out, name);
                    value.write_json(out);
                }
                out.push('}');
            }
            #[cfg(feature = "files")]
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

/// Writes the name of a member, after a comma unless it is the first one.
pub(super) fn push_name(out: &mut String, name: &str) {
    let is_first = out.ends_with('{');
    if is_plain(name) {
        out.push_str(if is_first { "\"" } else { ",\"" });
        out.push_str(name);
        out.push_str("\":");
    } else {
        out.push_str(if is_first { "" } else { "," });
        push_string(out, name);
        out.push(':');
    }
}

/// Writes a string as JSON (RFC 8259, section 7).
pub(super) fn push_string(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        // Writing cannot fail: it is a string, and it is written into memory.
        out.push_str(&serde_json::to_string(text).unwrap_or_default());
    }
}

/// Returns whether the text stands for itself in a JSON string.
fn is_plain(text: &str) -> bool {
    // Several bytes are looked at without an early exit, so that the compiler compares them at once.
    let are_plain = |bytes: &[u8]| {
        bytes
            .iter()
            .fold(true, |plain, byte| plain & is_plain_byte(*byte))
    };
    text.as_bytes().chunks(32).all(are_plain)
}

/// Returns whether the byte stands for itself in a JSON string.
#[allow(clippy::needless_bitwise_bool)]
const fn is_plain_byte(byte: u8) -> bool {
    (byte >= b' ') & (byte != b'"') & (byte != b'\\')
}
