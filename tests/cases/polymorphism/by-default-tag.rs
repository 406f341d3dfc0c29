// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By default tag API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/audio_block.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioBlock {
    /// Default: `audio`.
    pub r#type: Option<AudioBlockType>,
    pub url: String,
    pub extra: JsonObject,
}

impl AudioBlock {
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            r#type: None,
            url: url.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AudioBlock,
    "type" => r#type: optional,
    "url" => url: required,
    .. => extra: rest,
}

/// The `type` of an [`AudioBlock`](crate::types::AudioBlock).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AudioBlockType;

const_string!(AudioBlockType, "audio");

// src/types/image_block.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageBlock {
    /// Default: `image`.
    pub r#type: Option<ImageBlockType>,
    pub url: String,
    pub extra: JsonObject,
}

impl ImageBlock {
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            r#type: None,
            url: url.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ImageBlock,
    "type" => r#type: optional,
    "url" => url: required,
    .. => extra: rest,
}

/// The `type` of an [`ImageBlock`](crate::types::ImageBlock).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageBlockType;

const_string!(ImageBlockType, "image");

// src/types/message.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use crate::types::{AudioBlock, ImageBlock};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub blocks: Vec<MessageBlock>,
    pub extra: JsonObject,
}

impl Message {
    #[must_use]
    pub fn new(blocks: impl IntoIterator<Item = MessageBlock>) -> Self {
        Self {
            blocks: blocks.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Message,
    "blocks" => blocks: required,
    .. => extra: rest,
}

/// An item of the `blocks` of a [`Message`](crate::types::Message).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageBlock {
    Image(ImageBlock),
    Audio(AudioBlock),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ImageBlock> for MessageBlock {
    fn from(value: ImageBlock) -> Self {
        Self::Image(value)
    }
}

impl From<AudioBlock> for MessageBlock {
    fn from(value: AudioBlock) -> Self {
        Self::Audio(value)
    }
}

impl FromNode for MessageBlock {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("url") && node.member_is("type", &[Literal::Str("image")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Image(value);
            }
        }
        if node.has("url") && node.member_is("type", &[Literal::Str("audio")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Audio(value);
            }
        }
        if node.has("url") && !node.has("type") {
            if let Some(value) = reader.fit(node) {
                return Self::Image(value);
            }
        }
        if node.has("url") && !node.has("type") {
            if let Some(value) = reader.fit(node) {
                return Self::Audio(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for MessageBlock {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Image(value) => value.to_tree(),
            Self::Audio(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(MessageBlock);
