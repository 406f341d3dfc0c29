// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By item API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/colours.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Colours {
    StringList(Vec<ColoursString>),
    Variant2List(Vec<ColoursVariant2>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<ColoursString>> for Colours {
    fn from(value: Vec<ColoursString>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<ColoursVariant2>> for Colours {
    fn from(value: Vec<ColoursVariant2>) -> Self {
        Self::Variant2List(value)
    }
}

impl FromNode for Colours {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.value_is(&[Literal::Str("red"), Literal::Str("green")]))
        {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.value_is(&[Literal::Str("oak"), Literal::Str("ash")]))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Variant2List(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_string) {
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

impl ToTree for Colours {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::StringList(value) => value.to_tree(),
            Self::Variant2List(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Colours);

/// A variant of a [`Colours`](crate::types::Colours).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoursString {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ColoursString,
    "red" => Red,
    "green" => Green,
    .. => Unknown,
}

/// A variant of a [`Colours`](crate::types::Colours).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoursVariant2 {
    /// `oak`.
    Oak,
    /// `ash`.
    Ash,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ColoursVariant2,
    "oak" => Oak,
    "ash" => Ash,
    .. => Unknown,
}

// src/types/listed.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Repo, Starred};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Listed {
    StarredList(Vec<Starred>),
    RepoList(Vec<Repo>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<Starred>> for Listed {
    fn from(value: Vec<Starred>) -> Self {
        Self::StarredList(value)
    }
}

impl From<Vec<Repo>> for Listed {
    fn from(value: Vec<Repo>) -> Self {
        Self::RepoList(value)
    }
}

impl FromNode for Listed {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() && node.first_item().is_none_or(|item| item.has("repo")) {
            if let Some(value) = reader.fit(node) {
                return Self::StarredList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(|item| item.has("id")) {
            if let Some(value) = reader.fit(node) {
                return Self::RepoList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Listed {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::StarredList(value) => value.to_tree(),
            Self::RepoList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Listed);

// src/types/matrix.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, optional};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Matrix {
    NumberListList(Vec<Vec<f64>>),
    StringListList(Vec<Vec<String>>),
    NumberList(Vec<f64>),
    Tuple(MatrixTuple),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<Vec<f64>>> for Matrix {
    fn from(value: Vec<Vec<f64>>) -> Self {
        Self::NumberListList(value)
    }
}

impl From<Vec<Vec<String>>> for Matrix {
    fn from(value: Vec<Vec<String>>) -> Self {
        Self::StringListList(value)
    }
}

impl From<Vec<f64>> for Matrix {
    fn from(value: Vec<f64>) -> Self {
        Self::NumberList(value)
    }
}

impl From<MatrixTuple> for Matrix {
    fn from(value: MatrixTuple) -> Self {
        Self::Tuple(value)
    }
}

impl From<String> for Matrix {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Matrix {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Matrix {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_bool) {
            if let Some(value) = reader.fit(node) {
                return Self::Tuple(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_number) {
            if let Some(value) = reader.fit(node) {
                return Self::NumberList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.is_array() && item.first_item().is_none_or(Node::is_number))
        {
            if let Some(value) = reader.fit(node) {
                return Self::NumberListList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.is_array() && item.first_item().is_none_or(Node::is_string))
        {
            if let Some(value) = reader.fit(node) {
                return Self::StringListList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Matrix {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::NumberListList(value) => value.to_tree(),
            Self::StringListList(value) => value.to_tree(),
            Self::NumberList(value) => value.to_tree(),
            Self::Tuple(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Matrix);

/// A variant of a [`Matrix`](crate::types::Matrix).
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixTuple(
    pub Option<bool>,
    pub Option<String>,
    pub Vec<serde_json::Value>,
);

impl MatrixTuple {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, None, Vec::new())
    }
}

impl Default for MatrixTuple {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for MatrixTuple {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_optional(),
            elements.next_optional(),
            elements.rest(),
        )
    }
}

impl ToTree for MatrixTuple {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0), optional(&self.1)], &self.2)
    }
}

impl_serde!(MatrixTuple);

// src/types/repo.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Repo {
    pub id: i64,
    pub extra: JsonObject,
}

impl Repo {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Repo,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/rows.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Rows {
    AnyListList(Vec<Vec<serde_json::Value>>),
    AnyList(Vec<serde_json::Value>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<Vec<serde_json::Value>>> for Rows {
    fn from(value: Vec<Vec<serde_json::Value>>) -> Self {
        Self::AnyListList(value)
    }
}

impl From<Vec<serde_json::Value>> for Rows {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::AnyList(value)
    }
}

impl FromNode for Rows {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() && node.first_item().is_none_or(Node::is_null) {
            if let Some(value) = reader.fit(node) {
                return Self::AnyList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_bool) {
            if let Some(value) = reader.fit(node) {
                return Self::AnyList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_number) {
            if let Some(value) = reader.fit(node) {
                return Self::AnyList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::AnyList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.is_array() && item.first_item().is_none_or(Node::is_null))
        {
            if let Some(value) = reader.fit(node) {
                return Self::AnyListList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.is_array() && item.first_item().is_none_or(Node::is_bool))
        {
            if let Some(value) = reader.fit(node) {
                return Self::AnyListList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.is_array() && item.first_item().is_none_or(Node::is_number))
        {
            if let Some(value) = reader.fit(node) {
                return Self::AnyListList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.is_array() && item.first_item().is_none_or(Node::is_string))
        {
            if let Some(value) = reader.fit(node) {
                return Self::AnyListList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.is_array() && item.first_item().is_none_or(Node::is_array))
        {
            if let Some(value) = reader.fit(node) {
                return Self::AnyListList(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.is_array() && item.first_item().is_none_or(Node::is_object))
        {
            if let Some(value) = reader.fit(node) {
                return Self::AnyListList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_array) {
            if let Some(value) = reader.fit(node) {
                return Self::AnyList(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_object) {
            if let Some(value) = reader.fit(node) {
                return Self::AnyList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Rows {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::AnyListList(value) => value.to_tree(),
            Self::AnyList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Rows);

// src/types/starred.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Repo;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Starred {
    pub repo: Repo,
    pub extra: JsonObject,
}

impl Starred {
    #[must_use]
    pub fn new(repo: Repo) -> Self {
        Self {
            repo,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Starred,
    "repo" => repo: required,
    .. => extra: rest,
}
