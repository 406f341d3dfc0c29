//! Short excerpts of long values, for error messages.

use super::node::{Kind, Node};
use std::borrow::Cow;

/// The maximum number of characters of a string that a message shows.
const SHOWN: usize = 60;

/// Describes a value; for a string, with its beginning.
pub(super) fn excerpt(node: Node<'_>) -> String {
    match node.kind() {
        Kind::Null => String::from("null"),
        Kind::Bool(value) => value.to_string(),
        Kind::Int(value) => value.to_string(),
        Kind::UInt(value) => value.to_string(),
        Kind::Float(_) => beginning(&node.digits().unwrap_or_default(), SHOWN).into_owned(),
        // `Debug` escapes control characters, which a terminal would execute.
        Kind::String(text) => format!("the string {:?}", beginning(text, SHOWN)),
        Kind::Array => counted("an array of ", node.count(), "item"),
        Kind::Object => counted("an object of ", node.count(), "member"),
    }
}

fn counted(before: &str, count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{before}{count} {what}{plural}")
}

/// Returns the first characters of a text from the server, with an ellipsis if it is longer. Control characters are
/// escaped: a message may be written to a log or a terminal, which the server must not control.
pub(crate) fn shorten(text: &str, limit: usize) -> String {
    let mut shown = String::new();
    for character in beginning(text, limit).chars() {
        if is_unsafe_to_show(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

fn beginning(text: &str, limit: usize) -> Cow<'_, str> {
    match text.char_indices().nth(limit) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

/// Returns whether a character is a control character, a bidirectional formatting character (Unicode Standard Annex 9),
/// or a line separator.
fn is_unsafe_to_show(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{061c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
                | '\u{feff}'
        )
}

/// Returns the beginning of a body on one line, or only its size if it is not text.
pub(crate) fn body_excerpt(body: &[u8]) -> String {
    const LIMIT: usize = 200;
    if body.is_empty() {
        return String::from("an empty body");
    }
    // A character has at most four bytes, and one that is cut in two must not make the text unreadable.
    let head = body.get(..LIMIT * 4).unwrap_or(body);
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() + 4 > head.len() => {
            let valid = head.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(valid).unwrap_or_default()
        }
        Err(_) => return format!("{} bytes that are not text", body.len()),
    };
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(word);
    }
    format!("`{}`", shorten(&line, LIMIT))
}
