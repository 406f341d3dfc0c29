//! A member that may be absent, and may be `null`, which means something else.

use super::from_node::FromNode;
use super::node::Node;
use super::reader::Reader;
use super::to_node::ToNode;

/// A member of an object that may be absent, `null` or a value, where the difference matters: in a JSON merge
/// patch (RFC 7396) absent means "leave it", `null` means "remove it".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Maybe<T> {
    /// The member is not there.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has this value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Whether the member is not there.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same member with a reference to its value.
    #[must_use]
    pub const fn as_ref(&self) -> Maybe<&T> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(value),
        }
    }

    /// The same member with its value changed.
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

/// `None` is `null`.
impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: FromNode> FromNode for Maybe<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node {
            Node::Null => Self::Null,
            node => Self::Value(T::from_node(node, reader)),
        }
    }
}

impl<T: ToNode> ToNode for Maybe<T> {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Absent | Self::Null => Node::Null,
            Self::Value(value) => value.to_node(),
        }
    }
}
