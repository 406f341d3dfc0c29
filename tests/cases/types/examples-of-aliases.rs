// src/types/count.rs

/// The value of `Count`.
pub type Count = i64;

// src/types/counts.rs

use std::collections::BTreeMap;

/// The value of `Counts`.
pub type Counts = BTreeMap<String, i64>;

// src/types/id.rs

/// The value of `Id`.
pub type Id = uuid::Uuid;

// src/types/never.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Never`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Never {
    /// The member `expires`.
    pub expires: Option<jiff::Timestamp>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Never {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            expires: members.optional("expires"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Never {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("expires", optional(&self.expires))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Never);

// src/types/times.rs

/// The value of `Times`.
pub type Times = Vec<jiff::Timestamp>;

// src/types/wait.rs

/// The value of `Wait`.
pub type Wait = jiff::SpanFieldwise;

// src/types/waiting.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Waiting`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Waiting {
    /// The member `until`.
    ///
    /// Example: `P0D`.
    pub until: Option<jiff::SpanFieldwise>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Waiting {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            until: members.optional("until"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Waiting {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("until", optional(&self.until))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Waiting);
