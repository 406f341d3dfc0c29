// src/types/action.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Other, Start, Stop};

/// One of the forms of `Action`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Where `action` is `start`.
    Start(Start),
    /// Where `action` is `stop` or `halt`.
    Stop(Stop),
    /// Where `action` is `wait` or `sleep`.
    Other(Other),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Start> for Action {
    fn from(value: Start) -> Self {
        Self::Start(value)
    }
}

impl From<Stop> for Action {
    fn from(value: Stop) -> Self {
        Self::Stop(value)
    }
}

impl From<Other> for Action {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl FromNode for Action {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("action") {
            Some("start") => Self::Start(FromNode::from_node(node, at)),
            Some("stop" | "halt") => Self::Stop(FromNode::from_node(node, at)),
            Some("wait" | "sleep") => Self::Other(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Action {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Start(value) => value.to_node(),
            Self::Stop(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Action);

// src/types/other.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Other`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// The member `action`.
    pub action: OtherAction,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Other {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(action: OtherAction) -> Self {
        Self {
            action,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Other {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            action: members.required("action"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Other {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("action", required(&self.action))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Other);

/// The `action` of an [`Other`](crate::types::Other).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OtherAction {
    /// `wait`.
    Wait,
    /// `sleep`.
    Sleep,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl OtherAction {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wait => "wait",
            Self::Sleep => "sleep",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OtherAction {
    fn from(value: &str) -> Self {
        match value {
            "wait" => Self::Wait,
            "sleep" => Self::Sleep,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(OtherAction);

// src/types/start.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Start`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Start {
    /// The member `action`.
    ///
    /// `new` sets it to `start`.
    pub action: StartAction,
    /// The member `at`.
    pub at: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Start {
    /// `action` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: StartAction::Start,
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

impl FromNode for Start {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            action: members.required("action"),
            at: members.optional("at"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Start {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("action", required(&self.action)), ("at", optional(&self.at))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Start);

/// The `action` of a [`Start`](crate::types::Start).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StartAction {
    /// `start`.
    Start,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl StartAction {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Start => "start",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StartAction {
    fn from(value: &str) -> Self {
        match value {
            "start" => Self::Start,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(StartAction);

// src/types/stop.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Stop`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Stop {
    /// The member `action`.
    pub action: StopAction,
    /// The member `force`.
    pub force: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Stop {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(action: StopAction) -> Self {
        Self {
            action,
            force: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Stop {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            action: members.required("action"),
            force: members.optional("force"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Stop {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("action", required(&self.action)), ("force", optional(&self.force))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Stop);

/// The `action` of a [`Stop`](crate::types::Stop).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StopAction {
    /// `stop`.
    Stop,
    /// `halt`.
    Halt,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl StopAction {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stop => "stop",
            Self::Halt => "halt",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StopAction {
    fn from(value: &str) -> Self {
        match value {
            "stop" => Self::Stop,
            "halt" => Self::Halt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(StopAction);
