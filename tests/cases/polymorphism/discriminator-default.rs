// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator default API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/any_event.rs

use crate::runtime::{JsonObject, json_object};

/// Any event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyEvent {
    pub code: Option<i64>,
    pub what: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AnyEvent,
    "code" => code: optional,
    "what" => what: optional,
    .. => extra: rest,
}

// src/types/astray.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Other};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Astray {
    /// Where `kind` is `Cat`.
    Cat(Cat),
    /// Where `kind` is `Other`.
    Other(Other),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Astray {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Other> for Astray {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl FromNode for Astray {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("Cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("Other") => Self::Other(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Astray {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree().tagged("kind", "Cat"),
            Self::Other(value) => value.to_tree().tagged("kind", "Other"),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Astray);

// src/types/base.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{First, Third};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Where `t` is `First`.
    First(First),
    /// Where `t` is `Third`, or names none of the others.
    Third(Third),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<First> for Base {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Third> for Base {
    fn from(value: Third) -> Self {
        Self::Third(value)
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("t") {
            Some("First") => Self::First(FromNode::from_node(node, reader)),
            _ => Self::Third(FromNode::from_node(node, reader)),
        }
    }
}

impl ToTree for Base {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::First(value) => value.to_tree(),
            Self::Third(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Base);

// src/types/base_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseBase {
    pub t: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    BaseBase,
    "t" => t: optional,
    .. => extra: rest,
}

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Cat,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/event.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{AnyEvent, Start, Stop};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Start(Start),
    Stop(Stop),
    Any(AnyEvent),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Start> for Event {
    fn from(value: Start) -> Self {
        Self::Start(value)
    }
}

impl From<Stop> for Event {
    fn from(value: Stop) -> Self {
        Self::Stop(value)
    }
}

impl From<AnyEvent> for Event {
    fn from(value: AnyEvent) -> Self {
        Self::Any(value)
    }
}

impl FromNode for Event {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("code", &[Literal::Int(1), Literal::Str("1")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Start(value);
            }
        }
        if node.member_is("code", &[Literal::Int(2), Literal::Str("2")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Stop(value);
            }
        }
        if let Some(value) = reader.fit(node) {
            return Self::Any(value);
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Event {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Start(value) => value.to_tree(),
            Self::Stop(value) => value.to_tree(),
            Self::Any(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Event);

// src/types/first.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::BaseBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct First {
    /// `new` sets it to `First`.
    pub t: Option<String>,
    pub a: Option<i64>,
    pub extra: JsonObject,
}

impl First {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: Some("First".to_owned()),
            a: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for First {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    First,
    "t" => t: optional,
    "a" => a: optional,
    .. => extra: rest,
}

impl From<First> for BaseBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: First) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("a", optional(&value.a))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            t: value.t,
            extra: rest,
        }
    }
}

// src/types/other.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub legs: i64,
    pub extra: JsonObject,
}

impl Other {
    #[must_use]
    pub fn new(legs: i64) -> Self {
        Self {
            legs,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Other,
    "legs" => legs: required,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Other};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `Other`, or names none of the others.
    Other(Other),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Other> for Pet {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            _ => Self::Other(FromNode::from_node(node, reader)),
        }
    }
}

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree().tagged("kind", "cat"),
            Self::Other(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);

// src/types/start.rs

use crate::runtime::{JsonObject, integer_enum, json_object};

/// A variant of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Start {
    /// `new` sets it to `1`.
    pub code: StartCode,
    pub at: Option<String>,
    pub extra: JsonObject,
}

impl Start {
    /// Sets `code`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: StartCode::Value1,
            at: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Start {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Start,
    "code" => code: required,
    "at" => at: optional,
    .. => extra: rest,
}

/// The `code` of a [`Start`](crate::types::Start).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StartCode {
    /// `1`.
    Value1,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    StartCode,
    1 => Value1,
    .. => Unknown,
}

// src/types/stop.rs

use crate::runtime::{JsonObject, integer_enum, json_object};

/// A variant of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Stop {
    /// `new` sets it to `2`.
    pub code: StopCode,
    pub why: Option<String>,
    pub extra: JsonObject,
}

impl Stop {
    /// Sets `code`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: StopCode::Value2,
            why: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Stop {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Stop,
    "code" => code: required,
    "why" => why: optional,
    .. => extra: rest,
}

/// The `code` of a [`Stop`](crate::types::Stop).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopCode {
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    StopCode,
    2 => Value2,
    .. => Unknown,
}

// src/types/third.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::BaseBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Third {
    /// `new` sets it to `Third`.
    pub t: Option<String>,
    pub c: Option<i64>,
    pub extra: JsonObject,
}

impl Third {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: Some("Third".to_owned()),
            c: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Third {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Third,
    "t" => t: optional,
    "c" => c: optional,
    .. => extra: rest,
}

impl From<Third> for BaseBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Third) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("c", optional(&value.c))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            t: value.t,
            extra: rest,
        }
    }
}
