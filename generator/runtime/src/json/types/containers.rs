//! Arrays, maps, nullable values and untyped JSON.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::{JsonObject, Node};
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_node::ToNode;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node {
            Node::Array(items) => {
                let mut list = Self::with_capacity(items.len());
                for (index, item) in items.into_iter().enumerate() {
                    let checkpoint = reader.enter();
                    list.push(T::from_node(item, reader));
                    reader.leave_item(index, checkpoint);
                }
                list
            }
            other => {
                reader.mismatch("an array", &other);
                Self::new()
            }
        }
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
        match node {
            Node::Null => None,
            node => Some(T::from_node(node, reader)),
        }
    }
}

impl FromNode for Value {
    fn from_node(node: Node<'_>, _: &mut Reader<'_>) -> Self {
        node.into_value()
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

impl<T: ToNode> ToNode for Vec<T> {
    fn to_node(&self) -> Node<'_> {
        Node::Array(self.iter().map(T::to_node).collect())
    }
}

impl<T: ToNode> ToNode for [T] {
    fn to_node(&self) -> Node<'_> {
        Node::Array(self.iter().map(T::to_node).collect())
    }
}

impl<T: ToNode> ToNode for BTreeMap<String, T> {
    fn to_node(&self) -> Node<'_> {
        Node::Object(
            self.iter()
                .map(|(name, value)| (Cow::Borrowed(name.as_str()), value.to_node()))
                .collect(),
        )
    }
}

/// Writes `None` as `null`.
impl<T: ToNode> ToNode for Option<T> {
    fn to_node(&self) -> Node<'_> {
        self.as_ref().map_or(Node::Null, T::to_node)
    }
}

impl ToNode for Value {
    fn to_node(&self) -> Node<'_> {
        Node::borrowed(self)
    }
}

impl ToNode for JsonObject {
    fn to_node(&self) -> Node<'_> {
        Node::borrowed_object(self)
    }
}

impl ToNode for () {
    fn to_node(&self) -> Node<'_> {
        Node::Null
    }
}
