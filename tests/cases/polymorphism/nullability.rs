// src/types/thing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Thing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Thing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Thing {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Thing);

// src/types/use_.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional, required,
};
use crate::types::Thing;

/// The object `Use`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `any`.
    pub any: Option<Thing>,
    /// The member `one`.
    pub one: Option<Thing>,
    /// The member `optional`.
    pub optional: Maybe<String>,
    /// The member `three`.
    pub three: Option<UseThree>,
    /// The member `constant`.
    pub constant: Maybe<String>,
    /// The member `list`.
    pub list: Option<Vec<Option<i64>>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Use {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(any: Option<Thing>, one: Option<Thing>, three: Option<UseThree>) -> Self {
        Self {
            any,
            one,
            optional: Maybe::Absent,
            three,
            constant: Maybe::Absent,
            list: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            any: members.nullable("any"),
            one: members.nullable("one"),
            optional: members.maybe("optional"),
            three: members.nullable("three"),
            constant: members.maybe("constant"),
            list: members.optional("list"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("any", required(&self.any)),
                ("one", required(&self.one)),
                ("optional", maybe(&self.optional)),
                ("three", required(&self.three)),
                ("constant", maybe(&self.constant)),
                ("list", optional(&self.list)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);

/// The `three` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UseThree {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for UseThree {
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

impl ToNode for UseThree {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(UseThree);
