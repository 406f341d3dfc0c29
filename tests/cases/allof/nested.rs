// src/types/deep.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Deep`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    /// The member `a`.
    pub a: String,
    /// The member `b`.
    pub b: i32,
    /// The member `c`.
    pub c: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Deep {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>, b: i32) -> Self {
        Self {
            a: a.into(),
            b,
            c: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Deep {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            b: members.required("b"),
            c: members.optional("c"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Deep {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("a", required(&self.a)),
                ("b", required(&self.b)),
                ("c", optional(&self.c)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Deep);
