// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator undeclared API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/bird.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    pub wings: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Bird,
    "wings" => wings: optional,
    .. => extra: rest,
}

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub name: String,
    pub extra: JsonObject,
}

impl Cat {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Cat,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/dog.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub bark: Option<i64>,
}

json_object! {
    Dog,
    "bark" => bark: optional,
}

// src/types/fish.rs

use std::collections::BTreeMap;

pub type Fish = BTreeMap<String, String>;

// src/types/newt.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Newt {
    pub spots: Option<i64>,
    pub pet_type: Option<String>,
}

json_object! {
    Newt,
    "spots" => spots: optional,
    "petType" => pet_type: optional,
}

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Bird, Cat, Dog, Fish, Newt};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `petType` is `cat`.
    Cat(Cat),
    /// Where `petType` is `dog`.
    Dog(Dog),
    /// Where `petType` is `fish`.
    Fish(Fish),
    /// Where `petType` is `bird` or `parrot`.
    Bird(Bird),
    /// Where `petType` is `newt` or `eft`.
    Newt(Newt),
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

impl From<Fish> for Pet {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

impl From<Bird> for Pet {
    fn from(value: Bird) -> Self {
        Self::Bird(value)
    }
}

impl From<Newt> for Pet {
    fn from(value: Newt) -> Self {
        Self::Newt(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("petType") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            Some("fish") => Self::Fish(FromNode::from_node(node, reader)),
            Some("bird" | "parrot") => Self::Bird(FromNode::from_node(node, reader)),
            Some("newt" | "eft") => Self::Newt(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree().tagged("petType", "cat"),
            Self::Dog(value) => value.to_tree().tagged("petType", "dog"),
            Self::Fish(value) => value.to_tree().tagged("petType", "fish"),
            Self::Bird(value) => value.to_tree(),
            Self::Newt(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);
