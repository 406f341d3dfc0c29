// src/client.rs

use crate::api::API;
use crate::operations::{UsersCreate, UsersFindAll, UsersLast, UsersRaw};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::CreateUserDto;

impl Client {
    /// Returns a builder of clients for the Nest API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /users`.
    ///
    /// Parameters: the fields of [`UsersFindAll`](crate::operations::UsersFindAll). Optional:
    /// `page`, `limit`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `page`, the number of the page.
    pub fn users_find_all(&self) -> Call<UsersFindAll> {
        self.call(UsersFindAll::new())
    }

    /// `POST /users`.
    ///
    /// Parameters: the fields of [`UsersCreate`](crate::operations::UsersCreate).
    pub fn users_create(
        &self,
        x_tenant: impl Into<String>,
        body: CreateUserDto,
    ) -> Call<UsersCreate> {
        self.call(UsersCreate::new(x_tenant, body))
    }

    /// `GET /users/last`.
    pub fn users_last(&self) -> Call<UsersLast> {
        self.call(UsersLast::new())
    }

    /// `GET /users/raw`.
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::UsersRawError::BadRequest): 400 Bad Request.
    pub fn users_raw(&self) -> Call<UsersRaw> {
        self.call(UsersRaw::new())
    }
}

// src/types/create_user_dto.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Level;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserDto {
    pub level: Level,
    pub extra: JsonObject,
}

impl CreateUserDto {
    #[must_use]
    pub fn new(level: Level) -> Self {
        Self {
            level,
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
    CreateUserDto,
    "level" => level: required,
    .. => extra: rest,
}

// src/types/level.rs

use crate::runtime::integer_enum;

/// The `level` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Level,
    1 => Value1,
    2 => Value2,
    .. => Unknown,
}

// src/types/user.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Level;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: String,
    pub level: Level,
    pub extra: JsonObject,
}

impl User {
    #[must_use]
    pub fn new(id: impl Into<String>, level: Level) -> Self {
        Self {
            id: id.into(),
            level,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    User,
    "id" => id: required,
    "level" => level: required,
    .. => extra: rest,
}

// src/types/user_page.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::User;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPage {
    pub data: Vec<User>,
    pub total: f64,
    pub extra: JsonObject,
}

impl UserPage {
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = User>, total: f64) -> Self {
        Self {
            data: data.into_iter().collect(),
            total,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    UserPage,
    "data" => data: required,
    "total" => total: required,
    .. => extra: rest,
}

// src/operations/users_find_all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{User, UserPage};

/// The request of [`Client::users_find_all`](crate::Client::users_find_all): `GET /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UsersFindAll {
    /// At least 1.
    pub page: Option<f64>,
    pub limit: Option<f64>,
}

impl UsersFindAll {
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            limit: None,
        }
    }
}

impl Call<UsersFindAll> {
    pub fn page(mut self, page: f64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }

    pub fn limit(mut self, limit: f64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for UsersFindAll {
    type Output = UserPage;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "UsersController_findAll",
        method: "GET",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
        request.query("page", &self.page, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for UsersFindAll {
    type Item = User;

    const PAGES: PageInfo = PageInfo {
        items: &["data"],
        next: NextPage::Page {
            parameter: "page",
            first: 1,
            count: &[],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

// src/operations/users_create.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{CreateUserDto, User};

/// The request of [`Client::users_create`](crate::Client::users_create): `POST /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UsersCreate {
    /// The tenant.
    pub x_tenant: String,
    pub body: CreateUserDto,
}

impl UsersCreate {
    #[must_use]
    pub fn new(x_tenant: impl Into<String>, body: CreateUserDto) -> Self {
        Self {
            x_tenant: x_tenant.into(),
            body,
        }
    }
}

impl Operation for UsersCreate {
    type Output = User;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "UsersController_create",
        method: "POST",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
        request.header("X-Tenant", &self.x_tenant);
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/users_last.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::User;

/// The request of [`Client::users_last`](crate::Client::users_last): `GET /users/last`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UsersLast {}

impl UsersLast {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for UsersLast {
    type Output = Option<User>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "UsersController_last",
        method: "GET",
        template: "/users/last",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users/last");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/users_raw.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, JsonObject, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};

/// The request of [`Client::users_raw`](crate::Client::users_raw): `GET /users/raw`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UsersRaw {}

impl UsersRaw {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for UsersRaw {
    type Output = JsonObject;
    type Error = UsersRawError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "UsersController_raw",
        method: "GET",
        template: "/users/raw",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users/raw");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            400 => response.error(UsersRawError::BadRequest),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::users_raw`](crate::Client::users_raw).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UsersRawError {
    /// 400 Bad Request.
    BadRequest(serde_json::Value),
}

error_enum! {
    UsersRawError,
    BadRequest => "Bad Request",
}
