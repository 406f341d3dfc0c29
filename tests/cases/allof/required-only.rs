// src/types/create.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::Patch;

/// The object `Create`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// The member `name`.
    pub name: String,
    /// The member `size`.
    pub size: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Create {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Create {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.required("name"),
            size: members.optional("size"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Create {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("name", required(&self.name)), ("size", optional(&self.size))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Create);

impl From<Create> for Patch {
    fn from(value: Create) -> Self {
        Self {
            name: Some(value.name),
            size: value.size,
            extra: value.extra,
        }
    }
}

// src/types/patch.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Patch`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Patch {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `size`.
    pub size: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Patch {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.optional("name"),
            size: members.optional("size"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Patch {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("name", optional(&self.name)), ("size", optional(&self.size))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Patch);
