// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Tag left out API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/call.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// `new` sets it to `call`.
    pub r#type: String,
    pub id: String,
    pub extra: JsonObject,
}

impl Call {
    /// Sets `type`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            r#type: "call".to_owned(),
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Call,
    "type" => r#type: required,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/input_item.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Call, Message, Reference};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputItem {
    /// Where `type` is `message`.
    Message(Message),
    /// Where `type` is `call`.
    Call(Call),
    /// Where `type` is `reference`.
    Reference(Reference),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Message> for InputItem {
    fn from(value: Message) -> Self {
        Self::Message(value)
    }
}

impl From<Call> for InputItem {
    fn from(value: Call) -> Self {
        Self::Call(value)
    }
}

impl From<Reference> for InputItem {
    fn from(value: Reference) -> Self {
        Self::Reference(value)
    }
}

impl FromNode for InputItem {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("message") => Self::Message(FromNode::from_node(node, reader)),
            Some("call") => Self::Call(FromNode::from_node(node, reader)),
            Some("reference") => Self::Reference(FromNode::from_node(node, reader)),
            _ => {
                if !node.has("type") && node.has("role") && node.has("content") {
                    if let Some(value) = reader.fit(node) {
                        return Self::Message(value);
                    }
                }
                if !node.has("type") && node.has("id") {
                    if let Some(value) = reader.fit(node) {
                        return Self::Reference(value);
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

impl ToTree for InputItem {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Message(value) => value.to_tree(),
            Self::Call(value) => value.to_tree(),
            Self::Reference(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(InputItem);

// src/types/message.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// `new` sets it to `message`.
    pub r#type: Option<String>,
    pub role: String,
    pub content: String,
    pub extra: JsonObject,
}

impl Message {
    /// Sets `type`.
    #[must_use]
    pub fn new(role: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            r#type: Some("message".to_owned()),
            role: role.into(),
            content: content.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Message,
    "type" => r#type: optional,
    "role" => role: required,
    "content" => content: required,
    .. => extra: rest,
}

// src/types/reference.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reference {
    /// `new` sets it to `reference`.
    pub r#type: Maybe<String>,
    pub id: String,
    pub extra: JsonObject,
}

impl Reference {
    /// Sets `type`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            r#type: Maybe::Value("reference".to_owned()),
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Reference,
    "type" => r#type: maybe,
    "id" => id: required,
    .. => extra: rest,
}
