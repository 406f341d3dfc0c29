// src/client.rs

use crate::api::API;
use crate::operations::{CreateAlbum, DeletePosts, GetBoth, GetPost, ListAlbums, PostBoth};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the After methods API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /albums`.
    pub fn list_albums(&self) -> Call<ListAlbums> {
        self.call(ListAlbums::new())
    }

    /// `POST /albums`.
    pub fn create_album(&self) -> Call<CreateAlbum> {
        self.call(CreateAlbum::new())
    }

    /// `GET /both`.
    pub fn get_both(&self) -> Call<GetBoth> {
        self.call(GetBoth::new())
    }

    /// `POST /both`.
    pub fn post_both(&self) -> Call<PostBoth> {
        self.call(PostBoth::new())
    }

    /// `GET /posts/{id}`.
    ///
    /// Parameters: the fields of [`GetPost`](crate::operations::GetPost).
    pub fn get_post(&self, id: i64) -> Call<GetPost> {
        self.call(GetPost::new(id))
    }

    /// `DELETE /posts/{id}`.
    ///
    /// Parameters: the fields of [`DeletePosts`](crate::operations::DeletePosts).
    pub fn delete_posts(&self, id: i64) -> Call<DeletePosts> {
        self.call(DeletePosts::new(id))
    }
}

// src/operations/list_albums.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_albums`](crate::Client::list_albums): `GET /albums`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAlbums {}

impl ListAlbums {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListAlbums {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get~list_albums",
        method: "GET",
        template: "/albums",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/albums");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_album.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create_album`](crate::Client::create_album): `POST /albums`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateAlbum {}

impl CreateAlbum {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CreateAlbum {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post~create_album",
        method: "POST",
        template: "/albums",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/albums");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_both.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_both`](crate::Client::get_both): `GET /both`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetBoth {}

impl GetBoth {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetBoth {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get~both",
        method: "GET",
        template: "/both",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/both");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/post_both.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::post_both`](crate::Client::post_both): `POST /both`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostBoth {}

impl PostBoth {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for PostBoth {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post~both",
        method: "POST",
        template: "/both",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/both");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_post.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_post`](crate::Client::get_post): `GET /posts/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPost {
    pub id: i64,
}

impl GetPost {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for GetPost {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_get_post",
        method: "GET",
        template: "/posts/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/posts/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/delete_posts.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::delete_posts`](crate::Client::delete_posts): `DELETE /posts/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeletePosts {
    pub id: i64,
}

impl DeletePosts {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for DeletePosts {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "delete_posts",
        method: "DELETE",
        template: "/posts/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/posts/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
