// src/types/action.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::Forward;

/// One of the forms of `Action`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// A [`Send`](crate::types::Send).
    Send(crate::types::Send),
    /// A [`Forward`](crate::types::Forward).
    Forward(Forward),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member("config").is_some_and(|member| member.has("to"))
            && let Some(value) = at.fit(&node)
        {
            return Self::Send(value);
        }
        if node.member("config").is_some_and(|member| member.has("via"))
            && let Some(value) = at.fit(&node)
        {
            return Self::Forward(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Action {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Send(value) => value.to_node(),
            Self::Forward(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Action);

// src/types/detailed.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Detailed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Detailed {
    /// The member `message`.
    pub message: String,
    /// The member `errors`.
    pub errors: Option<Vec<DetailedError>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Detailed {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            errors: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Detailed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            message: members.required("message"),
            errors: members.optional("errors"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Detailed {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("message", required(&self.message)), ("errors", optional(&self.errors))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Detailed);

/// An item of the `errors` of a [`Detailed`](crate::types::Detailed).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailedError {
    /// The member `code`.
    pub code: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for DetailedError {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            code: members.optional("code"),
            extra: members.rest(),
        }
    }
}

impl ToNode for DetailedError {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("code", optional(&self.code))], &self.extra)
    }
}

crate::runtime::serde_bridge!(DetailedError);

// src/types/forward.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of an [`Action`](crate::types::Action).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Forward {
    /// The member `config`.
    pub config: ForwardConfig,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Forward {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(config: ForwardConfig) -> Self {
        Self {
            config,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Forward {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            config: members.required("config"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Forward {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("config", required(&self.config))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Forward);

/// The `config` of a [`Forward`](crate::types::Forward).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardConfig {
    /// The member `via`.
    pub via: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ForwardConfig {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(via: impl Into<String>) -> Self {
        Self {
            via: via.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ForwardConfig {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            via: members.required("via"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ForwardConfig {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("via", required(&self.via))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ForwardConfig);

// src/types/problem.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Detailed, Simple};

/// One of the forms of `Problem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// A [`Detailed`](crate::types::Detailed).
    Detailed(Detailed),
    /// A [`Simple`](crate::types::Simple).
    Simple(Simple),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("message")
            && node
                .member("errors")
                .is_some_and(|member| {
                    member.is_array() && member.first_item().is_none_or(Node::is_string)
                }) && let Some(value) = at.fit(&node)
        {
            return Self::Simple(value);
        }
        if node.has("message")
            && node
                .member("errors")
                .is_some_and(|member| {
                    member.is_array() && member.first_item().is_none_or(Node::is_object)
                }) && let Some(value) = at.fit(&node)
        {
            return Self::Detailed(value);
        }
        if node.has("message") && let Some(value) = at.fit(&node) {
            return Self::Detailed(value);
        }
        if node.has("message") && let Some(value) = at.fit(&node) {
            return Self::Simple(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Problem {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Detailed(value) => value.to_node(),
            Self::Simple(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Problem);

// src/types/send.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of an [`Action`](crate::types::Action).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Send {
    /// The member `config`.
    pub config: SendConfig,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Send {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(config: SendConfig) -> Self {
        Self {
            config,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Send {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            config: members.required("config"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Send {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("config", required(&self.config))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Send);

/// The `config` of a [`Send`](crate::types::Send).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendConfig {
    /// The member `to`.
    pub to: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SendConfig {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SendConfig {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            to: members.required("to"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SendConfig {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("to", required(&self.to))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SendConfig);

// src/types/simple.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Simple`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Simple {
    /// The member `message`.
    pub message: String,
    /// The member `errors`.
    pub errors: Option<Vec<String>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Simple {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            errors: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Simple {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            message: members.required("message"),
            errors: members.optional("errors"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Simple {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("message", required(&self.message)), ("errors", optional(&self.errors))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Simple);
