// src/types/bag.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `Bag`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bag {
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, i64>,
}

impl FromNode for Bag {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.optional("name"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for Bag {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("name", optional(&self.name))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Bag);
