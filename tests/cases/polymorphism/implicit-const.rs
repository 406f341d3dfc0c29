// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Implicit const API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/image_message.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// Image message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageMessage {
    pub kind: ImageMessageKind,
    pub url: Option<String>,
    pub extra: JsonObject,
}

impl ImageMessage {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: ImageMessageKind,
            url: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for ImageMessage {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    ImageMessage,
    "kind" => kind: required,
    "url" => url: optional,
    .. => extra: rest,
}

/// The `kind` of an [`ImageMessage`](crate::types::ImageMessage).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageMessageKind;

const_string!(ImageMessageKind, "image");

// src/types/message.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{ImageMessage, TextMessage};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// Where `kind` is `text`.
    Text(TextMessage),
    /// Where `kind` is `image`.
    Image(ImageMessage),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<TextMessage> for Message {
    fn from(value: TextMessage) -> Self {
        Self::Text(value)
    }
}

impl From<ImageMessage> for Message {
    fn from(value: ImageMessage) -> Self {
        Self::Image(value)
    }
}

impl FromNode for Message {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("text") => Self::Text(FromNode::from_node(node, reader)),
            Some("image") => Self::Image(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Message {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Text(value) => value.to_tree(),
            Self::Image(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Message);

// src/types/text_message.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// Text message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextMessage {
    pub kind: TextMessageKind,
    pub text: String,
    pub extra: JsonObject,
}

impl TextMessage {
    /// Sets `kind`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            kind: TextMessageKind,
            text: text.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    TextMessage,
    "kind" => kind: required,
    "text" => text: required,
    .. => extra: rest,
}

/// The `kind` of a [`TextMessage`](crate::types::TextMessage).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextMessageKind;

const_string!(TextMessageKind, "text");
