// src/client.rs

use crate::api::API;
use crate::operations::GetReport;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Shared tags API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /report`.
    pub fn get_report(&self) -> Call<GetReport> {
        self.call(GetReport::new())
    }
}

// src/types/a.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Kind;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// `new` sets it to `A`.
    pub kind: Kind,
    pub a: Option<String>,
    pub extra: JsonObject,
}

impl A {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: Kind::A,
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

json_object! {
    A,
    "kind" => kind: required,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/b.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Kind;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// `new` sets it to `B`.
    pub kind: Kind,
    pub b: Option<String>,
    pub extra: JsonObject,
}

impl B {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: Kind::B,
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

json_object! {
    B,
    "kind" => kind: required,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/kind.rs

use crate::runtime::string_enum;

/// The `kind` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `A`.
    A,
    /// `B`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Kind,
    "A" => A,
    "B" => B,
    .. => Unknown,
}

// src/types/report.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{A, B};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Report {
    /// Where `kind` is `A`.
    A(A),
    /// Where `kind` is `B`.
    B(B),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("A") => Self::A(FromNode::from_node(node, reader)),
            Some("B") => Self::B(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Report {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Report);

// src/operations/get_report.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Report;

/// The request of [`Client::get_report`](crate::Client::get_report): `GET /report`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetReport {}

impl GetReport {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetReport {
    type Output = Report;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getReport",
        method: "GET",
        template: "/report",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/report");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
