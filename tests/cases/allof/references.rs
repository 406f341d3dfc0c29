// src/types/alias.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Alias = Base;

// src/types/base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Base`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The member `id`.
    pub id: uuid::Uuid,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Base {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: uuid::Uuid) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", required(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Base);

// src/types/named.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::Base;

/// The object `Named`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// The member `id`.
    pub id: uuid::Uuid,
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Named {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: uuid::Uuid, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Named {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Named {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("name", required(&self.name))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Named);

impl From<Named> for Base {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Named) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("name", required(&value.name))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}
