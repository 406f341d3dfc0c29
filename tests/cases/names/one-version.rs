// src/client.rs

use crate::api::API;
use crate::operations::{GetUsers, GetUsersById, PostUsers};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Bank API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /v1/users`.
    pub fn get_users(&self) -> Call<GetUsers> {
        self.call(GetUsers::new())
    }

    /// `POST /v1/users`.
    pub fn post_users(&self) -> Call<PostUsers> {
        self.call(PostUsers::new())
    }

    /// `GET /v1/users/{id}`.
    ///
    /// Parameters: the fields of [`GetUsersById`](crate::operations::GetUsersById).
    pub fn get_users_by_id(&self, id: i64) -> Call<GetUsersById> {
        self.call(GetUsersById::new(id))
    }
}

// src/operations/get_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_users`](crate::Client::get_users): `GET /v1/users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetUsers {}

impl GetUsers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetUsers {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_users",
        method: "GET",
        template: "/v1/users",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/post_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::post_users`](crate::Client::post_users): `POST /v1/users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostUsers {}

impl PostUsers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for PostUsers {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post_users",
        method: "POST",
        template: "/v1/users",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_users_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_users_by_id`](crate::Client::get_users_by_id):
/// `GET /v1/users/{id}`.
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
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_users_by_id",
        method: "GET",
        template: "/v1/users/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/users/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
