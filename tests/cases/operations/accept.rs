// src/types/match_bad_request.rs

use crate::runtime::{
    FromNode, JsonObject, Node, ProblemDetails, Reading, ToNode, optional,
};

/// Of two forms the first is read.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchBadRequest {
    /// The member `title`.
    pub title: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for MatchBadRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            title: members.optional("title"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MatchBadRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("title", optional(&self.title))], &self.extra)
    }
}

crate::runtime::serde_bridge!(MatchBadRequest);

impl ProblemDetails for MatchBadRequest {
    fn problem_type(&self) -> Option<&str> {
        self.extra.get("type").and_then(serde_json::Value::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.extra.get("detail").and_then(serde_json::Value::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.extra.get("instance").and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.extra.get("status").and_then(serde_json::Value::as_i64)
    }

    fn as_json(&self) -> Node<'_> {
        ToNode::to_node(self)
    }
}

// src/types/thing.rs

use crate::runtime::{File, FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Thing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `raw`.
    pub raw: Option<File>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Thing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            raw: members.optional("raw"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Thing {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("raw", optional(&self.raw))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Thing);

// src/operations/match_.rs

use crate::runtime::{
    Call, Client, ErrorBody, Failure, Operation, OperationInfo, Reply, RequestParts,
};
use crate::types::Thing;
use std::fmt;

/// The request of [`Client::match`](crate::Client::match): `GET /match`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Match {}

impl Match {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /match`.
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](MatchError::BadRequest): 400 Bad Request: Of two forms the first is read.
    /// - [`NotFound`](MatchError::NotFound): 404 Not Found: Anything.
    pub fn r#match(&self) -> Call<Match> {
        self.call(Match::new())
    }
}

impl Operation for Match {
    type Output = Thing;
    type Error = MatchError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "match",
        method: "GET",
        template: "/match",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/match");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            400 => reply.error(MatchError::BadRequest),
            404 => reply.error_bytes(MatchError::NotFound),
            _ => reply.undocumented(),
        }
    }
}

/// The documented errors of [`Client::match`](crate::Client::match).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MatchError {
    /// 400 Bad Request: Of two forms the first is read.
    BadRequest(Box<Thing>),
    /// 404 Not Found: Anything.
    NotFound(bytes::Bytes),
}

impl ErrorBody for MatchError {}

impl fmt::Display for MatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => f.write_str("Of two forms the first is read"),
            Self::NotFound(_) => f.write_str("Anything"),
        }
    }
}

impl std::error::Error for MatchError {}

// src/operations/move_.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::move`](crate::Client::move): `GET /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Move {}

impl Move {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /files`.
    pub fn r#move(&self) -> Call<Move> {
        self.call(Move::new())
    }
}

impl Operation for Move {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "move",
        method: "GET",
        template: "/files",
        server: 0,
        security: &[],
        accept: "image/png, image/jpeg",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/files");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.bytes(),
            _ => reply.undocumented(),
        }
    }
}
