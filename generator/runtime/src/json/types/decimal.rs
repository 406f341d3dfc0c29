//! `format: decimal` as a type of the crate `rust_decimal`.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// Reads a number, and a string that is one. Beyond 28 digits it is rounded.
impl FromNode for Decimal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let digits = node.digits().or_else(|| node.as_str().map(Cow::Borrowed));
        let value = digits.and_then(|text| {
            let plain = text.parse().ok();
            plain.or_else(|| Self::from_scientific(&text).ok())
        });
        value.unwrap_or_else(|| {
            reader.mismatch("a decimal number", node);
            Self::ZERO
        })
    }
}

/// Writes a number with all of its digits.
impl ToTree for Decimal {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Number(Cow::Owned(self.to_string()))
    }
}
