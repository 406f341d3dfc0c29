// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By number API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/answer.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Bad, Good};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    Good(Good),
    Bad(Bad),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Good> for Answer {
    fn from(value: Good) -> Self {
        Self::Good(value)
    }
}

impl From<Bad> for Answer {
    fn from(value: Bad) -> Self {
        Self::Bad(value)
    }
}

impl FromNode for Answer {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("ok", &[Literal::Bool(true)]) {
            if let Some(value) = reader.fit(node) {
                return Self::Good(value);
            }
        }
        if node.member_is("ok", &[Literal::Bool(false)]) {
            if let Some(value) = reader.fit(node) {
                return Self::Bad(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Answer {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Good(value) => value.to_tree(),
            Self::Bad(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Answer);

// src/types/bad.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Answer`](crate::types::Answer).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bad {
    /// `new` sets it to `false`.
    pub ok: bool,
    pub error: Option<String>,
    pub extra: JsonObject,
}

impl Bad {
    /// Sets `ok`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ok: false,
            error: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Bad {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Bad,
    "ok" => ok: required,
    "error" => error: optional,
    .. => extra: rest,
}

// src/types/circle.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub kind: i64,
    pub radius: Option<f64>,
    pub extra: JsonObject,
}

impl Circle {
    #[must_use]
    pub fn new(kind: i64) -> Self {
        Self {
            kind,
            radius: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Circle,
    "kind" => kind: required,
    "radius" => radius: optional,
    .. => extra: rest,
}

// src/types/first.rs

use crate::runtime::{JsonObject, const_value, json_object};

/// A variant of a [`Versioned`](crate::types::Versioned).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub version: FirstVersion,
    pub x: Option<String>,
    pub extra: JsonObject,
}

impl First {
    /// Sets `version`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            version: FirstVersion,
            x: None,
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
    "version" => version: required,
    "x" => x: optional,
    .. => extra: rest,
}

/// The `version` of a [`First`](crate::types::First).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FirstVersion;

const_value!(FirstVersion, "1");

// src/types/good.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Answer`](crate::types::Answer).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Good {
    /// `new` sets it to `true`.
    pub ok: bool,
    pub channel: Option<String>,
    pub extra: JsonObject,
}

impl Good {
    /// Sets `ok`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ok: true,
            channel: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Good {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Good,
    "ok" => ok: required,
    "channel" => channel: optional,
    .. => extra: rest,
}

// src/types/second.rs

use crate::runtime::{JsonObject, const_value, json_object};

/// A variant of a [`Versioned`](crate::types::Versioned).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Second {
    pub version: SecondVersion,
    pub x: Option<i64>,
    pub extra: JsonObject,
}

impl Second {
    /// Sets `version`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            version: SecondVersion,
            x: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Second {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Second,
    "version" => version: required,
    "x" => x: optional,
    .. => extra: rest,
}

/// The `version` of a [`Second`](crate::types::Second).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecondVersion;

const_value!(SecondVersion, "2");

// src/types/shape.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Circle, Square};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    Square(Square),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("kind", &[Literal::Int(1), Literal::Str("1")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Circle(value);
            }
        }
        if node.member_is("kind", &[Literal::Int(2), Literal::Str("2")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Square(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Shape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Circle(value) => value.to_tree(),
            Self::Square(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shape);

// src/types/square.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub kind: i64,
    pub side: Option<f64>,
    pub extra: JsonObject,
}

impl Square {
    #[must_use]
    pub fn new(kind: i64) -> Self {
        Self {
            kind,
            side: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Square,
    "kind" => kind: required,
    "side" => side: optional,
    .. => extra: rest,
}

// src/types/versioned.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{First, Second};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Versioned {
    First(First),
    Second(Second),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<First> for Versioned {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Second> for Versioned {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

impl FromNode for Versioned {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("version", &[Literal::Int(1)]) {
            if let Some(value) = reader.fit(node) {
                return Self::First(value);
            }
        }
        if node.member_is("version", &[Literal::Int(2)]) {
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

impl ToTree for Versioned {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::First(value) => value.to_tree(),
            Self::Second(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Versioned);
