// src/types/array_expression.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Expression;

/// The object `ArrayExpression`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArrayExpression {
    /// The member `type`.
    pub r#type: Option<ArrayExpressionType>,
    /// The member `elements`.
    pub elements: Option<Vec<Expression>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ArrayExpression {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            elements: members.optional("elements"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ArrayExpression {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("type", optional(&self.r#type)), ("elements", optional(&self.elements))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ArrayExpression);

/// The `type` of an [`ArrayExpression`](crate::types::ArrayExpression).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ArrayExpressionType {
    /// `ArrayExpression`.
    ArrayExpression,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ArrayExpressionType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ArrayExpression => "ArrayExpression",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ArrayExpressionType {
    fn from(value: &str) -> Self {
        match value {
            "ArrayExpression" => Self::ArrayExpression,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ArrayExpressionType);

// src/types/asset.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Image, Video};

/// One of the forms of `Asset`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Asset {
    /// A [`Video`](crate::types::Video).
    Video(Video),
    /// An [`Image`](crate::types::Image).
    Image(Image),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("src") && node.has("trim") && let Some(value) = at.fit(&node) {
            return Self::Video(value);
        }
        if node.has("src") && let Some(value) = at.fit(&node) {
            return Self::Image(value);
        }
        if node.has("src") && let Some(value) = at.fit(&node) {
            return Self::Video(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Asset {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Video(value) => value.to_node(),
            Self::Image(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Asset);

// src/types/dict_expression.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Expression;

/// The object `DictExpression`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DictExpression {
    /// The member `type`.
    pub r#type: Option<DictExpressionType>,
    /// The member `elements`.
    pub elements: Option<Vec<Expression>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for DictExpression {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            elements: members.optional("elements"),
            extra: members.rest(),
        }
    }
}

impl ToNode for DictExpression {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("type", optional(&self.r#type)), ("elements", optional(&self.elements))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(DictExpression);

/// The `type` of a [`DictExpression`](crate::types::DictExpression).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DictExpressionType {
    /// `DictExpression`.
    DictExpression,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl DictExpressionType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DictExpression => "DictExpression",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DictExpressionType {
    fn from(value: &str) -> Self {
        match value {
            "DictExpression" => Self::DictExpression,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(DictExpressionType);

// src/types/expression.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{ArrayExpression, DictExpression, Identifier};

/// One of the forms of `Expression`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// An [`ArrayExpression`](crate::types::ArrayExpression).
    ArrayExpression(ArrayExpression),
    /// A [`DictExpression`](crate::types::DictExpression).
    DictExpression(DictExpression),
    /// An [`Identifier`](crate::types::Identifier).
    Identifier(Identifier),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<ArrayExpression> for Expression {
    fn from(value: ArrayExpression) -> Self {
        Self::ArrayExpression(value)
    }
}

impl From<DictExpression> for Expression {
    fn from(value: DictExpression) -> Self {
        Self::DictExpression(value)
    }
}

impl From<Identifier> for Expression {
    fn from(value: Identifier) -> Self {
        Self::Identifier(value)
    }
}

impl FromNode for Expression {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("name") && let Some(value) = at.fit(&node) {
            return Self::Identifier(value);
        }
        if node.member_is("type", &[Literal::Str("ArrayExpression")])
            && let Some(value) = at.fit(&node)
        {
            return Self::ArrayExpression(value);
        }
        if node.member_is("type", &[Literal::Str("DictExpression")])
            && let Some(value) = at.fit(&node)
        {
            return Self::DictExpression(value);
        }
        if node.is_object() && !node.has("type") && let Some(value) = at.fit(&node) {
            return Self::ArrayExpression(value);
        }
        if node.is_object() && !node.has("type") && let Some(value) = at.fit(&node) {
            return Self::DictExpression(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Expression {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::ArrayExpression(value) => value.to_node(),
            Self::DictExpression(value) => value.to_node(),
            Self::Identifier(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Expression);

// src/types/identifier.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Identifier`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Identifier {
    /// The member `type`.
    pub r#type: Option<IdentifierType>,
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Identifier {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            r#type: None,
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Identifier {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Identifier {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("type", optional(&self.r#type)), ("name", required(&self.name))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Identifier);

/// The `type` of an [`Identifier`](crate::types::Identifier).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IdentifierType {
    /// `Identifier`.
    Identifier,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl IdentifierType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Identifier => "Identifier",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IdentifierType {
    fn from(value: &str) -> Self {
        match value {
            "Identifier" => Self::Identifier,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(IdentifierType);

// src/types/image.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Image`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The member `src`.
    pub src: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Image {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: src.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Image {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            src: members.required("src"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Image {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("src", required(&self.src))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Image);

// src/types/program.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Expression;

/// The object `Program`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Program {
    /// The member `body`.
    pub body: Option<Vec<Expression>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Program {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            body: members.optional("body"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Program {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("body", optional(&self.body))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Program);

// src/types/video.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Video`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// The member `src`.
    pub src: String,
    /// The member `trim`.
    pub trim: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Video {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: src.into(),
            trim: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Video {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            src: members.required("src"),
            trim: members.optional("trim"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Video {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("src", required(&self.src)), ("trim", optional(&self.trim))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Video);
