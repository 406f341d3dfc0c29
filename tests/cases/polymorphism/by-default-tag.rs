// src/types/audio_block.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `AudioBlock`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioBlock {
    /// The member `type`.
    ///
    /// Default: `audio`.
    pub r#type: Option<AudioBlockType>,
    /// The member `url`.
    pub url: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AudioBlock {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            r#type: None,
            url: url.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for AudioBlock {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            url: members.required("url"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AudioBlock {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("type", optional(&self.r#type)), ("url", required(&self.url))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(AudioBlock);

/// The `type` of an [`AudioBlock`](crate::types::AudioBlock).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AudioBlockType;

crate::runtime::const_string!(AudioBlockType, "audio");

// src/types/image_block.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `ImageBlock`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageBlock {
    /// The member `type`.
    ///
    /// Default: `image`.
    pub r#type: Option<ImageBlockType>,
    /// The member `url`.
    pub url: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ImageBlock {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            r#type: None,
            url: url.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ImageBlock {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            url: members.required("url"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ImageBlock {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("type", optional(&self.r#type)), ("url", required(&self.url))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ImageBlock);

/// The `type` of an [`ImageBlock`](crate::types::ImageBlock).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageBlockType;

crate::runtime::const_string!(ImageBlockType, "image");

// src/types/message.rs

use crate::runtime::{FromNode, JsonObject, Literal, Node, Reading, ToNode, required};
use crate::types::{AudioBlock, ImageBlock};

/// The object `Message`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The member `blocks`.
    pub blocks: Vec<MessageBlock>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Message {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(blocks: Vec<MessageBlock>) -> Self {
        Self {
            blocks,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Message {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            blocks: members.required("blocks"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Message {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("blocks", required(&self.blocks))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Message);

/// An item of the `blocks` of a [`Message`](crate::types::Message).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageBlock {
    /// An [`ImageBlock`](crate::types::ImageBlock).
    ImageBlock(ImageBlock),
    /// An [`AudioBlock`](crate::types::AudioBlock).
    AudioBlock(AudioBlock),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<ImageBlock> for MessageBlock {
    fn from(value: ImageBlock) -> Self {
        Self::ImageBlock(value)
    }
}

impl From<AudioBlock> for MessageBlock {
    fn from(value: AudioBlock) -> Self {
        Self::AudioBlock(value)
    }
}

impl FromNode for MessageBlock {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("url") && node.member_is("type", &[Literal::Str("image")])
            && let Some(value) = at.fit(&node)
        {
            return Self::ImageBlock(value);
        }
        if node.has("url") && node.member_is("type", &[Literal::Str("audio")])
            && let Some(value) = at.fit(&node)
        {
            return Self::AudioBlock(value);
        }
        if node.has("url") && !node.has("type") && let Some(value) = at.fit(&node) {
            return Self::ImageBlock(value);
        }
        if node.has("url") && !node.has("type") && let Some(value) = at.fit(&node) {
            return Self::AudioBlock(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for MessageBlock {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::ImageBlock(value) => value.to_node(),
            Self::AudioBlock(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(MessageBlock);
