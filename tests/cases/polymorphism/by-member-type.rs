// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By member type API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/cell.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{ListCell, NumberCell, TextCell};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cell {
    Text(TextCell),
    Number(NumberCell),
    List(ListCell),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<TextCell> for Cell {
    fn from(value: TextCell) -> Self {
        Self::Text(value)
    }
}

impl From<NumberCell> for Cell {
    fn from(value: NumberCell) -> Self {
        Self::Number(value)
    }
}

impl From<ListCell> for Cell {
    fn from(value: ListCell) -> Self {
        Self::List(value)
    }
}

impl FromNode for Cell {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member("value").is_some_and(Node::is_number) {
            if let Some(value) = reader.fit(node) {
                return Self::Number(value);
            }
        }
        if node.member("value").is_some_and(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::Text(value);
            }
        }
        if node.member("value").is_some_and(Node::is_array) {
            if let Some(value) = reader.fit(node) {
                return Self::List(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Cell {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Text(value) => value.to_tree(),
            Self::Number(value) => value.to_tree(),
            Self::List(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Cell);

// src/types/list_cell.rs

use crate::runtime::{JsonObject, json_object};

/// List cell.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCell {
    pub value: Vec<String>,
    pub extra: JsonObject,
}

impl ListCell {
    #[must_use]
    pub fn new(value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            value: value.into_iter().map(Into::into).collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListCell,
    "value" => value: required,
    .. => extra: rest,
}

// src/types/number_cell.rs

use crate::runtime::{JsonObject, json_object};

/// Number cell.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberCell {
    pub value: f64,
    pub extra: JsonObject,
}

impl NumberCell {
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self {
            value,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    NumberCell,
    "value" => value: required,
    .. => extra: rest,
}

// src/types/text_cell.rs

use crate::runtime::{JsonObject, json_object};

/// Text cell.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextCell {
    pub value: String,
    pub extra: JsonObject,
}

impl TextCell {
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    TextCell,
    "value" => value: required,
    .. => extra: rest,
}
