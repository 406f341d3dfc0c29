// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By own member API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/filter.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Match, Range};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    Range(Range),
    Match(Match),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Range> for Filter {
    fn from(value: Range) -> Self {
        Self::Range(value)
    }
}

impl From<Match> for Filter {
    fn from(value: Match) -> Self {
        Self::Match(value)
    }
}

impl FromNode for Filter {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("from") {
            if let Some(value) = reader.fit(node) {
                return Self::Range(value);
            }
        }
        if node.has("to") {
            if let Some(value) = reader.fit(node) {
                return Self::Range(value);
            }
        }
        if node.has("text") {
            if let Some(value) = reader.fit(node) {
                return Self::Match(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Range(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Match(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Filter {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Range(value) => value.to_tree(),
            Self::Match(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Filter);

// src/types/match_.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of a [`Filter`](crate::types::Filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Match {
    pub text: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Match,
    "text" => text: optional,
    .. => extra: rest,
}

// src/types/range.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of a [`Filter`](crate::types::Filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Range {
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Range,
    "from" => from: optional,
    "to" => to: optional,
    .. => extra: rest,
}
