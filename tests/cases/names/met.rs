// src/client.rs

use crate::api::API;
use crate::operations::{ListAllItems, ListAllUsers, Login, LoginBody};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Met API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /api/v1/users/`.
    pub fn list_all_users(&self) -> Call<ListAllUsers> {
        self.call(ListAllUsers::new())
    }

    /// `GET /api/v1/users/{user_id}/items/`.
    ///
    /// Parameters: the fields of [`ListAllItems`](crate::operations::ListAllItems).
    pub fn list_all_items(&self, user_id: i64) -> Call<ListAllItems> {
        self.call(ListAllItems::new(user_id))
    }

    /// `POST /api/v1/login`.
    ///
    /// Parameters: the fields of [`Login`](crate::operations::Login).
    ///
    /// # Other media types
    ///
    /// - [`json`](crate::Call::json): `application/*+json`
    pub fn login(&self, body: impl Into<LoginBody>) -> Call<Login> {
        self.call(Login::new(body))
    }
}

// src/types/login_form_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /api/v1/login`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginFormRequest {
    pub name: String,
    pub extra: JsonObject,
}

impl LoginFormRequest {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    LoginFormRequest,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/login_request.rs

use crate::runtime::{File, JsonObject, json_object};

/// The body of `POST /api/v1/login`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginRequest {
    pub name: String,
    pub picture: Option<File>,
    pub extra: JsonObject,
}

impl LoginRequest {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            picture: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_picture(mut self, picture: File) -> Self {
        self.picture = Some(picture);
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    LoginRequest,
    "name" => name: required,
    "picture" => picture: optional,
    .. => extra: rest,
}

// src/types/login_response.rs

use crate::runtime::{JsonObject, json_object};

/// The response to `POST /api/v1/login`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginResponse {
    pub token: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    LoginResponse,
    "token" => token: optional,
    .. => extra: rest,
}

// src/operations/list_all_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_all_users`](crate::Client::list_all_users): `GET /api/v1/users/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAllUsers {}

impl ListAllUsers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListAllUsers {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_all_api_v1_users__get",
        method: "GET",
        template: "/api/v1/users/",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/v1/users/");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/list_all_items.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_all_items`](crate::Client::list_all_items):
/// `GET /api/v1/users/{user_id}/items/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAllItems {
    pub user_id: i64,
}

impl ListAllItems {
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self { user_id }
    }
}

impl Operation for ListAllItems {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_all_api_v1_users__user_id__items__get",
        method: "GET",
        template: "/api/v1/users/{user_id}/items/",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/api/v1/users/")
            .segment("user_id", &self.user_id)
            .path("/items/");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/login.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, JsonObject, Operation, OperationInfo, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{LoginFormRequest, LoginRequest, LoginResponse};

/// The request of [`Client::login`](crate::Client::login): `POST /api/v1/login`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Login {
    pub body: LoginBody,
}

impl Login {
    #[must_use]
    pub fn new(body: impl Into<LoginBody>) -> Self {
        Self { body: body.into() }
    }
}

/// The body of [`Client::login`](crate::Client::login) in one of its media types.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LoginBody {
    /// `multipart/form-data`.
    Multipart(LoginRequest),
    /// `application/x-www-form-urlencoded`.
    Form(LoginFormRequest),
}

impl From<LoginRequest> for LoginBody {
    fn from(body: LoginRequest) -> Self {
        Self::Multipart(body)
    }
}

impl From<LoginFormRequest> for LoginBody {
    fn from(body: LoginFormRequest) -> Self {
        Self::Form(body)
    }
}

impl Operation for Login {
    type Output = LoginResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "login_api_v1_login_post",
        method: "POST",
        template: "/api/v1/login",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/v1/login");
        match &self.body {
            LoginBody::Multipart(body) => {
                request.multipart("multipart/form-data", body, &[]);
            }
            LoginBody::Form(body) => {
                request.form("application/x-www-form-urlencoded", body, &[]);
            }
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Login {
    const JSON: usize = 0;
}

impl Call<Login> {
    /// Asks for the response as `application/*+json`, and reads that. Call it last.
    pub fn json(self) -> Call<As<Login, { Login::JSON }>> {
        As::of(self)
    }
}

impl Alternative<{ Login::JSON }> for Login {
    type Value = JsonObject;
    const MEDIA_TYPES: &'static str = "application/*+json";
    const READ: fn(&RawResponse) -> Result<JsonObject, Failure<Self::Error>> = RawResponse::ok;
}
