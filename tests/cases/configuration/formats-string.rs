// src/types/formats.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Formats`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    /// The member `date`.
    pub date: Option<String>,
    /// The member `date_time`.
    ///
    /// Default: `2020-01-01T00:00:00Z`.
    pub date_time: Option<String>,
    /// The member `uuid`.
    pub uuid: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Formats {
    /// `date_time`, or its default `2020-01-01T00:00:00Z` where it is absent.
    #[must_use]
    pub fn date_time_or_default(&self) -> &str {
        self.date_time.as_deref().unwrap_or("2020-01-01T00:00:00Z")
    }
}

impl FromNode for Formats {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            date: members.optional("date"),
            date_time: members.optional("date_time"),
            uuid: members.optional("uuid"),
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
                ("uuid", optional(&self.uuid)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Formats);
