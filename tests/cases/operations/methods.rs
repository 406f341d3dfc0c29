// src/types/link_book_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The body of `LINK /books/{id}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkBookRequest {
    /// The member `to`.
    pub to: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl LinkBookRequest {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for LinkBookRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            to: members.required("to"),
            extra: members.rest(),
        }
    }
}

impl ToNode for LinkBookRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("to", required(&self.to))], &self.extra)
    }
}

crate::runtime::serde_bridge!(LinkBookRequest);

// src/types/m_search_books_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Ok.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MSearchBooksResponse {
    /// The member `n`.
    pub n: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for MSearchBooksResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            n: members.optional("n"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MSearchBooksResponse {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("n", optional(&self.n))], &self.extra)
    }
}

crate::runtime::serde_bridge!(MSearchBooksResponse);

// src/types/question.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Question`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Question {
    /// The member `q`.
    pub q: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Question {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(q: impl Into<String>) -> Self {
        Self {
            q: q.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Question {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            q: members.required("q"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Question {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("q", required(&self.q))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Question);

// src/types/tick_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The body of `` ` /books/{id} ``.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TickRequest {
    /// The member `to`.
    pub to: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl TickRequest {
    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}

impl FromNode for TickRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            to: members.optional("to"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TickRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("to", optional(&self.to))], &self.extra)
    }
}

crate::runtime::serde_bridge!(TickRequest);

// src/operations/find_books.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Query, Reply, RequestParts,
    Undocumented,
};
use crate::types::Question;

/// The request of [`Client::find_books`](crate::Client::find_books): `QUERY /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindBooks {
    /// The parameter `shelf`.
    pub shelf: Option<String>,
    /// The body.
    pub body: Question,
}

impl FindBooks {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: Question) -> Self {
        Self { shelf: None, body }
    }
}

impl Client {
    /// `QUERY /books`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    ///
    /// # Optional parameters
    ///
    /// - `shelf`: The parameter `shelf`.
    pub fn find_books(&self, body: Question) -> Call<FindBooks> {
        self.call(FindBooks::new(body))
    }
}

impl Call<FindBooks> {
    /// The parameter `shelf`.
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
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/books");
        request.query("shelf", &self.shelf, Query::FORM);
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/purge_books.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Query, Reply, RequestParts,
    Undocumented,
};

/// The request of [`Client::purge_books`](crate::Client::purge_books): `PURGE /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PurgeBooks {
    /// The parameter `shelf`.
    pub shelf: Option<String>,
}

impl PurgeBooks {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { shelf: None }
    }
}

impl Client {
    /// `PURGE /books`.
    ///
    /// # Optional parameters
    ///
    /// - `shelf`: The parameter `shelf`.
    pub fn purge_books(&self) -> Call<PurgeBooks> {
        self.call(PurgeBooks::new())
    }
}

impl Call<PurgeBooks> {
    /// The parameter `shelf`.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/books");
        request.query("shelf", &self.shelf, Query::FORM);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/purge_books_2.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Query, Reply, RequestParts,
    Undocumented,
};

/// The request of [`Client::purge_books_2`](crate::Client::purge_books_2): `purge /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PurgeBooks2 {
    /// The parameter `shelf`.
    pub shelf: Option<String>,
}

impl PurgeBooks2 {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { shelf: None }
    }
}

impl Client {
    /// `purge /books`.
    ///
    /// # Optional parameters
    ///
    /// - `shelf`: The parameter `shelf`.
    pub fn purge_books_2(&self) -> Call<PurgeBooks2> {
        self.call(PurgeBooks2::new())
    }
}

impl Call<PurgeBooks2> {
    /// The parameter `shelf`.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/books");
        request.query("shelf", &self.shelf, Query::FORM);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/m_search_books.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Query, Reply, RequestParts,
    Undocumented,
};
use crate::types::MSearchBooksResponse;

/// The request of [`Client::m_search_books`](crate::Client::m_search_books): `M-SEARCH /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MSearchBooks {
    /// The parameter `shelf`.
    pub shelf: Option<String>,
}

impl MSearchBooks {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { shelf: None }
    }
}

impl Client {
    /// `M-SEARCH /books`.
    ///
    /// # Optional parameters
    ///
    /// - `shelf`: The parameter `shelf`.
    pub fn m_search_books(&self) -> Call<MSearchBooks> {
        self.call(MSearchBooks::new())
    }
}

impl Call<MSearchBooks> {
    /// The parameter `shelf`.
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
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/books");
        request.query("shelf", &self.shelf, Query::FORM);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/link_book.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::LinkBookRequest;

/// The request of [`Client::link_book`](crate::Client::link_book): `LINK /books/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LinkBook {
    /// The parameter `id`.
    pub id: String,
    /// The body.
    pub body: Option<LinkBookRequest>,
}

impl LinkBook {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), body: None }
    }
}

impl Client {
    /// `LINK /books/{id}`.
    ///
    /// # Parameters
    ///
    /// - `id`: The parameter `id`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn link_book(&self, id: impl Into<String>) -> Call<LinkBook> {
        self.call(LinkBook::new(id))
    }
}

impl Call<LinkBook> {
    /// The body.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/books/").segment("id", &self.id);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/tick.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::TickRequest;

/// The request of [`Client::tick`](crate::Client::tick): `` ` /books/{id} ``.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tick {
    /// The parameter `id`.
    pub id: String,
    /// The body.
    pub body: Option<TickRequest>,
}

impl Tick {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), body: None }
    }
}

impl Client {
    /// `` ` /books/{id} ``.
    ///
    /// # Parameters
    ///
    /// - `id`: The parameter `id`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn tick(&self, id: impl Into<String>) -> Call<Tick> {
        self.call(Tick::new(id))
    }
}

impl Call<Tick> {
    /// The body.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/books/").segment("id", &self.id);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/books_by_id.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::books_by_id`](crate::Client::books_by_id): `! /books/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BooksById {
    /// The parameter `id`.
    pub id: String,
}

impl BooksById {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Client {
    /// `! /books/{id}`.
    ///
    /// # Parameters
    ///
    /// - `id`: The parameter `id`.
    pub fn books_by_id(&self, id: impl Into<String>) -> Call<BooksById> {
        self.call(BooksById::new(id))
    }
}

impl Operation for BooksById {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "books_by_id",
        method: "!",
        template: "/books/{id}",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/books/").segment("id", &self.id);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
