// src/types/coded.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{Start, Stop};

/// One of the forms of `Coded`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Coded {
    /// A [`Start`](crate::types::Start).
    Start(Start),
    /// A [`Stop`](crate::types::Stop).
    Stop(Stop),
    /// A string.
    String(String),
    /// A value that fits none of them, or that this version of the crate does not know.
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

impl FromNode for Coded {
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
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Coded {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Start(value) => value.to_node(),
            Self::Stop(value) => value.to_node(),
            Self::String(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Coded);

// src/types/first.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `First`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct First {
    /// The member `t`.
    pub t: String,
    /// The member `a`.
    pub a: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl First {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            a: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for First {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.required("t"),
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for First {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", required(&self.t)), ("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(First);

// src/types/label.rs

/// The value of `Label`.
pub type Label = String;

// src/types/other.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode};
use crate::types::{First, Second};

/// One of the forms of `Other`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Other {
    /// Where `t` is `one`.
    First(First),
    /// Where `t` is `two`.
    Second(Second),
    /// An object.
    Object(JsonObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<First> for Other {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Second> for Other {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

impl FromNode for Other {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("t") {
            Some("one") => Self::First(FromNode::from_node(node, at)),
            Some("two") => Self::Second(FromNode::from_node(node, at)),
            _ => {
                if node.is_object() && let Some(value) = at.fit(&node) {
                    return Self::Object(value);
                }
                Self::Unknown(node.into_value())
            }
        }
    }
}

impl ToNode for Other {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::First(value) => value.to_node(),
            Self::Second(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Other);

// src/types/second.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Second`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Second {
    /// The member `t`.
    pub t: String,
    /// The member `b`.
    pub b: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Second {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            b: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Second {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.required("t"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Second {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", required(&self.t)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Second);

// src/types/start.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Coded`](crate::types::Coded).
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

// src/types/step.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{First, Label, Second};

/// One of the forms of `Step`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// Where `t` is `First`.
    First(First),
    /// Where `t` is `Second`.
    Second(Second),
    /// A [`Label`](crate::types::Label).
    Label(Label),
    /// An array.
    StringList(Vec<String>),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
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

impl FromNode for Step {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("t") {
            Some("First") => Self::First(FromNode::from_node(node, at)),
            Some("Second") => Self::Second(FromNode::from_node(node, at)),
            _ => {
                if node.is_integer() && let Some(value) = at.fit(&node) {
                    return Self::Integer(value);
                }
                if node.is_string() && let Some(value) = at.fit(&node) {
                    return Self::Label(value);
                }
                if node.is_array() && let Some(value) = at.fit(&node) {
                    return Self::StringList(value);
                }
                Self::Unknown(node.into_value())
            }
        }
    }
}

impl ToNode for Step {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::First(value) => value.to_node(),
            Self::Second(value) => value.to_node(),
            Self::Label(value) => value.to_node(),
            Self::StringList(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Step);

// src/types/steps.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Coded, Other, Step};

/// The object `Steps`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Steps {
    /// The member `steps`.
    pub steps: Option<Vec<Step>>,
    /// The member `others`.
    pub others: Option<Vec<Option<Other>>>,
    /// The member `codes`.
    pub codes: Option<Vec<Coded>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Steps {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            steps: members.optional("steps"),
            others: members.optional("others"),
            codes: members.optional("codes"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Steps {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("steps", optional(&self.steps)),
                ("others", optional(&self.others)),
                ("codes", optional(&self.codes)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Steps);

// src/types/stop.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Coded`](crate::types::Coded).
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
