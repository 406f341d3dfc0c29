// src/types/name.rs

/// A name.
pub type Name = String;

// src/types/point.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Point`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// The member `x`.
    pub x: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Point {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Point {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", optional(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Point);

// src/types/use_.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional, required,
};
use crate::types::{Name, Point};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The first name.
    ///
    /// **Deprecated.**
    pub a: Option<Name>,
    /// The member `b`.
    ///
    /// At most 3 characters. Default: `nobody`.
    pub b: Option<Name>,
    /// The member `c`.
    pub c: Option<UseC>,
    /// The member `d`.
    pub d: Maybe<Point>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Use {
    /// `b`, or its default `nobody` where it is absent.
    #[must_use]
    pub fn b_or_default(&self) -> &str {
        self.b.as_deref().unwrap_or("nobody")
    }
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
            c: members.optional("c"),
            d: members.maybe("d"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("a", optional(&self.a)),
                ("b", optional(&self.b)),
                ("c", optional(&self.c)),
                ("d", maybe(&self.d)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);

/// The `c` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UseC {
    /// The member `x`.
    pub x: i64,
    /// The member `y`.
    pub y: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl UseC {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(x: i64) -> Self {
        Self {
            x,
            y: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for UseC {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            x: members.required("x"),
            y: members.optional("y"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UseC {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", required(&self.x)), ("y", optional(&self.y))], &self.extra)
    }
}

crate::runtime::serde_bridge!(UseC);

impl From<UseC> for Point {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: UseC) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("y", optional(&value.y))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            x: Some(value.x),
            extra: rest,
        }
    }
}
