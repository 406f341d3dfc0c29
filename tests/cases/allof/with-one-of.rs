// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the With one of API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: String,
    pub extra: JsonObject,
}

impl Base {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Base,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/beside.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{ByEmail, ByPhone};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    Email(ByEmail),
    Phone(ByPhone),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ByEmail> for Beside {
    fn from(value: ByEmail) -> Self {
        Self::Email(value)
    }
}

impl From<ByPhone> for Beside {
    fn from(value: ByPhone) -> Self {
        Self::Phone(value)
    }
}

impl FromNode for Beside {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") && node.has("email") {
            if let Some(value) = reader.fit(node) {
                return Self::Email(value);
            }
        }
        if node.has("id") && node.has("phone") {
            if let Some(value) = reader.fit(node) {
                return Self::Phone(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Beside {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Email(value) => value.to_tree(),
            Self::Phone(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Beside);

// src/types/by_email.rs

use crate::runtime::{JsonObject, json_object};

/// By email.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByEmail {
    pub id: String,
    pub email: String,
    pub extra: JsonObject,
}

impl ByEmail {
    #[must_use]
    pub fn new(id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            email: email.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ByEmail,
    "id" => id: required,
    "email" => email: required,
    .. => extra: rest,
}

// src/types/by_phone.rs

use crate::runtime::{JsonObject, json_object};

/// By phone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByPhone {
    pub id: String,
    pub phone: String,
    pub extra: JsonObject,
}

impl ByPhone {
    #[must_use]
    pub fn new(id: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            phone: phone.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ByPhone,
    "id" => id: required,
    "phone" => phone: required,
    .. => extra: rest,
}

// src/types/cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// A variant of an [`Inside`](crate::types::Inside).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub id: String,
    pub kind: CatKind,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `kind`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: CatKind,
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Cat,
    "id" => id: required,
    "kind" => kind: required,
    "lives" => lives: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Cat`](crate::types::Cat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CatKind;

const_string!(CatKind, "cat");

// src/types/dog.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// A variant of an [`Inside`](crate::types::Inside).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub id: String,
    pub kind: DogKind,
    pub good: Option<bool>,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `kind`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: DogKind,
            good: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Dog,
    "id" => id: required,
    "kind" => kind: required,
    "good" => good: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Dog`](crate::types::Dog).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DogKind;

const_string!(DogKind, "dog");

// src/types/inside.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inside {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Inside {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Inside {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Inside {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Inside {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Inside);
