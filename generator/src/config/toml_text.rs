//! Finds positions in the user's TOML files, and quotes strings for them.

use crate::diagnostic::Location;

/// The text of one file that diagnostics quote.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Excerpt<'a> {
    name: &'a str,
    text: &'a str,
}

impl<'a> Excerpt<'a> {
    /// Creates an excerpt of the file that diagnostics call `name`.
    pub(crate) fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text }
    }

    /// Returns the location of a byte of the text.
    pub(crate) fn at(&self, offset: usize) -> Location {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let (before, after) = self.text.split_at(offset);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let in_line = before.get(start..).unwrap_or_default();
        let rest = after.lines().next().unwrap_or_default();
        Location::Config {
            path: self.name.to_owned(),
            line: before.matches('\n').count() + 1,
            column: in_line.chars().count() + 1,
            excerpt: format!("{in_line}{rest}"),
        }
    }
}

/// Returns the text as a basic string of TOML.
pub(crate) fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(control)));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
