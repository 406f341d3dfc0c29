//! The tokens of a JSON text, which was parsed before and is known to be well-formed.

use std::borrow::Cow;
use std::ops::Range;

/// The tokens of a JSON text: brackets, commas, strings with their quotes, and bare words. Colons are left out.
#[derive(Debug)]
pub(crate) struct JsonTokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> JsonTokens<'t> {
    /// Creates the tokens of a text.
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Returns the text of a string token, without its quotes and escapes.
    pub(crate) fn decode(&self, token: &Range<usize>) -> Cow<'t, str> {
        let quoted = self.text.get(token.clone()).unwrap_or_default();
        if quoted.contains('\\') {
            return serde_json::from_str(quoted).map_or(Cow::Borrowed(quoted), Cow::Owned);
        }
        Cow::Borrowed(quoted.trim_matches('"'))
    }
}

impl Iterator for JsonTokens<'_> {
    type Item = (u8, Range<usize>);

    /// Returns the first byte of the next token, and its span.
    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.text.as_bytes();
        let start = blank_end(bytes, self.at);
        let first = *bytes.get(start)?;
        let end = match first {
            b'{' | b'}' | b'[' | b']' | b',' => start + 1,
            b'"' => string_end(bytes, start),
            _ => bare_end(bytes, start),
        };
        self.at = end;
        Some((first, start..end))
    }
}

/// Returns the end of the blanks and colons that start at `start`. Most of a text with deep nesting is indentation.
fn blank_end(bytes: &[u8], start: usize) -> usize {
    const SPACES: &[u8; 16] = &[b' '; 16];
    let mut at = start;
    loop {
        match bytes.get(at) {
            Some(b' ') if bytes.get(at..at + SPACES.len()) == Some(SPACES) => at += SPACES.len(),
            Some(b' ' | b'\t' | b'\n' | b'\r' | b':') => at += 1,
            _ => return at,
        }
    }
}

/// Returns the end of the string token that starts at a quote.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Returns the end of a number, `true`, `false` or `null`.
fn bare_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start + 1..).unwrap_or_default();
    let length = rest
        .iter()
        .take_while(|byte| !matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r'))
        .count();
    start + 1 + length
}
