// src/types/image_message.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// Image message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageMessage {
    /// The member `kind`.
    pub kind: ImageMessageKind,
    /// The member `url`.
    pub url: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ImageMessage {
    /// `kind` is set, the other members are absent.
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

impl FromNode for ImageMessage {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            url: members.optional("url"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ImageMessage {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("url", optional(&self.url))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ImageMessage);

/// The `kind` of an [`ImageMessage`](crate::types::ImageMessage).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageMessageKind;

crate::runtime::const_string!(ImageMessageKind, "image");

// src/types/message.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{ImageMessage, TextMessage};

/// One of the forms of `Message`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// Where `kind` is `text`.
    TextMessage(TextMessage),
    /// Where `kind` is `image`.
    ImageMessage(ImageMessage),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<TextMessage> for Message {
    fn from(value: TextMessage) -> Self {
        Self::TextMessage(value)
    }
}

impl From<ImageMessage> for Message {
    fn from(value: ImageMessage) -> Self {
        Self::ImageMessage(value)
    }
}

impl FromNode for Message {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("text") => Self::TextMessage(FromNode::from_node(node, at)),
            Some("image") => Self::ImageMessage(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Message {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::TextMessage(value) => value.to_node(),
            Self::ImageMessage(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Message);

// src/types/text_message.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// Text message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextMessage {
    /// The member `kind`.
    pub kind: TextMessageKind,
    /// The member `text`.
    pub text: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl TextMessage {
    /// Of the required members; `kind` is set, the others are absent.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            kind: TextMessageKind,
            text: text.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for TextMessage {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            text: members.required("text"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TextMessage {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("text", required(&self.text))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(TextMessage);

/// The `kind` of a [`TextMessage`](crate::types::TextMessage).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextMessageKind;

crate::runtime::const_string!(TextMessageKind, "text");
