// src/types/some_model.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `SomeModel`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SomeModel {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for SomeModel {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SomeModel {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SomeModel);

// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `nothing`.
    pub nothing: Option<serde_json::Value>,
    /// Anything.
    pub any: Option<serde_json::Value>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            nothing: members.any("nothing"),
            any: members.any("any"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("nothing", optional(&self.nothing)), ("any", optional(&self.any))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);
