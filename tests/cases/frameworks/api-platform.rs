// src/client.rs

use crate::api::API;
use crate::operations::{ApiRequest, BooksGetCollection};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Book;

impl Client {
    /// Returns a builder of clients for the Hello API Platform.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /books`.
    pub fn books_get_collection(&self) -> Call<BooksGetCollection> {
        self.call(BooksGetCollection::new())
    }

    /// `POST /books`.
    ///
    /// Parameters: the fields of [`ApiRequest`](crate::operations::ApiRequest).
    pub fn api(&self, body: Book) -> Call<ApiRequest> {
        self.call(ApiRequest::new(body))
    }
}

// src/types/book.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    pub title: String,
    pub extra: JsonObject,
}

impl Book {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            extra: JsonObject::new(),
        }
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    Book,
    "title" => title: required,
    .. => extra: rest,
}

// src/types/book_jsonld.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookJsonld {
    pub context: Option<BookJsonldContext>,
    pub at_id: String,
    pub r#type: String,
    pub id: Option<i64>,
    pub title: String,
    pub extra: JsonObject,
}

impl BookJsonld {
    #[must_use]
    pub fn new(
        at_id: impl Into<String>,
        r#type: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            context: None,
            at_id: at_id.into(),
            r#type: r#type.into(),
            id: None,
            title: title.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    BookJsonld,
    "@context" => context: optional,
    "@id" => at_id: required,
    "@type" => r#type: required,
    "id" => id: optional,
    "title" => title: required,
    .. => extra: rest,
}

/// The `@context` of a [`BookJsonld`](crate::types::BookJsonld).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BookJsonldContext {
    String(String),
    Object(BookJsonldContextObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for BookJsonldContext {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for BookJsonldContext {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<BookJsonldContextObject> for BookJsonldContext {
    fn from(value: BookJsonldContextObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for BookJsonldContext {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.has("@vocab") && node.has("hydra") {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for BookJsonldContext {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(BookJsonldContext);

/// A variant of a [`BookJsonldContext`](crate::types::BookJsonldContext).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookJsonldContextObject {
    pub vocab: String,
    /// `new` sets it to `http://www.w3.org/ns/hydra/core#`.
    pub hydra: BookJsonldContextObjectHydra,
    pub extra: JsonObject,
}

impl BookJsonldContextObject {
    /// Sets `hydra`.
    #[must_use]
    pub fn new(vocab: impl Into<String>) -> Self {
        Self {
            vocab: vocab.into(),
            hydra: BookJsonldContextObjectHydra::HttpWwwW3OrgNsHydraCore,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    BookJsonldContextObject,
    "@vocab" => vocab: required,
    "hydra" => hydra: required,
    .. => extra: rest,
}

/// The `hydra` of a [`BookJsonldContextObject`](crate::types::BookJsonldContextObject).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookJsonldContextObjectHydra {
    /// `http://www.w3.org/ns/hydra/core#`.
    HttpWwwW3OrgNsHydraCore,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BookJsonldContextObjectHydra,
    "http://www.w3.org/ns/hydra/core#" => HttpWwwW3OrgNsHydraCore,
    .. => Unknown,
}

// src/operations/books_get_collection.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::BookJsonld;

/// The request of [`Client::books_get_collection`](crate::Client::books_get_collection):
/// `GET /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BooksGetCollection {}

impl BooksGetCollection {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for BooksGetCollection {
    type Output = Vec<BookJsonld>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "api_books_get_collection",
        method: "GET",
        template: "/books",
        server: BASE_URL,
        security: &[],
        accept: "application/ld+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/api.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Book, BookJsonld};

/// The request of [`Client::api`](crate::Client::api): `POST /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiRequest {
    pub body: Book,
}

impl ApiRequest {
    #[must_use]
    pub fn new(body: Book) -> Self {
        Self { body }
    }
}

impl Operation for ApiRequest {
    type Output = BookJsonld;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "api_books_post",
        method: "POST",
        template: "/books",
        server: BASE_URL,
        security: &[],
        accept: "application/ld+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books");
        request.json("application/ld+json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
