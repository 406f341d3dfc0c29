// src/types/good.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Good`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Good {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<serde_json::Value>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Good {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.any("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Good {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Good);

// src/operations/good.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Good;

/// The request of [`Client::good`](crate::Client::good): `GET /good`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GoodRequest {}

impl GoodRequest {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /good`.
    pub fn good(&self) -> Call<GoodRequest> {
        self.call(GoodRequest::new())
    }
}

impl Operation for GoodRequest {
    type Output = Good;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "good",
        method: "GET",
        template: "/good",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/good");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/bad.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::bad`](crate::Client::bad): `GET /bad`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bad {}

impl Bad {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /bad`.
    pub fn bad(&self) -> Call<Bad> {
        self.call(Bad::new())
    }
}

impl Operation for Bad {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "bad",
        method: "GET",
        template: "/bad",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/bad");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/worse.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::worse`](crate::Client::worse): `GET /worse`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Worse {}

impl Worse {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /worse`.
    pub fn worse(&self) -> Call<Worse> {
        self.call(Worse::new())
    }
}

impl Operation for Worse {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "worse",
        method: "GET",
        template: "/worse",
        server: 0,
        security: &[],
        accept: "*/*",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/worse");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            _ if status.is_success() => reply.bytes(),
            _ => reply.undocumented(),
        }
    }
}
