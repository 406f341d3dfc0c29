// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the With any of API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/account.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Firm, Person};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    Person(Person),
    Firm(Firm),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") && node.has("age") {
            if let Some(value) = reader.fit(node) {
                return Self::Person(value);
            }
        }
        if node.has("id") && node.has("vat") {
            if let Some(value) = reader.fit(node) {
                return Self::Firm(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Account {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Person(value) => value.to_tree(),
            Self::Firm(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Account);

// src/types/contact.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Contact,
    "email" => email: optional,
    "phone" => phone: optional,
    .. => extra: rest,
}

// src/types/firm.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Account`](crate::types::Account).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Firm {
    pub id: String,
    pub vat: String,
    pub extra: JsonObject,
}

impl Firm {
    #[must_use]
    pub fn new(id: impl Into<String>, vat: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            vat: vat.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Firm,
    "id" => id: required,
    "vat" => vat: required,
    .. => extra: rest,
}

// src/types/person.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Account`](crate::types::Account).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub id: String,
    pub age: i64,
    pub extra: JsonObject,
}

impl Person {
    #[must_use]
    pub fn new(id: impl Into<String>, age: i64) -> Self {
        Self {
            id: id.into(),
            age,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Person,
    "id" => id: required,
    "age" => age: required,
    .. => extra: rest,
}
