// src/types/first.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{FirstOther, Problem};

/// The object `First`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct First {
    /// The member `error`.
    pub error: Option<Problem>,
    /// The member `other`.
    pub other: Option<FirstOther>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for First {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            error: members.optional("error"),
            other: members.optional("other"),
            extra: members.rest(),
        }
    }
}

impl ToNode for First {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("error", optional(&self.error)), ("other", optional(&self.other))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(First);

// src/types/first_other.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Problem.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirstOther {
    /// The member `title`.
    pub title: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for FirstOther {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            title: members.optional("title"),
            extra: members.rest(),
        }
    }
}

impl ToNode for FirstOther {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("title", optional(&self.title))], &self.extra)
    }
}

crate::runtime::serde_bridge!(FirstOther);

// src/types/problem.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Problem`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The member `title`.
    pub title: Option<String>,
    /// The member `status`.
    pub status: Option<i32>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Problem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            title: members.optional("title"),
            status: members.optional("status"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Problem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("title", optional(&self.title)), ("status", optional(&self.status))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Problem);
