// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Any of API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/both.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{WithA, WithB};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    A(WithA),
    B(WithB),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<WithA> for Both {
    fn from(value: WithA) -> Self {
        Self::A(value)
    }
}

impl From<WithB> for Both {
    fn from(value: WithB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Both {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Both {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Both);

// src/types/id.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Id {
    Integer(i64),
    Uuid(uuid::Uuid),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for Id {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<uuid::Uuid> for Id {
    fn from(value: uuid::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl FromNode for Id {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::Uuid(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Id {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::Uuid(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Id);

// src/types/mode.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `auto`.
    Auto,
    /// `manual`.
    Manual,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Mode,
    "auto" => Auto,
    "manual" => Manual,
    .. => Unknown,
}

// src/types/one_or_many.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OneOrMany {
    String(String),
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for OneOrMany {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OneOrMany {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for OneOrMany {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for OneOrMany {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for OneOrMany {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OneOrMany);

// src/types/with_a.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithA {
    pub a: String,
    pub extra: JsonObject,
}

impl WithA {
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    WithA,
    "a" => a: required,
    .. => extra: rest,
}

// src/types/with_b.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithB {
    pub b: String,
    pub extra: JsonObject,
}

impl WithB {
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    WithB,
    "b" => b: required,
    .. => extra: rest,
}
