// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By optional tag API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/array_expression.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::Expression;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArrayExpression {
    pub r#type: Option<ArrayExpressionType>,
    pub elements: Option<Vec<Expression>>,
    pub extra: JsonObject,
}

json_object! {
    ArrayExpression,
    "type" => r#type: optional,
    "elements" => elements: optional,
    .. => extra: rest,
}

/// The `type` of an [`ArrayExpression`](crate::types::ArrayExpression).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArrayExpressionType {
    /// `ArrayExpression`.
    ArrayExpression,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ArrayExpressionType,
    "ArrayExpression" => ArrayExpression,
    .. => Unknown,
}

// src/types/asset.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Image, Video};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Asset {
    Video(Video),
    Image(Image),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Video> for Asset {
    fn from(value: Video) -> Self {
        Self::Video(value)
    }
}

impl From<Image> for Asset {
    fn from(value: Image) -> Self {
        Self::Image(value)
    }
}

impl FromNode for Asset {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("src") && node.has("trim") {
            if let Some(value) = reader.fit(node) {
                return Self::Video(value);
            }
        }
        if node.has("src") {
            if let Some(value) = reader.fit(node) {
                return Self::Image(value);
            }
        }
        if node.has("src") {
            if let Some(value) = reader.fit(node) {
                return Self::Video(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Asset {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Video(value) => value.to_tree(),
            Self::Image(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Asset);

// src/types/dict_expression.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::Expression;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DictExpression {
    pub r#type: Option<DictExpressionType>,
    pub elements: Option<Vec<Expression>>,
    pub extra: JsonObject,
}

json_object! {
    DictExpression,
    "type" => r#type: optional,
    "elements" => elements: optional,
    .. => extra: rest,
}

/// The `type` of a [`DictExpression`](crate::types::DictExpression).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DictExpressionType {
    /// `DictExpression`.
    DictExpression,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    DictExpressionType,
    "DictExpression" => DictExpression,
    .. => Unknown,
}

// src/types/expression.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{ArrayExpression, DictExpression, Identifier};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    Array(ArrayExpression),
    Dict(DictExpression),
    Identifier(Identifier),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ArrayExpression> for Expression {
    fn from(value: ArrayExpression) -> Self {
        Self::Array(value)
    }
}

impl From<DictExpression> for Expression {
    fn from(value: DictExpression) -> Self {
        Self::Dict(value)
    }
}

impl From<Identifier> for Expression {
    fn from(value: Identifier) -> Self {
        Self::Identifier(value)
    }
}

impl FromNode for Expression {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("name") {
            if let Some(value) = reader.fit(node) {
                return Self::Identifier(value);
            }
        }
        if node.member_is("type", &[Literal::Str("ArrayExpression")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Array(value);
            }
        }
        if node.member_is("type", &[Literal::Str("DictExpression")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Dict(value);
            }
        }
        if node.is_object() && !node.has("type") {
            if let Some(value) = reader.fit(node) {
                return Self::Array(value);
            }
        }
        if node.is_object() && !node.has("type") {
            if let Some(value) = reader.fit(node) {
                return Self::Dict(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Expression {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Array(value) => value.to_tree(),
            Self::Dict(value) => value.to_tree(),
            Self::Identifier(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Expression);

// src/types/identifier.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Identifier {
    pub r#type: Option<IdentifierType>,
    pub name: String,
    pub extra: JsonObject,
}

impl Identifier {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            r#type: None,
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Identifier,
    "type" => r#type: optional,
    "name" => name: required,
    .. => extra: rest,
}

/// The `type` of an [`Identifier`](crate::types::Identifier).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentifierType {
    /// `Identifier`.
    Identifier,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    IdentifierType,
    "Identifier" => Identifier,
    .. => Unknown,
}

// src/types/image.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub src: String,
    pub extra: JsonObject,
}

impl Image {
    #[must_use]
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: src.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Image,
    "src" => src: required,
    .. => extra: rest,
}

// src/types/program.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Expression;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Program {
    pub body: Option<Vec<Expression>>,
    pub extra: JsonObject,
}

json_object! {
    Program,
    "body" => body: optional,
    .. => extra: rest,
}

// src/types/video.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Video {
    pub src: String,
    pub trim: Option<f64>,
    pub extra: JsonObject,
}

impl Video {
    #[must_use]
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: src.into(),
            trim: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Video,
    "src" => src: required,
    "trim" => trim: optional,
    .. => extra: rest,
}
