// src/types/login.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use std::fmt;

/// The object `Login`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Login {
    /// The member `pin_code`.
    pub pin_code: Option<i64>,
    /// The member `pin`.
    pub pin: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("pin_code", &format_args!("[redacted]"))
            .field("pin", &self.pin)
            .field("extra", &self.extra)
            .finish()
    }
}

impl FromNode for Login {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pin_code: members.optional("pin_code"),
            pin: members.optional("pin"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Login {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("pin_code", optional(&self.pin_code)), ("pin", optional(&self.pin))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Login);
