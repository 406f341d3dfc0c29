// src/client.rs

use crate::api::API;
use crate::operations::GetUsers;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Role;

impl Client {
    /// Returns a builder of clients for the Bank API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /v1/users`.
    ///
    /// Parameters: the fields of [`GetUsers`](crate::operations::GetUsers).
    pub fn get_users(
        &self,
        role: impl IntoIterator<Item = Role>,
        x_ids: impl IntoIterator<Item = i32>,
    ) -> Call<GetUsers> {
        self.call(GetUsers::new(role, x_ids))
    }
}

// src/types/role.rs

use crate::runtime::string_enum;

/// Roles.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `admin`.
    Admin,
    /// `simple_user`.
    SimpleUser,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Role,
    "admin" => Admin,
    "simple_user" => SimpleUser,
    .. => Unknown,
}

// src/operations/get_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Role;

/// The request of [`Client::get_users`](crate::Client::get_users): `GET /v1/users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetUsers {
    pub role: Vec<Role>,
    pub x_ids: Vec<i32>,
}

impl GetUsers {
    #[must_use]
    pub fn new(role: impl IntoIterator<Item = Role>, x_ids: impl IntoIterator<Item = i32>) -> Self {
        Self {
            role: role.into_iter().collect(),
            x_ids: x_ids.into_iter().collect(),
        }
    }
}

impl Operation for GetUsers {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_users",
        method: "GET",
        template: "/v1/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/users");
        request.query("role", &self.role, Query::FORM);
        request.header("X-Ids", &self.x_ids);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
