// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator mapping API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub pet_type: String,
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl Cat {
    #[must_use]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Cat,
    "petType" => pet_type: required,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `new` sets it to `dog`.
    pub pet_type: String,
    pub bark: Option<i64>,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `petType`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet_type: "dog".to_owned(),
            bark: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Dog {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Dog,
    "petType" => pet_type: required,
    "bark" => bark: optional,
    .. => extra: rest,
}

// src/types/owner.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Pet;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub pets: Option<Vec<Pet>>,
    pub extra: JsonObject,
}

json_object! {
    Owner,
    "pets" => pets: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `petType` is `cat` or `kitten`.
    Cat(Cat),
    /// Where `petType` is `dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("petType") {
            Some("cat" | "kitten") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);
