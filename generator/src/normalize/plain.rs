//! Reads schemas without parts once, however often the documents repeat them.
//!
//! Nine of ten schemas are texts, numbers and lists of values, and most of them are written many times: a dereferenced
//! document repeats each schema at every use. What such a schema means does not depend on its place. So schemas that
//! are written alike are one [`Schema`] of the model, at several places.

use super::model::Schema;
use crate::source::Tree;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use serde_json::{Map, Number};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

type Members = Map<String, Tree>;

/// The schemas that were read, by their nodes.
#[derive(Default)]
pub(super) struct PlainSchemas<'s> {
    known: IndexMap<PlainNode<'s>, Arc<Schema>, FxBuildHasher>,
}

impl<'s> PlainSchemas<'s> {
    /// Returns the schema that another node with the same text was read as.
    pub(super) fn get(&self, node: PlainNode<'s>) -> Option<Arc<Schema>> {
        self.known.get(&node).cloned()
    }

    /// Keeps what a node was read as.
    pub(super) fn keep(&mut self, node: PlainNode<'s>, schema: &Arc<Schema>) {
        self.known.insert(node, Arc::clone(schema));
    }
}

/// A schema without parts, whose meaning does not depend on its place. Two are equal if they are written alike: their
/// members have the same order.
#[derive(Clone, Copy)]
pub(super) struct PlainNode<'s>(&'s Members);

impl<'s> PlainNode<'s> {
    /// Returns the node, if it is such a schema. YAML has several spellings of a number, so `is_json` says whether the
    /// value of a number is all that can be said of it.
    pub(super) fn new(tree: &'s Tree, is_json: bool) -> Option<Self> {
        let members = tree.as_object()?;
        let mut keywords = members.iter();
        keywords
            .all(|(keyword, value)| is_plain(keyword, value, is_json))
            .then_some(Self(members))
    }
}

impl PartialEq for PlainNode<'_> {
    fn eq(&self, other: &Self) -> bool {
        are_alike(self.0, other.0)
    }
}

impl Eq for PlainNode<'_> {}

impl Hash for PlainNode<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash_members(self.0, state);
    }
}

/// Returns whether a keyword has a value of the right kind, which leads to no other node and has one spelling.
fn is_plain(keyword: &str, value: &Tree, is_json: bool) -> bool {
    let is_exact = |value: &Tree| match value {
        Tree::Number(number) => is_json && !number.is_f64(),
        Tree::Bool(_) => is_json,
        _ => true,
    };
    match keyword {
        "title" | "description" | "type" | "format" | "pattern" | "contentEncoding"
        | "contentMediaType" => value.is_string(),
        "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" => value.is_boolean(),
        "minimum" | "maximum" | "multipleOf" | "minLength" | "maxLength" | "minItems"
        | "maxItems" | "minProperties" | "maxProperties" => value.is_i64() || value.is_u64(),
        "additionalProperties" => value.is_boolean(),
        "default" | "example" | "const" => is_exact(value),
        "enum" | "examples" => value.as_array().is_some_and(|all| all.iter().all(is_exact)),
        _ => keyword.starts_with("x-"),
    }
}

fn are_alike(one: &Members, other: &Members) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len()
        && pairs.all(|((key, value), (other_key, other_value))| {
            key == other_key && is_alike(value, other_value)
        })
}

fn is_alike(one: &Tree, other: &Tree) -> bool {
    let bits = |number: &Number| number.as_f64().map(f64::to_bits);
    match (one, other) {
        (Tree::Object(one), Tree::Object(other)) => are_alike(one, other),
        (Tree::Array(one), Tree::Array(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| is_alike(one, other))
        }
        // `0.0` is equal to `-0.0`.
        (Tree::Number(one), Tree::Number(other)) => one == other && bits(one) == bits(other),
        (one, other) => one == other,
    }
}

fn hash_members<H: Hasher>(members: &Members, state: &mut H) {
    state.write_usize(members.len());
    for (key, value) in members {
        key.hash(state);
        hash_value(value, state);
    }
}

fn hash_value<H: Hasher>(value: &Tree, state: &mut H) {
    match value {
        Tree::Object(members) => hash_members(members, state),
        Tree::Array(items) => {
            state.write_usize(items.len());
            items.iter().for_each(|item| hash_value(item, state));
        }
        scalar => scalar.hash(state),
    }
}

#[cfg(test)]
mod tests {
    use super::PlainNode;
    use serde_json::{Value, json};

    fn node(tree: &Value) -> PlainNode<'_> {
        PlainNode::new(tree, true).unwrap()
    }

    #[test]
    fn members_in_another_order_are_not_alike() {
        let one = json!({ "type": "object", "example": { "uri": 1, "url": [0.0] } });
        let same = one.clone();
        assert!(node(&one) == node(&same));
        for other in [
            json!({ "example": { "uri": 1, "url": [0.0] }, "type": "object" }),
            json!({ "type": "object", "example": { "url": [0.0], "uri": 1 } }),
            json!({ "type": "object", "example": { "uri": 1, "url": [-0.0] } }),
            json!({ "type": "object" }),
        ] {
            assert!(node(&one) != node(&other), "{other}");
        }
    }

    #[test]
    fn a_schema_with_parts_or_with_values_of_several_spellings_is_not_plain() {
        let is_plain = |tree: Value, is_json| PlainNode::new(&tree, is_json).is_some();
        assert!(is_plain(json!({ "type": "integer", "default": 1 }), true));
        assert!(!is_plain(json!({ "type": "string", "default": 1 }), false));
        for tree in [
            json!({ "$ref": "#/components/schemas/A" }),
            json!({ "type": "array", "items": {} }),
            json!({ "type": "number", "default": 1.5 }),
            json!({ "type": ["string", "null"] }),
            json!({ "description": { "$ref": "text.md" } }),
            json!(true),
        ] {
            assert!(!is_plain(tree.clone(), true), "{tree}");
        }
    }
}
