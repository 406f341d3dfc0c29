// src/types/filter.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Match, Range};

/// One of the forms of `Filter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// A [`Range`](crate::types::Range).
    Range(Range),
    /// A [`Match`](crate::types::Match).
    Match(Match),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Range> for Filter {
    fn from(value: Range) -> Self {
        Self::Range(value)
    }
}

impl From<Match> for Filter {
    fn from(value: Match) -> Self {
        Self::Match(value)
    }
}

impl FromNode for Filter {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("from") && let Some(value) = at.fit(&node) {
            return Self::Range(value);
        }
        if node.has("to") && let Some(value) = at.fit(&node) {
            return Self::Range(value);
        }
        if node.has("text") && let Some(value) = at.fit(&node) {
            return Self::Match(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Range(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Match(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Filter {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Range(value) => value.to_node(),
            Self::Match(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Filter);

// src/types/match_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// A variant of a [`Filter`](crate::types::Filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Match {
    /// The member `text`.
    pub text: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Match {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            text: members.optional("text"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Match {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("text", optional(&self.text))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Match);

// src/types/range.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// A variant of a [`Filter`](crate::types::Filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Range {
    /// The member `from`.
    pub from: Option<i64>,
    /// The member `to`.
    pub to: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Range {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            from: members.optional("from"),
            to: members.optional("to"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Range {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("from", optional(&self.from)), ("to", optional(&self.to))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Range);
