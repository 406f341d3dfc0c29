// src/types/numbers.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional,
};

/// The object `Numbers`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// The member `most`.
    ///
    /// At least 0, at most 18446744073709551615.
    pub most: Option<u64>,
    /// The member `no_least`.
    ///
    /// At most 18446744073709551615.
    pub no_least: Option<i64>,
    /// The member `format`.
    ///
    /// At least 0, at most 18446744073709551615.
    pub format: Option<u64>,
    /// The member `nullable`.
    ///
    /// At least 0, at most 18446744073709551615.
    pub nullable: Maybe<u64>,
    /// The member `signed`.
    ///
    /// At least -5, at most 18446744073709551615.
    pub signed: Option<i64>,
    /// The member `i64`.
    ///
    /// At least -9223372036854775808, at most 9223372036854775807.
    pub i64: Option<i64>,
    /// The member `i32`.
    ///
    /// At least 0, at most 4294967295.
    pub i32: Option<i64>,
    /// The member `u32`.
    ///
    /// At most 4294967296.
    pub u32: Option<u64>,
    /// The member `i16`.
    ///
    /// At most 32767.
    pub i16: Option<i32>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Numbers {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            most: members.optional("most"),
            no_least: members.optional("no_least"),
            format: members.optional("format"),
            nullable: members.maybe("nullable"),
            signed: members.optional("signed"),
            i64: members.optional("i64"),
            i32: members.optional("i32"),
            u32: members.optional("u32"),
            i16: members.optional("i16"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Numbers {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("most", optional(&self.most)),
                ("no_least", optional(&self.no_least)),
                ("format", optional(&self.format)),
                ("nullable", maybe(&self.nullable)),
                ("signed", optional(&self.signed)),
                ("i64", optional(&self.i64)),
                ("i32", optional(&self.i32)),
                ("u32", optional(&self.u32)),
                ("i16", optional(&self.i16)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Numbers);
