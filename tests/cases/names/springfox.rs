// src/client/mod.rs

mod book_controller;
mod search_controller;
mod shelf_controller;

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Springfox API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/client/book_controller.rs

use crate::operations::{BookList, Create, Delete, DeletePages};
use crate::runtime::{Call, Client};

/// # book-controller
impl Client {
    /// `GET /books`.
    pub fn book_list(&self) -> Call<BookList> {
        self.call(BookList::new())
    }

    /// `POST /books`.
    pub fn create(&self) -> Call<Create> {
        self.call(Create::new())
    }

    /// `DELETE /books/{id}`.
    ///
    /// Parameters: the fields of [`Delete`](crate::operations::Delete).
    pub fn delete(&self, id: impl Into<String>) -> Call<Delete> {
        self.call(Delete::new(id))
    }

    /// `DELETE /books/{id}/pages/{page}`.
    ///
    /// Parameters: the fields of [`DeletePages`](crate::operations::DeletePages).
    pub fn delete_pages(
        &self,
        id: impl Into<String>,
        page: impl Into<String>,
    ) -> Call<DeletePages> {
        self.call(DeletePages::new(id, page))
    }
}

// src/client/shelf_controller.rs

use crate::operations::ShelfList;
use crate::runtime::{Call, Client};

/// # shelf-controller
impl Client {
    /// `GET /shelves`.
    pub fn shelf_list(&self) -> Call<ShelfList> {
        self.call(ShelfList::new())
    }
}

// src/client/search_controller.rs

use crate::operations::{SearchUsingGet, SearchUsingPost};
use crate::runtime::{Call, Client};

/// # search-controller
impl Client {
    /// `GET /search`.
    pub fn search_using_get(&self) -> Call<SearchUsingGet> {
        self.call(SearchUsingGet::new())
    }

    /// `POST /search`.
    pub fn search_using_post(&self) -> Call<SearchUsingPost> {
        self.call(SearchUsingPost::new())
    }
}

// src/operations/book_controller/book_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::book_list`](crate::Client::book_list): `GET /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BookList {}

impl BookList {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for BookList {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUsingGET",
        method: "GET",
        template: "/books",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/book_controller/create.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create`](crate::Client::create): `POST /books`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Create {}

impl Create {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Create {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createUsingPOST",
        method: "POST",
        template: "/books",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/book_controller/delete.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::delete`](crate::Client::delete): `DELETE /books/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Delete {
    pub id: String,
}

impl Delete {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Delete {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteUsingDELETE",
        method: "DELETE",
        template: "/books/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/books/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/book_controller/delete_pages.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::delete_pages`](crate::Client::delete_pages):
/// `DELETE /books/{id}/pages/{page}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeletePages {
    pub id: String,
    pub page: String,
}

impl DeletePages {
    #[must_use]
    pub fn new(id: impl Into<String>, page: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            page: page.into(),
        }
    }
}

impl Operation for DeletePages {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteUsingDELETE_1",
        method: "DELETE",
        template: "/books/{id}/pages/{page}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/books/")
            .segment("id", &self.id)
            .path("/pages/")
            .segment("page", &self.page);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/shelf_controller/shelf_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::shelf_list`](crate::Client::shelf_list): `GET /shelves`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShelfList {}

impl ShelfList {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ShelfList {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUsingGET_1",
        method: "GET",
        template: "/shelves",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/shelves");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/search_controller/search_using_get.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::search_using_get`](crate::Client::search_using_get): `GET /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchUsingGet {}

impl SearchUsingGet {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for SearchUsingGet {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "searchUsingGET",
        method: "GET",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/search_controller/search_using_post.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::search_using_post`](crate::Client::search_using_post): `POST /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchUsingPost {}

impl SearchUsingPost {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for SearchUsingPost {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "searchUsingPOST",
        method: "POST",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
