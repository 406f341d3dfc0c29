// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator copies API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `new` sets it to `cat`.
    pub kind: String,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "cat".to_owned(),
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Cat,
    "kind" => kind: required,
    "lives" => lives: optional,
    .. => extra: rest,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `new` sets it to `dog`.
    pub kind: String,
    pub bark: Option<bool>,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "dog".to_owned(),
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
    "kind" => kind: required,
    "bark" => bark: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `dog`.
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
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
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
