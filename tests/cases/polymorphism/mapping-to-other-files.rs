// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Mapping to other files API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/action.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Where `type` is `resize`.
    Resize(ActionResize),
    /// Where `type` is `snapshot`.
    Snapshot(ActionSnapshot),
    /// Where `type` is `reboot`.
    Reboot(ActionReboot),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ActionResize> for Action {
    fn from(value: ActionResize) -> Self {
        Self::Resize(value)
    }
}

impl From<ActionSnapshot> for Action {
    fn from(value: ActionSnapshot) -> Self {
        Self::Snapshot(value)
    }
}

impl From<ActionReboot> for Action {
    fn from(value: ActionReboot) -> Self {
        Self::Reboot(value)
    }
}

impl FromNode for Action {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("resize") => Self::Resize(FromNode::from_node(node, reader)),
            Some("snapshot") => Self::Snapshot(FromNode::from_node(node, reader)),
            Some("reboot") => Self::Reboot(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Action {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Resize(value) => value.to_tree(),
            Self::Snapshot(value) => value.to_tree(),
            Self::Reboot(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Action);

/// A variant of an [`Action`](crate::types::Action).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActionResize {
    /// `new` sets it to `resize`.
    pub r#type: String,
    pub size: Option<String>,
    pub extra: JsonObject,
}

impl ActionResize {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "resize".to_owned(),
            size: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for ActionResize {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    ActionResize,
    "type" => r#type: required,
    "size" => size: optional,
    .. => extra: rest,
}

/// A variant of an [`Action`](crate::types::Action).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActionSnapshot {
    /// `new` sets it to `snapshot`.
    pub r#type: String,
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl ActionSnapshot {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "snapshot".to_owned(),
            name: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for ActionSnapshot {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    ActionSnapshot,
    "type" => r#type: required,
    "name" => name: optional,
    .. => extra: rest,
}

/// A variant of an [`Action`](crate::types::Action).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActionReboot {
    /// `new` sets it to `reboot`.
    pub r#type: String,
    pub extra: JsonObject,
}

impl ActionReboot {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "reboot".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl Default for ActionReboot {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    ActionReboot,
    "type" => r#type: required,
    .. => extra: rest,
}
