// src/types/name.rs

/// A name.
pub type Name = String;

// src/types/names.rs

use crate::types::Name;

/// A list of [`Name`](crate::types::Name).
pub type Names = Vec<Name>;

// src/types/use_.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional,
};
use crate::types::{Name, Names};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The first name.
    pub a: Option<Name>,
    /// The member `b`.
    pub b: Maybe<Name>,
    /// The member `c`.
    pub c: Option<Names>,
    /// The member `d`.
    pub d: Option<Name>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.maybe("b"),
            c: members.optional("c"),
            d: members.optional("d"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("a", optional(&self.a)),
                ("b", maybe(&self.b)),
                ("c", optional(&self.c)),
                ("d", optional(&self.d)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);
