// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Blocks API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/image.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub url: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Image,
    "url" => url: optional,
    .. => extra: rest,
}

// src/types/message.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::{Image, Nested};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub blocks: Option<Vec<MessageBlock>>,
    pub extra: JsonObject,
}

json_object! {
    Message,
    "blocks" => blocks: optional,
    .. => extra: rest,
}

/// An item of the `blocks` of a [`Message`](crate::types::Message).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageBlock {
    Image(Image),
    Nested(Nested),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Image> for MessageBlock {
    fn from(value: Image) -> Self {
        Self::Image(value)
    }
}

impl From<Nested> for MessageBlock {
    fn from(value: Nested) -> Self {
        Self::Nested(value)
    }
}

impl FromNode for MessageBlock {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::Nested(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Image(value);
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
            Self::Nested(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(MessageBlock);

// src/types/nested.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// A list of [`Nested`](crate::types::Nested).
#[derive(Debug, Clone, PartialEq)]
pub struct Nested(pub Vec<Nested>);

impl From<Vec<Nested>> for Nested {
    fn from(value: Vec<Nested>) -> Self {
        Self(value)
    }
}

impl FromNode for Nested {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self(FromNode::from_node(node, reader))
    }
}

impl ToTree for Nested {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        self.0.to_tree()
    }
}

impl_serde!(Nested);
