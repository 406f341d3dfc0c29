// src/types/numeric.rs

/// The value of `Numeric`.
pub type Numeric = f64;

// src/types/stringish.rs

/// The value of `Stringish`.
pub type Stringish = String;

// src/types/value.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// One of the forms of `Value`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
    /// An array.
    StringList(Vec<String>),
    /// An array.
    IntegerList(Vec<i64>),
    /// A [`ValueObject`](crate::types::ValueObject).
    Object(ValueObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<ValueObject> for Value {
    fn from(value: ValueObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Value {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_bool() && let Some(value) = at.fit(&node) {
            return Self::Boolean(value);
        }
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_integer)
            && let Some(value) = at.fit(&node)
        {
            return Self::IntegerList(value);
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_string)
            && let Some(value) = at.fit(&node)
        {
            return Self::StringList(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Value {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Boolean(value) => value.to_node(),
            Self::StringList(value) => value.to_node(),
            Self::IntegerList(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Value);

/// A variant of a [`Value`](crate::types::Value).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueObject {
    /// The member `x`.
    pub x: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ValueObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ValueObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", optional(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ValueObject);
