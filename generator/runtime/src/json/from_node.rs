//! The trait of types that are read from JSON, and the strict and the lenient way to read them.

use super::node::Node;
use super::reader::{Mismatch, Reader, Report};
use super::tape::Json;
use serde::de::{Deserialize, Deserializer, Error};
#[cfg(feature = "unions")]
use std::any::TypeId;

/// A type that can be read from JSON.
pub trait FromNode: Sized {
    /// Reads the value. If the node does not match, records that in `reader` and returns a placeholder.
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self;
}

impl<T: FromNode> FromNode for Box<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self::new(T::from_node(node, reader))
    }
}

#[cfg(feature = "unions")]
impl Reader<'_> {
    /// Tries to read a value as one of several types. If the type does not match, returns `None` and leaves no trace of
    /// the attempt. It ends at the first mismatch. No type matches any more once nested unions have read too much.
    pub fn fit<T: FromNode + 'static>(&mut self, node: Node<'_>) -> Option<T> {
        let (key, checkpoint) = self.begin(node, TypeId::of::<T>())?;
        let value = T::from_node(node, self);
        self.settle(key, checkpoint).then_some(value)
    }
}

/// Reads a value strictly: every mismatch is an error.
///
/// # Errors
/// The mismatches, at most 32.
pub fn read<T: FromNode>(node: Node<'_>) -> Result<T, Vec<Mismatch>> {
    let mut report = Report::default();
    let value = T::from_node(node, &mut Reader::strict(&mut report));
    report.verdict().map(|_| value)
}

/// Whether an optional member that does not match its type is an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reading {
    /// Every mismatch is an error.
    #[default]
    Strict,
    /// An optional member that does not match is omitted.
    Lenient,
}

/// Reads a value, and returns with it the mismatches of the members that were omitted.
///
/// # Errors
/// The mismatches that remain, at most 32.
pub fn read_as<T: FromNode>(
    reading: Reading,
    node: Node<'_>,
) -> Result<(T, Vec<Mismatch>), Vec<Mismatch>> {
    match reading {
        Reading::Strict => read(node).map(|value| (value, Vec::new())),
        Reading::Lenient => read_lenient(node),
    }
}

/// Reads a value leniently. An optional member that does not match is omitted. Its raw value is added to the undeclared
/// members of the type, and the mismatch is returned with the value.
///
/// # Errors
/// The mismatches that remain.
pub fn read_lenient<T: FromNode>(node: Node<'_>) -> Result<(T, Vec<Mismatch>), Vec<Mismatch>> {
    let mut report = Report::default();
    let value = T::from_node(node, &mut Reader::lenient(&mut report));
    report.verdict().map(|lenient| (value, lenient))
}

/// Implements `Deserialize` for generated types.
///
/// # Errors
/// The error of the deserializer, or one that lists the mismatches.
pub fn deserialize<'de, T: FromNode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = Json::deserialize(deserializer)?;
    read(json.root()).map_err(|mismatches| D::Error::custom(super::reader::list(&mismatches)))
}

/// Returns the text of a string. Anything else is a mismatch, for which the text is empty.
pub fn text_of<'n>(node: Node<'n>, reader: &mut Reader<'_>) -> &'n str {
    node.as_str().unwrap_or_else(|| {
        reader.mismatch("a string", node);
        ""
    })
}
