// src/types/a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Base;

/// The object `A`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// The member `base`.
    pub base: Option<Base>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for A {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            base: members.optional("base"),
            extra: members.rest(),
        }
    }
}

impl ToNode for A {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("base", optional(&self.base))], &self.extra)
    }
}

crate::runtime::serde_bridge!(A);

// src/types/base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Base`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The member `c`.
    pub c: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            c: members.optional("c"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("c", optional(&self.c))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Base);

// src/operations/a.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::A;

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ARequest {}

impl ARequest {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /a`.
    pub fn a(&self) -> Call<ARequest> {
        self.call(ARequest::new())
    }
}

impl Operation for ARequest {
    type Output = A;
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
