// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Implicit enum API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/action.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Other, Start, Stop};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Where `action` is `start`.
    Start(Start),
    /// Where `action` is `stop` or `halt`.
    Stop(Stop),
    /// Where `action` is `wait` or `sleep`.
    Other(Other),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("action") {
            Some("start") => Self::Start(FromNode::from_node(node, reader)),
            Some("stop" | "halt") => Self::Stop(FromNode::from_node(node, reader)),
            Some("wait" | "sleep") => Self::Other(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Action {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Start(value) => value.to_tree(),
            Self::Stop(value) => value.to_tree(),
            Self::Other(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Action);

// src/types/other.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub action: OtherAction,
    pub extra: JsonObject,
}

impl Other {
    #[must_use]
    pub fn new(action: OtherAction) -> Self {
        Self {
            action,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Other,
    "action" => action: required,
    .. => extra: rest,
}

/// The `action` of an [`Other`](crate::types::Other).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OtherAction {
    /// `wait`.
    Wait,
    /// `sleep`.
    Sleep,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    OtherAction,
    "wait" => Wait,
    "sleep" => Sleep,
    .. => Unknown,
}

// src/types/start.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Start {
    /// `new` sets it to `start`.
    pub action: String,
    pub at: Option<i64>,
    pub extra: JsonObject,
}

impl Start {
    /// Sets `action`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "start".to_owned(),
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
    "action" => action: required,
    "at" => at: optional,
    .. => extra: rest,
}

// src/types/stop.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Stop {
    pub action: StopAction,
    pub force: Option<bool>,
    pub extra: JsonObject,
}

impl Stop {
    #[must_use]
    pub fn new(action: StopAction) -> Self {
        Self {
            action,
            force: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Stop,
    "action" => action: required,
    "force" => force: optional,
    .. => extra: rest,
}

/// The `action` of a [`Stop`](crate::types::Stop).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopAction {
    /// `stop`.
    Stop,
    /// `halt`.
    Halt,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    StopAction,
    "stop" => Stop,
    "halt" => Halt,
    .. => Unknown,
}
