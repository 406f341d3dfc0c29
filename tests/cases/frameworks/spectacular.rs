// src/client.rs

use crate::api::API;
use crate::operations::{AlbumsCoverUpdate, AlbumsList, AlbumsPartialUpdate, SongsList};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Cover;

impl Client {
    /// Returns a builder of clients for the Your Project API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /api/v1/albums/`.
    ///
    /// Parameters: the fields of [`AlbumsList`](crate::operations::AlbumsList). Optional: `genre`.
    pub fn albums_list(&self) -> Call<AlbumsList> {
        self.call(AlbumsList::new())
    }

    /// `PATCH /api/v1/albums/{id}/`.
    ///
    /// Parameters: the fields of [`AlbumsPartialUpdate`](crate::operations::AlbumsPartialUpdate).
    /// Optional: `body`.
    pub fn albums_partial_update(&self, id: i64) -> Call<AlbumsPartialUpdate> {
        self.call(AlbumsPartialUpdate::new(id))
    }

    /// `PUT /api/v1/albums/{id}/`.
    ///
    /// Parameters: the fields of [`AlbumsCoverUpdate`](crate::operations::AlbumsCoverUpdate).
    pub fn albums_cover_update(&self, id: i64, body: Cover) -> Call<AlbumsCoverUpdate> {
        self.call(AlbumsCoverUpdate::new(id, body))
    }

    /// `GET /api/v1/songs/`.
    pub fn songs_list(&self) -> Call<SongsList> {
        self.call(SongsList::new())
    }
}

// src/types/album.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::GenreEnum;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Album {
    pub id: i64,
    pub genre: GenreEnum,
    pub year: Maybe<i64>,
    pub created: jiff::Timestamp,
    pub extra: JsonObject,
}

impl Album {
    #[must_use]
    pub fn new(id: i64, genre: GenreEnum, created: jiff::Timestamp) -> Self {
        Self {
            id,
            genre,
            year: Maybe::Absent,
            created,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Album,
    "id" => id: required,
    "genre" => genre: required,
    "year" => year: maybe,
    "created" => created: required,
    .. => extra: rest,
}

// src/types/cover.rs

use crate::runtime::{File, JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cover {
    pub image: File,
    pub caption: Option<String>,
    pub extra: JsonObject,
}

impl Cover {
    #[must_use]
    pub fn new(image: File) -> Self {
        Self {
            image,
            caption: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
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
    Cover,
    "image" => image: required,
    "caption" => caption: optional,
    .. => extra: rest,
}

// src/types/genre_enum.rs

use crate::runtime::string_enum;

/// - `POP` - Pop
/// - `ROCK` - Rock
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenreEnum {
    /// `POP`.
    Pop,
    /// `ROCK`.
    Rock,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    GenreEnum,
    "POP" => Pop,
    "ROCK" => Rock,
    .. => Unknown,
}

// src/types/paginated_album_list.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Album;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginatedAlbumList {
    pub results: Vec<Album>,
    pub extra: JsonObject,
}

impl PaginatedAlbumList {
    #[must_use]
    pub fn new(results: impl IntoIterator<Item = Album>) -> Self {
        Self {
            results: results.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    PaginatedAlbumList,
    "results" => results: required,
    .. => extra: rest,
}

// src/types/patched_album.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::GenreEnum;
use std::fmt;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchedAlbum {
    pub genre: Option<GenreEnum>,
    pub secret: Option<String>,
    pub extra: JsonObject,
}

impl PatchedAlbum {
    #[must_use]
    pub fn with_genre(mut self, genre: GenreEnum) -> Self {
        self.genre = Some(genre);
        self
    }

    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
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

impl fmt::Debug for PatchedAlbum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PatchedAlbum")
            .field("genre", &self.genre)
            .field("secret", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    PatchedAlbum,
    "genre" => genre: optional,
    "secret" => secret: optional,
    .. => extra: rest,
}

// src/operations/albums_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{GenreEnum, PaginatedAlbumList};

/// The request of [`Client::albums_list`](crate::Client::albums_list): `GET /api/v1/albums/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AlbumsList {
    /// - `POP` - Pop
    /// - `ROCK` - Rock
    pub genre: Option<GenreEnum>,
}

impl AlbumsList {
    #[must_use]
    pub fn new() -> Self {
        Self { genre: None }
    }
}

impl Call<AlbumsList> {
    pub fn genre(mut self, genre: GenreEnum) -> Self {
        self.operation_mut().genre = Some(genre);
        self
    }
}

impl Operation for AlbumsList {
    type Output = PaginatedAlbumList;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "api_v1_albums_list",
        method: "GET",
        template: "/api/v1/albums/",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/v1/albums/");
        request.query("genre", &self.genre, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/albums_partial_update.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Album, PatchedAlbum};

/// The request of [`Client::albums_partial_update`](crate::Client::albums_partial_update):
/// `PATCH /api/v1/albums/{id}/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AlbumsPartialUpdate {
    pub id: i64,
    pub body: Option<PatchedAlbum>,
}

impl AlbumsPartialUpdate {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, body: None }
    }
}

impl Call<AlbumsPartialUpdate> {
    pub fn body(mut self, body: PatchedAlbum) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for AlbumsPartialUpdate {
    type Output = Album;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "api_v1_albums_partial_update",
        method: "PATCH",
        template: "/api/v1/albums/{id}/",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/api/v1/albums/")
            .segment("id", &self.id)
            .path("/");
        if let Some(body) = &self.body {
            request.json("application/json", body);
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

// src/operations/albums_cover_update.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Cover;

/// The request of [`Client::albums_cover_update`](crate::Client::albums_cover_update):
/// `PUT /api/v1/albums/{id}/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AlbumsCoverUpdate {
    pub id: i64,
    pub body: Cover,
}

impl AlbumsCoverUpdate {
    #[must_use]
    pub fn new(id: i64, body: Cover) -> Self {
        Self { id, body }
    }
}

impl Operation for AlbumsCoverUpdate {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "api_v1_albums_cover_update",
        method: "PUT",
        template: "/api/v1/albums/{id}/",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/api/v1/albums/")
            .segment("id", &self.id)
            .path("/");
        request.multipart("multipart/form-data", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/songs_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::songs_list`](crate::Client::songs_list): `GET /api/v1/songs/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SongsList {}

impl SongsList {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for SongsList {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "api_v1_songs_list",
        method: "GET",
        template: "/api/v1/songs/",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/v1/songs/");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
