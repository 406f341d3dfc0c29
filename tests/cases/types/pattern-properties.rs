// src/types/alike.rs

use std::collections::BTreeMap;

/// The value of `Alike`.
pub type Alike = BTreeMap<String, String>;

// src/types/any_among.rs

use std::collections::BTreeMap;

/// The value of `AnyAmong`.
pub type AnyAmong = BTreeMap<String, serde_json::Value>;

// src/types/beside.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `Beside`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Beside {
    /// The member `id`.
    pub id: Option<String>,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, i64>,
}

impl FromNode for Beside {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for Beside {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", optional(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Beside);

// src/types/beside_several.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `BesideSeveral`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BesideSeveral {
    /// The member `id`.
    pub id: Option<String>,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, BesideSeveralValue>,
}

impl FromNode for BesideSeveral {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for BesideSeveral {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", optional(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BesideSeveral);

/// A value of a [`BesideSeveral`](crate::types::BesideSeveral).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BesideSeveralValue {
    /// An integer.
    Integer(i64),
    /// An array.
    StringList(Vec<String>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for BesideSeveralValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::StringList(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for BesideSeveralValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Integer(value) => value.to_node(),
            Self::StringList(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(BesideSeveralValue);

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `meow`.
    pub meow: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cat {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(meow: i64) -> Self {
        Self {
            meow,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            meow: members.required("meow"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("meow", required(&self.meow))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Cat);

// src/types/headers.rs

use std::collections::BTreeMap;

/// The value of `Headers`.
pub type Headers = BTreeMap<String, String>;

// src/types/nullable.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use std::collections::BTreeMap;

/// The value of `Nullable`.
pub type Nullable = BTreeMap<String, Option<NullableValue>>;

/// A value of a [`Nullable`](crate::types::Nullable).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NullableValue {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for NullableValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for NullableValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(NullableValue);

// src/types/objects.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::Cat;
use std::collections::BTreeMap;

/// A map of [`ObjectsValue`](crate::types::ObjectsValue).
pub type Objects = BTreeMap<String, ObjectsValue>;

/// A value of an [`Objects`](crate::types::Objects).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ObjectsValue {
    /// A [`Cat`](crate::types::Cat).
    Cat(Cat),
    /// An [`ObjectsValueBark`](crate::types::ObjectsValueBark).
    Bark(ObjectsValueBark),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Cat> for ObjectsValue {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<ObjectsValueBark> for ObjectsValue {
    fn from(value: ObjectsValueBark) -> Self {
        Self::Bark(value)
    }
}

impl FromNode for ObjectsValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.has("meow") && let Some(value) = at.fit(&node) {
            return Self::Cat(value);
        }
        if node.has("bark") && let Some(value) = at.fit(&node) {
            return Self::Bark(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for ObjectsValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Bark(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(ObjectsValue);

/// A variant of an [`ObjectsValue`](crate::types::ObjectsValue).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectsValueBark {
    /// The member `bark`.
    pub bark: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ObjectsValueBark {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(bark: impl Into<String>) -> Self {
        Self {
            bark: bark.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ObjectsValueBark {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            bark: members.required("bark"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ObjectsValueBark {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("bark", required(&self.bark))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ObjectsValueBark);

// src/types/required.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, required};
use std::collections::BTreeMap;

/// The object `Required`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Required {
    /// The member `s_a`.
    pub s_a: String,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, String>,
}

impl Required {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(s_a: impl Into<String>) -> Self {
        Self {
            s_a: s_a.into(),
            extra: BTreeMap::new(),
        }
    }
}

impl FromNode for Required {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s_a: members.required("s_a"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for Required {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s_a", required(&self.s_a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Required);

// src/types/required_among_several.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, required};
use std::collections::BTreeMap;

/// The object `RequiredAmongSeveral`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredAmongSeveral {
    /// The member `s_a`.
    pub s_a: serde_json::Value,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, RequiredAmongSeveralValue>,
}

impl RequiredAmongSeveral {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(s_a: serde_json::Value) -> Self {
        Self {
            s_a,
            extra: BTreeMap::new(),
        }
    }
}

impl FromNode for RequiredAmongSeveral {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s_a: members.required("s_a"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for RequiredAmongSeveral {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s_a", required(&self.s_a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RequiredAmongSeveral);

/// A value of a [`RequiredAmongSeveral`](crate::types::RequiredAmongSeveral).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RequiredAmongSeveralValue {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for RequiredAmongSeveralValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for RequiredAmongSeveralValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(RequiredAmongSeveralValue);

// src/types/required_beside.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, required};
use std::collections::BTreeMap;

/// The object `RequiredBeside`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredBeside {
    /// The member `b`.
    pub b: serde_json::Value,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, String>,
}

impl RequiredBeside {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(b: serde_json::Value) -> Self {
        Self { b, extra: BTreeMap::new() }
    }
}

impl FromNode for RequiredBeside {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.required("b"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for RequiredBeside {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", required(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RequiredBeside);

// src/types/several.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use std::collections::BTreeMap;

/// A map of [`SeveralValue`](crate::types::SeveralValue).
pub type Several = BTreeMap<String, SeveralValue>;

/// A value of a [`Several`](crate::types::Several).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SeveralValue {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for SeveralValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for SeveralValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(SeveralValue);
