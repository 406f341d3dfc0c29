// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Union words API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/change.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, const_string, impl_serde,
    json_object, string_enum,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Change {
    Add(ChangeAdd),
    DelOrRm(ChangeDelOrRm),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ChangeAdd> for Change {
    fn from(value: ChangeAdd) -> Self {
        Self::Add(value)
    }
}

impl From<ChangeDelOrRm> for Change {
    fn from(value: ChangeDelOrRm) -> Self {
        Self::DelOrRm(value)
    }
}

impl FromNode for Change {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("data") && node.member_is("event", &[Literal::Str("add")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Add(value);
            }
        }
        if node.has("data") && node.member_is("event", &[Literal::Str("del"), Literal::Str("rm")]) {
            if let Some(value) = reader.fit(node) {
                return Self::DelOrRm(value);
            }
        }
        if node.has("data") && !node.has("event") {
            if let Some(value) = reader.fit(node) {
                return Self::Add(value);
            }
        }
        if node.has("data") && !node.has("event") {
            if let Some(value) = reader.fit(node) {
                return Self::DelOrRm(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Change {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Add(value) => value.to_tree(),
            Self::DelOrRm(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Change);

/// A variant of a [`Change`](crate::types::Change).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeAdd {
    pub event: Option<ChangeAddEvent>,
    pub data: String,
    pub extra: JsonObject,
}

impl ChangeAdd {
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: None,
            data: data.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ChangeAdd,
    "event" => event: optional,
    "data" => data: required,
    .. => extra: rest,
}

/// A variant of a [`Change`](crate::types::Change).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeDelOrRm {
    pub event: Option<ChangeDelOrRmEvent>,
    pub data: String,
    pub extra: JsonObject,
}

impl ChangeDelOrRm {
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: None,
            data: data.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ChangeDelOrRm,
    "event" => event: optional,
    "data" => data: required,
    .. => extra: rest,
}

/// The `event` of a [`ChangeAdd`](crate::types::ChangeAdd).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangeAddEvent;

const_string!(ChangeAddEvent, "add");

/// The `event` of a [`ChangeDelOrRm`](crate::types::ChangeDelOrRm).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeDelOrRmEvent {
    /// `del`.
    Del,
    /// `rm`.
    Rm,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ChangeDelOrRmEvent,
    "del" => Del,
    "rm" => Rm,
    .. => Unknown,
}

// src/types/event.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{EventEnd, Ping, UserEvent};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Where `kind` is `user` or `user.v2`.
    User(UserEvent),
    /// Where `kind` is `ping`.
    Ping(Ping),
    /// Where `kind` is `end` or `last`.
    End(EventEnd),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<UserEvent> for Event {
    fn from(value: UserEvent) -> Self {
        Self::User(value)
    }
}

impl From<Ping> for Event {
    fn from(value: Ping) -> Self {
        Self::Ping(value)
    }
}

impl From<EventEnd> for Event {
    fn from(value: EventEnd) -> Self {
        Self::End(value)
    }
}

impl FromNode for Event {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("user" | "user.v2") => Self::User(FromNode::from_node(node, reader)),
            Some("ping") => Self::Ping(FromNode::from_node(node, reader)),
            Some("end" | "last") => Self::End(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Event {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::User(value) => value.to_tree(),
            Self::Ping(value) => value.to_tree(),
            Self::End(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Event);

// src/types/event_end.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventEnd {
    pub kind: String,
    pub extra: JsonObject,
}

impl EventEnd {
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    EventEnd,
    "kind" => kind: required,
    .. => extra: rest,
}

// src/types/note.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use crate::types::Ping;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: Option<NoteText>,
    pub extra: JsonObject,
}

json_object! {
    Note,
    "text" => text: optional,
    .. => extra: rest,
}

/// The `text` of a [`Note`](crate::types::Note).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NoteText {
    Ping(Ping),
    /// The empty string.
    Empty,
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Ping> for NoteText {
    fn from(value: Ping) -> Self {
        Self::Ping(value)
    }
}

impl FromNode for NoteText {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Str("")]) {
            return Self::Empty;
        }
        if node.has("kind") {
            if let Some(value) = reader.fit(node) {
                return Self::Ping(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for NoteText {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Ping(value) => value.to_tree(),
            Self::Empty => "".to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(NoteText);

// src/types/ping.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// `new` sets it to `ping`.
    pub kind: String,
    pub extra: JsonObject,
}

impl Ping {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "ping".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl Default for Ping {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Ping,
    "kind" => kind: required,
    .. => extra: rest,
}

// src/types/user_event.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserEvent {
    pub kind: String,
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl UserEvent {
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    UserEvent,
    "kind" => kind: required,
    "name" => name: optional,
    .. => extra: rest,
}
