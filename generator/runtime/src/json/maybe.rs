//! The type of a member that may be absent or `null`, with a different meaning.

use super::from_node::FromNode;
use super::node::Node;
use super::null::Null;
use super::reader::Reader;
use super::to_tree::{ToTree, Writer, Written};
use super::tree::Tree;

/// A member of an object that may be absent, `null` or a value, where the difference matters. In a JSON merge patch
/// (RFC 7396) absent means "keep it", `null` means "remove it".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Maybe<T> {
    /// The member is absent.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has this value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Returns whether the member is absent.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns whether the member is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the value, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Converts into the value, if there is one.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Converts to a `Maybe` that borrows the value.
    #[must_use]
    pub const fn as_ref(&self) -> Maybe<&T> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(value),
        }
    }

    /// Applies a function to the value, if there is one.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(change(value)),
        }
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// Converts `None` to `null`.
impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: FromNode> FromNode for Maybe<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_null() {
            Self::Null
        } else {
            Self::Value(T::from_node(node, reader))
        }
    }
}

impl<T: ToTree> ToTree for Maybe<T> {
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        match self {
            Self::Absent | Self::Null => out.tree(Tree::Null),
            Self::Value(value) => value.write_to(out),
        }
    }
}

/// Returns a member that is omitted if it is absent.
#[must_use]
pub fn maybe<T: ToTree>(value: &Maybe<T>) -> Written<'_> {
    match value {
        Maybe::Absent => None,
        Maybe::Null => Some(&Null),
        Maybe::Value(value) => Some(value),
    }
}
