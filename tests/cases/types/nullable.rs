// src/types/alias.rs

/// The value of `Alias`.
pub type Alias = String;

// src/types/presence.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional, required,
};
use crate::types::Alias;
use std::collections::BTreeMap;

/// The object `Presence`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Presence {
    /// The member `required`.
    pub required: String,
    /// The member `required_nullable`.
    pub required_nullable: Option<String>,
    /// The member `optional`.
    pub optional: Option<String>,
    /// The member `optional_nullable`.
    pub optional_nullable: Maybe<String>,
    /// The member `any`.
    pub any: serde_json::Value,
    /// The member `any_optional`.
    pub any_optional: Option<serde_json::Value>,
    /// The member `alias`.
    pub alias: Maybe<Alias>,
    /// The member `list`.
    pub list: Option<Vec<Option<String>>>,
    /// The member `map`.
    pub map: Option<BTreeMap<String, Option<i64>>>,
    /// The member `list_nullable`.
    pub list_nullable: Maybe<Vec<String>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Presence {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(
        required: impl Into<String>,
        required_nullable: Option<String>,
        any: serde_json::Value,
    ) -> Self {
        Self {
            required: required.into(),
            required_nullable,
            optional: None,
            optional_nullable: Maybe::Absent,
            any,
            any_optional: None,
            alias: Maybe::Absent,
            list: None,
            map: None,
            list_nullable: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Presence {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            required: members.required("required"),
            required_nullable: members.nullable("required_nullable"),
            optional: members.optional("optional"),
            optional_nullable: members.maybe("optional_nullable"),
            any: members.required("any"),
            any_optional: members.any("any_optional"),
            alias: members.maybe("alias"),
            list: members.optional("list"),
            map: members.optional("map"),
            list_nullable: members.maybe("list_nullable"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Presence {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("required", required(&self.required)),
                ("required_nullable", required(&self.required_nullable)),
                ("optional", optional(&self.optional)),
                ("optional_nullable", maybe(&self.optional_nullable)),
                ("any", required(&self.any)),
                ("any_optional", optional(&self.any_optional)),
                ("alias", maybe(&self.alias)),
                ("list", optional(&self.list)),
                ("map", optional(&self.map)),
                ("list_nullable", maybe(&self.list_nullable)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Presence);
