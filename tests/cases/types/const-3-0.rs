// src/types/thing.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, required,
};

/// The object `Thing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `kind`.
    pub kind: ThingKind,
    /// The member `state`.
    pub state: Option<ThingState>,
    /// The member `loose`.
    pub loose: Maybe<ThingLoose>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Thing {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: ThingKind, state: Option<ThingState>) -> Self {
        Self {
            kind,
            state,
            loose: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Thing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            state: members.nullable("state"),
            loose: members.maybe("loose"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Thing {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("kind", required(&self.kind)),
                ("state", required(&self.state)),
                ("loose", maybe(&self.loose)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Thing);

/// The `kind` of a [`Thing`](crate::types::Thing).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ThingKind {
    /// `thing`.
    Thing,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ThingKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Thing => "thing",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThingKind {
    fn from(value: &str) -> Self {
        match value {
            "thing" => Self::Thing,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ThingKind);

/// The `state` of a [`Thing`](crate::types::Thing).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ThingState {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ThingState {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThingState {
    fn from(value: &str) -> Self {
        match value {
            "on" => Self::On,
            "off" => Self::Off,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ThingState);

/// The `loose` of a [`Thing`](crate::types::Thing).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ThingLoose {
    /// `a`.
    A,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ThingLoose {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThingLoose {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ThingLoose);
