// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// Anything.
    pub empty: Option<serde_json::Value>,
    /// The member `list`.
    pub list: Option<Vec<serde_json::Value>>,
    /// The member `object`.
    pub object: Option<JsonObject>,
    /// The member `items_any`.
    pub items_any: Option<Vec<serde_json::Value>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            empty: members.any("empty"),
            list: members.optional("list"),
            object: members.optional("object"),
            items_any: members.optional("items_any"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("empty", optional(&self.empty)),
                ("list", optional(&self.list)),
                ("object", optional(&self.object)),
                ("items_any", optional(&self.items_any)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);
