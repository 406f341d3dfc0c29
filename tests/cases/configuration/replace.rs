// src/types/host.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reading, Serde, ToNode, optional, required,
};

/// The object `Host`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Host {
    /// The member `ip`.
    pub ip: Serde<std::path::PathBuf>,
    /// The member `others`.
    pub others: Option<Vec<Serde<std::path::PathBuf>>>,
    /// The member `port`.
    pub port: Option<Serde<std::num::Wrapping<u16>>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Host {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(ip: Serde<std::path::PathBuf>) -> Self {
        Self {
            ip,
            others: None,
            port: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Host {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            ip: members.required("ip"),
            others: members.optional("others"),
            port: members.optional("port"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Host {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("ip", required(&self.ip)),
                ("others", optional(&self.others)),
                ("port", optional(&self.port)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Host);
