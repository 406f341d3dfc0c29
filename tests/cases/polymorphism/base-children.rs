// src/types/created.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::EventBase;

/// The object `Created`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Created {
    /// The member `type`.
    ///
    /// `new` sets it to `created`.
    pub r#type: String,
    /// The member `at`.
    pub at: jiff::Timestamp,
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Created {
    /// Of the required members; `type` is set, the others are absent.
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

impl FromNode for Created {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            at: members.required("at"),
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Created {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", required(&self.r#type)),
                ("at", required(&self.at)),
                ("name", required(&self.name)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Created);

impl From<Created> for EventBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Created) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("name", required(&value.name))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            at: value.at,
            extra: rest,
        }
    }
}

// src/types/deleted.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::EventBase;

/// The object `Deleted`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// The member `type`.
    ///
    /// `new` sets it to `gone`.
    pub r#type: String,
    /// The member `at`.
    pub at: jiff::Timestamp,
    /// The member `reason`.
    pub reason: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Deleted {
    /// Of the required members; `type` is set, the others are absent.
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

impl FromNode for Deleted {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            at: members.required("at"),
            reason: members.optional("reason"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Deleted {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", required(&self.r#type)),
                ("at", required(&self.at)),
                ("reason", optional(&self.reason)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Deleted);

impl From<Deleted> for EventBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Deleted) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("reason", optional(&value.reason))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            at: value.at,
            extra: rest,
        }
    }
}

// src/types/event.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Created, Deleted};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Where `type` is `created`.
    Created(Created),
    /// Where `type` is `gone`.
    Deleted(Deleted),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Created> for Event {
    fn from(value: Created) -> Self {
        Self::Created(value)
    }
}

impl From<Deleted> for Event {
    fn from(value: Deleted) -> Self {
        Self::Deleted(value)
    }
}

impl FromNode for Event {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("type") {
            Some("created") => Self::Created(FromNode::from_node(node, at)),
            Some("gone") => Self::Deleted(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Event {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Created(value) => value.to_node(),
            Self::Deleted(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Event);

// src/types/event_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventBase {
    /// The member `type`.
    pub r#type: String,
    /// The member `at`.
    pub at: jiff::Timestamp,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl EventBase {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(r#type: impl Into<String>, at: jiff::Timestamp) -> Self {
        Self {
            r#type: r#type.into(),
            at,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for EventBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            at: members.required("at"),
            extra: members.rest(),
        }
    }
}

impl ToNode for EventBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("type", required(&self.r#type)), ("at", required(&self.at))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(EventBase);

// src/types/log.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Event;

/// The object `Log`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Log {
    /// The member `last`.
    pub last: Option<Event>,
    /// The member `all`.
    pub all: Option<Vec<Event>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Log {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            last: members.optional("last"),
            all: members.optional("all"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Log {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("last", optional(&self.last)), ("all", optional(&self.all))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Log);
