//! The text of parameters (`OpenAPI` 3.1.1, section 4.8.12.3), whose styles are operators of RFC 6570.

use super::percent::{Keep, push};
use crate::runtime::json::Tree;
use std::borrow::Cow;

/// Returns the text of a number, a string or a boolean. A nested array or object that a style does not support is
/// written as JSON.
pub(super) fn scalar<'n>(node: &'n Tree<'_>) -> Cow<'n, str> {
    match node {
        Tree::Null => Cow::Borrowed(""),
        Tree::Bool(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
        Tree::Int(value) => Cow::Owned(value.to_string()),
        Tree::UInt(value) => Cow::Owned(value.to_string()),
        Tree::Float(value) => Cow::Owned(float(*value)),
        Tree::Number(text) | Tree::String(text) => Cow::Borrowed(text),
        _ => Cow::Owned(node.to_json()),
    }
}

/// Formats a number as JavaScript does: with an exponent only if it would have many zeros.
fn float(value: f64) -> String {
    if value == 0.0 || (1e-7..1e21).contains(&value.abs()) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// A part of a value, with the name of its member if it is one of an exploded object.
pub(super) type Part<'n> = (Option<&'n str>, Cow<'n, str>);

/// Returns the parts that a style joins or makes pairs of. Without `explode`, the name and the value of a member are two
/// parts. `null` is left out: RFC 6570 omits undefined values (section 3.2.1).
pub(super) fn parts<'n>(node: &'n Tree<'_>, explode: bool) -> Vec<Part<'n>> {
    let mut parts = Vec::new();
    match node {
        Tree::Array(items) => add_parts(&mut parts, None, items),
        Tree::Object(members) => {
            for (name, value) in members {
                match value {
                    Tree::Null => {}
                    // One with a list is repeated for each item, as Spring and others read it: `sort=name&sort=id`.
                    Tree::Array(items) if explode => add_parts(&mut parts, Some(name), items),
                    value if explode => parts.push((Some(name), scalar(value))),
                    value => parts.extend([(None, Cow::Borrowed(&**name)), (None, scalar(value))]),
                }
            }
        }
        other => add_parts(&mut parts, None, std::slice::from_ref(other)),
    }
    parts
}

fn add_parts<'n>(parts: &mut Vec<Part<'n>>, name: Option<&'n str>, items: &'n [Tree<'_>]) {
    for item in items {
        if !item.is_null() {
            parts.push((name, scalar(item)));
        }
    }
}

/// Appends the text of a path parameter of `style: simple` to `out`: `blue,black`, `R,100,G,200`.
pub(super) fn push_simple(out: &mut String, node: &Tree<'_>) {
    // What most paths have.
    if let Tree::String(text) = node {
        return push(out, text, Keep::Unreserved);
    }
    for (index, (_, text)) in parts(node, false).iter().enumerate() {
        out.push_str(if index == 0 { "" } else { "," });
        push(out, text, Keep::Unreserved);
    }
}
