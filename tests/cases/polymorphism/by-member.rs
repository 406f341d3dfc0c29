// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By member API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/action.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Forward;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Action {
    Send(crate::types::Send),
    Forward(Forward),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<crate::types::Send> for Action {
    fn from(value: crate::types::Send) -> Self {
        Self::Send(value)
    }
}

impl From<Forward> for Action {
    fn from(value: Forward) -> Self {
        Self::Forward(value)
    }
}

impl FromNode for Action {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member("config").is_some_and(|member| member.has("to")) {
            if let Some(value) = reader.fit(node) {
                return Self::Send(value);
            }
        }
        if node
            .member("config")
            .is_some_and(|member| member.has("via"))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Forward(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Action {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Send(value) => value.to_tree(),
            Self::Forward(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Action);

// src/types/detailed.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Detailed {
    pub message: String,
    pub errors: Option<Vec<DetailedError>>,
    pub extra: JsonObject,
}

impl Detailed {
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            errors: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Detailed,
    "message" => message: required,
    "errors" => errors: optional,
    .. => extra: rest,
}

/// An item of the `errors` of a [`Detailed`](crate::types::Detailed).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailedError {
    pub code: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    DetailedError,
    "code" => code: optional,
    .. => extra: rest,
}

// src/types/forward.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Action`](crate::types::Action).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Forward {
    pub config: ForwardConfig,
    pub extra: JsonObject,
}

impl Forward {
    #[must_use]
    pub fn new(config: ForwardConfig) -> Self {
        Self {
            config,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Forward,
    "config" => config: required,
    .. => extra: rest,
}

/// The `config` of a [`Forward`](crate::types::Forward).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardConfig {
    pub via: String,
    pub extra: JsonObject,
}

impl ForwardConfig {
    #[must_use]
    pub fn new(via: impl Into<String>) -> Self {
        Self {
            via: via.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ForwardConfig,
    "via" => via: required,
    .. => extra: rest,
}

// src/types/problem.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Detailed, Simple};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    Detailed(Detailed),
    Simple(Simple),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Detailed> for Problem {
    fn from(value: Detailed) -> Self {
        Self::Detailed(value)
    }
}

impl From<Simple> for Problem {
    fn from(value: Simple) -> Self {
        Self::Simple(value)
    }
}

impl FromNode for Problem {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("message")
            && node.member("errors").is_some_and(|member| {
                member.is_array() && member.first_item().is_none_or(Node::is_string)
            })
        {
            if let Some(value) = reader.fit(node) {
                return Self::Simple(value);
            }
        }
        if node.has("message")
            && node.member("errors").is_some_and(|member| {
                member.is_array() && member.first_item().is_none_or(Node::is_object)
            })
        {
            if let Some(value) = reader.fit(node) {
                return Self::Detailed(value);
            }
        }
        if node.has("message") {
            if let Some(value) = reader.fit(node) {
                return Self::Detailed(value);
            }
        }
        if node.has("message") {
            if let Some(value) = reader.fit(node) {
                return Self::Simple(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Problem {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Detailed(value) => value.to_tree(),
            Self::Simple(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Problem);

// src/types/send.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Action`](crate::types::Action).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Send {
    pub config: SendConfig,
    pub extra: JsonObject,
}

impl Send {
    #[must_use]
    pub fn new(config: SendConfig) -> Self {
        Self {
            config,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Send,
    "config" => config: required,
    .. => extra: rest,
}

/// The `config` of a [`Send`](crate::types::Send).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendConfig {
    pub to: String,
    pub extra: JsonObject,
}

impl SendConfig {
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SendConfig,
    "to" => to: required,
    .. => extra: rest,
}

// src/types/simple.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Simple {
    pub message: String,
    pub errors: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl Simple {
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            errors: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Simple,
    "message" => message: required,
    "errors" => errors: optional,
    .. => extra: rest,
}
