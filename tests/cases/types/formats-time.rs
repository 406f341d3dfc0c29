// src/types/formats.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Formats`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    /// The member `date`.
    pub date: Option<time::Date>,
    /// The member `date_time`.
    pub date_time: Option<time::OffsetDateTime>,
    /// The member `duration`.
    pub duration: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Formats {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            date: members.optional("date"),
            date_time: members.optional("date_time"),
            duration: members.optional("duration"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Formats {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("date", optional(&self.date)),
                ("date_time", optional(&self.date_time)),
                ("duration", optional(&self.duration)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Formats);
