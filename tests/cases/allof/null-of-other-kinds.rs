// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Null of other kinds API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/choice.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// The `choice` of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    String(String),
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Choice {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Choice {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for Choice {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for Choice {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
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

impl ToTree for Choice {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Choice);

// src/types/event.rs

use crate::runtime::{JsonObject, Maybe, const_string, json_object};
use crate::types::{Choice, Level, State};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub choice: Choice,
    pub state: State,
    pub level: Option<Level>,
    pub kind: Option<EventKind>,
    pub note: Maybe<String>,
    pub extra: JsonObject,
}

impl Event {
    #[must_use]
    pub fn new(choice: impl Into<Choice>, state: State) -> Self {
        Self {
            choice: choice.into(),
            state,
            level: None,
            kind: None,
            note: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Event,
    "choice" => choice: required,
    "state" => state: required,
    "level" => level: optional,
    "kind" => kind: optional,
    "note" => note: maybe,
    .. => extra: rest,
}

/// The `kind` of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventKind;

const_string!(EventKind, "event");

// src/types/fresh.rs

use crate::runtime::{JsonObject, Maybe, const_string, json_object};
use crate::types::{Choice, Level, State};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fresh {
    pub choice: Option<Choice>,
    pub state: Option<State>,
    pub level: Maybe<Level>,
    pub kind: Maybe<FreshKind>,
    pub note: Maybe<String>,
    pub extra: JsonObject,
}

impl Fresh {
    #[must_use]
    pub fn new(choice: Option<Choice>, state: Option<State>) -> Self {
        Self {
            choice,
            state,
            level: Maybe::Absent,
            kind: Maybe::Absent,
            note: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Fresh,
    "choice" => choice: nullable,
    "state" => state: nullable,
    "level" => level: maybe,
    "kind" => kind: maybe,
    "note" => note: maybe,
    .. => extra: rest,
}

/// The `kind` of a [`Fresh`](crate::types::Fresh).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FreshKind;

const_string!(FreshKind, "event");

// src/types/level.rs

use crate::runtime::string_enum;

/// The `level` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Level,
    "low" => Low,
    "high" => High,
    .. => Unknown,
}

// src/types/state.rs

use crate::runtime::string_enum;

/// The `state` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    State,
    "open" => Open,
    "closed" => Closed,
    .. => Unknown,
}
