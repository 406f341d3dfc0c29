// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Mapping of some values API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub r#type: CatType,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: CatType,
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
    "type" => r#type: required,
    "lives" => lives: optional,
    .. => extra: rest,
}

/// The `type` of a [`Cat`](crate::types::Cat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CatType;

const_string!(CatType, "cat");

// src/types/lizard.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lizard {
    pub r#type: LizardType,
    pub tail: Option<bool>,
    pub extra: JsonObject,
}

impl Lizard {
    #[must_use]
    pub fn new(r#type: LizardType) -> Self {
        Self {
            r#type,
            tail: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Lizard,
    "type" => r#type: required,
    "tail" => tail: optional,
    .. => extra: rest,
}

/// The `type` of a [`Lizard`](crate::types::Lizard).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LizardType {
    /// `reptile`.
    Reptile,
    /// `lizard`.
    Lizard,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    LizardType,
    "reptile" => Reptile,
    "lizard" => Lizard,
    .. => Unknown,
}

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Lizard};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `type` is `cat`.
    Cat(Cat),
    /// Where `type` is `lizard` or `reptile`.
    Lizard(Lizard),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Lizard> for Pet {
    fn from(value: Lizard) -> Self {
        Self::Lizard(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("lizard" | "reptile") => Self::Lizard(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Lizard(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);
