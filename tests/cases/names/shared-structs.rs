// src/client.rs

use crate::api::API;
use crate::operations::{CreateUser, ListThemes, ListUsers, UpdateUser};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Shared structs API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /users`.
    pub fn list_users(&self) -> Call<ListUsers> {
        self.call(ListUsers::new())
    }

    /// `POST /users`.
    ///
    /// Parameters: the fields of [`CreateUser`](crate::operations::CreateUser). Optional: `body`.
    pub fn create_user(&self) -> Call<CreateUser> {
        self.call(CreateUser::new())
    }

    /// `GET /themes`.
    pub fn list_themes(&self) -> Call<ListThemes> {
        self.call(ListThemes::new())
    }

    /// `PATCH /users/{id}`.
    ///
    /// Parameters: the fields of [`UpdateUser`](crate::operations::UpdateUser). Optional: `body`.
    pub fn update_user(&self, id: i64) -> Call<UpdateUser> {
        self.call(UpdateUser::new(id))
    }
}

// src/types/address.rs

use crate::runtime::{JsonObject, json_object};

/// The `address` of several types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub street: Option<String>,
    pub city: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Address,
    "street" => street: optional,
    "city" => city: optional,
    "zip" => zip: optional,
    "country" => country: optional,
    .. => extra: rest,
}

// src/types/company.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Address;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    pub address: Option<Address>,
    pub origin: Option<CompanyOrigin>,
    pub extra: JsonObject,
}

json_object! {
    Company,
    "address" => address: optional,
    "origin" => origin: optional,
    .. => extra: rest,
}

/// The `origin` of a [`Company`](crate::types::Company).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyOrigin {
    pub theme: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    CompanyOrigin,
    "theme" => theme: optional,
    .. => extra: rest,
}

// src/types/create_user_request.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::UserPrefs;

/// The body of `POST /users`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserRequest {
    pub name: Option<String>,
    pub prefs: Option<UserPrefs>,
    pub limits: Option<CreateUserRequestLimits>,
    pub extra: JsonObject,
}

impl CreateUserRequest {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_prefs(mut self, prefs: UserPrefs) -> Self {
        self.prefs = Some(prefs);
        self
    }

    #[must_use]
    pub fn with_limits(mut self, limits: CreateUserRequestLimits) -> Self {
        self.limits = Some(limits);
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
    CreateUserRequest,
    "name" => name: optional,
    "prefs" => prefs: optional,
    "limits" => limits: optional,
    .. => extra: rest,
}

/// The `limits` of a [`CreateUserRequest`](crate::types::CreateUserRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserRequestLimits {
    pub seats: Option<String>,
    pub extra: JsonObject,
}

impl CreateUserRequestLimits {
    #[must_use]
    pub fn with_seats(mut self, seats: impl Into<String>) -> Self {
        self.seats = Some(seats.into());
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
    CreateUserRequestLimits,
    "seats" => seats: optional,
    .. => extra: rest,
}

// src/types/list_themes_response.rs

use crate::runtime::{JsonObject, json_object};

/// Small, and of another path.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThemesResponse {
    pub prefs: Option<ListThemesResponsePrefs>,
    pub extra: JsonObject,
}

json_object! {
    ListThemesResponse,
    "prefs" => prefs: optional,
    .. => extra: rest,
}

/// The `prefs` of a [`ListThemesResponse`](crate::types::ListThemesResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThemesResponsePrefs {
    pub theme: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListThemesResponsePrefs,
    "theme" => theme: optional,
    .. => extra: rest,
}

// src/types/parcel.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub size: Option<ParcelSize>,
    pub r#box: Option<ParcelBox>,
    pub extra: JsonObject,
}

json_object! {
    Parcel,
    "size" => size: optional,
    "box" => r#box: optional,
    .. => extra: rest,
}

/// The `size` of a [`Parcel`](crate::types::Parcel).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParcelSize {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub depth: Option<i64>,
    pub unit: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ParcelSize,
    "width" => width: optional,
    "height" => height: optional,
    "depth" => depth: optional,
    "unit" => unit: optional,
    .. => extra: rest,
}

/// The `box` of a [`Parcel`](crate::types::Parcel).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParcelBox {
    pub size: Option<ParcelSize>,
    pub extra: JsonObject,
}

json_object! {
    ParcelBox,
    "size" => size: optional,
    .. => extra: rest,
}

// src/types/update_user_request.rs

use crate::runtime::{JsonObject, Maybe, json_object};

/// The body of `PATCH /users/{id}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserRequest {
    pub prefs: Maybe<UpdateUserRequestPrefs>,
    pub extra: JsonObject,
}

impl UpdateUserRequest {
    #[must_use]
    pub fn with_prefs(mut self, prefs: UpdateUserRequestPrefs) -> Self {
        self.prefs = Maybe::Value(prefs);
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
    UpdateUserRequest,
    "prefs" => prefs: maybe,
    .. => extra: rest,
}

/// The `prefs` of an [`UpdateUserRequest`](crate::types::UpdateUserRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserRequestPrefs {
    pub theme: Maybe<String>,
    pub extra: JsonObject,
}

impl UpdateUserRequestPrefs {
    #[must_use]
    pub fn with_theme(mut self, theme: impl Into<String>) -> Self {
        self.theme = Maybe::Value(theme.into());
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
    UpdateUserRequestPrefs,
    "theme" => theme: maybe,
    .. => extra: rest,
}

// src/types/user.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Address;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: Option<i64>,
    pub prefs: Option<UserPrefs>,
    pub limits: Option<UserLimits>,
    pub address: Option<Address>,
    pub extra: JsonObject,
}

json_object! {
    User,
    "id" => id: optional,
    "prefs" => prefs: optional,
    "limits" => limits: optional,
    "address" => address: optional,
    .. => extra: rest,
}

/// The `prefs` of a [`User`](crate::types::User).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPrefs {
    pub theme: Option<String>,
    pub extra: JsonObject,
}

impl UserPrefs {
    #[must_use]
    pub fn with_theme(mut self, theme: impl Into<String>) -> Self {
        self.theme = Some(theme.into());
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
    UserPrefs,
    "theme" => theme: optional,
    .. => extra: rest,
}

/// The `limits` of a [`User`](crate::types::User).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserLimits {
    pub seats: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    UserLimits,
    "seats" => seats: optional,
    .. => extra: rest,
}

// src/operations/list_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::User;

/// The request of [`Client::list_users`](crate::Client::list_users): `GET /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListUsers {}

impl ListUsers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListUsers {
    type Output = Vec<User>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_users",
        method: "GET",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_user.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{CreateUserRequest, User};

/// The request of [`Client::create_user`](crate::Client::create_user): `POST /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateUser {
    pub body: Option<CreateUserRequest>,
}

impl CreateUser {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<CreateUser> {
    pub fn body(mut self, body: CreateUserRequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for CreateUser {
    type Output = User;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "create_user",
        method: "POST",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/list_themes.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ListThemesResponse;

/// The request of [`Client::list_themes`](crate::Client::list_themes): `GET /themes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListThemes {}

impl ListThemes {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListThemes {
    type Output = ListThemesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_themes",
        method: "GET",
        template: "/themes",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/themes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/update_user.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{UpdateUserRequest, User};

/// The request of [`Client::update_user`](crate::Client::update_user): `PATCH /users/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UpdateUser {
    pub id: i64,
    pub body: Option<UpdateUserRequest>,
}

impl UpdateUser {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, body: None }
    }
}

impl Call<UpdateUser> {
    pub fn body(mut self, body: UpdateUserRequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for UpdateUser {
    type Output = User;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "update_user",
        method: "PATCH",
        template: "/users/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users/").segment("id", &self.id);
        if let Some(body) = &self.body {
            request.json("application/merge-patch+json", body);
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
