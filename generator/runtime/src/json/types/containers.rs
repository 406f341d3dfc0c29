//! Arrays, maps, nullable values and untyped JSON.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::{JsonObject, Tree};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        node.elements(reader).rest()
    }
}

impl<T: FromNode> FromNode for BTreeMap<String, T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        node.members(reader).rest_typed()
    }
}

/// Reads `null` as `None`.
impl<T: FromNode> FromNode for Option<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        (!node.is_null()).then(|| T::from_node(node, reader))
    }
}

impl FromNode for Value {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        reader.raw(node)
    }
}

impl FromNode for JsonObject {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        node.members(reader).rest()
    }
}

/// Accepts any value.
impl FromNode for () {
    fn from_node(_: Node<'_>, _: &mut Reader<'_>) -> Self {}
}

impl<T: ToTree> ToTree for Vec<T> {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Array(self.iter().map(T::to_tree).collect())
    }
}

impl<T: ToTree> ToTree for [T] {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Array(self.iter().map(T::to_tree).collect())
    }
}

impl<T: ToTree> ToTree for BTreeMap<String, T> {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Object(
            self.iter()
                .map(|(name, value)| (Cow::Borrowed(name.as_str()), value.to_tree()))
                .collect(),
        )
    }
}

/// Writes `None` as `null`.
impl<T: ToTree> ToTree for Option<T> {
    fn to_tree(&self) -> Tree<'_> {
        self.as_ref().map_or(Tree::Null, T::to_tree)
    }
}

impl ToTree for Value {
    fn to_tree(&self) -> Tree<'_> {
        Tree::borrowed(self)
    }
}

impl ToTree for JsonObject {
    fn to_tree(&self) -> Tree<'_> {
        Tree::borrowed_object(self)
    }
}

impl ToTree for () {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Null
    }
}
