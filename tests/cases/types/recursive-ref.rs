// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Recursive ref API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/comparison.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Comparison {
    pub r#type: ComparisonType,
    pub key: String,
    pub extra: JsonObject,
}

impl Comparison {
    #[must_use]
    pub fn new(r#type: ComparisonType, key: impl Into<String>) -> Self {
        Self {
            r#type,
            key: key.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Comparison,
    "type" => r#type: required,
    "key" => key: required,
    .. => extra: rest,
}

/// The `type` of a [`Comparison`](crate::types::Comparison).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonType {
    /// `eq`.
    Eq,
    /// `ne`.
    Ne,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ComparisonType,
    "eq" => Eq,
    "ne" => Ne,
    .. => Unknown,
}

// src/types/compound.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};
use crate::types::Comparison;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Compound {
    pub r#type: CompoundType,
    pub filters: Vec<CompoundFilter>,
    pub extra: JsonObject,
}

impl Compound {
    #[must_use]
    pub fn new(r#type: CompoundType, filters: impl IntoIterator<Item = CompoundFilter>) -> Self {
        Self {
            r#type,
            filters: filters.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Compound,
    "type" => r#type: required,
    "filters" => filters: required,
    .. => extra: rest,
}

/// The `type` of a [`Compound`](crate::types::Compound).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompoundType {
    /// `and`.
    And,
    /// `or`.
    Or,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    CompoundType,
    "and" => And,
    "or" => Or,
    .. => Unknown,
}

/// An item of the `filters` of a [`Compound`](crate::types::Compound).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CompoundFilter {
    /// Where `type` is `eq` or `ne`.
    Comparison(Comparison),
    /// Where `type` is `and` or `or`.
    Compound(Compound),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Comparison> for CompoundFilter {
    fn from(value: Comparison) -> Self {
        Self::Comparison(value)
    }
}

impl From<Compound> for CompoundFilter {
    fn from(value: Compound) -> Self {
        Self::Compound(value)
    }
}

impl FromNode for CompoundFilter {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("eq" | "ne") => Self::Comparison(FromNode::from_node(node, reader)),
            Some("and" | "or") => Self::Compound(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for CompoundFilter {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Comparison(value) => value.to_tree(),
            Self::Compound(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(CompoundFilter);

// src/types/lost.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lost {
    pub next: Option<serde_json::Value>,
    pub extra: JsonObject,
}

json_object! {
    Lost,
    "next" => next: any,
    .. => extra: rest,
}

// src/types/outer.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Outer {
    pub inner: Option<OuterInner>,
    pub extra: JsonObject,
}

json_object! {
    Outer,
    "inner" => inner: optional,
    .. => extra: rest,
}

/// The `inner` of an [`Outer`](crate::types::Outer).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OuterInner {
    pub next: Option<Box<OuterInner>>,
    pub extra: JsonObject,
}

json_object! {
    OuterInner,
    "next" => next: optional,
    .. => extra: rest,
}

// src/types/pointer.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pointer {
    pub leaf: Option<String>,
    pub next: Option<serde_json::Value>,
    pub extra: JsonObject,
}

json_object! {
    Pointer,
    "leaf" => leaf: optional,
    "next" => next: any,
    .. => extra: rest,
}
