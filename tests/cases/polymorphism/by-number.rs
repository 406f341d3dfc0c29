// src/types/answer.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{Bad, Good};

/// One of the forms of `Answer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// A [`Good`](crate::types::Good).
    Good(Good),
    /// A [`Bad`](crate::types::Bad).
    Bad(Bad),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member_is("ok", &[Literal::Bool(true)])
            && let Some(value) = at.fit(&node)
        {
            return Self::Good(value);
        }
        if node.member_is("ok", &[Literal::Bool(false)])
            && let Some(value) = at.fit(&node)
        {
            return Self::Bad(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Answer {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Good(value) => value.to_node(),
            Self::Bad(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Answer);

// src/types/bad.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of an [`Answer`](crate::types::Answer).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bad {
    /// The member `ok`.
    pub ok: BadOk,
    /// The member `error`.
    pub error: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Bad {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(ok: BadOk) -> Self {
        Self {
            ok,
            error: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Bad {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            ok: members.required("ok"),
            error: members.optional("error"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Bad {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("ok", required(&self.ok)), ("error", optional(&self.error))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Bad);

/// The `ok` of a [`Bad`](crate::types::Bad).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BadOk {
    /// `false`.
    False,
    /// A value that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl BadOk {
    /// The value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::False => serde_json::Value::Bool(false),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for BadOk {
    fn from(value: serde_json::Value) -> Self {
        if value == serde_json::Value::Bool(false) {
            return Self::False;
        }
        Self::Unknown(value)
    }
}

crate::runtime::value_enum!(BadOk);

// src/types/circle.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The member `kind`.
    pub kind: i64,
    /// The member `radius`.
    pub radius: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Circle {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: i64) -> Self {
        Self {
            kind,
            radius: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Circle {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            radius: members.optional("radius"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Circle {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("radius", optional(&self.radius))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Circle);

// src/types/first.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Versioned`](crate::types::Versioned).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct First {
    /// The member `version`.
    pub version: FirstVersion,
    /// The member `x`.
    pub x: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl First {
    /// `version` is set, the other members are absent.
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

impl FromNode for First {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            version: members.required("version"),
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for First {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("version", required(&self.version)), ("x", optional(&self.x))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(First);

/// The `version` of a [`First`](crate::types::First).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FirstVersion;

crate::runtime::const_value!(FirstVersion, "1");

// src/types/good.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of an [`Answer`](crate::types::Answer).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Good {
    /// The member `ok`.
    pub ok: GoodOk,
    /// The member `channel`.
    pub channel: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Good {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(ok: GoodOk) -> Self {
        Self {
            ok,
            channel: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Good {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            ok: members.required("ok"),
            channel: members.optional("channel"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Good {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("ok", required(&self.ok)), ("channel", optional(&self.channel))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Good);

/// The `ok` of a [`Good`](crate::types::Good).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodOk {
    /// `true`.
    True,
    /// A value that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl GoodOk {
    /// The value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::True => serde_json::Value::Bool(true),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for GoodOk {
    fn from(value: serde_json::Value) -> Self {
        if value == serde_json::Value::Bool(true) {
            return Self::True;
        }
        Self::Unknown(value)
    }
}

crate::runtime::value_enum!(GoodOk);

// src/types/second.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Versioned`](crate::types::Versioned).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Second {
    /// The member `version`.
    pub version: SecondVersion,
    /// The member `x`.
    pub x: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Second {
    /// `version` is set, the other members are absent.
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

impl FromNode for Second {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            version: members.required("version"),
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Second {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("version", required(&self.version)), ("x", optional(&self.x))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Second);

/// The `version` of a [`Second`](crate::types::Second).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecondVersion;

crate::runtime::const_value!(SecondVersion, "2");

// src/types/shape.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{Circle, Square};

/// One of the forms of `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// A [`Circle`](crate::types::Circle).
    Circle(Circle),
    /// A [`Square`](crate::types::Square).
    Square(Square),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member_is("kind", &[Literal::Int(1), Literal::Str("1")])
            && let Some(value) = at.fit(&node)
        {
            return Self::Circle(value);
        }
        if node.member_is("kind", &[Literal::Int(2), Literal::Str("2")])
            && let Some(value) = at.fit(&node)
        {
            return Self::Square(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Shape {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Circle(value) => value.to_node(),
            Self::Square(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Shape);

// src/types/square.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The member `kind`.
    pub kind: i64,
    /// The member `side`.
    pub side: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Square {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: i64) -> Self {
        Self {
            kind,
            side: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Square {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            side: members.optional("side"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Square {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("side", optional(&self.side))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Square);

// src/types/versioned.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{First, Second};

/// One of the forms of `Versioned`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Versioned {
    /// A [`First`](crate::types::First).
    First(First),
    /// A [`Second`](crate::types::Second).
    Second(Second),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member_is("version", &[Literal::Int(1)])
            && let Some(value) = at.fit(&node)
        {
            return Self::First(value);
        }
        if node.member_is("version", &[Literal::Int(2)])
            && let Some(value) = at.fit(&node)
        {
            return Self::Second(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Versioned {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::First(value) => value.to_node(),
            Self::Second(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Versioned);
