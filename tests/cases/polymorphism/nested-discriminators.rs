// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nested discriminators API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Bird, Fish};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `Bird` or `Owl`.
    Bird(Bird),
    /// Where `kind` is `Fish`.
    Fish(Fish),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Bird> for Animal {
    fn from(value: Bird) -> Self {
        Self::Bird(value)
    }
}

impl From<Fish> for Animal {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("Bird" | "Owl") => Self::Bird(FromNode::from_node(node, reader)),
            Some("Fish") => Self::Fish(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Animal {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Bird(value) => value.to_tree(),
            Self::Fish(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Animal);

// src/types/animal_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    pub kind: String,
    pub extra: JsonObject,
}

impl AnimalBase {
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AnimalBase,
    "kind" => kind: required,
    .. => extra: rest,
}

// src/types/bird.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BirdBase, Owl};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// Where `species` is `Owl`.
    Owl(Owl),
    /// Another `species`, or none.
    Base(BirdBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Owl> for Bird {
    fn from(value: Owl) -> Self {
        Self::Owl(value)
    }
}

impl From<BirdBase> for Bird {
    fn from(value: BirdBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Bird {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("species") {
            Some("Owl") => Self::Owl(FromNode::from_node(node, reader)),
            _ => {
                if node.member_is("kind", &[Literal::Str("Owl")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Owl(value);
                    }
                }
                if node.has("kind") {
                    if let Some(value) = reader.fit(node) {
                        return Self::Base(value);
                    }
                }
                if reader.relax(node) {
                    return Self::from_node(node, reader);
                }
                Self::Unknown(reader.raw(node))
            }
        }
    }
}

impl ToTree for Bird {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Owl(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Bird);

// src/types/bird_base.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BirdBase {
    /// `new` sets it to `Bird`.
    pub kind: String,
    pub species: Option<String>,
    pub extra: JsonObject,
}

impl BirdBase {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Bird".to_owned(),
            species: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for BirdBase {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    BirdBase,
    "kind" => kind: required,
    "species" => species: optional,
    .. => extra: rest,
}

impl From<BirdBase> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: BirdBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("species", optional(&value.species))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            extra: rest,
        }
    }
}

// src/types/fish.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// `new` sets it to `Fish`.
    pub kind: String,
    pub salt: Option<bool>,
    pub extra: JsonObject,
}

impl Fish {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Fish".to_owned(),
            salt: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Fish {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Fish,
    "kind" => kind: required,
    "salt" => salt: optional,
    .. => extra: rest,
}

impl From<Fish> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Fish) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("salt", optional(&value.salt))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            extra: rest,
        }
    }
}

// src/types/owl.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional, required};
use crate::types::{AnimalBase, BirdBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owl {
    /// `new` sets it to `Bird`.
    pub kind: String,
    /// `new` sets it to `Owl`.
    pub species: String,
    pub hoots: Option<i64>,
    pub extra: JsonObject,
}

impl Owl {
    /// Sets `kind` and `species`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Bird".to_owned(),
            species: "Owl".to_owned(),
            hoots: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Owl {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Owl,
    "kind" => kind: required,
    "species" => species: required,
    "hoots" => hoots: optional,
    .. => extra: rest,
}

impl From<Owl> for BirdBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Owl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("hoots", optional(&value.hoots))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            species: Some(value.species),
            extra: rest,
        }
    }
}

impl From<Owl> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Owl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("species", required(&value.species)),
            ("hoots", optional(&value.hoots)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            extra: rest,
        }
    }
}

// src/types/zoo.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Animal, Bird};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zoo {
    pub animals: Option<Vec<Animal>>,
    pub birds: Option<Vec<Bird>>,
    pub extra: JsonObject,
}

json_object! {
    Zoo,
    "animals" => animals: optional,
    "birds" => birds: optional,
    .. => extra: rest,
}
