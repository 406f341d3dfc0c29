// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Wrappers API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `Dog`.
    Dog(Dog),
    /// Where `kind` is `Cat`.
    Cat(Cat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("Dog") => Self::Dog(FromNode::from_node(node, reader)),
            Some("Cat") => Self::Cat(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Animal {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Dog(value) => value.to_tree(),
            Self::Cat(value) => value.to_tree(),
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

// src/types/annotated.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Color, Kept};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Annotated {
    /// Only in responses: the service sets it.
    pub id: Color,
    /// Only in responses: the service sets it.
    pub kept: Kept,
    /// **Deprecated.**
    ///
    /// Default: `red`. Example: `blue`.
    pub color: Option<Color>,
    /// Only in requests: the service does not send it.
    pub word: Option<String>,
    pub name: String,
    pub extra: JsonObject,
}

impl Annotated {
    #[must_use]
    pub fn new(id: Color, kept: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id,
            kept: kept.into(),
            color: None,
            word: None,
            name: name.into(),
            extra: JsonObject::new(),
        }
    }

    /// Returns `color`, or its default `red` if it is absent.
    #[must_use]
    pub fn color_or_default(&self) -> &Color {
        self.color.as_ref().unwrap_or(&Color::Red)
    }
}

json_object! {
    Annotated,
    "id" => id: required,
    "kept" => kept: required,
    "color" => color: optional,
    "word" => word: optional,
    "name" => name: required,
    .. => extra: rest,
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

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `new` sets it to `Cat`.
    pub kind: String,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Cat".to_owned(),
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
    .. => extra: rest,
}

impl From<Cat> for AnimalBase {
    #[inline]
    fn from(value: Cat) -> Self {
        Self {
            kind: value.kind,
            extra: value.extra,
        }
    }
}

// src/types/color.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// `blue`.
    Blue,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Color,
    "red" => Red,
    "blue" => Blue,
    .. => Unknown,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `new` sets it to `Dog`.
    pub kind: String,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Dog".to_owned(),
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
    .. => extra: rest,
}

impl From<Dog> for AnimalBase {
    #[inline]
    fn from(value: Dog) -> Self {
        Self {
            kind: value.kind,
            extra: value.extra,
        }
    }
}

// src/types/either.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Base, Other};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Base(Base),
    Other(Other),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Base> for Either {
    fn from(value: Base) -> Self {
        Self::Base(value)
    }
}

impl From<Other> for Either {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl FromNode for Either {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") {
            if let Some(value) = reader.fit(node) {
                return Self::Base(value);
            }
        }
        if node.has("name") {
            if let Some(value) = reader.fit(node) {
                return Self::Other(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Either {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Base(value) => value.to_tree(),
            Self::Other(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Either);

// src/types/holder.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{Base, Color, Either};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// A base of its own.
    pub described: Option<Base>,
    /// Typed as well.
    pub typed: Option<Base>,
    pub titled: Option<Base>,
    /// Or null.
    pub nullable: Option<Base>,
    /// At least 1 member.
    pub bounded: Option<Base>,
    /// Asks for what is there.
    pub required: Option<Base>,
    /// Its color.
    pub color: Option<Color>,
    /// Its other color.
    pub color_typed: Option<Color>,
    /// One or the other.
    pub either: Option<Either>,
    /// The same.
    pub either_typed: Option<Either>,
    pub closed: Option<HolderClosed>,
    /// And more.
    pub more: Option<HolderMore>,
    pub extra: JsonObject,
}

impl Holder {
    #[must_use]
    pub fn new(nullable: Option<Base>) -> Self {
        Self {
            described: None,
            typed: None,
            titled: None,
            nullable,
            bounded: None,
            required: None,
            color: None,
            color_typed: None,
            either: None,
            either_typed: None,
            closed: None,
            more: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Holder,
    "described" => described: optional,
    "typed" => typed: optional,
    "titled" => titled: optional,
    "nullable" => nullable: nullable,
    "bounded" => bounded: optional,
    "required" => required: optional,
    "color" => color: optional,
    "colorTyped" => color_typed: optional,
    "either" => either: optional,
    "eitherTyped" => either_typed: optional,
    "closed" => closed: optional,
    "more" => more: optional,
    .. => extra: rest,
}

/// The `closed` of a [`Holder`](crate::types::Holder).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderClosed {
    pub id: String,
}

impl HolderClosed {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

json_object! {
    HolderClosed,
    "id" => id: required,
}

impl From<HolderClosed> for Base {
    #[inline]
    fn from(value: HolderClosed) -> Self {
        Self {
            id: value.id,
            extra: JsonObject::new(),
        }
    }
}

/// And more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderMore {
    pub id: String,
    pub more: Option<String>,
    pub extra: JsonObject,
}

impl HolderMore {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            more: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    HolderMore,
    "id" => id: required,
    "more" => more: optional,
    .. => extra: rest,
}

impl From<HolderMore> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: HolderMore) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("more", optional(&value.more))] {
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

// src/types/kept.rs

pub type Kept = String;

// src/types/other.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub name: String,
    pub extra: JsonObject,
}

impl Other {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Other,
    "name" => name: required,
    .. => extra: rest,
}
