// src/client.rs

use crate::api::API;
use crate::operations::GetUser;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Removed member API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /public-users`.
    pub fn get_user(&self) -> Call<GetUser> {
        self.call(GetUser::new())
    }
}

// src/types/public_user.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::User;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicUser {
    pub name: String,
    pub email: Option<String>,
    pub logins: Option<Vec<i64>>,
    pub extra: JsonObject,
}

impl PublicUser {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: None,
            logins: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    PublicUser,
    "name" => name: required,
    "email" => email: optional,
    "logins" => logins: optional,
    .. => extra: rest,
}

impl From<PublicUser> for User {
    #[inline]
    fn from(value: PublicUser) -> Self {
        Self {
            name: value.name,
            email: value.email,
            logins: value.logins,
            extra: value.extra,
        }
    }
}

// src/types/user.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub name: String,
    pub email: Option<String>,
    pub logins: Option<Vec<i64>>,
    pub extra: JsonObject,
}

impl User {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: None,
            logins: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    User,
    "name" => name: required,
    "email" => email: optional,
    "logins" => logins: optional,
    .. => extra: rest,
}

// src/operations/get_user.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::PublicUser;

/// The request of [`Client::get_user`](crate::Client::get_user): `GET /public-users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetUser {}

impl GetUser {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetUser {
    type Output = PublicUser;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUser",
        method: "GET",
        template: "/public-users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/public-users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
