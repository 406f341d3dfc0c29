// src/types/account.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Firm, Person};

/// One of the forms of `Account`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    /// A [`Person`](crate::types::Person).
    Person(Person),
    /// A [`Firm`](crate::types::Firm).
    Firm(Firm),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Person> for Account {
    fn from(value: Person) -> Self {
        Self::Person(value)
    }
}

impl From<Firm> for Account {
    fn from(value: Firm) -> Self {
        Self::Firm(value)
    }
}

impl FromNode for Account {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("id") && node.has("age") && let Some(value) = at.fit(&node) {
            return Self::Person(value);
        }
        if node.has("id") && node.has("vat") && let Some(value) = at.fit(&node) {
            return Self::Firm(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Account {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Person(value) => value.to_node(),
            Self::Firm(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Account);

// src/types/contact.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Contact`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// The member `email`.
    pub email: Option<String>,
    /// The member `phone`.
    pub phone: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Contact {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            email: members.optional("email"),
            phone: members.optional("phone"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Contact {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("email", optional(&self.email)), ("phone", optional(&self.phone))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Contact);

// src/types/firm.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of an [`Account`](crate::types::Account).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Firm {
    /// The member `id`.
    pub id: String,
    /// The member `vat`.
    pub vat: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Firm {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, vat: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            vat: vat.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Firm {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            vat: members.required("vat"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Firm {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("vat", required(&self.vat))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Firm);

// src/types/person.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of an [`Account`](crate::types::Account).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The member `id`.
    pub id: String,
    /// The member `age`.
    pub age: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Person {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, age: i64) -> Self {
        Self {
            id: id.into(),
            age,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Person {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            age: members.required("age"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Person {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("age", required(&self.age))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Person);
