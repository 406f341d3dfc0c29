// src/types/times_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// What looks like a time and is none, or is longer than any type of Rust counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimesResponse {
    /// The member `at`.
    pub at: Option<jiff::Timestamp>,
    /// The member `on`.
    pub on: Option<jiff::civil::Date>,
    /// The member `wait`.
    pub wait: Option<jiff::SpanFieldwise>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for TimesResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            at: members.optional("at"),
            on: members.optional("on"),
            wait: members.optional("wait"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TimesResponse {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("at", optional(&self.at)),
                ("on", optional(&self.on)),
                ("wait", optional(&self.wait)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(TimesResponse);

// src/types/union_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A `null` that the variant it leads to does not keep.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionResponse {
    /// A [`UnionResponseA`](crate::types::UnionResponseA).
    A(UnionResponseA),
    /// A [`UnionResponseC`](crate::types::UnionResponseC).
    C(UnionResponseC),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<UnionResponseA> for UnionResponse {
    fn from(value: UnionResponseA) -> Self {
        Self::A(value)
    }
}

impl From<UnionResponseC> for UnionResponse {
    fn from(value: UnionResponseC) -> Self {
        Self::C(value)
    }
}

impl FromNode for UnionResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::C(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for UnionResponse {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::C(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(UnionResponse);

/// A variant of a [`UnionResponse`](crate::types::UnionResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnionResponseA {
    /// The member `a`.
    pub a: String,
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl UnionResponseA {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for UnionResponseA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UnionResponseA {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(UnionResponseA);

/// A variant of a [`UnionResponse`](crate::types::UnionResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnionResponseC {
    /// The member `c`.
    pub c: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for UnionResponseC {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            c: members.optional("c"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UnionResponseC {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("c", optional(&self.c))], &self.extra)
    }
}

crate::runtime::serde_bridge!(UnionResponseC);

// src/operations/times.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::TimesResponse;

/// The request of [`Client::times`](crate::Client::times): `GET /times`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Times {}

impl Times {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /times`.
    pub fn times(&self) -> Call<Times> {
        self.call(Times::new())
    }
}

impl Operation for Times {
    type Output = TimesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "times",
        method: "GET",
        template: "/times",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/times");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/union.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::UnionResponse;

/// The request of [`Client::union`](crate::Client::union): `GET /union`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Union {}

impl Union {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /union`.
    pub fn union(&self) -> Call<Union> {
        self.call(Union::new())
    }
}

impl Operation for Union {
    type Output = UnionResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "union",
        method: "GET",
        template: "/union",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/union");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
