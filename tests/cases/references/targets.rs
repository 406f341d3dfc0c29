// src/types/id.rs

/// The value of `Id`.
pub type Id = uuid::Uuid;

// src/types/odd_name_path.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `OddNamePath`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OddNamePath {
    /// The member `z`.
    pub z: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OddNamePath {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            z: members.optional("z"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OddNamePath {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("z", optional(&self.z))], &self.extra)
    }
}

crate::runtime::serde_bridge!(OddNamePath);

// src/types/one.rs

use crate::types::Two;

/// Another name of [`Two`](crate::types::Two).
pub type One = Two;

// src/types/other_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{OddNamePath, PlainResponseAB, Two};

/// Ok.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OtherResponse {
    /// The member `slash`.
    pub slash: Option<PlainResponseAB>,
    /// The member `tilde`.
    pub tilde: Option<jiff::civil::Date>,
    /// The member `percent`.
    pub percent: Option<OddNamePath>,
    /// The member `chain`.
    pub chain: Option<Two>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OtherResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            slash: members.optional("slash"),
            tilde: members.optional("tilde"),
            percent: members.optional("percent"),
            chain: members.optional("chain"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OtherResponse {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("slash", optional(&self.slash)),
                ("tilde", optional(&self.tilde)),
                ("percent", optional(&self.percent)),
                ("chain", optional(&self.chain)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(OtherResponse);

// src/types/plain_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Ok.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainResponse {
    /// The member `a/b`.
    pub a_b: Option<PlainResponseAB>,
    /// The member `c~d`.
    pub c_d: Option<jiff::civil::Date>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for PlainResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a_b: members.optional("a/b"),
            c_d: members.optional("c~d"),
            extra: members.rest(),
        }
    }
}

impl ToNode for PlainResponse {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("a/b", optional(&self.a_b)), ("c~d", optional(&self.c_d))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(PlainResponse);

/// The `a/b` of a [`PlainResponse`](crate::types::PlainResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainResponseAB {
    /// The member `deep`.
    pub deep: Option<PlainResponseAbDeep>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for PlainResponseAB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            deep: members.optional("deep"),
            extra: members.rest(),
        }
    }
}

impl ToNode for PlainResponseAB {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("deep", optional(&self.deep))], &self.extra)
    }
}

crate::runtime::serde_bridge!(PlainResponseAB);

/// The `deep` of a [`PlainResponseAB`](crate::types::PlainResponseAB).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PlainResponseAbDeep {
    /// `x`.
    X,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl PlainResponseAbDeep {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PlainResponseAbDeep {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(PlainResponseAbDeep);

// src/types/two.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Two`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Two {
    /// The member `n`.
    pub n: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Two {
    /// Sets `n`.
    #[must_use]
    pub fn with_n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }
}

impl FromNode for Two {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            n: members.optional("n"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Two {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("n", optional(&self.n))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Two);

// src/operations/item.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::{Id, Two};

/// The request of [`Client::item`](crate::Client::item): `POST /x/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Item {
    /// The parameter `id`.
    pub id: Id,
    /// The body.
    pub body: Two,
}

impl Item {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(id: Id, body: Two) -> Self {
        Self { id, body }
    }
}

impl Client {
    /// `POST /x/{id}`.
    ///
    /// # Parameters
    ///
    /// - `id`: The parameter `id`.
    /// - `body`: The body.
    pub fn item(&self, id: Id, body: Two) -> Call<Item> {
        self.call(Item::new(id, body))
    }
}

impl Operation for Item {
    type Output = Two;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "item",
        method: "POST",
        template: "/x/{id}",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/x/").segment("id", &self.id);
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/plain.rs

use crate::runtime::{
    Call, Client, ErrorBody, Failure, Operation, OperationInfo, Query, Reply,
    RequestParts, StatusCode,
};
use crate::types::{PlainResponse, Two};
use std::fmt;

/// The request of [`Client::plain`](crate::Client::plain): `GET /plain`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plain {
    /// The parameter `limit`.
    pub limit: Option<i64>,
}

impl Plain {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { limit: None }
    }
}

impl Client {
    /// `GET /plain`.
    ///
    /// # Optional parameters
    ///
    /// - `limit`: The parameter `limit`.
    ///
    /// # Errors
    ///
    /// - [`Default`](PlainError::Default): Any other status: Bad.
    ///
    /// # Headers of the answer
    ///
    /// - `X-H`
    pub fn plain(&self) -> Call<Plain> {
        self.call(Plain::new())
    }
}

impl Call<Plain> {
    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for Plain {
    type Output = PlainResponse;
    type Error = PlainError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "plain",
        method: "GET",
        template: "/plain",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/plain");
        request.query("limit", &self.limit, Query::FORM);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            200 => reply.ok(),
            _ if status.is_success() => reply.undocumented(),
            _ => reply.error(|body| PlainError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::plain`](crate::Client::plain).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PlainError {
    /// Any other status: Bad.
    Default {
        /// The status of the answer.
        status: StatusCode,
        /// Its body.
        body: Box<Two>,
    },
}

impl ErrorBody for PlainError {}

impl fmt::Display for PlainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default { .. } => f.write_str("Bad"),
        }
    }
}

impl std::error::Error for PlainError {}

// src/operations/other.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::OtherResponse;

/// The request of [`Client::other`](crate::Client::other): `GET /other`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Other {}

impl Other {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /other`.
    pub fn other(&self) -> Call<Other> {
        self.call(Other::new())
    }
}

impl Operation for Other {
    type Output = OtherResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "other",
        method: "GET",
        template: "/other",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/other");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
