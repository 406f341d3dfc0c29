// src/client.rs

use crate::api::API;
use crate::operations::{
    BooksById, FindBooks, LinkBook, MSearchBooks, PurgeBooks, PurgeBooks2, Tick,
};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Question;

impl Client {
    /// Returns a builder of clients for the Methods API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `QUERY /books`.
    ///
    /// Parameters: the fields of [`FindBooks`](crate::operations::FindBooks). Optional: `shelf`.
    pub fn find_books(&self, body: Question) -> Call<FindBooks> {
        self.call(FindBooks::new(body))
    }

    /// `PURGE /books`.
    ///
    /// Parameters: the fields of [`PurgeBooks`](crate::operations::PurgeBooks). Optional: `shelf`.
    pub fn purge_books(&self) -> Call<PurgeBooks> {
        self.call(PurgeBooks::new())
    }

    /// `purge /books`.
    ///
    /// Parameters: the fields of [`PurgeBooks2`](crate::operations::PurgeBooks2). Optional:
    /// `shelf`.
    pub fn purge_books_2(&self) -> Call<PurgeBooks2> {
        self.call(PurgeBooks2::new())
    }

    /// `M-SEARCH /books`.
    ///
    /// Parameters: the fields of [`MSearchBooks`](crate::operations::MSearchBooks). Optional:
    /// `shelf`.
    pub fn m_search_books(&self) -> Call<MSearchBooks> {
        self.call(MSearchBooks::new())
    }

    /// `LINK /books/{id}`.
    ///
    /// Parameters: the fields of [`LinkBook`](crate::operations::LinkBook). Optional: `body`.
    pub fn link_book(&self, id: impl Into<String>) -> Call<LinkBook> {
        self.call(LinkBook::new(id))
    }

    /// `` ` /books/{id} ``.
    ///
    /// Parameters: the fields of [`Tick`](crate::operations::Tick). Optional: `body`.
    pub fn tick(&self, id: impl Into<String>) -> Call<Tick> {
        self.call(Tick::new(id))
    }

    /// `! /books/{id}`.
    ///
    /// Parameters: the fields of [`BooksById`](crate::operations::BooksById).
    pub fn books_by_id(&self, id: impl Into<String>) -> Call<BooksById> {
        self.call(BooksById::new(id))
    }
}

// src/types/link_book_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `LINK /books/{id}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkBookRequest {
    pub to: String,
    pub extra: JsonObject,
}

impl LinkBookRequest {
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
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
    LinkBookRequest,
    "to" => to: required,
    .. => extra: rest,
}

// src/types/m_search_books_response.rs

use crate::runtime::{JsonObject, json_object};

/// The response to `M-SEARCH /books`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MSearchBooksResponse {
    pub n: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    MSearchBooksResponse,
    "n" => n: optional,
    .. => extra: rest,
}

// src/types/question.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Question {
    pub q: String,
    pub extra: JsonObject,
}

impl Question {
    #[must_use]
    pub fn new(q: impl Into<String>) -> Self {
        Self {
            q: q.into(),
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
    Question,
    "q" => q: required,
    .. => extra: rest,
}

// src/types/tick_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `` ` /books/{id} ``.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TickRequest {
    pub to: Option<String>,
    pub extra: JsonObject,
}

impl TickRequest {
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
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
    TickRequest,
    "to" => to: optional,
    .. => extra: rest,
}

// src/operations/find_books.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Question;

/// The request of [`Client::find_books`](crate::Client::find_books): `QUERY /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindBooks {
    pub shelf: Option<String>,
    pub body: Question,
}

impl FindBooks {
    #[must_use]
    pub fn new(body: Question) -> Self {
        Self { shelf: None, body }
    }
}

impl Call<FindBooks> {
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.operation_mut().shelf = Some(shelf.into());
        self
    }
}

impl Operation for FindBooks {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findBooks",
        method: "QUERY",
        template: "/books",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books");
        request.query("shelf", &self.shelf, Query::FORM);
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/purge_books.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::purge_books`](crate::Client::purge_books): `PURGE /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PurgeBooks {
    pub shelf: Option<String>,
}

impl PurgeBooks {
    #[must_use]
    pub fn new() -> Self {
        Self { shelf: None }
    }
}

impl Call<PurgeBooks> {
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.operation_mut().shelf = Some(shelf.into());
        self
    }
}

impl Operation for PurgeBooks {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "purge_books",
        method: "PURGE",
        template: "/books",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books");
        request.query("shelf", &self.shelf, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/purge_books_2.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::purge_books_2`](crate::Client::purge_books_2): `purge /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PurgeBooks2 {
    pub shelf: Option<String>,
}

impl PurgeBooks2 {
    #[must_use]
    pub fn new() -> Self {
        Self { shelf: None }
    }
}

impl Call<PurgeBooks2> {
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.operation_mut().shelf = Some(shelf.into());
        self
    }
}

impl Operation for PurgeBooks2 {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "purge_books_2",
        method: "purge",
        template: "/books",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books");
        request.query("shelf", &self.shelf, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/m_search_books.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::MSearchBooksResponse;

/// The request of [`Client::m_search_books`](crate::Client::m_search_books): `M-SEARCH /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MSearchBooks {
    pub shelf: Option<String>,
}

impl MSearchBooks {
    #[must_use]
    pub fn new() -> Self {
        Self { shelf: None }
    }
}

impl Call<MSearchBooks> {
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.operation_mut().shelf = Some(shelf.into());
        self
    }
}

impl Operation for MSearchBooks {
    type Output = MSearchBooksResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "m_search_books",
        method: "M-SEARCH",
        template: "/books",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books");
        request.query("shelf", &self.shelf, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/link_book.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::LinkBookRequest;

/// The request of [`Client::link_book`](crate::Client::link_book): `LINK /books/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LinkBook {
    pub id: String,
    pub body: Option<LinkBookRequest>,
}

impl LinkBook {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            body: None,
        }
    }
}

impl Call<LinkBook> {
    pub fn body(mut self, body: LinkBookRequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for LinkBook {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "linkBook",
        method: "LINK",
        template: "/books/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books/").segment("id", &self.id);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/tick.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::TickRequest;

/// The request of [`Client::tick`](crate::Client::tick): `` ` /books/{id} ``.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tick {
    pub id: String,
    pub body: Option<TickRequest>,
}

impl Tick {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            body: None,
        }
    }
}

impl Call<Tick> {
    pub fn body(mut self, body: TickRequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for Tick {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "tick",
        method: "`",
        template: "/books/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books/").segment("id", &self.id);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/books_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::books_by_id`](crate::Client::books_by_id): `! /books/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BooksById {
    pub id: String,
}

impl BooksById {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for BooksById {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "books_by_id",
        method: "!",
        template: "/books/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
