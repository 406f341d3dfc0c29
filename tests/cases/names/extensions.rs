// src/types/thing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Thing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `a`.
    pub renamed: Option<String>,
    /// The member `b`.
    pub overridden: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Thing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            renamed: members.optional("a"),
            overridden: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Thing {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("a", optional(&self.renamed)), ("b", optional(&self.overridden))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Thing);
