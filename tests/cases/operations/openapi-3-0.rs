// src/types/a_request.rs

use crate::runtime::{Bytes, File, FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The body of `POST /a`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ARequest {
    /// The member `f`.
    pub f: Option<File>,
    /// The member `b`.
    pub b: Option<Bytes>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ARequest {
    /// Sets `f`.
    #[must_use]
    pub fn with_f(mut self, f: File) -> Self {
        self.f = Some(f);
        self
    }

    /// Sets `b`.
    #[must_use]
    pub fn with_b(mut self, b: Bytes) -> Self {
        self.b = Some(b);
        self
    }
}

impl FromNode for ARequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            f: members.optional("f"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ARequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("f", optional(&self.f)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ARequest);

// src/types/a_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Ok.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AResponse {
    /// The member `a`.
    ///
    /// Example: `x`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for AResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AResponse {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(AResponse);

// src/operations/a.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Query, Reply, RequestParts,
    Undocumented,
};
use crate::types::{ARequest, AResponse};

/// The request of [`Client::a`](crate::Client::a): `POST /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {
    /// The parameter `n`.
    ///
    /// More than 0.
    pub n: Option<f64>,
    /// The body.
    pub body: Option<ARequest>,
}

impl A {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { n: None, body: None }
    }
}

impl Client {
    /// `POST /a`.
    ///
    /// # Optional parameters
    ///
    /// - `n`: The parameter `n`.
    /// - `body`: The body.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

impl Call<A> {
    /// The parameter `n`.
    ///
    /// More than 0.
    pub fn n(mut self, n: f64) -> Self {
        self.operation_mut().n = Some(n);
        self
    }

    /// The body.
    pub fn body(mut self, body: ARequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for A {
    type Output = Option<AResponse>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "POST",
        template: "/a",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/a");
        request.query("n", &self.n, Query::FORM);
        if let Some(body) = &self.body {
            request.multipart("multipart/form-data", body, &[]);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
