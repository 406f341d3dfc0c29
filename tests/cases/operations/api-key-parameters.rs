// src/api.rs

use crate::runtime::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("")],
    }],
    variables: &[],
    schemes: &[
        Scheme {
            name: "key",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Query,
                name: "key",
            },
            method: "key",
        },
        Scheme {
            name: "token",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Query,
                name: "token",
            },
            method: "token",
        },
        Scheme {
            name: "session",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Header,
                name: "X-Session",
            },
            method: "session",
        },
    ],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const KEY: Requirement = Requirement::of(0);

pub(crate) const TOKEN: Requirement = Requirement::of(1);

pub(crate) const SESSION: Requirement = Requirement::of(2);

pub(crate) const BASE_URL: usize = 0;

// src/client.rs

use crate::api::{API, KEY, SESSION, TOKEN};
use crate::operations::{Either, GetBoard, Header, LabelsRequest};
use crate::runtime::{Call, Client, ClientBuilder, Credential, Secret};

impl Client {
    /// Returns a builder of clients for the Keys API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a key, which is sent in the query parameter `key`.
    pub fn key(self, key: impl Into<Secret>) -> Self {
        self.credential(KEY.scheme, Credential::Key(key.into()))
    }

    /// Authenticates with a key, which is sent in the query parameter `token`.
    pub fn token(self, key: impl Into<Secret>) -> Self {
        self.credential(TOKEN.scheme, Credential::Key(key.into()))
    }

    /// Authenticates with a key, which is sent in the header `X-Session`.
    pub fn session(self, key: impl Into<Secret>) -> Self {
        self.credential(SESSION.scheme, Credential::Key(key.into()))
    }
}

impl Client {
    /// `GET /boards/{id}`.
    ///
    /// Parameters: the fields of [`GetBoard`](crate::operations::GetBoard). Optional: `fields`.
    pub fn get_board(&self, id: impl Into<String>) -> Call<GetBoard> {
        self.call(GetBoard::new(id))
    }

    /// `GET /either`.
    ///
    /// Parameters: the fields of [`Either`](crate::operations::Either). Optional: `key`.
    pub fn either(&self) -> Call<Either> {
        self.call(Either::new())
    }

    /// `GET /labels`.
    pub fn labels(&self) -> Call<LabelsRequest> {
        self.call(LabelsRequest::new())
    }

    /// `GET /header`.
    pub fn header(&self) -> Call<Header> {
        self.call(Header::new())
    }
}

// src/types/board.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Board {
    pub url: String,
    pub accessed: Option<serde_json::Value>,
    pub extra: JsonObject,
}

impl Board {
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            accessed: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Board,
    "url" => url: required,
    "accessed" => accessed: any,
    .. => extra: rest,
}

// src/types/labels.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Labels {
    pub colour: String,
    pub extra: BTreeMap<String, String>,
}

impl Labels {
    #[must_use]
    pub fn new(colour: impl Into<String>) -> Self {
        Self {
            colour: colour.into(),
            extra: BTreeMap::new(),
        }
    }
}

json_object! {
    Labels,
    "colour" => colour: required,
    .. => extra: rest_typed,
}

// src/operations/get_board.rs

use crate::api::{BASE_URL, KEY, TOKEN};
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Board;

/// The request of [`Client::get_board`](crate::Client::get_board): `GET /boards/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetBoard {
    pub id: String,
    pub fields: Option<String>,
}

impl GetBoard {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            fields: None,
        }
    }
}

impl Call<GetBoard> {
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.operation_mut().fields = Some(fields.into());
        self
    }
}

impl Operation for GetBoard {
    type Output = Board;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBoard",
        method: "GET",
        template: "/boards/{id}",
        server: BASE_URL,
        security: &[&[KEY, TOKEN]],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/boards/").segment("id", &self.id);
        request.query("fields", &self.fields, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/either.rs

use crate::api::{BASE_URL, KEY, SESSION};
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use std::fmt;

/// The request of [`Client::either`](crate::Client::either): `GET /either`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Either {
    pub key: Option<String>,
}

impl Either {
    #[must_use]
    pub fn new() -> Self {
        Self { key: None }
    }
}

impl fmt::Debug for Either {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Either")
            .field("key", &format_args!("[redacted]"))
            .finish()
    }
}

impl Call<Either> {
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.operation_mut().key = Some(key.into());
        self
    }
}

impl Operation for Either {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "either",
        method: "GET",
        template: "/either",
        server: BASE_URL,
        security: &[&[KEY], &[SESSION]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/either");
        request.query("key", &self.key, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/labels.rs

use crate::api::{BASE_URL, KEY, TOKEN};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Labels;

/// The request of [`Client::labels`](crate::Client::labels): `GET /labels`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LabelsRequest {}

impl LabelsRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for LabelsRequest {
    type Output = Labels;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "labels",
        method: "GET",
        template: "/labels",
        server: BASE_URL,
        security: &[&[KEY, TOKEN]],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/labels");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/header.rs

use crate::api::{BASE_URL, SESSION};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::header`](crate::Client::header): `GET /header`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Header {}

impl Header {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Header {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "header",
        method: "GET",
        template: "/header",
        server: BASE_URL,
        security: &[&[], &[SESSION]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/header");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
