// src/types/several_accepted.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Not yet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralAccepted {
    /// The member `eta`.
    pub eta: Option<jiff::Timestamp>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for SeveralAccepted {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            eta: members.optional("eta"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SeveralAccepted {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("eta", optional(&self.eta))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SeveralAccepted);

// src/types/several_client_error.rs

use crate::runtime::{
    FromNode, JsonObject, Node, ProblemDetails, Reading, ToNode, optional,
};

/// Your fault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralClientError {
    /// The member `title`.
    pub title: Option<String>,
    /// The member `code`.
    pub code: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for SeveralClientError {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            title: members.optional("title"),
            code: members.optional("code"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SeveralClientError {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("title", optional(&self.title)), ("code", optional(&self.code))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(SeveralClientError);

impl ProblemDetails for SeveralClientError {
    fn problem_type(&self) -> Option<&str> {
        self.extra.get("type").and_then(serde_json::Value::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.extra.get("detail").and_then(serde_json::Value::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.extra.get("instance").and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.extra.get("status").and_then(serde_json::Value::as_i64)
    }

    fn as_json(&self) -> Node<'_> {
        ToNode::to_node(self)
    }
}

// src/types/several_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// A thing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralResponse {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for SeveralResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SeveralResponse {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SeveralResponse);

// src/types/several_types_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// Json or text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralTypesResponse {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for SeveralTypesResponse {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SeveralTypesResponse {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SeveralTypesResponse);

// src/operations/several.rs

use crate::runtime::{
    Call, Client, ErrorBody, Failure, Operation, OperationInfo, ProblemDetails, Reply,
    RequestParts, StatusCode, describe,
};
use crate::types::{SeveralAccepted, SeveralClientError, SeveralResponse};
use std::fmt;

/// The request of [`Client::several`](crate::Client::several): `GET /several`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Several {}

impl Several {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /several`.
    ///
    /// # Errors
    ///
    /// - [`NotFound`](SeveralError::NotFound): 404 Not Found: Not there.
    /// - [`ClientError`](SeveralError::ClientError): 4XX: Your fault.
    /// - [`Default`](SeveralError::Default): Any other status: Our fault.
    pub fn several(&self) -> Call<Several> {
        self.call(Several::new())
    }
}

impl Operation for Several {
    type Output = SeveralOutput;
    type Error = SeveralError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "several",
        method: "GET",
        template: "/several",
        server: 0,
        security: &[],
        accept: "application/json, application/problem+json, text/plain",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/several");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            200 => reply.ok().map(SeveralOutput::Ok),
            202 => reply.ok().map(SeveralOutput::Accepted),
            204 => Ok(SeveralOutput::NoContent),
            404 => reply.error_empty(|| SeveralError::NotFound),
            _ if status.is_client_error() => reply.error(|body| SeveralError::ClientError {
                status,
                body,
            }),
            _ if status.is_success() => reply.undocumented(),
            _ => reply.error_text(|body| SeveralError::Default { status, body }),
        }
    }
}

/// What [`Client::several`](crate::Client::several) gives.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SeveralOutput {
    /// 200 OK: A thing.
    Ok(Box<SeveralResponse>),
    /// 202 Accepted: Not yet.
    Accepted(Box<SeveralAccepted>),
    /// 204 No Content: Nothing.
    NoContent,
}

/// The documented errors of [`Client::several`](crate::Client::several).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SeveralError {
    /// 404 Not Found: Not there.
    NotFound,
    /// 4XX: Your fault.
    ClientError {
        /// The status of the answer.
        status: StatusCode,
        /// Its body.
        body: Box<SeveralClientError>,
    },
    /// Any other status: Our fault.
    Default {
        /// The status of the answer.
        status: StatusCode,
        /// Its body.
        body: String,
    },
}

impl ErrorBody for SeveralError {
    fn problem(&self) -> Option<&dyn ProblemDetails> {
        match self {
            Self::ClientError { body, .. } => Some(&**body),
            Self::NotFound | Self::Default { .. } => None,
        }
    }
}

impl fmt::Display for SeveralError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("Not there"),
            Self::ClientError { body, .. } => f.write_str(&describe(&**body)),
            Self::Default { .. } => f.write_str("Our fault"),
        }
    }
}

impl std::error::Error for SeveralError {}

// src/operations/default_only.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::default_only`](crate::Client::default_only): `GET /default-only`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DefaultOnly {}

impl DefaultOnly {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /default-only`.
    pub fn default_only(&self) -> Call<DefaultOnly> {
        self.call(DefaultOnly::new())
    }
}

impl Operation for DefaultOnly {
    type Output = i64;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "defaultOnly",
        method: "GET",
        template: "/default-only",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/default-only");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            _ if status.is_success() => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/range.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::range`](crate::Client::range): `GET /range`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Range {}

impl Range {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /range`.
    pub fn range(&self) -> Call<Range> {
        self.call(Range::new())
    }
}

impl Operation for Range {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "range",
        method: "GET",
        template: "/range",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/range");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            _ if status.is_success() => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/empty.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::empty`](crate::Client::empty): `DELETE /empty`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `DELETE /empty`.
    pub fn empty(&self) -> Call<Empty> {
        self.call(Empty::new())
    }
}

impl Operation for Empty {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "empty",
        method: "DELETE",
        template: "/empty",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/empty");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/text.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::text`](crate::Client::text): `GET /text`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Text {}

impl Text {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /text`.
    pub fn text(&self) -> Call<Text> {
        self.call(Text::new())
    }
}

impl Operation for Text {
    type Output = String;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "text",
        method: "GET",
        template: "/text",
        server: 0,
        security: &[],
        accept: "text/plain, text/csv",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/text");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.text(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/bytes.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::bytes`](crate::Client::bytes): `GET /bytes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bytes {}

impl Bytes {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /bytes`.
    pub fn bytes(&self) -> Call<Bytes> {
        self.call(Bytes::new())
    }
}

impl Operation for Bytes {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "bytes",
        method: "GET",
        template: "/bytes",
        server: 0,
        security: &[],
        accept: "application/pdf",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/bytes");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.bytes(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/headers.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::headers`](crate::Client::headers): `GET /headers`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Headers {}

impl Headers {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /headers`.
    ///
    /// # Headers of the answer
    ///
    /// - `X-Rate-Limit`: Calls left.
    /// - `X-Next`
    pub fn headers(&self) -> Call<Headers> {
        self.call(Headers::new())
    }
}

impl Operation for Headers {
    type Output = bool;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "headers",
        method: "GET",
        template: "/headers",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/headers");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/several_types.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::SeveralTypesResponse;

/// The request of [`Client::several_types`](crate::Client::several_types): `GET /several-types`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SeveralTypes {}

impl SeveralTypes {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /several-types`.
    pub fn several_types(&self) -> Call<SeveralTypes> {
        self.call(SeveralTypes::new())
    }
}

impl Operation for SeveralTypes {
    type Output = SeveralTypesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "severalTypes",
        method: "GET",
        template: "/several-types",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/several-types");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/no_responses.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::no_responses`](crate::Client::no_responses): `GET /none`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoResponses {}

impl NoResponses {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /none`.
    pub fn no_responses(&self) -> Call<NoResponses> {
        self.call(NoResponses::new())
    }
}

impl Operation for NoResponses {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "noResponses",
        method: "GET",
        template: "/none",
        server: 0,
        security: &[],
        accept: "*/*",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/none");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            _ if status.is_success() => reply.bytes(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/no_responses_at_all.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::no_responses_at_all`](crate::Client::no_responses_at_all):
/// `HEAD /none`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoResponsesAtAll {}

impl NoResponsesAtAll {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `HEAD /none`.
    pub fn no_responses_at_all(&self) -> Call<NoResponsesAtAll> {
        self.call(NoResponsesAtAll::new())
    }
}

impl Operation for NoResponsesAtAll {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "noResponsesAtAll",
        method: "HEAD",
        template: "/none",
        server: 0,
        security: &[],
        accept: "*/*",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/none");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            _ if status.is_success() => reply.bytes(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/nullable.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::nullable`](crate::Client::nullable): `GET /nullable`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Nullable {}

impl Nullable {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /nullable`.
    pub fn nullable(&self) -> Call<Nullable> {
        self.call(Nullable::new())
    }
}

impl Operation for Nullable {
    type Output = Option<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "nullable",
        method: "GET",
        template: "/nullable",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/nullable");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
