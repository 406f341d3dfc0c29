// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Base in branch API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{AnimalBase, Cat, Fish};

/// An animal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `fish`.
    Fish(Fish),
    /// Another `kind`, or none.
    Base(AnimalBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Fish> for Animal {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("fish") => Self::Fish(FromNode::from_node(node, reader)),
            _ => {
                if node.has("id") {
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

impl ToTree for Animal {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Fish(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Animal);

// src/types/animal_base.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Entity;

/// An animal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    pub id: String,
    pub kind: Option<String>,
    pub extra: JsonObject,
}

impl AnimalBase {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AnimalBase,
    "id" => id: required,
    "kind" => kind: optional,
    .. => extra: rest,
}

impl From<AnimalBase> for Entity {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: AnimalBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("kind", optional(&value.kind))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/cat.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{CatBase, Siamese};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cat {
    /// Where `breed` is `Siamese`.
    Siamese(Siamese),
    /// Another `breed`, or none.
    Base(CatBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Siamese> for Cat {
    fn from(value: Siamese) -> Self {
        Self::Siamese(value)
    }
}

impl From<CatBase> for Cat {
    fn from(value: CatBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("breed") {
            Some("Siamese") => Self::Siamese(FromNode::from_node(node, reader)),
            _ => {
                if node.has("id") && node.has("kind") {
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

impl ToTree for Cat {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Siamese(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Cat);

// src/types/cat_base.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional, required};
use crate::types::{AnimalBase, Entity};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CatBase {
    pub id: String,
    /// `new` sets it to `cat`.
    pub kind: String,
    pub breed: Option<String>,
    pub extra: JsonObject,
}

impl CatBase {
    /// Sets `kind`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: "cat".to_owned(),
            breed: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    CatBase,
    "id" => id: required,
    "kind" => kind: required,
    "breed" => breed: optional,
    .. => extra: rest,
}

impl From<CatBase> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: CatBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("breed", optional(&value.breed))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            kind: Some(value.kind),
            extra: rest,
        }
    }
}

impl From<CatBase> for Entity {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: CatBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("kind", required(&value.kind)),
            ("breed", optional(&value.breed)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/entity.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    pub id: String,
    pub extra: JsonObject,
}

impl Entity {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Entity,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/fish.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::{AnimalBase, Entity};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    pub id: String,
    /// `new` sets it to `fish`.
    pub kind: String,
    pub extra: JsonObject,
}

impl Fish {
    /// Sets `kind`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: "fish".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Fish,
    "id" => id: required,
    "kind" => kind: required,
    .. => extra: rest,
}

impl From<Fish> for AnimalBase {
    #[inline]
    fn from(value: Fish) -> Self {
        Self {
            id: value.id,
            kind: Some(value.kind),
            extra: value.extra,
        }
    }
}

impl From<Fish> for Entity {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Fish) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("kind", required(&value.kind))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/siamese.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional, required};
use crate::types::{AnimalBase, CatBase, Entity};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Siamese {
    pub id: String,
    /// `new` sets it to `cat`.
    pub kind: String,
    /// `new` sets it to `Siamese`.
    pub breed: Option<String>,
    pub blue: Option<bool>,
    pub extra: JsonObject,
}

impl Siamese {
    /// Sets `kind` and `breed`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: "cat".to_owned(),
            breed: Some("Siamese".to_owned()),
            blue: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Siamese,
    "id" => id: required,
    "kind" => kind: required,
    "breed" => breed: optional,
    "blue" => blue: optional,
    .. => extra: rest,
}

impl From<Siamese> for CatBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Siamese) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("blue", optional(&value.blue))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            kind: value.kind,
            breed: value.breed,
            extra: rest,
        }
    }
}

impl From<Siamese> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Siamese) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("breed", optional(&value.breed)),
            ("blue", optional(&value.blue)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            kind: Some(value.kind),
            extra: rest,
        }
    }
}

impl From<Siamese> for Entity {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Siamese) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("kind", required(&value.kind)),
            ("breed", optional(&value.breed)),
            ("blue", optional(&value.blue)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/zoo.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Animal, Cat};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zoo {
    pub animals: Option<Vec<Animal>>,
    pub cats: Option<Vec<Cat>>,
    pub extra: JsonObject,
}

json_object! {
    Zoo,
    "animals" => animals: optional,
    "cats" => cats: optional,
    .. => extra: rest,
}
