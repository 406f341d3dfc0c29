// src/client.rs

use crate::api::API;
use crate::operations::{Match, Move};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Accept API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /match`.
    ///
    /// # Other media types
    ///
    /// - [`xml`](crate::Call::xml): `application/xml`
    /// - [`text`](crate::Call::text): `text/plain`
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::MatchError::BadRequest): 400 Bad Request: Of two forms
    ///   the first is read.
    /// - [`BadRequestProblem`](crate::operations::MatchError::BadRequestProblem): 400 Bad Request
    ///   as `application/problem+json`: Of two forms the first is read.
    /// - [`NotFound`](crate::operations::MatchError::NotFound): 404 Not Found: Anything.
    pub fn r#match(&self) -> Call<Match> {
        self.call(Match::new())
    }

    /// `GET /files`.
    ///
    /// # Other media types
    ///
    /// - [`png`](crate::Call::png): `image/png`
    /// - [`jpeg`](crate::Call::jpeg): `image/jpeg`
    pub fn r#move(&self) -> Call<Move> {
        self.call(Move::new())
    }
}

// src/types/match_bad_request.rs

use crate::runtime::{JsonObject, ProblemDetails, ToTree, Tree, json_object};

/// Of two forms the first is read.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchBadRequest {
    pub title: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    MatchBadRequest,
    "title" => title: optional,
    .. => extra: rest,
}

impl ProblemDetails for MatchBadRequest {
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
        self.extra
            .get("instance")
            .and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.extra.get("status").and_then(serde_json::Value::as_i64)
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/types/thing.rs

use crate::runtime::{File, JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub raw: Option<File>,
    pub extra: JsonObject,
}

json_object! {
    Thing,
    "raw" => raw: optional,
    .. => extra: rest,
}

// src/operations/match_.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    error_enum,
};
use crate::types::{MatchBadRequest, Thing};

/// The request of [`Client::match`](crate::Client::match): `GET /match`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Match {}

impl Match {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Match {
    type Output = Thing;
    type Error = MatchError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "match",
        method: "GET",
        template: "/match",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/match");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            400 if response.is("application/problem+json") => {
                response.error(MatchError::BadRequestProblem)
            }
            400 => response.error(MatchError::BadRequest),
            404 => response.error_bytes(MatchError::NotFound),
            _ => response.undocumented(),
        }
    }
}

impl Match {
    const XML: usize = 0;
    const TEXT: usize = 1;
}

impl Call<Match> {
    /// Asks for the response as `application/xml`, and reads that. Call it last.
    pub fn xml(self) -> Call<As<Match, { Match::XML }>> {
        As::of(self)
    }

    /// Asks for the response as `text/plain`, and reads that. Call it last.
    pub fn text(self) -> Call<As<Match, { Match::TEXT }>> {
        As::of(self)
    }
}

impl Alternative<{ Match::XML }> for Match {
    type Value = Thing;
    const MEDIA_TYPES: &'static str = "application/xml";

    const READ: fn(&RawResponse) -> Result<Thing, Failure<Self::Error>> =
        |response| response.xml(&crate::xml::THING_ROOT);
}

impl Alternative<{ Match::TEXT }> for Match {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/plain";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

/// The documented errors of [`Client::match`](crate::Client::match).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MatchError {
    /// 400 Bad Request: Of two forms the first is read.
    BadRequest(Box<Thing>),
    /// 400 Bad Request as `application/problem+json`: Of two forms the first is read.
    BadRequestProblem(Box<MatchBadRequest>),
    /// 404 Not Found: Anything.
    NotFound(bytes::Bytes),
}

error_enum! {
    MatchError,
    BadRequest => "Of two forms the first is read",
    BadRequestProblem => problem,
    NotFound => "Anything",
}

// src/operations/move_.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};

/// The request of [`Client::move`](crate::Client::move): `GET /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Move {}

impl Move {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Move {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "move",
        method: "GET",
        template: "/files",
        server: BASE_URL,
        security: &[],
        accept: "image/png, image/jpeg",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.bytes(),
            _ => response.undocumented(),
        }
    }
}

impl Move {
    const PNG: usize = 0;
    const JPEG: usize = 1;
}

impl Call<Move> {
    /// Asks for the response as `image/png`, and reads that. Call it last.
    pub fn png(self) -> Call<As<Move, { Move::PNG }>> {
        As::of(self)
    }

    /// Asks for the response as `image/jpeg`, and reads that. Call it last.
    pub fn jpeg(self) -> Call<As<Move, { Move::JPEG }>> {
        As::of(self)
    }
}

impl Alternative<{ Move::PNG }> for Move {
    type Value = bytes::Bytes;
    const MEDIA_TYPES: &'static str = "image/png";
    const READ: fn(&RawResponse) -> Result<bytes::Bytes, Failure<Self::Error>> = RawResponse::bytes;
}

impl Alternative<{ Move::JPEG }> for Move {
    type Value = bytes::Bytes;
    const MEDIA_TYPES: &'static str = "image/jpeg";
    const READ: fn(&RawResponse) -> Result<bytes::Bytes, Failure<Self::Error>> = RawResponse::bytes;
}
