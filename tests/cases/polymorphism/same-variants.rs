// src/types/a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `A`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for A {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for A {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(A);

// src/types/number.rs

/// The value of `Number`.
pub type Number = i64;

// src/types/twice.rs

use crate::types::A;

/// Another name of [`A`](crate::types::A).
pub type Twice = A;

// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Number, Twice};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `n`.
    pub n: Option<Number>,
    /// The member `t`.
    pub t: Option<Twice>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            n: members.optional("n"),
            t: members.optional("t"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("n", optional(&self.n)), ("t", optional(&self.t))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Use);
