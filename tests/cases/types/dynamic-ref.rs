// src/types/category.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Category`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `children`.
    pub children: Option<Vec<Category>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Category {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.optional("name"),
            children: members.optional("children"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Category {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("name", optional(&self.name)), ("children", optional(&self.children))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Category);
