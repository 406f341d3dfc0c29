// src/client.rs

use crate::api::API;
use crate::operations::A;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Examples of members API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a`.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

// src/types/filled.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Filled {
    pub id: i64,
    /// Example: `2020-01-02`.
    pub on: Option<jiff::civil::Date>,
    pub extra: JsonObject,
}

impl Filled {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            on: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Filled,
    "id" => id: required,
    "on" => on: optional,
    .. => extra: rest,
}

// src/types/lacking.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lacking {
    pub id: i64,
    /// Example: `2020-01-02`.
    pub on: Option<jiff::civil::Date>,
    pub extra: JsonObject,
}

impl Lacking {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            on: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Lacking,
    "id" => id: required,
    "on" => on: optional,
    .. => extra: rest,
}

// src/types/shown.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shown {
    /// Example: `1`.
    pub size: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Shown,
    "size" => size: optional,
    .. => extra: rest,
}

// src/types/together.rs

use crate::runtime::{JsonObject, Maybe, const_string, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Together {
    pub kind: TogetherKind,
    /// Example: `2020-01-02T03:04:05Z`.
    pub at: jiff::Timestamp,
    /// Example: `large`.
    pub size: Option<i64>,
    /// Example: `red`.
    pub shade: Option<TogetherShade>,
    /// Example: `null`.
    pub nothing: Maybe<String>,
    /// Example: `["x","y"]`.
    pub tags: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl Together {
    /// Sets `kind`.
    #[must_use]
    pub fn new(at: jiff::Timestamp) -> Self {
        Self {
            kind: TogetherKind,
            at,
            size: None,
            shade: None,
            nothing: Maybe::Absent,
            tags: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Together,
    "kind" => kind: required,
    "at" => at: required,
    "size" => size: optional,
    "shade" => shade: optional,
    "nothing" => nothing: maybe,
    "tags" => tags: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Together`](crate::types::Together).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TogetherKind;

const_string!(TogetherKind, "together");

/// The `shade` of a [`Together`](crate::types::Together).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TogetherShade {
    /// `red`.
    Red,
    /// `blue`.
    Blue,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    TogetherShade,
    "red" => Red,
    "blue" => Blue,
    .. => Unknown,
}

// src/operations/a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Filled, Lacking, Shown, Together};

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {}

impl A {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for A {
    type Output = AOutput;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok().map(AOutput::Ok),
            201 => response.ok().map(AOutput::Created),
            202 => response.ok().map(AOutput::Accepted),
            203 => response.ok().map(AOutput::NonAuthoritativeInformation),
            _ => response.undocumented(),
        }
    }
}

/// The result of [`Client::a`](crate::Client::a).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AOutput {
    /// 200 OK.
    Ok(Box<Together>),
    /// 201 Created: What is required has an example elsewhere.
    Created(Box<Filled>),
    /// 202 Accepted: What is required has none.
    Accepted(Box<Lacking>),
    /// 203 Non-Authoritative Information: Nothing new.
    NonAuthoritativeInformation(Box<Shown>),
}

impl AOutput {
    /// Returns the body of `200 OK`.
    ///
    /// # Errors
    ///
    /// Any other result is returned unchanged.
    pub fn into_ok(self) -> Result<Together, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
            other => Err(other),
        }
    }

    /// Returns the body of `201 Created`.
    ///
    /// # Errors
    ///
    /// Any other result is returned unchanged.
    pub fn into_created(self) -> Result<Filled, Self> {
        match self {
            Self::Created(body) => Ok(*body),
            other => Err(other),
        }
    }

    /// Returns the body of `202 Accepted`.
    ///
    /// # Errors
    ///
    /// Any other result is returned unchanged.
    pub fn into_accepted(self) -> Result<Lacking, Self> {
        match self {
            Self::Accepted(body) => Ok(*body),
            other => Err(other),
        }
    }

    /// Returns the body of `203 Non-Authoritative Information`.
    ///
    /// # Errors
    ///
    /// Any other result is returned unchanged.
    pub fn into_non_authoritative_information(self) -> Result<Shown, Self> {
        match self {
            Self::NonAuthoritativeInformation(body) => Ok(*body),
            other => Err(other),
        }
    }
}
