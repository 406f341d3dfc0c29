//! The trait of everything that is read, and the two ways of reading it.

use super::node::Node;
use super::reader::{Mismatch, Reader, Report};
use super::to_node::ToNode;
use serde::de::{Deserialize, Deserializer, Error};

/// A value that is read from JSON.
pub trait FromNode: Sized {
    /// Reads the value. Where the tree does not fit, that is noted in `reader`, and the value is a placeholder.
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self;
}

impl<T: FromNode> FromNode for Box<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self::new(T::from_node(node, reader))
    }
}

impl Reader<'_> {
    /// Reads one of several forms, unless it does not fit: then it is as if it had not been tried. Nothing fits any more
    /// where unions inside of unions have been tried too often.
    pub fn fit<T: FromNode>(&mut self, node: &Node<'_>) -> Option<T> {
        let attempt = self.begin(node.count())?;
        let value = T::from_node(node.clone(), self);
        self.settle(&attempt).then_some(value)
    }
}

/// Reads a value; every mismatch counts.
///
/// # Errors
/// What does not fit: 32 mismatches at most.
pub fn read<T: FromNode>(node: Node<'_>) -> Result<T, Vec<Mismatch>> {
    let mut report = Report::default();
    let value = T::from_node(node, &mut Reader::strict(&mut report));
    report.verdict().map(|_| value)
}

/// Reads a value leniently: an optional member that does not fit is left out, its raw value goes to the members
/// that the type does not name, and it is listed beside the value.
///
/// # Errors
/// What does not fit even so.
pub fn read_lenient<T: FromNode>(node: Node<'_>) -> Result<(T, Vec<Mismatch>), Vec<Mismatch>> {
    let mut report = Report::default();
    let value = T::from_node(node, &mut Reader::lenient(&mut report));
    report.verdict().map(|lenient| (value, lenient))
}

/// What `Deserialize` impls of emitted types call.
///
/// # Errors
/// The deserializer's own, or one that lists what does not fit.
pub fn deserialize<'de, T: FromNode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let node = Node::deserialize(deserializer)?;
    read(node).map_err(|mismatches| D::Error::custom(super::reader::list(&mismatches)))
}

/// The value as its base: what the base has no member for goes to the members that it does not name.
pub fn upcast<T: FromNode>(value: &dyn ToNode) -> T {
    T::from_node(value.to_node(), &mut Reader::strict(&mut Report::default()))
}
