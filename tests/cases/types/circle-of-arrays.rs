// src/types/rows.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// A list of [`RowsItemRows`](crate::types::RowsItemRows).
pub type Rows = Vec<RowsItemRows>;

/// An item of a [`Rows`](crate::types::Rows).
#[derive(Debug, Clone, PartialEq)]
pub struct RowsItem(pub RowsItemRows);

impl From<RowsItemRows> for RowsItem {
    fn from(value: RowsItemRows) -> Self {
        Self(value)
    }
}

impl FromNode for RowsItem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        Self(FromNode::from_node(node, at))
    }
}

impl ToNode for RowsItem {
    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

crate::runtime::serde_bridge!(RowsItem);

/// A variant of a [`RowsItem`](crate::types::RowsItem).
#[derive(Debug, Clone, PartialEq)]
pub struct RowsItemRows(pub Vec<RowsItem>);

impl From<Vec<RowsItem>> for RowsItemRows {
    fn from(value: Vec<RowsItem>) -> Self {
        Self(value)
    }
}

impl FromNode for RowsItemRows {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        Self(FromNode::from_node(node, at))
    }
}

impl ToNode for RowsItemRows {
    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

crate::runtime::serde_bridge!(RowsItemRows);

// src/types/table.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Table`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Table {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Table {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Table {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Table);
