// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Arrays by length and items API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/content.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, const_string, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Content {
    String(String),
    ItemList(Vec<ContentItem>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Content {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Content {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<ContentItem>> for Content {
    fn from(value: Vec<ContentItem>) -> Self {
        Self::ItemList(value)
    }
}

impl FromNode for Content {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::ItemList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Content {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::ItemList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Content);

/// A variant of a [`Content`](crate::types::Content).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContentItem {
    /// Where `type` is `text`.
    Text(ContentItemText),
    /// Where `type` is `image`.
    Image(ContentItemImage),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ContentItemText> for ContentItem {
    fn from(value: ContentItemText) -> Self {
        Self::Text(value)
    }
}

impl From<ContentItemImage> for ContentItem {
    fn from(value: ContentItemImage) -> Self {
        Self::Image(value)
    }
}

impl FromNode for ContentItem {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("text") => Self::Text(FromNode::from_node(node, reader)),
            Some("image") => Self::Image(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for ContentItem {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Text(value) => value.to_tree(),
            Self::Image(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(ContentItem);

/// A variant of a [`ContentItem`](crate::types::ContentItem).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContentItemText {
    pub r#type: ContentItemTextType,
    pub text: String,
    pub extra: JsonObject,
}

impl ContentItemText {
    /// Sets `type`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            r#type: ContentItemTextType,
            text: text.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ContentItemText,
    "type" => r#type: required,
    "text" => text: required,
    .. => extra: rest,
}

/// A variant of a [`ContentItem`](crate::types::ContentItem).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContentItemImage {
    pub r#type: ContentItemImageType,
    pub url: String,
    pub extra: JsonObject,
}

impl ContentItemImage {
    /// Sets `type`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            r#type: ContentItemImageType,
            url: url.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ContentItemImage,
    "type" => r#type: required,
    "url" => url: required,
    .. => extra: rest,
}

/// The `type` of a [`ContentItemText`](crate::types::ContentItemText).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContentItemTextType;

const_string!(ContentItemTextType, "text");

/// The `type` of a [`ContentItemImage`](crate::types::ContentItemImage).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContentItemImageType;

const_string!(ContentItemImageType, "image");

// src/types/range.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Range {
    Tuple(RangeTuple),
    /// Exactly 3 items.
    NumberList(Vec<f64>),
    StringList(Vec<String>),
    Number(f64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<RangeTuple> for Range {
    fn from(value: RangeTuple) -> Self {
        Self::Tuple(value)
    }
}

impl From<Vec<f64>> for Range {
    fn from(value: Vec<f64>) -> Self {
        Self::NumberList(value)
    }
}

impl From<Vec<String>> for Range {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<f64> for Range {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl FromNode for Range {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_number() {
            if let Some(value) = reader.fit(node) {
                return Self::Number(value);
            }
        }
        if node.has_length(2..=2)
            && node.is_array()
            && node.first_item().is_none_or(Node::is_number)
        {
            if let Some(value) = reader.fit(node) {
                return Self::Tuple(value);
            }
        }
        if node.has_length(3..=3)
            && node.is_array()
            && node.first_item().is_none_or(Node::is_number)
        {
            if let Some(value) = reader.fit(node) {
                return Self::NumberList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Range {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Tuple(value) => value.to_tree(),
            Self::NumberList(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Number(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Range);

/// A variant of a [`Range`](crate::types::Range).
#[derive(Debug, Clone, PartialEq)]
pub struct RangeTuple(pub f64, pub f64);

impl FromNode for RangeTuple {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for RangeTuple {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(RangeTuple);

// src/types/sizes.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Sizes {
    IntegerList(Vec<i64>),
    /// 2 to 3 items.
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<i64>> for Sizes {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<Vec<String>> for Sizes {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for Sizes {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() && node.first_item().is_none_or(Node::is_integer) {
            if let Some(value) = reader.fit(node) {
                return Self::IntegerList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Sizes {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::IntegerList(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Sizes);
