// src/types/beside.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `Beside`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Beside {
    /// The member `id`.
    pub id: Option<String>,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, i64>,
}

impl FromNode for Beside {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for Beside {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", optional(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Beside);

// src/types/headers.rs

use std::collections::BTreeMap;

/// The value of `Headers`.
pub type Headers = BTreeMap<String, String>;

// src/types/several.rs

use std::collections::BTreeMap;

/// The value of `Several`.
pub type Several = BTreeMap<String, serde_json::Value>;
