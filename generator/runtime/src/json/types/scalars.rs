//! Booleans, numbers and strings.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::{Kind, Node};
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::{ToTree, Writer};
use crate::runtime::json::tree::Tree;
use std::borrow::Cow;

impl Node<'_> {
    /// Returns the integer, also if it is written with a zero fraction, such as `5.0`.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self.kind() {
            Kind::Int(value) => Some(value),
            Kind::Float(_) => self.as_i128()?.try_into().ok(),
            _ => None,
        }
    }

    /// Returns the unsigned integer, also if it is written with a zero fraction, such as `5.0`.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        match self.kind() {
            Kind::Int(value) => u64::try_from(value).ok(),
            Kind::UInt(value) => Some(value),
            Kind::Float(_) => self.as_i128()?.try_into().ok(),
            _ => None,
        }
    }

    /// Returns the number.
    #[must_use]
    pub fn as_f64(self) -> Option<f64> {
        // The conversion to a float may lose precision.
        #[allow(clippy::cast_precision_loss)]
        match self.kind() {
            Kind::Int(value) => Some(value as f64),
            Kind::UInt(value) => Some(value as f64),
            Kind::Float(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the boolean.
    #[must_use]
    pub fn as_bool(self) -> Option<bool> {
        match self.kind() {
            Kind::Bool(value) => Some(value),
            _ => None,
        }
    }
}

/// Returns the value, or records a mismatch and returns the default.
fn or_note<T: Default>(
    value: Option<T>,
    expected: &'static str,
    node: Node<'_>,
    reader: &mut Reader<'_>,
) -> T {
    value.unwrap_or_else(|| {
        reader.mismatch(expected, node);
        T::default()
    })
}

#[cfg(feature = "number-strings")]
/// Returns the number in a string. A server that reads numbers from strings may write them like that.
fn quoted<T: ::serde::de::DeserializeOwned>(node: Node<'_>, reader: &Reader<'_>) -> Option<T> {
    let text = node.as_str().filter(|_| !reader.is_trying())?;
    serde_json::from_str(text).ok()
}

impl FromNode for bool {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        or_note(node.as_bool(), "a boolean", node, reader)
    }
}

impl FromNode for i64 {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let value = node.as_i64();
        #[cfg(feature = "number-strings")]
        let value = value.or_else(|| quoted(node, reader));
        or_note(value, "an integer", node, reader)
    }
}

impl FromNode for u64 {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let value = node.as_u64();
        #[cfg(feature = "number-strings")]
        let value = value.or_else(|| quoted(node, reader));
        or_note(value, "an integer from 0", node, reader)
    }
}

impl FromNode for i128 {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let value = node.as_i128();
        #[cfg(feature = "number-strings")]
        let value = value.or_else(|| quoted(node, reader));
        or_note(value, "an integer of 128 bits", node, reader)
    }
}

macro_rules! narrow {
    ($($name:ident from $wide:ident: $expected:literal,)+) => {$(
        impl FromNode for $name {
            fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
                let value = node.$wide().and_then(|value| value.try_into().ok());
                #[cfg(feature = "number-strings")]
                let value = value.or_else(|| quoted(node, reader));
                or_note(value, $expected, node, reader)
            }
        }

        impl ToTree for $name {
            fn to_tree(&self) -> Tree<'_> {
                Tree::Int(Into::into(*self))
            }
        }
    )+};
}

narrow! {
    i8 from as_i64: "an integer of 8 bits",
    i16 from as_i64: "an integer of 16 bits",
    i32 from as_i64: "an integer of 32 bits",
    u8 from as_u64: "an integer of 8 bits from 0",
    u16 from as_u64: "an integer of 16 bits from 0",
    u32 from as_u64: "an integer of 32 bits from 0",
}

impl FromNode for f64 {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let value = node.as_f64();
        #[cfg(feature = "number-strings")]
        let value = value.or_else(|| quoted(node, reader));
        or_note(value, "a number", node, reader)
    }
}

impl FromNode for String {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        or_note(node.as_str().map(str::to_owned), "a string", node, reader)
    }
}

impl ToTree for bool {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Bool(*self)
    }
}

impl ToTree for i64 {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Int(*self)
    }
}

impl ToTree for u64 {
    fn to_tree(&self) -> Tree<'_> {
        i64::try_from(*self).map_or(Tree::UInt(*self), Tree::Int)
    }
}

impl ToTree for i128 {
    fn to_tree(&self) -> Tree<'_> {
        i64::try_from(*self).map_or_else(|_| Tree::Number(Cow::Owned(self.to_string())), Tree::Int)
    }
}

impl ToTree for f64 {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Float(*self)
    }
}

impl ToTree for str {
    fn to_tree(&self) -> Tree<'_> {
        Tree::String(Cow::Borrowed(self))
    }

    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        out.string(self);
    }
}

impl ToTree for String {
    fn to_tree(&self) -> Tree<'_> {
        Tree::String(Cow::Borrowed(self))
    }

    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        out.string(self);
    }
}
