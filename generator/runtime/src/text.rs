//! Short texts of long things, for messages.

use super::node::Node;

/// How many characters of a value a message shows.
const SHOWN: usize = 60;

/// What a value is, with its beginning.
pub(super) fn excerpt(node: &Node<'_>) -> String {
    match node {
        Node::Null => String::from("null"),
        Node::Bool(value) => value.to_string(),
        Node::Int(value) => value.to_string(),
        Node::UInt(value) => value.to_string(),
        Node::Float(value) => value.to_string(),
        Node::String(text) => format!("the string {:?}", shorten(text, SHOWN)),
        Node::Array(items) => counted("an array of ", items.len(), "item"),
        Node::Object(members) => counted("an object of ", members.len(), "member"),
        Node::File(_) => String::from("bytes"),
    }
}

fn counted(before: &str, count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{before}{count} {what}{plural}")
}

/// The first characters of a text, with an ellipsis where some were left out.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The beginning of a body, on one line; what is not text is said to be bytes.
pub(super) fn body_excerpt(body: &[u8]) -> String {
    const LIMIT: usize = 200;
    if body.is_empty() {
        return String::from("an empty body");
    }
    // Four bytes a character at most, and a character that was cut in two must not make the text unreadable.
    let head = body.get(..LIMIT * 4).unwrap_or(body);
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() + 4 > head.len() => {
            let valid = head.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(valid).unwrap_or_default()
        }
        Err(_) => return format!("{} bytes that are not text", body.len()),
    };
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("`{}`", shorten(&line, LIMIT))
}
