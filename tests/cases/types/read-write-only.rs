// src/types/account.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use std::fmt;

/// The object `Account`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// The member `id`.
    ///
    /// Only in answers: the service sets it.
    pub id: String,
    /// The member `name`.
    pub name: String,
    /// The member `password`.
    ///
    /// Only in requests: the service does not send it.
    pub password: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Account {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            password: password.into(),
            extra: JsonObject::new(),
        }
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("password", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

impl FromNode for Account {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            name: members.required("name"),
            password: members.required("password"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Account {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("name", required(&self.name)),
                ("password", required(&self.password)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Account);

// src/types/answer.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Answer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The member `id`.
    ///
    /// Only in answers: the service sets it.
    pub id: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Answer {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Answer {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Answer {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", required(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Answer);
