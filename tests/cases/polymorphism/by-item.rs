// src/types/colours.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};

/// One of the forms of `Colours`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Colours {
    /// An array.
    StringList(Vec<ColoursString>),
    /// An array.
    Variant2List(Vec<ColoursVariant2>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Colours {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| {
                    item.value_is(&[Literal::Str("red"), Literal::Str("green")])
                }) && let Some(value) = at.fit(&node)
        {
            return Self::StringList(value);
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| {
                    item.value_is(&[Literal::Str("oak"), Literal::Str("ash")])
                }) && let Some(value) = at.fit(&node)
        {
            return Self::Variant2List(value);
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_string)
            && let Some(value) = at.fit(&node)
        {
            return Self::StringList(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Colours {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::StringList(value) => value.to_node(),
            Self::Variant2List(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Colours);

/// A variant of a [`Colours`](crate::types::Colours).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ColoursString {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ColoursString {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ColoursString {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ColoursString);

/// A variant of a [`Colours`](crate::types::Colours).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ColoursVariant2 {
    /// `oak`.
    Oak,
    /// `ash`.
    Ash,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ColoursVariant2 {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Oak => "oak",
            Self::Ash => "ash",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ColoursVariant2 {
    fn from(value: &str) -> Self {
        match value {
            "oak" => Self::Oak,
            "ash" => Self::Ash,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ColoursVariant2);

// src/types/listed.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Repo, Starred};

/// One of the forms of `Listed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Listed {
    /// An array.
    StarredList(Vec<Starred>),
    /// An array.
    RepoList(Vec<Repo>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Listed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_array() && node.first_item().is_none_or(|item| item.has("repo"))
            && let Some(value) = at.fit(&node)
        {
            return Self::StarredList(value);
        }
        if node.is_array() && node.first_item().is_none_or(|item| item.has("id"))
            && let Some(value) = at.fit(&node)
        {
            return Self::RepoList(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Listed {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::StarredList(value) => value.to_node(),
            Self::RepoList(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Listed);

// src/types/matrix.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// One of the forms of `Matrix`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Matrix {
    /// An array.
    NumberListList(Vec<Vec<f64>>),
    /// An array.
    StringListList(Vec<Vec<String>>),
    /// An array.
    NumberList(Vec<f64>),
    /// A [`MatrixTuple`](crate::types::MatrixTuple).
    Tuple(MatrixTuple),
    /// A string.
    String(String),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<MatrixTuple> for Matrix {
    fn from(value: MatrixTuple) -> Self {
        Self::Tuple(value)
    }
}

impl FromNode for Matrix {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_bool)
            && let Some(value) = at.fit(&node)
        {
            return Self::Tuple(value);
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_number)
            && let Some(value) = at.fit(&node)
        {
            return Self::NumberList(value);
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| {
                    item.is_array() && item.first_item().is_none_or(Node::is_number)
                }) && let Some(value) = at.fit(&node)
        {
            return Self::NumberListList(value);
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| {
                    item.is_array() && item.first_item().is_none_or(Node::is_string)
                }) && let Some(value) = at.fit(&node)
        {
            return Self::StringListList(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Matrix {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::NumberListList(value) => value.to_node(),
            Self::StringListList(value) => value.to_node(),
            Self::NumberList(value) => value.to_node(),
            Self::Tuple(value) => value.to_node(),
            Self::String(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Matrix);

/// A variant of a [`Matrix`](crate::types::Matrix).
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixTuple(pub bool, pub String, pub Vec<serde_json::Value>);

impl FromNode for MatrixTuple {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        Self(elements.next_required(), elements.next_required(), elements.rest())
    }
}

impl ToNode for MatrixTuple {
    fn to_node(&self) -> Node<'_> {
        Node::array(&[&self.0, &self.1], &self.2)
    }
}

crate::runtime::serde_bridge!(MatrixTuple);

// src/types/repo.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Repo`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Repo {
    /// The member `id`.
    pub id: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Repo {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Repo {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Repo {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", required(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Repo);

// src/types/starred.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::Repo;

/// The object `Starred`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Starred {
    /// The member `repo`.
    pub repo: Repo,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Starred {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(repo: Repo) -> Self {
        Self {
            repo,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Starred {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            repo: members.required("repo"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Starred {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("repo", required(&self.repo))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Starred);
