// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `anything`.
    pub anything: Option<serde_json::Value>,
    /// The member `nothing`.
    pub nothing: Option<serde_json::Value>,
    /// The member `empty`.
    pub empty: Option<serde_json::Value>,
    /// The member `list`.
    pub list: Option<Vec<serde_json::Value>>,
    /// The member `map`.
    pub map: Option<JsonObject>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            anything: members.any("anything"),
            nothing: members.any("nothing"),
            empty: members.any("empty"),
            list: members.optional("list"),
            map: members.optional("map"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("anything", optional(&self.anything)),
                ("nothing", optional(&self.nothing)),
                ("empty", optional(&self.empty)),
                ("list", optional(&self.list)),
                ("map", optional(&self.map)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);
