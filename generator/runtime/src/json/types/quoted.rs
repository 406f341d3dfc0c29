//! Numbers that are strings in JSON.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::{Reader, Report};
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A number that is a string in JSON, as protobuf writes integers of 64 bits: `"5"`. A number without quotes is read too.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Quoted<T> {
    /// The number.
    Number(T),
    /// A string that is not the usual form of such a number, such as `""`. It is written as it was read.
    Other(String),
}

impl<T: Clone + FromStr> Quoted<T> {
    /// Returns the number; also one in an unusual form, such as `"007"`.
    #[must_use]
    pub fn get(&self) -> Option<T> {
        match self {
            Self::Number(value) => Some(value.clone()),
            Self::Other(text) => text.trim().parse().ok(),
        }
    }
}

impl<T> From<T> for Quoted<T> {
    fn from(value: T) -> Self {
        Self::Number(value)
    }
}

impl<T: fmt::Display> fmt::Display for Quoted<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(value) => value.fmt(out),
            Self::Other(text) => out.pad(text),
        }
    }
}

impl<T: FromNode + FromStr + fmt::Display> FromNode for Quoted<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if let Some(text) = node.as_str() {
            let number = text.parse().ok();
            return number
                .filter(|number: &T| number.to_string() == text)
                .map_or_else(|| Self::Other(text.to_owned()), Self::Number);
        }
        let mut report = Report::default();
        let number = T::from_node(node, &mut Reader::strict(&mut report));
        if report.verdict().is_ok() {
            return Self::Number(number);
        }
        reader.mismatch("a number in a string", node);
        Self::Other(String::new())
    }
}

impl<T: fmt::Display> ToTree for Quoted<T> {
    fn to_tree(&self) -> Tree<'_> {
        Tree::String(match self {
            Self::Number(value) => Cow::Owned(value.to_string()),
            Self::Other(text) => Cow::Borrowed(text),
        })
    }
}

impl<T: fmt::Display> ::serde::Serialize for Quoted<T> {
    fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: FromNode + FromStr + fmt::Display> ::serde::Deserialize<'de> for Quoted<T> {
    fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::runtime::json::from_node::deserialize(deserializer)
    }
}
