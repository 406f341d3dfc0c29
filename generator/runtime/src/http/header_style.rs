//! The styles of headers.

use super::parameter_style::parts;
use super::request::RequestBuilder;
use crate::runtime::json::{ToTree, Tree};
use std::fmt::Write as _;

/// The style of a header.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `style: simple`: `blue,black`, `R,100,G,200`.
    Simple,
    /// `style: simple`, `explode`: `blue,black`, `R=100,G=200`.
    SimpleExplode,
    /// `content: application/json`: the JSON text.
    Json,
    /// The same of a required value that may be `null`: `None` is `null`.
    JsonOrNull,
}

impl RequestBuilder {
    /// Adds a header of `style: simple`, unless it is `None`.
    pub fn header(&mut self, name: &str, value: &dyn ToTree) -> &mut Self {
        self.header_as(name, value, HeaderStyle::Simple)
    }

    /// Adds a header, unless it is `None`.
    pub fn header_as(&mut self, name: &str, value: &dyn ToTree, how: HeaderStyle) -> &mut Self {
        let node = value.to_tree();
        if !node.is_null() || how == HeaderStyle::JsonOrNull {
            self.insert_header(name, &text_of(&node, how), false);
        }
        self
    }

    /// Marks a header as a credential, so that `Debug` does not show its value.
    pub fn secret(&mut self, name: &str) -> &mut Self {
        if let Some(value) = self.headers.get_mut(name) {
            value.set_sensitive(true);
        }
        self
    }
}

/// Returns the text of a header, which is not percent-encoded.
fn text_of(node: &Tree<'_>, how: HeaderStyle) -> String {
    if matches!(how, HeaderStyle::Json | HeaderStyle::JsonOrNull) {
        return ascii_json(&node.to_json());
    }
    let mut out = String::new();
    let parts = parts(node, how == HeaderStyle::SimpleExplode);
    for (index, (name, text)) in parts.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { "," });
        if let Some(name) = name {
            out.push_str(name);
            out.push('=');
        }
        out.push_str(text);
    }
    out
}

/// Escapes the non-ASCII characters of a JSON text, so that it can be a header.
fn ascii_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() && letter != '\u{7f}' {
            out.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}
