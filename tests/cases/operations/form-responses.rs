// src/client.rs

use crate::api::API;
use crate::operations::{AccountRequest, Labels, NestedRequest, TokenRequest};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Forms API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /token`.
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::TokenError::BadRequest): 400 Bad Request: Refused.
    /// - [`Unauthorized`](crate::operations::TokenError::Unauthorized): 401 Unauthorized: Not
    ///   known.
    pub fn token(&self) -> Call<TokenRequest> {
        self.call(TokenRequest::new())
    }

    /// `GET /account`.
    ///
    /// # Other media types
    ///
    /// - [`form`](crate::Call::form): `application/x-www-form-urlencoded`
    pub fn account(&self) -> Call<AccountRequest> {
        self.call(AccountRequest::new())
    }

    /// `GET /labels`.
    pub fn labels(&self) -> Call<Labels> {
        self.call(Labels::new())
    }

    /// `GET /nested`.
    pub fn nested(&self) -> Call<NestedRequest> {
        self.call(NestedRequest::new())
    }
}

// src/types/account.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub id: i64,
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl Account {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Account,
    "id" => id: required,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/nested.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    pub inner: Option<NestedInner>,
    pub extra: JsonObject,
}

json_object! {
    Nested,
    "inner" => inner: optional,
    .. => extra: rest,
}

/// The `inner` of a [`Nested`](crate::types::Nested).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedInner {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    NestedInner,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/refusal.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Refusal {
    pub error: RefusalError,
    pub code: Option<i64>,
    pub extra: JsonObject,
}

impl Refusal {
    #[must_use]
    pub fn new(error: RefusalError) -> Self {
        Self {
            error,
            code: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Refusal,
    "error" => error: required,
    "code" => code: optional,
    .. => extra: rest,
}

/// The `error` of a [`Refusal`](crate::types::Refusal).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefusalError {
    /// `invalid_grant`.
    InvalidGrant,
    /// `expired`.
    Expired,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    RefusalError,
    "invalid_grant" => InvalidGrant,
    "expired" => Expired,
    .. => Unknown,
}

// src/types/token.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use std::fmt;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Token {
    pub access_token: String,
    pub expires_in: i64,
    pub scope: Option<Vec<String>>,
    pub refresh_token: Maybe<String>,
    pub refresh_expires_in: Maybe<i64>,
    pub is_new: Option<bool>,
    pub extra: JsonObject,
}

impl Token {
    #[must_use]
    pub fn new(access_token: impl Into<String>, expires_in: i64) -> Self {
        Self {
            access_token: access_token.into(),
            expires_in,
            scope: None,
            refresh_token: Maybe::Absent,
            refresh_expires_in: Maybe::Absent,
            is_new: None,
            extra: JsonObject::new(),
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("access_token", &format_args!("[redacted]"))
            .field("expires_in", &self.expires_in)
            .field("scope", &self.scope)
            .field("refresh_token", &format_args!("[redacted]"))
            .field("refresh_expires_in", &self.refresh_expires_in)
            .field("is_new", &self.is_new)
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    Token,
    "access_token" => access_token: required,
    "expires_in" => expires_in: required,
    "scope" => scope: optional,
    "refresh_token" => refresh_token: maybe,
    "refresh_expires_in" => refresh_expires_in: maybe,
    "is_new" => is_new: optional,
    .. => extra: rest,
}

// src/operations/token.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, FormValue, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};
use crate::types::{Refusal, Token};

/// The request of [`Client::token`](crate::Client::token): `POST /token`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TokenRequest {}

impl TokenRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for TokenRequest {
    type Output = Token;
    type Error = TokenError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "token",
        method: "POST",
        template: "/token",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/x-www-form-urlencoded",
    };

    const SECRET: bool = true;

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/token");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.form(&[
                ("expires_in", FormValue::Plain),
                ("scope", FormValue::Texts),
                ("refresh_expires_in", FormValue::Plain),
                ("is_new", FormValue::Plain),
            ]),
            400 if response.is("application/x-www-form-urlencoded") => {
                response.error_form(&[("code", FormValue::Plain)], TokenError::BadRequest)
            }
            400 => response.error(TokenError::BadRequest),
            401 => response.error_form(&[("code", FormValue::Plain)], TokenError::Unauthorized),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::token`](crate::Client::token).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TokenError {
    /// 400 Bad Request: Refused.
    BadRequest(Box<Refusal>),
    /// 401 Unauthorized: Not known.
    Unauthorized(Box<Refusal>),
}

error_enum! {
    TokenError,
    BadRequest => "Refused",
    Unauthorized => "Not known",
}

// src/operations/account.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, FormValue, Operation, OperationInfo, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::Account;

/// The request of [`Client::account`](crate::Client::account): `GET /account`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccountRequest {}

impl AccountRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for AccountRequest {
    type Output = Account;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "account",
        method: "GET",
        template: "/account",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/account");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl AccountRequest {
    const FORM: usize = 0;
}

impl Call<AccountRequest> {
    /// Asks for the response as `application/x-www-form-urlencoded`, and reads that. Call it last.
    pub fn form(self) -> Call<As<AccountRequest, { AccountRequest::FORM }>> {
        As::of(self)
    }
}

impl Alternative<{ AccountRequest::FORM }> for AccountRequest {
    type Value = Account;
    const MEDIA_TYPES: &'static str = "application/x-www-form-urlencoded";

    const READ: fn(&RawResponse) -> Result<Account, Failure<Self::Error>> =
        |response| response.form(&[("id", FormValue::Plain)]);
}

// src/operations/labels.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use std::collections::BTreeMap;

/// The request of [`Client::labels`](crate::Client::labels): `GET /labels`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Labels {}

impl Labels {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Labels {
    type Output = BTreeMap<String, String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "labels",
        method: "GET",
        template: "/labels",
        server: BASE_URL,
        security: &[],
        accept: "application/x-www-form-urlencoded",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/labels");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.form(&[]),
            _ => response.undocumented(),
        }
    }
}

// src/operations/nested.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::nested`](crate::Client::nested): `GET /nested`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NestedRequest {}

impl NestedRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for NestedRequest {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "nested",
        method: "GET",
        template: "/nested",
        server: BASE_URL,
        security: &[],
        accept: "application/x-www-form-urlencoded",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/nested");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.bytes(),
            _ => response.undocumented(),
        }
    }
}
