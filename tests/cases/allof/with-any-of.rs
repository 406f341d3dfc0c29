// src/types/account.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::{Firm, Person};

/// One of the forms of `Account`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    /// An [`AccountPerson`](crate::types::AccountPerson).
    Person(AccountPerson),
    /// An [`AccountFirm`](crate::types::AccountFirm).
    Firm(AccountFirm),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<AccountPerson> for Account {
    fn from(value: AccountPerson) -> Self {
        Self::Person(value)
    }
}

impl From<AccountFirm> for Account {
    fn from(value: AccountFirm) -> Self {
        Self::Firm(value)
    }
}

impl FromNode for Account {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_object() && node.has("id") && node.has("age") {
            Self::Person(FromNode::from_node(node, at))
        } else if node.is_object() && node.has("id") && node.has("vat") {
            Self::Firm(FromNode::from_node(node, at))
        } else {
            Self::Unknown(node.into_value())
        }
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

/// Person.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountPerson {
    /// The member `id`.
    pub id: String,
    /// The member `age`.
    pub age: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AccountPerson {
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

impl FromNode for AccountPerson {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            age: members.required("age"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AccountPerson {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("age", required(&self.age))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(AccountPerson);

impl From<AccountPerson> for Person {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: AccountPerson) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("id", required(&value.id))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            age: value.age,
            extra: rest,
        }
    }
}

/// Firm.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountFirm {
    /// The member `id`.
    pub id: String,
    /// The member `vat`.
    pub vat: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AccountFirm {
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

impl FromNode for AccountFirm {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            vat: members.required("vat"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AccountFirm {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("vat", required(&self.vat))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(AccountFirm);

impl From<AccountFirm> for Firm {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: AccountFirm) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("id", required(&value.id))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            vat: value.vat,
            extra: rest,
        }
    }
}

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

/// An item of an [`AccountFirm`](crate::types::AccountFirm).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Firm {
    /// The member `vat`.
    pub vat: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Firm {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(vat: impl Into<String>) -> Self {
        Self {
            vat: vat.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Firm {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            vat: members.required("vat"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Firm {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("vat", required(&self.vat))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Firm);

// src/types/person.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// An item of an [`AccountPerson`](crate::types::AccountPerson).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The member `age`.
    pub age: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Person {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(age: i64) -> Self {
        Self {
            age,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Person {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            age: members.required("age"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Person {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("age", required(&self.age))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Person);
