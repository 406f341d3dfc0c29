// src/types/cell.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{ListCell, NumberCell, TextCell};

/// One of the forms of `Cell`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cell {
    /// A [`TextCell`](crate::types::TextCell).
    TextCell(TextCell),
    /// A [`NumberCell`](crate::types::NumberCell).
    NumberCell(NumberCell),
    /// A [`ListCell`](crate::types::ListCell).
    ListCell(ListCell),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<TextCell> for Cell {
    fn from(value: TextCell) -> Self {
        Self::TextCell(value)
    }
}

impl From<NumberCell> for Cell {
    fn from(value: NumberCell) -> Self {
        Self::NumberCell(value)
    }
}

impl From<ListCell> for Cell {
    fn from(value: ListCell) -> Self {
        Self::ListCell(value)
    }
}

impl FromNode for Cell {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member("value").is_some_and(Node::is_number)
            && let Some(value) = at.fit(&node)
        {
            return Self::NumberCell(value);
        }
        if node.member("value").is_some_and(Node::is_string)
            && let Some(value) = at.fit(&node)
        {
            return Self::TextCell(value);
        }
        if node.member("value").is_some_and(Node::is_array)
            && let Some(value) = at.fit(&node)
        {
            return Self::ListCell(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Cell {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::TextCell(value) => value.to_node(),
            Self::NumberCell(value) => value.to_node(),
            Self::ListCell(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Cell);

// src/types/list_cell.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// List cell.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCell {
    /// The member `value`.
    pub value: Vec<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ListCell {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(value: Vec<String>) -> Self {
        Self {
            value,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ListCell {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            value: members.required("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ListCell {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("value", required(&self.value))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ListCell);

// src/types/number_cell.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// Number cell.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberCell {
    /// The member `value`.
    pub value: f64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl NumberCell {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self {
            value,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for NumberCell {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            value: members.required("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for NumberCell {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("value", required(&self.value))], &self.extra)
    }
}

crate::runtime::serde_bridge!(NumberCell);

// src/types/text_cell.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// Text cell.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextCell {
    /// The member `value`.
    pub value: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl TextCell {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for TextCell {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            value: members.required("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TextCell {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("value", required(&self.value))], &self.extra)
    }
}

crate::runtime::serde_bridge!(TextCell);
