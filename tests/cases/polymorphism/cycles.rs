// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Cycles API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/alias.rs

use crate::types::Third;

/// Another name of [`Third`](crate::types::Third).
pub type Alias = Third;

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Duck};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `Cat`.
    Cat(Cat),
    /// Where `kind` is `Duck`.
    Duck(Duck),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Duck> for Animal {
    fn from(value: Duck) -> Self {
        Self::Duck(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("Cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("Duck") => Self::Duck(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Animal {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Duck(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Animal);

// src/types/bird.rs

use crate::types::Animal;

/// Another name of [`Animal`](crate::types::Animal).
pub type Bird = Animal;

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `new` sets it to `Cat`.
    pub kind: String,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Cat".to_owned(),
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

// src/types/duck.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Duck {
    /// `new` sets it to `Duck`.
    pub kind: String,
    pub quack: Option<bool>,
    pub extra: JsonObject,
}

impl Duck {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Duck".to_owned(),
            quack: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Duck {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Duck,
    "kind" => kind: required,
    "quack" => quack: optional,
    .. => extra: rest,
}

// src/types/first.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::SecondSecond;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum First {
    First(FirstFirst),
    Second(SecondSecond),
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<FirstFirst> for First {
    fn from(value: FirstFirst) -> Self {
        Self::First(value)
    }
}

impl From<SecondSecond> for First {
    fn from(value: SecondSecond) -> Self {
        Self::Second(value)
    }
}

impl From<Vec<String>> for First {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for First {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if node.has("first") {
            if let Some(value) = reader.fit(node) {
                return Self::First(value);
            }
        }
        if node.has("second") {
            if let Some(value) = reader.fit(node) {
                return Self::Second(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for First {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::First(value) => value.to_tree(),
            Self::Second(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(First);

/// A variant of a [`First`](crate::types::First).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FirstFirst {
    pub first: String,
    pub extra: JsonObject,
}

impl FirstFirst {
    #[must_use]
    pub fn new(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    FirstFirst,
    "first" => first: required,
    .. => extra: rest,
}

// src/types/members.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Members {
    A(MembersA),
    B(MembersB),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<MembersA> for Members {
    fn from(value: MembersA) -> Self {
        Self::A(value)
    }
}

impl From<MembersB> for Members {
    fn from(value: MembersB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Members {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") && node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("id") && node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Members {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Members);

/// A variant of a [`Members`](crate::types::Members).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersA {
    pub id: String,
    pub a: String,
    pub extra: JsonObject,
}

impl MembersA {
    #[must_use]
    pub fn new(id: impl Into<String>, a: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    MembersA,
    "id" => id: required,
    "a" => a: required,
    .. => extra: rest,
}

/// A variant of a [`Members`](crate::types::Members).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersB {
    pub id: String,
    pub b: String,
    pub extra: JsonObject,
}

impl MembersB {
    #[must_use]
    pub fn new(id: impl Into<String>, b: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            b: b.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    MembersB,
    "id" => id: required,
    "b" => b: required,
    .. => extra: rest,
}

// src/types/nothing.rs

pub type Nothing = serde_json::Value;

// src/types/number.rs

use crate::types::Text;

/// Another name of [`Text`](crate::types::Text).
pub type Number = Text;

// src/types/second.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::First;

/// Another name of [`First`](crate::types::First).
pub type Second = First;

/// A variant of a [`Second`](crate::types::Second).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SecondSecond {
    pub second: String,
    pub extra: JsonObject,
}

impl SecondSecond {
    #[must_use]
    pub fn new(second: impl Into<String>) -> Self {
        Self {
            second: second.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SecondSecond,
    "second" => second: required,
    .. => extra: rest,
}

// src/types/self_.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Self_ {
    String(String),
    Boolean(bool),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Self_ {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Self_ {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<bool> for Self_ {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl FromNode for Self_ {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::Boolean(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Self_ {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Boolean(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Self_);

// src/types/text.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Text {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Text {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Text {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for Text {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for Text {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Text {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Text);

// src/types/third.rs

use crate::types::First;

/// Another name of [`First`](crate::types::First).
pub type Third = First;

// src/types/user.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Third;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub third: Option<Third>,
    pub extra: JsonObject,
}

impl User {
    #[must_use]
    pub fn new(third: Option<Third>) -> Self {
        Self {
            third,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    User,
    "third" => third: nullable,
    .. => extra: rest,
}
