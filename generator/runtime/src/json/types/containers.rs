//! Arrays, maps, nullable values and untyped JSON.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::{ToTree, Writer};
use crate::runtime::json::tree::{JsonObject, Tree};
use serde_json::Value;
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
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        let mut items = self.iter();
        out.array(self.len(), &mut || Some(items.next()?));
    }
}

impl<T: ToTree> ToTree for [T] {
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        let mut items = self.iter();
        out.array(self.len(), &mut || Some(items.next()?));
    }
}

impl<T: ToTree> ToTree for BTreeMap<String, T> {
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        let mut members = self.iter();
        out.map(self.len(), &mut || {
            let (name, value) = members.next()?;
            Some((name, value))
        });
    }
}

/// Writes `None` as `null`.
impl<T: ToTree> ToTree for Option<T> {
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        match self {
            Some(value) => value.write_to(out),
            None => out.tree(Tree::Null),
        }
    }
}

impl ToTree for Value {
    fn to_tree(&self) -> Tree<'_> {
        Tree::borrowed(self)
    }

    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        match self {
            Self::String(text) => text.write_to(out),
            Self::Array(items) => items.write_to(out),
            Self::Object(members) => members.write_to(out),
            scalar => out.tree(Tree::borrowed(scalar)),
        }
    }
}

impl ToTree for JsonObject {
    fn to_tree(&self) -> Tree<'_> {
        Tree::borrowed_object(self)
    }

    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        let mut members = self.iter();
        out.map(self.len(), &mut || {
            let (name, value) = members.next()?;
            Some((name, value))
        });
    }
}

impl ToTree for () {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Null
    }
}
