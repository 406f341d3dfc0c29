// src/types/both.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{Left, Right, Root};

/// The object `Both`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// The member `id`.
    pub id: String,
    /// The member `left`.
    pub left: Option<String>,
    /// The member `right`.
    pub right: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Both {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            left: None,
            right: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Both {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            left: members.optional("left"),
            right: members.optional("right"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Both {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("left", optional(&self.left)),
                ("right", optional(&self.right)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Both);

impl From<Both> for Left {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Both) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("right", optional(&value.right))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            id: value.id,
            left: value.left,
            extra: rest,
        }
    }
}

impl From<Both> for Right {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Both) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("left", optional(&value.left))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            id: value.id,
            right: value.right,
            extra: rest,
        }
    }
}

impl From<Both> for Root {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Both) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("left", optional(&value.left)),
            ("right", optional(&value.right)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/left.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::Root;

/// The object `Left`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `id`.
    pub id: String,
    /// The member `left`.
    pub left: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Left {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            left: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Left {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            left: members.optional("left"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Left {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("left", optional(&self.left))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Left);

impl From<Left> for Root {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Left) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("left", optional(&value.left))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::Root;

/// The object `Right`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `id`.
    pub id: String,
    /// The member `right`.
    pub right: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Right {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            right: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Right {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            right: members.optional("right"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Right {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("right", optional(&self.right))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Right);

impl From<Right> for Root {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Right) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("right", optional(&value.right))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/root.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Root`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// The member `id`.
    pub id: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Root {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Root {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Root {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", required(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Root);
