// src/types/base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Base`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Base);

// src/types/member.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional, required,
};
use crate::types::{Base, Whole};

/// The object `Member`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The member `base`.
    pub base: Option<Base>,
    /// The member `extended`.
    pub extended: MemberExtended,
    /// The member `whole`.
    pub whole: Option<Whole>,
    /// The member `optional`.
    pub optional: Maybe<Whole>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Member {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(
        base: Option<Base>,
        extended: MemberExtended,
        whole: Option<Whole>,
    ) -> Self {
        Self {
            base,
            extended,
            whole,
            optional: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Member {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            base: members.nullable("base"),
            extended: members.required("extended"),
            whole: members.nullable("whole"),
            optional: members.maybe("optional"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Member {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("base", required(&self.base)),
                ("extended", required(&self.extended)),
                ("whole", required(&self.whole)),
                ("optional", maybe(&self.optional)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Member);

/// The `extended` of a [`Member`](crate::types::Member).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberExtended {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `d`.
    pub d: Maybe<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for MemberExtended {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            d: members.maybe("d"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MemberExtended {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a)), ("d", maybe(&self.d))], &self.extra)
    }
}

crate::runtime::serde_bridge!(MemberExtended);

impl From<MemberExtended> for Base {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: MemberExtended) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("d", maybe(&value.d))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { a: value.a, extra: rest }
    }
}

// src/types/whole.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Whole`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Whole {
    /// The member `b`.
    pub b: Option<String>,
    /// The member `c`.
    pub c: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Whole {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            c: members.optional("c"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Whole {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b)), ("c", optional(&self.c))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Whole);
