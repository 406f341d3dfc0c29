// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Base children API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/created.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::EventBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Created {
    /// `new` sets it to `created`.
    pub r#type: String,
    pub at: jiff::Timestamp,
    pub name: String,
    pub extra: JsonObject,
}

impl Created {
    /// Sets `type`.
    #[must_use]
    pub fn new(at: jiff::Timestamp, name: impl Into<String>) -> Self {
        Self {
            r#type: "created".to_owned(),
            at,
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Created,
    "type" => r#type: required,
    "at" => at: required,
    "name" => name: required,
    .. => extra: rest,
}

impl From<Created> for EventBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Created) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("name", required(&value.name))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: Some(value.r#type),
            at: value.at,
            extra: rest,
        }
    }
}

// src/types/deleted.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::EventBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// `new` sets it to `gone`.
    pub r#type: String,
    pub at: jiff::Timestamp,
    pub reason: Option<String>,
    pub extra: JsonObject,
}

impl Deleted {
    /// Sets `type`.
    #[must_use]
    pub fn new(at: jiff::Timestamp) -> Self {
        Self {
            r#type: "gone".to_owned(),
            at,
            reason: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Deleted,
    "type" => r#type: required,
    "at" => at: required,
    "reason" => reason: optional,
    .. => extra: rest,
}

impl From<Deleted> for EventBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Deleted) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("reason", optional(&value.reason))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: Some(value.r#type),
            at: value.at,
            extra: rest,
        }
    }
}

// src/types/event.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Created, Deleted, EventBase};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Where `type` is `created`.
    Created(Created),
    /// Where `type` is `gone`.
    Gone(Deleted),
    /// Another `type`, or none.
    Base(EventBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Created> for Event {
    fn from(value: Created) -> Self {
        Self::Created(value)
    }
}

impl From<Deleted> for Event {
    fn from(value: Deleted) -> Self {
        Self::Gone(value)
    }
}

impl From<EventBase> for Event {
    fn from(value: EventBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Event {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("created") => Self::Created(FromNode::from_node(node, reader)),
            Some("gone") => Self::Gone(FromNode::from_node(node, reader)),
            _ => {
                if node.has("at") {
                    if let Some(value) = reader.fit(node) {
                        return Self::Base(value);
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

impl ToTree for Event {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Created(value) => value.to_tree(),
            Self::Gone(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Event);

// src/types/event_base.rs

use crate::runtime::{JsonObject, json_object};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventBase {
    pub r#type: Option<String>,
    pub at: jiff::Timestamp,
    pub extra: JsonObject,
}

impl EventBase {
    #[must_use]
    pub fn new(at: jiff::Timestamp) -> Self {
        Self {
            r#type: None,
            at,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    EventBase,
    "type" => r#type: optional,
    "at" => at: required,
    .. => extra: rest,
}

// src/types/log.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Event;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Log {
    pub last: Option<Event>,
    pub all: Option<Vec<Event>>,
    pub extra: JsonObject,
}

json_object! {
    Log,
    "last" => last: optional,
    "all" => all: optional,
    .. => extra: rest,
}
