//! `format: decimal` as a type of the crate `rust_decimal`.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::{Kind, Node};
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// Reads a string, or a number with the digits that `serde_json` kept.
impl FromNode for Decimal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let value = match node.kind() {
            Kind::String(text) => text
                .parse()
                .ok()
                .or_else(|| Self::from_scientific(text).ok()),
            Kind::Int(value) => Some(Self::from(value)),
            Kind::UInt(value) => Some(Self::from(value)),
            Kind::Float(value) => {
                let text = value.to_string();
                text.parse()
                    .ok()
                    .or_else(|| Self::from_scientific(&text).ok())
            }
            _ => None,
        };
        value.unwrap_or_else(|| {
            reader.mismatch("a decimal number", node);
            Self::ZERO
        })
    }
}

/// Writes a number, as the specification declares, with the precision of a 64-bit float.
impl ToTree for Decimal {
    fn to_tree(&self) -> Tree<'_> {
        let text = self.normalize().to_string();
        match text.parse() {
            Ok(value) => Tree::Int(value),
            Err(_) => text
                .parse()
                .map_or(Tree::String(Cow::Owned(text)), Tree::Float),
        }
    }
}
