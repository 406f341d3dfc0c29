// src/types/a_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// Ok.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AResponse {
    /// The member `a`.
    pub a: String,
    /// The member `d`.
    pub d: Option<jiff::civil::Date>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AResponse {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            d: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for AResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            d: members.optional("d"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AResponse {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a)), ("d", optional(&self.d))], &self.extra)
    }
}

crate::runtime::serde_bridge!(AResponse);

// src/operations/a.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::AResponse;

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
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

impl Operation for A {
    type Output = AResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "GET",
        template: "/a",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/a");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
