// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Union and type API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/and_type.rs

pub type AndType = String;

// src/types/beside.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Cat;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    Cat(Cat),
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Beside {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Vec<String>> for Beside {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for Beside {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if node.has("kind") {
            if let Some(value) = reader.fit(node) {
                return Self::Cat(value);
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
            Self::Cat(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Beside);

// src/types/bounds.rs

pub type Bounds = i64;

// src/types/cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: CatKind,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: CatKind,
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

/// The `kind` of a [`Cat`](crate::types::Cat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CatKind;

const_string!(CatKind, "cat");

// src/types/dog.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: DogKind,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: DogKind,
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

/// The `kind` of a [`Dog`](crate::types::Dog).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DogKind;

const_string!(DogKind, "dog");

// src/types/format.rs

pub type Format = jiff::civil::Date;

// src/types/narrowed.rs

pub type Narrowed = i64;

// src/types/none_model.rs

pub type NoneModel = serde_json::Value;

// src/types/null.rs

pub type Null = String;

// src/types/object.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Object {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Object {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Object {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Object {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Object {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Object);

// src/types/pet.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    String(String),
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

impl From<String> for Pet {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Pet {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.member_is("kind", &[Literal::Str("cat")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Cat(value);
            }
        }
        if node.member_is("kind", &[Literal::Str("dog")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Dog(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);

// src/types/tagged.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tagged {
    pub kind: TaggedKind,
    pub name: Option<String>,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Tagged {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: TaggedKind,
            name: None,
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Tagged {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Tagged,
    "kind" => kind: required,
    "name" => name: optional,
    "lives" => lives: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Tagged`](crate::types::Tagged).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaggedKind;

const_string!(TaggedKind, "cat");

// src/types/three.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Three {
    Integer(i64),
    Boolean(bool),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for Three {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Three {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl FromNode for Three {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::Boolean(value);
            }
        }
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Three {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::Boolean(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Three);

// src/types/two.rs

pub type Two = i64;

// src/types/values.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Values {
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Values,
    "b" => B,
    .. => Unknown,
}
