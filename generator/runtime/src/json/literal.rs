//! Constants, given as JSON text.

use super::node::{Kind, Node};
use super::reader::Reader;
use super::tape::Json;
use super::tree::Tree;
use std::borrow::Cow;

/// Records a mismatch unless the node equals this JSON text.
pub fn expect_json(node: Node<'_>, text: &str, reader: &mut Reader<'_>) {
    if !node.same_as(parsed(text).root()) {
        reader.mismatch_because(text.to_owned(), node);
    }
}

/// Parses a JSON text.
#[must_use]
pub fn literal(text: &str) -> Tree<'static> {
    parsed(text).root().into_tree()
}

fn parsed(text: &str) -> Json<'_> {
    Json::parse(text.as_bytes()).unwrap_or_default()
}

impl Node<'_> {
    /// Returns whether two JSON values are equal. Numbers are compared by value, objects irrespective of the order of
    /// members.
    #[must_use]
    pub fn same_as(self, other: Node<'_>) -> bool {
        match (self.kind(), other.kind()) {
            (Kind::Array, Kind::Array) => {
                self.count() == other.count()
                    && self
                        .items()
                        .zip(other.items())
                        .all(|(item, other)| item.same_as(other))
            }
            (Kind::Object, Kind::Object) => {
                self.count() == other.count()
                    && self.pairs().all(|(name, value)| {
                        other.member(name).is_some_and(|other| value.same_as(other))
                    })
            }
            (Kind::String(text), Kind::String(other)) => text == other,
            (Kind::Bool(value), Kind::Bool(other)) => value == other,
            (Kind::Null, Kind::Null) => true,
            _ => match (self.as_i64(), other.as_i64()) {
                (Some(value), Some(other)) => value == other,
                (None, None) => match (self.as_f64(), other.as_f64()) {
                    (Some(value), Some(other)) => value.total_cmp(&other).is_eq(),
                    _ => false,
                },
                _ => false,
            },
        }
    }

    /// Converts to a tree that borrows nothing.
    #[must_use]
    pub fn into_tree<'t>(self) -> Tree<'t> {
        match self.kind() {
            Kind::Null => Tree::Null,
            Kind::Bool(value) => Tree::Bool(value),
            Kind::Int(value) => Tree::Int(value),
            Kind::UInt(value) => Tree::UInt(value),
            Kind::Float(value) => Tree::Float(value),
            Kind::String(text) => Tree::String(Cow::Owned(text.to_owned())),
            Kind::Array => Tree::Array(self.items().map(Node::into_tree).collect()),
            Kind::Object => {
                let members = self.pairs();
                let owned =
                    members.map(|(name, value)| (name.to_owned().into(), value.into_tree()));
                Tree::Object(owned.collect())
            }
        }
    }
}
