// src/types/http_validation_problem_details.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, ProblemDetails, Reading, ToNode, maybe, optional,
};
use std::collections::BTreeMap;

/// The object `HttpValidationProblemDetails`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpValidationProblemDetails {
    /// The member `type`.
    pub r#type: Maybe<String>,
    /// The member `title`.
    pub title: Maybe<String>,
    /// The member `status`.
    pub status: Maybe<i64>,
    /// The member `detail`.
    pub detail: Maybe<String>,
    /// The member `instance`.
    pub instance: Maybe<String>,
    /// The member `errors`.
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for HttpValidationProblemDetails {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.maybe("type"),
            title: members.maybe("title"),
            status: members.maybe("status"),
            detail: members.maybe("detail"),
            instance: members.maybe("instance"),
            errors: members.optional("errors"),
            extra: members.rest(),
        }
    }
}

impl ToNode for HttpValidationProblemDetails {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", maybe(&self.r#type)),
                ("title", maybe(&self.title)),
                ("status", maybe(&self.status)),
                ("detail", maybe(&self.detail)),
                ("instance", maybe(&self.instance)),
                ("errors", optional(&self.errors)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(HttpValidationProblemDetails);

impl ProblemDetails for HttpValidationProblemDetails {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.value().map(String::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.value().map(String::as_str)
    }

    fn detail(&self) -> Option<&str> {
        self.detail.value().map(String::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.instance.value().map(String::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status.value().copied()
    }

    fn as_json(&self) -> Node<'_> {
        ToNode::to_node(self)
    }
}

// src/types/problem_details.rs

use crate::runtime::{FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe};

/// The object `ProblemDetails`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// The member `type`.
    pub r#type: Maybe<String>,
    /// The member `title`.
    pub title: Maybe<String>,
    /// The member `status`.
    pub status: Maybe<i32>,
    /// The member `detail`.
    pub detail: Maybe<String>,
    /// The member `instance`.
    pub instance: Maybe<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ProblemDetails {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.maybe("type"),
            title: members.maybe("title"),
            status: members.maybe("status"),
            detail: members.maybe("detail"),
            instance: members.maybe("instance"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ProblemDetails {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", maybe(&self.r#type)),
                ("title", maybe(&self.title)),
                ("status", maybe(&self.status)),
                ("detail", maybe(&self.detail)),
                ("instance", maybe(&self.instance)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ProblemDetails);

impl crate::runtime::ProblemDetails for ProblemDetails {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.value().map(String::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.value().map(String::as_str)
    }

    fn detail(&self) -> Option<&str> {
        self.detail.value().map(String::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.instance.value().map(String::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status.value().copied().map(Into::into)
    }

    fn as_json(&self) -> Node<'_> {
        ToNode::to_node(self)
    }
}

// src/operations/a.rs

use crate::runtime::{
    Call, Client, ErrorBody, Failure, JsonObject, Operation, OperationInfo,
    ProblemDetails, Reply, RequestParts, describe,
};
use crate::types::HttpValidationProblemDetails;
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
    /// - [`NotFound`](AError::NotFound): 404 Not Found: None.
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
        match reply.status().as_u16() {
            200 => reply.ok(),
            400 => reply.error(AError::BadRequest),
            404 => reply.error(AError::NotFound),
            _ => reply.undocumented(),
        }
    }
}

/// The documented errors of [`Client::a`](crate::Client::a).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AError {
    /// 400 Bad Request: Bad.
    BadRequest(Box<crate::types::ProblemDetails>),
    /// 404 Not Found: None.
    NotFound(Box<HttpValidationProblemDetails>),
}

impl ErrorBody for AError {
    fn problem(&self) -> Option<&dyn ProblemDetails> {
        match self {
            Self::BadRequest(body) => Some(&**body),
            Self::NotFound(body) => Some(&**body),
        }
    }
}

impl fmt::Display for AError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(body) => f.write_str(&describe(&**body)),
            Self::NotFound(body) => f.write_str(&describe(&**body)),
        }
    }
}

impl std::error::Error for AError {}
