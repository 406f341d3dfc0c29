// src/types/base.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional,
};

/// The object `Base`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The text of the base.
    ///
    /// At least 1 character.
    pub id: Option<String>,
    /// The member `tags`.
    pub tags: Option<Vec<String>>,
    /// The member `nested`.
    pub nested: Option<BaseNested>,
    /// The member `maybe`.
    pub maybe: Maybe<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            tags: members.optional("tags"),
            nested: members.optional("nested"),
            maybe: members.maybe("maybe"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", optional(&self.id)),
                ("tags", optional(&self.tags)),
                ("nested", optional(&self.nested)),
                ("maybe", maybe(&self.maybe)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Base);

/// The `nested` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseNested {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for BaseNested {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BaseNested {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BaseNested);

// src/types/child.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Child`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Child {
    /// The text of the child.
    ///
    /// At most 9 characters.
    pub id: String,
    /// The member `tags`.
    ///
    /// At least 1 item.
    pub tags: Option<Vec<String>>,
    /// The member `nested`.
    pub nested: Option<ChildNested>,
    /// The member `maybe`.
    pub maybe: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Child {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, maybe: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tags: None,
            nested: None,
            maybe: maybe.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Child {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            tags: members.optional("tags"),
            nested: members.optional("nested"),
            maybe: members.required("maybe"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Child {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("tags", optional(&self.tags)),
                ("nested", optional(&self.nested)),
                ("maybe", required(&self.maybe)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Child);

/// The `nested` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildNested {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ChildNested {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ChildNested {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ChildNested);
