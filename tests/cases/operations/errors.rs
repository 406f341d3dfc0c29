// src/types/a_bad_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Bad.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ABadRequest {
    /// The member `message`.
    pub message: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ABadRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            message: members.optional("message"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ABadRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("message", optional(&self.message))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ABadRequest);

// src/types/problem.rs

use crate::runtime::{
    FromNode, JsonObject, Node, ProblemDetails, Reading, ToNode, optional,
};

/// The object `Problem`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The member `type`.
    ///
    /// Default: `about:blank`.
    pub r#type: Option<String>,
    /// The member `title`.
    pub title: Option<String>,
    /// The member `status`.
    pub status: Option<i64>,
    /// The member `detail`.
    pub detail: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Problem {
    /// `type`, or its default `about:blank` where it is absent.
    #[must_use]
    pub fn type_or_default(&self) -> &str {
        self.r#type.as_deref().unwrap_or("about:blank")
    }
}

impl FromNode for Problem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            title: members.optional("title"),
            status: members.optional("status"),
            detail: members.optional("detail"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Problem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", optional(&self.r#type)),
                ("title", optional(&self.title)),
                ("status", optional(&self.status)),
                ("detail", optional(&self.detail)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Problem);

impl ProblemDetails for Problem {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        self.extra.get("instance").and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status
    }

    fn as_json(&self) -> Node<'_> {
        ToNode::to_node(self)
    }
}

// src/operations/a.rs

use crate::runtime::{
    Call, Client, ErrorBody, Failure, JsonObject, Operation, OperationInfo,
    ProblemDetails, Reply, RequestParts, StatusCode, describe,
};
use crate::types::Problem;
use std::fmt;

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {}

impl A {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /a`.
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](AError::BadRequest): 400 Bad Request: Bad.
    /// - [`Unauthorized`](AError::Unauthorized): 401 Unauthorized: Who are you?
    /// - [`ServerError`](AError::ServerError): 5XX: Broken.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

impl Operation for A {
    type Output = JsonObject;
    type Error = AError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "GET",
        template: "/a",
        server: 0,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/a");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            200 => reply.ok(),
            400 => reply.error(AError::BadRequest),
            401 => reply.error(AError::Unauthorized),
            _ if status.is_server_error() => {
                reply.error_empty(|| AError::ServerError { status })
            }
            _ => reply.undocumented(),
        }
    }
}

/// The documented errors of [`Client::a`](crate::Client::a).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AError {
    /// 400 Bad Request: Bad.
    BadRequest(Box<Problem>),
    /// 401 Unauthorized: Who are you?
    Unauthorized(Box<Problem>),
    /// 5XX: Broken.
    ServerError {
        /// The status of the answer.
        status: StatusCode,
    },
}

impl ErrorBody for AError {
    fn problem(&self) -> Option<&dyn ProblemDetails> {
        match self {
            Self::BadRequest(body) | Self::Unauthorized(body) => Some(&**body),
            Self::ServerError { .. } => None,
        }
    }
}

impl fmt::Display for AError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(body) | Self::Unauthorized(body) => {
                f.write_str(&describe(&**body))
            }
            Self::ServerError { .. } => f.write_str("Broken"),
        }
    }
}

impl std::error::Error for AError {}
