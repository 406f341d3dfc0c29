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

// src/operations/by_string.rs

use crate::runtime::{
    Call, Client, Failure, Method, Operation, OperationInfo, Reply, RequestParts,
    Undocumented,
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
        method: Method::GET,
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

// src/operations/stream.rs

use crate::runtime::{
    Call, Client, Failure, Method, Operation, OperationInfo, Reply, RequestParts,
    Undocumented,
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
        method: Method::GET,
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
