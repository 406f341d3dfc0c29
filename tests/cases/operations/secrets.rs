// src/api.rs

use crate::runtime::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://example.com")],
    }],
    variables: &[],
    schemes: &[Scheme {
        name: "customer",
        kind: SchemeKind::ApiKey {
            location: ApiKeyLocation::Header,
            name: "x-customer",
        },
        method: "api_key",
    }],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const API_KEY: Requirement = Requirement::of(0);

pub(crate) const BASE_URL: usize = 0;

// src/client.rs

use crate::api::{API, API_KEY};
use crate::operations::{List, Token};
use crate::runtime::{Call, Client, ClientBuilder, Credential, Secret};

impl Client {
    /// Returns a builder of clients for the Secrets API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a key, which is sent in the header `x-customer`.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.credential(API_KEY.scheme, Credential::Key(key.into()))
    }
}

impl Client {
    /// `GET /a`.
    ///
    /// Parameters: the fields of [`List`](crate::operations::List). Optional: `x_session_token`,
    /// `x_tenant`, `x_trace`, `access_token`, `pin`, `page_token`, `preference`.
    pub fn list(&self) -> Call<List> {
        self.call(List::new())
    }

    /// `POST /token`.
    pub fn token(&self) -> Call<Token> {
        self.call(Token::new())
    }
}

// src/types/token_response.rs

use crate::runtime::{JsonObject, json_object};
use std::fmt;

/// The token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenResponse {
    pub grant: TokenResponseGrant,
    pub extra: JsonObject,
}

impl TokenResponse {
    #[must_use]
    pub fn new(grant: TokenResponseGrant) -> Self {
        Self {
            grant,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    TokenResponse,
    "grant" => grant: required,
    .. => extra: rest,
}

/// The `grant` of a [`TokenResponse`](crate::types::TokenResponse).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenResponseGrant {
    pub access_token: String,
    pub expires_in: i64,
    pub extra: JsonObject,
}

impl TokenResponseGrant {
    #[must_use]
    pub fn new(access_token: impl Into<String>, expires_in: i64) -> Self {
        Self {
            access_token: access_token.into(),
            expires_in,
            extra: JsonObject::new(),
        }
    }
}

impl fmt::Debug for TokenResponseGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenResponseGrant")
            .field("access_token", &format_args!("[redacted]"))
            .field("expires_in", &self.expires_in)
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    TokenResponseGrant,
    "access_token" => access_token: required,
    "expires_in" => expires_in: required,
    .. => extra: rest,
}

// src/operations/list.rs

use crate::api::{API_KEY, BASE_URL};
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use std::fmt;

/// The request of [`Client::list`](crate::Client::list): `GET /a`.
#[derive(Clone)]
#[non_exhaustive]
pub struct List {
    pub x_session_token: Option<String>,
    pub x_tenant: Option<String>,
    pub x_trace: Option<String>,
    pub access_token: Option<String>,
    pub pin: Option<String>,
    pub page_token: Option<String>,
    pub preference: Option<String>,
}

impl List {
    #[must_use]
    pub fn new() -> Self {
        Self {
            x_session_token: None,
            x_tenant: None,
            x_trace: None,
            access_token: None,
            pin: None,
            page_token: None,
            preference: None,
        }
    }
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("x_session_token", &format_args!("[redacted]"))
            .field("x_tenant", &format_args!("[redacted]"))
            .field("x_trace", &self.x_trace)
            .field("access_token", &format_args!("[redacted]"))
            .field("pin", &format_args!("[redacted]"))
            .field("page_token", &self.page_token)
            .field("preference", &format_args!("[redacted]"))
            .finish()
    }
}

impl Call<List> {
    pub fn x_session_token(mut self, x_session_token: impl Into<String>) -> Self {
        self.operation_mut().x_session_token = Some(x_session_token.into());
        self
    }

    pub fn x_tenant(mut self, x_tenant: impl Into<String>) -> Self {
        self.operation_mut().x_tenant = Some(x_tenant.into());
        self
    }

    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        self.operation_mut().x_trace = Some(x_trace.into());
        self
    }

    pub fn access_token(mut self, access_token: impl Into<String>) -> Self {
        self.operation_mut().access_token = Some(access_token.into());
        self
    }

    pub fn pin(mut self, pin: impl Into<String>) -> Self {
        self.operation_mut().pin = Some(pin.into());
        self
    }

    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.operation_mut().page_token = Some(page_token.into());
        self
    }

    pub fn preference(mut self, preference: impl Into<String>) -> Self {
        self.operation_mut().preference = Some(preference.into());
        self
    }
}

impl Operation for List {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[&[API_KEY], &[]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
        request
            .header("X-Session-Token", &self.x_session_token)
            .secret("X-Session-Token");
        request
            .header("X-Tenant", &self.x_tenant)
            .secret("X-Tenant");
        request.header("X-Trace", &self.x_trace);
        request.query("access_token", &self.access_token, Query::FORM);
        request.query("pin", &self.pin, Query::FORM);
        request.query("page_token", &self.page_token, Query::FORM);
        request.cookie("preference", &self.preference);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/token.rs

use crate::api::{API_KEY, BASE_URL};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::TokenResponse;

/// The request of [`Client::token`](crate::Client::token): `POST /token`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Token {}

impl Token {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Token {
    type Output = TokenResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "token",
        method: "POST",
        template: "/token",
        server: BASE_URL,
        security: &[&[API_KEY], &[]],
        accept: "application/json",
    };

    const SECRET: bool = true;

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/token");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
