//! Types of other crates, which have their own serde impls.

use super::from_node::FromNode;
use super::node::Node;
use super::reader::Reader;
use super::to_tree::ToTree;
use super::tree::Tree;
use serde::Serialize;
use serde::de::{Deserialize, DeserializeOwned};
use std::ops::{Deref, DerefMut};

/// A type of another crate that is read and written by its own `Deserialize` and `Serialize`.
///
/// It must implement `Default`, which is the placeholder of a missing member.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct External<T>(pub T);

impl<T> Deref for External<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for External<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for External<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: DeserializeOwned + Default> FromNode for External<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match T::deserialize(node.into_value()) {
            Ok(value) => Self(value),
            Err(error) => {
                reader.mismatch_because(error.to_string(), node);
                Self::default()
            }
        }
    }
}

/// A value that its own `Serialize` rejects is written as `null`.
impl<T: Serialize> ToTree for External<T> {
    fn to_tree(&self) -> Tree<'_> {
        serde_json::to_value(&self.0).map_or(Tree::Null, Tree::owned)
    }
}

impl<T: Serialize> Serialize for External<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for External<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}
