// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator nested API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/any_cat.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BlackCat, WhiteCat};

/// Any cat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyCat {
    /// Where `color` is `black`.
    Black(BlackCat),
    /// Where `color` is `white`.
    White(WhiteCat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for AnyCat {
    fn from(value: BlackCat) -> Self {
        Self::Black(value)
    }
}

impl From<WhiteCat> for AnyCat {
    fn from(value: WhiteCat) -> Self {
        Self::White(value)
    }
}

impl FromNode for AnyCat {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("color") {
            Some("black") => Self::Black(FromNode::from_node(node, reader)),
            Some("white") => Self::White(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for AnyCat {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Black(value) => value.to_tree(),
            Self::White(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(AnyCat);

// src/types/black_cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlackCat {
    pub pet_type: BlackCatPetType,
    pub color: BlackCatColor,
    pub extra: JsonObject,
}

impl BlackCat {
    /// Sets `pet_type` and `color`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet_type: BlackCatPetType,
            color: BlackCatColor,
            extra: JsonObject::new(),
        }
    }
}

impl Default for BlackCat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    BlackCat,
    "pet_type" => pet_type: required,
    "color" => color: required,
    .. => extra: rest,
}

/// The `pet_type` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatPetType;

const_string!(BlackCatPetType, "cat");

/// The `color` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatColor;

const_string!(BlackCatColor, "black");

// src/types/cat.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BlackCat, WhiteCat};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cat {
    /// Where `color` is `black`.
    Black(BlackCat),
    /// Where `color` is `white`.
    White(WhiteCat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for Cat {
    fn from(value: BlackCat) -> Self {
        Self::Black(value)
    }
}

impl From<WhiteCat> for Cat {
    fn from(value: WhiteCat) -> Self {
        Self::White(value)
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("color") {
            Some("black") => Self::Black(FromNode::from_node(node, reader)),
            Some("white") => Self::White(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Cat {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Black(value) => value.to_tree(),
            Self::White(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Cat);

// src/types/dog.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub pet_type: DogPetType,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `pet_type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet_type: DogPetType,
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
    "pet_type" => pet_type: required,
    .. => extra: rest,
}

/// The `pet_type` of a [`Dog`](crate::types::Dog).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DogPetType;

const_string!(DogPetType, "dog");

// src/types/inline.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{AnyCat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inline {
    /// Where `pet_type` is `dog`.
    Dog(Dog),
    /// Where `pet_type` is `cat`.
    Cat(AnyCat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Dog> for Inline {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<AnyCat> for Inline {
    fn from(value: AnyCat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for Inline {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("pet_type") {
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Inline {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Dog(value) => value.to_tree(),
            Self::Cat(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Inline);

// src/types/left.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub kind: Option<String>,
    pub l: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Left,
    "kind" => kind: optional,
    "l" => l: optional,
    .. => extra: rest,
}

// src/types/past.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Plain, Side};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Past {
    /// Where `kind` is `r` or `l`.
    Side(Side),
    /// Where `kind` is `p`.
    P(Plain),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Side> for Past {
    fn from(value: Side) -> Self {
        Self::Side(value)
    }
}

impl From<Plain> for Past {
    fn from(value: Plain) -> Self {
        Self::P(value)
    }
}

impl FromNode for Past {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("r" | "l") => Self::Side(FromNode::from_node(node, reader)),
            Some("p") => Self::P(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Past {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Side(value) => value.to_tree(),
            Self::P(value) => value.to_tree().tagged("kind", "p"),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Past);

// src/types/plain.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    pub x: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Plain,
    "x" => x: optional,
    .. => extra: rest,
}

// src/types/referred.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Referred {
    /// Where `pet_type` is `dog`.
    Dog(Dog),
    /// Where `pet_type` is `cat`.
    Cat(Cat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Dog> for Referred {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Cat> for Referred {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for Referred {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("pet_type") {
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Referred {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Dog(value) => value.to_tree(),
            Self::Cat(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Referred);

// src/types/right.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub kind: Option<String>,
    pub r: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Right,
    "kind" => kind: optional,
    "r" => r: optional,
    .. => extra: rest,
}

// src/types/same.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Dog, Side};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Same {
    /// Where `kind` is `l` or `r`.
    Side(Side),
    /// Where `kind` is `Dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Side> for Same {
    fn from(value: Side) -> Self {
        Self::Side(value)
    }
}

impl From<Dog> for Same {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Same {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("l" | "r") => Self::Side(FromNode::from_node(node, reader)),
            Some("Dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Same {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Side(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree().tagged("kind", "Dog"),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Same);

// src/types/side.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Left, Right};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Side {
    /// Where `kind` is `l`.
    L(Left),
    /// Where `kind` is `r`.
    R(Right),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Left> for Side {
    fn from(value: Left) -> Self {
        Self::L(value)
    }
}

impl From<Right> for Side {
    fn from(value: Right) -> Self {
        Self::R(value)
    }
}

impl FromNode for Side {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("l") => Self::L(FromNode::from_node(node, reader)),
            Some("r") => Self::R(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Side {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::L(value) => value.to_tree(),
            Self::R(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Side);

// src/types/some_cat.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BlackCat, WhiteCat};

/// Some cat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SomeCat {
    /// Where `color` is `black`.
    Black(BlackCat),
    /// Where `color` is `white`.
    White(WhiteCat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for SomeCat {
    fn from(value: BlackCat) -> Self {
        Self::Black(value)
    }
}

impl From<WhiteCat> for SomeCat {
    fn from(value: WhiteCat) -> Self {
        Self::White(value)
    }
}

impl FromNode for SomeCat {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("color") {
            Some("black") => Self::Black(FromNode::from_node(node, reader)),
            Some("white") => Self::White(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for SomeCat {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Black(value) => value.to_tree(),
            Self::White(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(SomeCat);

// src/types/white_cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhiteCat {
    pub pet_type: WhiteCatPetType,
    pub color: WhiteCatColor,
    pub deaf: Option<bool>,
    pub extra: JsonObject,
}

impl WhiteCat {
    /// Sets `pet_type` and `color`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet_type: WhiteCatPetType,
            color: WhiteCatColor,
            deaf: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for WhiteCat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    WhiteCat,
    "pet_type" => pet_type: required,
    "color" => color: required,
    "deaf" => deaf: optional,
    .. => extra: rest,
}

/// The `pet_type` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatPetType;

const_string!(WhiteCatPetType, "cat");

/// The `color` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatColor;

const_string!(WhiteCatColor, "white");

// src/types/written.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Dog, SomeCat};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Written {
    /// Where `pet_type` is `cat`.
    Cat(SomeCat),
    /// Where `pet_type` is `dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<SomeCat> for Written {
    fn from(value: SomeCat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Written {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Written {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("pet_type") {
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Written {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Written);
