// src/types/a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `A`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// The member `kind`.
    ///
    /// `new` sets it to `A`.
    pub kind: AKind,
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl A {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: AKind::A,
            a: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for A {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for A {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for A {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("a", optional(&self.a))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(A);

/// The `kind` of an [`A`](crate::types::A).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AKind {
    /// `A`.
    A,
    /// `B`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl AKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AKind {
    fn from(value: &str) -> Self {
        match value {
            "A" => Self::A,
            "B" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(AKind);

// src/types/b.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `B`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// The member `kind`.
    ///
    /// `new` sets it to `B`.
    pub kind: BKind,
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl B {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: BKind::B,
            b: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for B {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for B {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for B {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("b", optional(&self.b))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(B);

/// The `kind` of a [`B`](crate::types::B).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BKind {
    /// `A`.
    A,
    /// `B`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl BKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BKind {
    fn from(value: &str) -> Self {
        match value {
            "A" => Self::A,
            "B" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(BKind);

// src/types/report.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{A, B};

/// One of the forms of `Report`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Report {
    /// Where `kind` is `A`.
    A(A),
    /// Where `kind` is `B`.
    B(B),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<A> for Report {
    fn from(value: A) -> Self {
        Self::A(value)
    }
}

impl From<B> for Report {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

impl FromNode for Report {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("A") => Self::A(FromNode::from_node(node, at)),
            Some("B") => Self::B(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Report {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Report);

// src/operations/get_report.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Report;

/// The request of [`Client::get_report`](crate::Client::get_report): `GET /report`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetReport {}

impl GetReport {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /report`.
    pub fn get_report(&self) -> Call<GetReport> {
        self.call(GetReport::new())
    }
}

impl Operation for GetReport {
    type Output = Report;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getReport",
        method: "GET",
        template: "/report",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/report");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
