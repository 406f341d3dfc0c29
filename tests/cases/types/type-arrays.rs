// src/types/row.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Null, Reading, ToNode, maybe, optional, required,
};

/// The object `Row`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: RowB,
    /// The member `c`.
    pub c: Option<RowC>,
    /// The member `d`.
    pub d: Maybe<RowD>,
    /// The member `e`.
    pub e: Option<RowE>,
    /// The member `f`.
    pub f: Maybe<Null>,
    /// The member `g`.
    pub g: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Row {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: Option<String>, b: RowB, c: Option<RowC>) -> Self {
        Self {
            a,
            b,
            c,
            d: Maybe::Absent,
            e: None,
            f: Maybe::Absent,
            g: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Row {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.nullable("a"),
            b: members.required("b"),
            c: members.nullable("c"),
            d: members.maybe("d"),
            e: members.optional("e"),
            f: members.maybe("f"),
            g: members.optional("g"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Row {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("a", required(&self.a)),
                ("b", required(&self.b)),
                ("c", required(&self.c)),
                ("d", maybe(&self.d)),
                ("e", optional(&self.e)),
                ("f", maybe(&self.f)),
                ("g", optional(&self.g)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Row);

/// The `b` of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowB {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for RowB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for RowB {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(RowB);

/// The `c` of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowC {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for RowC {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for RowC {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(RowC);

/// The `d` of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RowD {
    /// The member `x`.
    pub x: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for RowD {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RowD {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", optional(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RowD);

/// The `e` of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowE {
    /// An array.
    Array(Vec<i64>),
    /// A string.
    String(String),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for RowE {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::Array(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for RowE {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Array(value) => value.to_node(),
            Self::String(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(RowE);
