// src/types/by_string_all.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The parameter `all` of `GET /search`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByStringAll {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<Vec<i64>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ByStringAll {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    #[must_use]
    pub fn with_b(mut self, b: Vec<i64>) -> Self {
        self.b = Some(b);
        self
    }
}

impl FromNode for ByStringAll {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ByStringAll {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ByStringAll);

// src/types/search_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The body of `QUERY /search`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchRequest {
    /// The member `q`.
    pub q: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SearchRequest {
    /// Sets `q`.
    #[must_use]
    pub fn with_q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
}

impl FromNode for SearchRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            q: members.optional("q"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SearchRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("q", optional(&self.q))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SearchRequest);

// src/operations/search.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::SearchRequest;

/// The request of [`Client::search`](crate::Client::search): `QUERY /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Search {
    /// The body.
    pub body: SearchRequest,
}

impl Search {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: SearchRequest) -> Self {
        Self { body }
    }
}

impl Client {
    /// `QUERY /search`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn search(&self, body: SearchRequest) -> Call<Search> {
        self.call(Search::new(body))
    }
}

impl Operation for Search {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "search",
        method: "QUERY",
        template: "/search",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/search");
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/by_string.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::ByStringAll;

/// The request of [`Client::by_string`](crate::Client::by_string): `GET /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ByString {
    /// The parameter `all`.
    pub all: ByStringAll,
}

impl ByString {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(all: ByStringAll) -> Self {
        Self { all }
    }
}

impl Client {
    /// `GET /search`.
    ///
    /// # Parameters
    ///
    /// - `all`: The parameter `all`.
    pub fn by_string(&self, all: ByStringAll) -> Call<ByString> {
        self.call(ByString::new(all))
    }
}

impl Operation for ByString {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "byString",
        method: "GET",
        template: "/search",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/search");
        request.querystring(&self.all);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/purge.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::purge`](crate::Client::purge): `PURGE /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Purge {}

impl Purge {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `PURGE /search`.
    pub fn purge(&self) -> Call<Purge> {
        self.call(Purge::new())
    }
}

impl Operation for Purge {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "purge",
        method: "PURGE",
        template: "/search",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/search");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/stream.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::stream`](crate::Client::stream): `GET /stream`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Stream {}

impl Stream {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /stream`.
    pub fn stream(&self) -> Call<Stream> {
        self.call(Stream::new())
    }
}

impl Operation for Stream {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "stream",
        method: "GET",
        template: "/stream",
        server: 0,
        security: &[],
        accept: "application/jsonl",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/stream");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.bytes(),
            _ => reply.undocumented(),
        }
    }
}
