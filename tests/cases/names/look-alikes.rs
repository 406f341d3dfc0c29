// src/types/author_ref.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `AuthorRef`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorRef {
    /// The member `id`.
    pub id: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for AuthorRef {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AuthorRef {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", optional(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(AuthorRef);

// src/types/documented.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Documented`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Documented {
    /// The id of the thing.
    pub id: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Documented {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Documented {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", optional(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Documented);

// src/types/image.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Image`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The member `type`.
    pub r#type: ImageType,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Image {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(r#type: ImageType) -> Self {
        Self {
            r#type,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Image {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Image {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("type", required(&self.r#type))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Image);

/// Type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ImageType {
    /// `image`.
    Image,
    /// `icon`.
    Icon,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ImageType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Icon => "icon",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ImageType {
    fn from(value: &str) -> Self {
        match value {
            "image" => Self::Image,
            "icon" => Self::Icon,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ImageType);

// src/types/large.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Large`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Large {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
    /// The member `c`.
    pub c: Option<String>,
    /// The member `d`.
    pub d: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Large {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
            c: members.optional("c"),
            d: members.optional("d"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Large {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("a", optional(&self.a)),
                ("b", optional(&self.b)),
                ("c", optional(&self.c)),
                ("d", optional(&self.d)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Large);

// src/types/order.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{AuthorRef, Documented, Large, Speed};

/// The object `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The member `author`.
    pub author: Option<AuthorRef>,
    /// The member `customer`.
    pub customer: Option<OrderCustomer>,
    /// The member `ship`.
    pub ship: Option<OrderShip>,
    /// The member `otherWords`.
    pub other_words: Option<OrderOtherWords>,
    /// The member `documented`.
    pub documented: Option<Documented>,
    /// The member `large`.
    pub large: Option<Large>,
    /// The member `named`.
    pub named: Option<Speed>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Order {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            author: members.optional("author"),
            customer: members.optional("customer"),
            ship: members.optional("ship"),
            other_words: members.optional("otherWords"),
            documented: members.optional("documented"),
            large: members.optional("large"),
            named: members.optional("named"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Order {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("author", optional(&self.author)),
                ("customer", optional(&self.customer)),
                ("ship", optional(&self.ship)),
                ("otherWords", optional(&self.other_words)),
                ("documented", optional(&self.documented)),
                ("large", optional(&self.large)),
                ("named", optional(&self.named)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Order);

/// The `customer` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCustomer {
    /// The member `id`.
    pub id: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OrderCustomer {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OrderCustomer {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", optional(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(OrderCustomer);

/// The `ship` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrderShip {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl OrderShip {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderShip {
    fn from(value: &str) -> Self {
        match value {
            "fast" => Self::Fast,
            "slow" => Self::Slow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(OrderShip);

/// The `otherWords` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOtherWords {
    /// Another id.
    pub id: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OrderOtherWords {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OrderOtherWords {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", optional(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(OrderOtherWords);

// src/types/page_kind.rs

/// Page Kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PageKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl PageKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PageKind {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(PageKind);

// src/types/pages.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::PageKind;

/// The object `Pages`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pages {
    /// The member `page_size`.
    pub page_size: Option<PagesPageSize>,
    /// The member `kind`.
    pub kind: Option<PageKind>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Pages {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            page_size: members.optional("page_size"),
            kind: members.optional("kind"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Pages {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("page_size", optional(&self.page_size)), ("kind", optional(&self.kind))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Pages);

/// Page Size.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PagesPageSize {
    /// An integer.
    Integer(i64),
    /// A string.
    String(String),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for PagesPageSize {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for PagesPageSize {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Integer(value) => value.to_node(),
            Self::String(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(PagesPageSize);

// src/types/speed.rs

/// A value of `Speed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Speed {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Speed {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Speed {
    fn from(value: &str) -> Self {
        match value {
            "fast" => Self::Fast,
            "slow" => Self::Slow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Speed);

// src/types/text.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Text`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// The member `type`.
    pub r#type: TextType,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Text {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(r#type: TextType) -> Self {
        Self {
            r#type,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Text {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Text {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("type", required(&self.r#type))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Text);

/// Type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TextType {
    /// `text`.
    Text,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl TextType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TextType {
    fn from(value: &str) -> Self {
        match value {
            "text" => Self::Text,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(TextType);
