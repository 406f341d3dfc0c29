// src/types/not_empty.rs

/// The value of `NotEmpty`.
pub type NotEmpty = String;

// src/types/payment.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Payment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// The member `method`.
    pub method: String,
    /// The member `card`.
    pub card: Option<String>,
    /// The member `iban`.
    pub iban: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Payment {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            card: None,
            iban: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Payment {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            method: members.required("method"),
            card: members.optional("card"),
            iban: members.optional("iban"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Payment {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("method", required(&self.method)),
                ("card", optional(&self.card)),
                ("iban", optional(&self.iban)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Payment);
