// src/types/any_event.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Any event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyEvent {
    /// The member `code`.
    pub code: Option<i64>,
    /// The member `what`.
    pub what: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for AnyEvent {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            code: members.optional("code"),
            what: members.optional("what"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AnyEvent {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("code", optional(&self.code)), ("what", optional(&self.what))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(AnyEvent);

// src/types/astray.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Other};

/// One of the forms of `Astray`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Astray {
    /// Where `kind` is `Cat`.
    Cat(Cat),
    /// Where `kind` is `Other`.
    Other(Other),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("Cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("Other") => Self::Other(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Astray {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node().tagged("kind", "Cat"),
            Self::Other(value) => value.to_node().tagged("kind", "Other"),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Astray);

// src/types/base.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{First, Third};

/// One of the forms of `Base`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Where `t` is `First`.
    First(First),
    /// Where `t` is `Third`.
    Third(Third),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("t") {
            Some("First") => Self::First(FromNode::from_node(node, at)),
            _ => Self::Third(FromNode::from_node(node, at)),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::First(value) => value.to_node(),
            Self::Third(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Base);

// src/types/base_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `BaseBase`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseBase {
    /// The member `t`.
    pub t: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for BaseBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BaseBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BaseBase);

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Cat`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.optional("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("name", optional(&self.name))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Cat);

// src/types/event.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{AnyEvent, Start, Stop};

/// One of the forms of `Event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A [`Start`](crate::types::Start).
    Start(Start),
    /// A [`Stop`](crate::types::Stop).
    Stop(Stop),
    /// An [`AnyEvent`](crate::types::AnyEvent).
    AnyEvent(AnyEvent),
    /// A value that fits none of them, or that this version of the crate does not know.
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
        Self::AnyEvent(value)
    }
}

impl FromNode for Event {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member_is("code", &[Literal::Int(1), Literal::Str("1")])
            && let Some(value) = at.fit(&node)
        {
            return Self::Start(value);
        }
        if node.member_is("code", &[Literal::Int(2), Literal::Str("2")])
            && let Some(value) = at.fit(&node)
        {
            return Self::Stop(value);
        }
        if let Some(value) = at.fit(&node) {
            return Self::AnyEvent(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Event {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Start(value) => value.to_node(),
            Self::Stop(value) => value.to_node(),
            Self::AnyEvent(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Event);

// src/types/first.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::BaseBase;

/// The object `First`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct First {
    /// The member `t`.
    ///
    /// `new` sets it to `First`.
    pub t: Option<String>,
    /// The member `a`.
    pub a: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl First {
    /// `t` is set, the other members are absent.
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

impl FromNode for First {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for First {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t)), ("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(First);

impl From<First> for BaseBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: First) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("a", optional(&value.a))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { t: value.t, extra: rest }
    }
}

// src/types/other.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Other`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// The member `legs`.
    pub legs: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Other {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(legs: i64) -> Self {
        Self {
            legs,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Other {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            legs: members.required("legs"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Other {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("legs", required(&self.legs))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Other);

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Other};

/// One of the forms of `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `Other`.
    Other(Other),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            _ => Self::Other(FromNode::from_node(node, at)),
        }
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node().tagged("kind", "cat"),
            Self::Other(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Pet);

// src/types/start.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Start {
    /// The member `code`.
    pub code: StartCode,
    /// The member `at`.
    pub at: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Start {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(code: StartCode) -> Self {
        Self {
            code,
            at: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Start {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            code: members.required("code"),
            at: members.optional("at"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Start {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("code", required(&self.code)), ("at", optional(&self.at))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Start);

/// The `code` of a [`Start`](crate::types::Start).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StartCode {
    /// `1`.
    Value1,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl StartCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for StartCode {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(StartCode);

// src/types/stop.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Stop {
    /// The member `code`.
    pub code: StopCode,
    /// The member `why`.
    pub why: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Stop {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(code: StopCode) -> Self {
        Self {
            code,
            why: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Stop {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            code: members.required("code"),
            why: members.optional("why"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Stop {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("code", required(&self.code)), ("why", optional(&self.why))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Stop);

/// The `code` of a [`Stop`](crate::types::Stop).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StopCode {
    /// `2`.
    Value2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl StopCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value2 => 2,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for StopCode {
    fn from(value: i64) -> Self {
        match value {
            2 => Self::Value2,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(StopCode);

// src/types/third.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::BaseBase;

/// The object `Third`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Third {
    /// The member `t`.
    ///
    /// `new` sets it to `Third`.
    pub t: Option<String>,
    /// The member `c`.
    pub c: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Third {
    /// `t` is set, the other members are absent.
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

impl FromNode for Third {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            c: members.optional("c"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Third {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t)), ("c", optional(&self.c))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Third);

impl From<Third> for BaseBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Third) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("c", optional(&value.c))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { t: value.t, extra: rest }
    }
}
