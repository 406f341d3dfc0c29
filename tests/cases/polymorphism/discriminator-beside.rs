// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator beside API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/coded.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Start, Stop};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Coded {
    Start(Start),
    Stop(Stop),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Start> for Coded {
    fn from(value: Start) -> Self {
        Self::Start(value)
    }
}

impl From<Stop> for Coded {
    fn from(value: Stop) -> Self {
        Self::Stop(value)
    }
}

impl From<String> for Coded {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Coded {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Coded {
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

impl ToTree for Coded {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Start(value) => value.to_tree(),
            Self::Stop(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Coded);

// src/types/first.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub t: String,
    pub a: Option<i64>,
    pub extra: JsonObject,
}

impl First {
    #[must_use]
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            a: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    First,
    "t" => t: required,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/label.rs

pub type Label = String;

// src/types/other.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{First, Second};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Other {
    /// Where `t` is `one`.
    One(First),
    /// Where `t` is `two`.
    Two(Second),
    Object(JsonObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<First> for Other {
    fn from(value: First) -> Self {
        Self::One(value)
    }
}

impl From<Second> for Other {
    fn from(value: Second) -> Self {
        Self::Two(value)
    }
}

impl From<JsonObject> for Other {
    fn from(value: JsonObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Other {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("t") {
            Some("one") => Self::One(FromNode::from_node(node, reader)),
            Some("two") => Self::Two(FromNode::from_node(node, reader)),
            _ => {
                if node.is_object() {
                    if let Some(value) = reader.fit(node) {
                        return Self::Object(value);
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

impl ToTree for Other {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::One(value) => value.to_tree(),
            Self::Two(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Other);

// src/types/second.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Second {
    pub t: String,
    pub b: Option<i64>,
    pub extra: JsonObject,
}

impl Second {
    #[must_use]
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            b: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Second,
    "t" => t: required,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/start.rs

use crate::runtime::{JsonObject, integer_enum, json_object};

/// A variant of a [`Coded`](crate::types::Coded).
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

// src/types/step.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{First, Label, Second};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// Where `t` is `First`.
    First(First),
    /// Where `t` is `Second`.
    Second(Second),
    Label(Label),
    StringList(Vec<String>),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<First> for Step {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Second> for Step {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

impl From<Label> for Step {
    fn from(value: Label) -> Self {
        Self::Label(value)
    }
}

impl From<&str> for Step {
    fn from(value: &str) -> Self {
        Self::Label(value.to_owned())
    }
}

impl From<Vec<String>> for Step {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<i64> for Step {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for Step {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("t") {
            Some("First") => Self::First(FromNode::from_node(node, reader)),
            Some("Second") => Self::Second(FromNode::from_node(node, reader)),
            _ => {
                if node.is_integer() {
                    if let Some(value) = reader.fit(node) {
                        return Self::Integer(value);
                    }
                }
                if node.is_string() {
                    if let Some(value) = reader.fit(node) {
                        return Self::Label(value);
                    }
                }
                if node.is_array() {
                    if let Some(value) = reader.fit(node) {
                        return Self::StringList(value);
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

impl ToTree for Step {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::First(value) => value.to_tree(),
            Self::Second(value) => value.to_tree(),
            Self::Label(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Step);

// src/types/steps.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Coded, Other, Step};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Steps {
    pub steps: Option<Vec<Step>>,
    pub others: Option<Vec<Option<Other>>>,
    pub codes: Option<Vec<Coded>>,
    pub extra: JsonObject,
}

json_object! {
    Steps,
    "steps" => steps: optional,
    "others" => others: optional,
    "codes" => codes: optional,
    .. => extra: rest,
}

// src/types/stop.rs

use crate::runtime::{JsonObject, integer_enum, json_object};

/// A variant of a [`Coded`](crate::types::Coded).
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
