// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::create_user`](crate::Client::create_user).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserHeaders {
    /// The header `X-Shard`.
    pub x_shard: Option<i64>,
}

response_headers! {
    CreateUserHeaders,
    "X-Shard" => x_shard: Plain,
}

// src/client/mod.rs

#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "users")]
mod users;

use crate::api::API;
use crate::operations::GetShard;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Links API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /shards/{number}`.
    ///
    /// Parameters: the fields of [`GetShard`](crate::operations::GetShard). Optional: `label`.
    pub fn get_shard(
        &self,
        number: i64,
        region: impl Into<String>,
        client: bool,
    ) -> Call<GetShard> {
        self.call(GetShard::new(number, region, client))
    }
}

// src/client/users.rs

use crate::operations::{CreateUser, GetUser, RenameUser};
use crate::runtime::{Call, Client};
use crate::types::{CreateUserRequest, RenameUserRequest};

/// # users
///
/// Requires the feature `users`.
impl Client {
    /// `POST /users`.
    ///
    /// Parameters: the fields of [`CreateUser`](crate::operations::CreateUser).
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::CreateUserError::Default): Any other status: No user.
    ///
    /// # Response headers
    ///
    /// - of successes: [`CreateUserHeaders`](crate::headers::CreateUserHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    ///
    /// # Links
    ///
    /// - [`Response::get_user`](crate::Response::get_user):
    ///   [`Client::get_user`](crate::Client::get_user)
    /// - [`Response::rename_user`](crate::Response::rename_user):
    ///   [`Client::rename_user`](crate::Client::rename_user)
    /// - [`Response::team`](crate::Response::team): [`Client::get_team`](crate::Client::get_team)
    /// - [`Response::shard`](crate::Response::shard):
    ///   [`Client::get_shard`](crate::Client::get_shard)
    pub fn create_user(&self, body: CreateUserRequest) -> Call<CreateUser> {
        self.call(CreateUser::new(body))
    }

    /// `GET /users/{id}`.
    ///
    /// Parameters: the fields of [`GetUser`](crate::operations::GetUser).
    #[deprecated]
    pub fn get_user(&self, id: i64) -> Call<GetUser> {
        self.call(GetUser::new(id))
    }

    /// `PUT /users/{id}`.
    ///
    /// Parameters: the fields of [`RenameUser`](crate::operations::RenameUser).
    pub fn rename_user(&self, id: i64, body: RenameUserRequest) -> Call<RenameUser> {
        self.call(RenameUser::new(id, body))
    }
}

// src/client/teams.rs

use crate::operations::GetTeam;
use crate::runtime::{Call, Client};
use crate::types::Kind;

/// # teams
///
/// Requires the feature `teams`.
impl Client {
    /// `GET /teams/{id}`.
    ///
    /// Parameters: the fields of [`GetTeam`](crate::operations::GetTeam). Optional: `member`,
    /// `depth`, `sort`.
    pub fn get_team(&self, id: uuid::Uuid, kind: Kind) -> Call<GetTeam> {
        self.call(GetTeam::new(id, kind))
    }
}

// src/types/create_user_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /users`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserRequest {
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl CreateUserRequest {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
    .. => extra: rest,
}

// src/types/kind.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `person`.
    Person,
    /// `robot`.
    Robot,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Kind,
    "person" => Person,
    "robot" => Robot,
    .. => Unknown,
}

// src/types/rename_user_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `PUT /users/{id}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenameUserRequest {
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl RenameUserRequest {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
    RenameUserRequest,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/user.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Kind;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: i64,
    pub name: Option<String>,
    pub kind: Kind,
    pub label: Maybe<String>,
    pub friends: Vec<i64>,
    pub team: Option<UserTeam>,
    pub extra: JsonObject,
}

impl User {
    #[must_use]
    pub fn new(id: i64, kind: Kind, friends: impl IntoIterator<Item = i64>) -> Self {
        Self {
            id,
            name: None,
            kind,
            label: Maybe::Absent,
            friends: friends.into_iter().collect(),
            team: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    User,
    "id" => id: required,
    "name" => name: optional,
    "kind" => kind: required,
    "label" => label: maybe,
    "friends" => friends: required,
    "team" => team: optional,
    .. => extra: rest,
}

/// The `team` of a [`User`](crate::types::User).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserTeam {
    pub id: Option<uuid::Uuid>,
    pub extra: JsonObject,
}

json_object! {
    UserTeam,
    "id" => id: optional,
    .. => extra: rest,
}

// src/operations/get_shard.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_shard`](crate::Client::get_shard): `GET /shards/{number}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetShard {
    pub number: i64,
    pub region: String,
    pub client: bool,
    pub label: Option<String>,
}

impl GetShard {
    #[must_use]
    pub fn new(number: i64, region: impl Into<String>, client: bool) -> Self {
        Self {
            number,
            region: region.into(),
            client,
            label: None,
        }
    }
}

impl Call<GetShard> {
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.operation_mut().label = Some(label.into());
        self
    }
}

impl Operation for GetShard {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getShard",
        method: "GET",
        template: "/shards/{number}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/shards/").segment("number", &self.number);
        request.query("region", &self.region, Query::FORM);
        request.query("client", &self.client, Query::FORM);
        request.query("label", &self.label, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/users/create_user.rs

use crate::api::BASE_URL;
use crate::headers::CreateUserHeaders;
use crate::operations::{GetShard, GetUser, RenameUser};
use crate::runtime::{
    Call, Client, DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    Response, StatusCode, error_enum,
};
use crate::types::{CreateUserRequest, RenameUserRequest, User};

/// The request of [`Client::create_user`](crate::Client::create_user): `POST /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateUser {
    pub body: CreateUserRequest,
}

impl CreateUser {
    #[must_use]
    pub fn new(body: CreateUserRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateUser {
    type Output = User;
    type Error = CreateUserError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createUser",
        method: "POST",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            201 => response.ok(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error_empty(|| CreateUserError::Default { status }),
        }
    }
}

/// The documented errors of [`Client::create_user`](crate::Client::create_user).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateUserError {
    /// Any other status: No user.
    Default { status: StatusCode },
}

error_enum! {
    CreateUserError,
    Default => "No user",
}

impl DocumentsHeaders for CreateUser {
    type Headers = CreateUserHeaders;
}

#[cfg(feature = "teams")]
impl crate::runtime::Response<crate::types::User, crate::operations::CreateUser> {
    /// Follows the link `Team`: returns the call of [`Client::get_team`](crate::Client::get_team),
    /// with `id` of the response, `member` of the response, `kind` of the response, a fixed
    /// `depth`, a fixed `sort`.
    ///
    /// `None` if the response lacks a value.
    pub fn team(
        &self,
        client: &crate::runtime::Client,
    ) -> Option<crate::runtime::Call<crate::operations::GetTeam>> {
        Some(
            client
                .call(crate::operations::GetTeam::new(
                    self.value.team.as_ref()?.id?,
                    self.value.kind.clone(),
                ))
                .member(self.value.id.to_string())
                .depth(2)
                .sort("asc"),
        )
    }
}

impl Response<User, CreateUser> {
    /// The user that was created.
    ///
    /// Follows the link `GetUser`: returns the call of
    /// [`Client::get_user`](crate::Client::get_user), with `id` of the response.
    #[deprecated]
    pub fn get_user(&self, client: &Client) -> Call<GetUser> {
        client.call(GetUser::new(self.value.id))
    }

    /// Follows the link `rename-user`: returns the call of
    /// [`Client::rename_user`](crate::Client::rename_user), with `id` of the response.
    pub fn rename_user(&self, client: &Client, body: RenameUserRequest) -> Call<RenameUser> {
        client.call(RenameUser::new(self.value.id, body))
    }

    /// Follows the link `Shard`: returns the call of
    /// [`Client::get_shard`](crate::Client::get_shard), with `number` of the header `X-Shard`,
    /// `label` of the response.
    ///
    /// `None` if the response lacks a value.
    pub fn shard(
        &self,
        api_client: &Client,
        region: impl Into<String>,
        client: bool,
    ) -> Option<Call<GetShard>> {
        Some(
            api_client
                .call(GetShard::new(
                    self.headers.get("X-Shard")?.to_str().ok()?.parse().ok()?,
                    region,
                    client,
                ))
                .label(self.value.label.value()?),
        )
    }
}

// src/operations/users/get_user.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::User;

/// The request of [`Client::get_user`](crate::Client::get_user): `GET /users/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetUser {
    pub id: i64,
}

impl GetUser {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for GetUser {
    type Output = User;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUser",
        method: "GET",
        template: "/users/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/users/rename_user.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::RenameUserRequest;

/// The request of [`Client::rename_user`](crate::Client::rename_user): `PUT /users/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RenameUser {
    pub id: i64,
    pub body: RenameUserRequest,
}

impl RenameUser {
    #[must_use]
    pub fn new(id: i64, body: RenameUserRequest) -> Self {
        Self { id, body }
    }
}

impl Operation for RenameUser {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "renameUser",
        method: "PUT",
        template: "/users/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users/").segment("id", &self.id);
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/teams/get_team.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Kind;

/// The request of [`Client::get_team`](crate::Client::get_team): `GET /teams/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetTeam {
    pub id: uuid::Uuid,
    pub member: Option<String>,
    pub kind: Kind,
    pub depth: Option<i64>,
    pub sort: Option<String>,
}

impl GetTeam {
    #[must_use]
    pub fn new(id: uuid::Uuid, kind: Kind) -> Self {
        Self {
            id,
            member: None,
            kind,
            depth: None,
            sort: None,
        }
    }
}

impl Call<GetTeam> {
    pub fn member(mut self, member: impl Into<String>) -> Self {
        self.operation_mut().member = Some(member.into());
        self
    }

    pub fn depth(mut self, depth: i64) -> Self {
        self.operation_mut().depth = Some(depth);
        self
    }

    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.operation_mut().sort = Some(sort.into());
        self
    }
}

impl Operation for GetTeam {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTeam",
        method: "GET",
        template: "/teams/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/teams/").segment("id", &self.id);
        request.query("member", &self.member, Query::FORM);
        request.query("kind", &self.kind, Query::FORM);
        request.query("depth", &self.depth, Query::FORM);
        request.query("sort", &self.sort, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
