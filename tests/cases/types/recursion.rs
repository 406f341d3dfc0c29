// src/types/cons.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// The array `Cons`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cons(pub String, pub Option<Box<Cons>>);

impl FromNode for Cons {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToNode for Cons {
    fn to_node(&self) -> Node<'_> {
        Node::array(&[&self.0, &self.1], &())
    }
}

crate::runtime::serde_bridge!(Cons);

// src/types/direct.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Direct`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Direct {
    /// The member `next`.
    pub next: Option<Box<Direct>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Direct {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            next: members.optional("next"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Direct {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("next", optional(&self.next))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Direct);

// src/types/endless.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Endless`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    /// The member `next`.
    pub next: Option<Box<Endless>>,
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Endless {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            next: members.optional("next"),
            name: members.optional("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Endless {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("next", optional(&self.next)), ("name", optional(&self.name))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Endless);

// src/types/expr.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::Sum;

/// One of the forms of `Expr`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expr {
    /// A number.
    Number(f64),
    /// A [`Sum`](crate::types::Sum).
    Sum(Box<Sum>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Sum> for Expr {
    fn from(value: Sum) -> Self {
        Self::Sum(Box::new(value))
    }
}

impl FromNode for Expr {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_number() && let Some(value) = at.fit(&node) {
            return Self::Number(value);
        }
        if node.has("left") && node.has("right") && let Some(value) = at.fit(&node) {
            return Self::Sum(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Expr {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Sum(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Expr);

// src/types/json.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use std::collections::BTreeMap;

/// One of the forms of `Json`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Json {
    /// A string.
    String(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(BTreeMap<String, Json>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Json {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::List(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Json {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::List(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Json);

// src/types/list.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// A list of [`List`](crate::types::List).
#[derive(Debug, Clone, PartialEq)]
pub struct List(pub Vec<List>);

impl From<Vec<List>> for List {
    fn from(value: Vec<List>) -> Self {
        Self(value)
    }
}

impl FromNode for List {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        Self(FromNode::from_node(node, at))
    }
}

impl ToNode for List {
    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

crate::runtime::serde_bridge!(List);

// src/types/map.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use std::collections::BTreeMap;

/// A map of [`Map`](crate::types::Map).
#[derive(Debug, Clone, PartialEq)]
pub struct Map(pub BTreeMap<String, Map>);

impl From<BTreeMap<String, Map>> for Map {
    fn from(value: BTreeMap<String, Map>) -> Self {
        Self(value)
    }
}

impl FromNode for Map {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        Self(FromNode::from_node(node, at))
    }
}

impl ToNode for Map {
    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

crate::runtime::serde_bridge!(Map);

// src/types/sum.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::Expr;

/// A variant of an [`Expr`](crate::types::Expr).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sum {
    /// The member `left`.
    pub left: Box<Expr>,
    /// The member `right`.
    pub right: Box<Expr>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Sum {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(left: Expr, right: Expr) -> Self {
        Self {
            left: Box::new(left),
            right: Box::new(right),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Sum {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            left: members.required("left"),
            right: members.required("right"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Sum {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("left", required(&self.left)), ("right", required(&self.right))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Sum);
