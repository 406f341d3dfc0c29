// src/client.rs

use crate::api::API;
use crate::operations::GetUsersById;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Test API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /users/{id}`.
    ///
    /// Parameters: the fields of [`GetUsersById`](crate::operations::GetUsersById).
    ///
    /// # Errors
    ///
    /// - [`ClientError`](crate::operations::GetUsersByIdError::ClientError): 4XX: Default Response.
    pub fn get_users_by_id(&self, id: i64) -> Call<GetUsersById> {
        self.call(GetUsersById::new(id))
    }
}

// src/types/def1.rs

use crate::runtime::{JsonObject, json_object};

/// <https://example.com/schemas/error.json>.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Def1 {
    pub message: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Def1,
    "message" => message: optional,
    .. => extra: rest,
}

// src/types/user.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: String,
    pub kind: Option<UserKind>,
    pub extra: JsonObject,
}

impl User {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    User,
    "id" => id: required,
    "kind" => kind: optional,
    .. => extra: rest,
}

/// The `kind` of a [`User`](crate::types::User).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    UserKind,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

// src/operations/get_users_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::{Def1, User};

/// The request of [`Client::get_users_by_id`](crate::Client::get_users_by_id): `GET /users/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetUsersById {
    pub id: i64,
}

impl GetUsersById {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for GetUsersById {
    type Output = User;
    type Error = GetUsersByIdError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_users_by_id",
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
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_client_error() => {
                response.error(|body| GetUsersByIdError::ClientError { status, body })
            }
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::get_users_by_id`](crate::Client::get_users_by_id).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetUsersByIdError {
    /// 4XX: Default Response.
    ClientError { status: StatusCode, body: Box<Def1> },
}

error_enum! {
    GetUsersByIdError,
    ClientError => "Default Response",
}
