// src/types/a_bad_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Bad.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ABadRequest {
    /// The member `m`.
    pub m: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ABadRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            m: members.optional("m"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ABadRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("m", optional(&self.m))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ABadRequest);

// src/operations/a.rs

use crate::runtime::{
    Call, Client, ErrorBody, Failure, Operation, OperationInfo, Reply, RequestParts,
    StatusCode,
};
use crate::types::ABadRequest;
use std::fmt;

/// The request of [`Client::a`](crate::Client::a): `POST /a`.
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
    /// `POST /a`.
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](AError::BadRequest): 400 Bad Request: Bad.
    /// - [`Default`](AError::Default): Any other status: No schema.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

impl Operation for A {
    type Output = ();
    type Error = AError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "POST",
        template: "/a",
        server: 0,
        security: &[],
        accept: "Application/JSON",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/a");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            200 | 201 => reply.empty(),
            400 => reply.error(AError::BadRequest),
            _ if status.is_success() => reply.undocumented(),
            _ => reply.error(|body| AError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::a`](crate::Client::a).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AError {
    /// 400 Bad Request: Bad.
    BadRequest(Box<ABadRequest>),
    /// Any other status: No schema.
    Default {
        /// The status of the answer.
        status: StatusCode,
        /// Its body.
        body: serde_json::Value,
    },
}

impl ErrorBody for AError {}

impl fmt::Display for AError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => f.write_str("Bad"),
            Self::Default { .. } => f.write_str("No schema"),
        }
    }
}

impl std::error::Error for AError {}
