// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Circle of arrays API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/rows.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self(FromNode::from_node(node, reader))
    }
}

impl ToTree for RowsItem {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        self.0.to_tree()
    }
}

impl_serde!(RowsItem);

/// A variant of a [`RowsItem`](crate::types::RowsItem).
#[derive(Debug, Clone, PartialEq)]
pub struct RowsItemRows(pub Vec<RowsItem>);

impl From<Vec<RowsItem>> for RowsItemRows {
    fn from(value: Vec<RowsItem>) -> Self {
        Self(value)
    }
}

impl FromNode for RowsItemRows {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self(FromNode::from_node(node, reader))
    }
}

impl ToTree for RowsItemRows {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        self.0.to_tree()
    }
}

impl_serde!(RowsItemRows);

// src/types/table.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Table {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Table,
    "a" => a: optional,
    .. => extra: rest,
}
