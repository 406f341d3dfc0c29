// src/client/mod.rs

mod book_controller;
mod shelf_controller;
mod user_controller;

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the OpenAPI definition API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/client/book_controller.rs

use crate::operations::{BookDelete, BookFindAll, FindById};
use crate::runtime::{Call, Client};

/// # book-controller
impl Client {
    /// `GET /api/books`.
    pub fn book_find_all(&self) -> Call<BookFindAll> {
        self.call(BookFindAll::new())
    }

    /// `GET /api/books/{id}`.
    ///
    /// Parameters: the fields of [`FindById`](crate::operations::FindById).
    pub fn find_by_id(&self, id: i64) -> Call<FindById> {
        self.call(FindById::new(id))
    }

    /// `DELETE /api/books/{id}`.
    ///
    /// Parameters: the fields of [`BookDelete`](crate::operations::BookDelete).
    pub fn book_delete(&self, id: i64) -> Call<BookDelete> {
        self.call(BookDelete::new(id))
    }
}

// src/client/user_controller.rs

use crate::operations::{Find, FindMe, UserDelete, UserFindAll};
use crate::runtime::{Call, Client};

/// # user-controller
impl Client {
    /// `GET /api/users`.
    pub fn user_find_all(&self) -> Call<UserFindAll> {
        self.call(UserFindAll::new())
    }

    /// `DELETE /api/users/{id}`.
    ///
    /// Parameters: the fields of [`UserDelete`](crate::operations::UserDelete).
    pub fn user_delete(&self, id: uuid::Uuid) -> Call<UserDelete> {
        self.call(UserDelete::new(id))
    }

    /// `GET /api/users/{id}`.
    ///
    /// Parameters: the fields of [`Find`](crate::operations::Find).
    pub fn find(&self, id: uuid::Uuid) -> Call<Find> {
        self.call(Find::new(id))
    }

    /// `GET /api/users/me`.
    pub fn find_me(&self) -> Call<FindMe> {
        self.call(FindMe::new())
    }
}

// src/client/shelf_controller.rs

use crate::operations::ShelfFind;
use crate::runtime::{Call, Client};

/// # shelf-controller
impl Client {
    /// `GET /api/shelves/{id}`.
    ///
    /// Parameters: the fields of [`ShelfFind`](crate::operations::ShelfFind).
    pub fn shelf_find(&self, id: i64) -> Call<ShelfFind> {
        self.call(ShelfFind::new(id))
    }
}

// src/operations/book_controller/book_find_all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::book_find_all`](crate::Client::book_find_all): `GET /api/books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BookFindAll {}

impl BookFindAll {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for BookFindAll {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findAll",
        method: "GET",
        template: "/api/books",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/books");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/book_controller/find_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, JsonObject, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::find_by_id`](crate::Client::find_by_id): `GET /api/books/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindById {
    pub id: i64,
}

impl FindById {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for FindById {
    type Output = JsonObject;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findById",
        method: "GET",
        template: "/api/books/{id}",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/books/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/book_controller/book_delete.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::book_delete`](crate::Client::book_delete): `DELETE /api/books/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BookDelete {
    pub id: i64,
}

impl BookDelete {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for BookDelete {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "delete_1",
        method: "DELETE",
        template: "/api/books/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/books/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/user_controller/user_find_all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::user_find_all`](crate::Client::user_find_all): `GET /api/users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserFindAll {}

impl UserFindAll {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for UserFindAll {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findAll_1",
        method: "GET",
        template: "/api/users",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/user_controller/user_delete.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::user_delete`](crate::Client::user_delete): `DELETE /api/users/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserDelete {
    pub id: uuid::Uuid,
}

impl UserDelete {
    #[must_use]
    pub fn new(id: uuid::Uuid) -> Self {
        Self { id }
    }
}

impl Operation for UserDelete {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "delete",
        method: "DELETE",
        template: "/api/users/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/users/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/user_controller/find.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::find`](crate::Client::find): `GET /api/users/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Find {
    pub id: uuid::Uuid,
}

impl Find {
    #[must_use]
    pub fn new(id: uuid::Uuid) -> Self {
        Self { id }
    }
}

impl Operation for Find {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "find",
        method: "GET",
        template: "/api/users/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/users/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/user_controller/find_me.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::find_me`](crate::Client::find_me): `GET /api/users/me`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindMe {}

impl FindMe {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for FindMe {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "find_1",
        method: "GET",
        template: "/api/users/me",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/users/me");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/shelf_controller/shelf_find.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::shelf_find`](crate::Client::shelf_find): `GET /api/shelves/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShelfFind {
    pub id: i64,
}

impl ShelfFind {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for ShelfFind {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "find_2",
        method: "GET",
        template: "/api/shelves/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/shelves/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
