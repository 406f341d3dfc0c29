// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Look-alikes API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/author_ref.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorRef {
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AuthorRef,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/documented.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Documented {
    /// The id of the thing.
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Documented,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/image.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub r#type: ImageType,
    pub extra: JsonObject,
}

impl Image {
    #[must_use]
    pub fn new(r#type: ImageType) -> Self {
        Self {
            r#type,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Image,
    "type" => r#type: required,
    .. => extra: rest,
}

/// The `type` of an [`Image`](crate::types::Image).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// `image`.
    Image,
    /// `icon`.
    Icon,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ImageType,
    "image" => Image,
    "icon" => Icon,
    .. => Unknown,
}

// src/types/large.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Large {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
    pub d: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Large,
    "a" => a: optional,
    "b" => b: optional,
    "c" => c: optional,
    "d" => d: optional,
    .. => extra: rest,
}

// src/types/order.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::{AuthorRef, Documented, Large, Speed};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub author: Option<AuthorRef>,
    pub customer: Option<OrderCustomer>,
    pub ship: Option<OrderShip>,
    pub other_words: Option<OrderOtherWords>,
    pub documented: Option<Documented>,
    pub large: Option<Large>,
    pub named: Option<Speed>,
    pub extra: JsonObject,
}

json_object! {
    Order,
    "author" => author: optional,
    "customer" => customer: optional,
    "ship" => ship: optional,
    "otherWords" => other_words: optional,
    "documented" => documented: optional,
    "large" => large: optional,
    "named" => named: optional,
    .. => extra: rest,
}

/// The `customer` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCustomer {
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OrderCustomer,
    "id" => id: optional,
    .. => extra: rest,
}

/// The `ship` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderShip {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    OrderShip,
    "fast" => Fast,
    "slow" => Slow,
    .. => Unknown,
}

/// The `otherWords` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOtherWords {
    /// Another id.
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OrderOtherWords,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/page_kind.rs

use crate::runtime::string_enum;

/// Page Kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    PageKind,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

// src/types/pages.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::PageKind;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pages {
    pub page_size: Option<PagesPageSize>,
    pub kind: Option<PageKind>,
    pub extra: JsonObject,
}

json_object! {
    Pages,
    "page_size" => page_size: optional,
    "kind" => kind: optional,
    .. => extra: rest,
}

/// The `page_size` of a [`Pages`](crate::types::Pages).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PagesPageSize {
    Integer(i64),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for PagesPageSize {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for PagesPageSize {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PagesPageSize {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for PagesPageSize {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for PagesPageSize {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(PagesPageSize);

// src/types/speed.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Speed {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Speed,
    "fast" => Fast,
    "slow" => Slow,
    .. => Unknown,
}

// src/types/text.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// `new` sets it to `text`.
    pub r#type: TextType,
    pub extra: JsonObject,
}

impl Text {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: TextType::Text,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Text,
    "type" => r#type: required,
    .. => extra: rest,
}

/// The `type` of a [`Text`](crate::types::Text).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextType {
    /// `text`.
    Text,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    TextType,
    "text" => Text,
    .. => Unknown,
}
