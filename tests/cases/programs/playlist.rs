// src/api.rs

use crate::runtime::{
    Api, OAuthFlow, OAuthGrant, OAuthScheme, Requirement, Scheme, SchemeKind, Server, ServerUrl,
};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://music.test/v1")],
    }],
    variables: &[],
    schemes: &[Scheme {
        name: "music_oauth",
        kind: SchemeKind::OAuth(&OAuthScheme {
            flows: &[
                OAuthFlow {
                    grant: OAuthGrant::ClientCredentials,
                    authorization_url: None,
                    token_url: Some("https://accounts.music.test/api/token"),
                    refresh_url: None,
                },
                OAuthFlow {
                    grant: OAuthGrant::AuthorizationCode,
                    authorization_url: Some("https://accounts.music.test/authorize"),
                    token_url: Some("https://accounts.music.test/api/token"),
                    refresh_url: None,
                },
            ],
            metadata_url: None,
        }),
        method: "bearer",
    }],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const BEARER: Requirement = Requirement::of(0);

pub(crate) const BASE_URL: usize = 0;

// src/client.rs

use crate::api::{API, BEARER};
use crate::operations::{GetPlaylist, GetPlaylistTracks};
use crate::runtime::{Call, Client, ClientBuilder, Credential, Login, OAuth, Secret, TokenSource};

impl Client {
    /// Returns a builder of clients for the Playlists API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a bearer token, which is sent in `Authorization`.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.credential(BEARER.scheme, Credential::Token(token.into()))
    }

    /// Authenticates like [`bearer`](crate::runtime::ClientBuilder::bearer) with tokens of a
    /// source, which the client asks when it needs one: a grant of
    /// [`OAuth`](crate::runtime::OAuth), or a type of yours.
    pub fn bearer_source(self, source: impl TokenSource) -> Self {
        self.token_source(BEARER.scheme, source)
    }

    /// Authenticates like [`bearer`](crate::runtime::ClientBuilder::bearer) with tokens that the
    /// client obtains by its own ID and secret.
    /// [`bearer_source`](crate::runtime::ClientBuilder::bearer_source) takes the same grant with
    /// scopes and other options.
    pub fn client_credentials(self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.token_source(BEARER.scheme, OAuth::client_credentials(id, secret))
    }

    /// Begins a login of a user, who is sent back to the redirect URI.
    /// [`bearer_source`](crate::runtime::ClientBuilder::bearer_source) takes its result.
    ///
    /// Scopes:
    ///
    /// - `playlist-read-private`: Reads the private playlists of the user.
    pub fn login(&self, id: impl Into<String>, redirect_uri: impl Into<String>) -> Login {
        self.begin_login(BEARER.scheme, id, redirect_uri)
    }
}

impl Client {
    /// Returns a playlist, without its tracks.
    ///
    /// `GET /playlists/{playlist_id}`.
    ///
    /// Parameters: the fields of [`GetPlaylist`](crate::operations::GetPlaylist).
    ///
    /// # Errors
    ///
    /// - [`Unauthorized`](crate::operations::GetPlaylistError::Unauthorized): 401 Unauthorized: The
    ///   request was refused.
    /// - [`NotFound`](crate::operations::GetPlaylistError::NotFound): 404 Not Found: The request
    ///   was refused.
    pub fn get_playlist(&self, playlist_id: impl Into<String>) -> Call<GetPlaylist> {
        self.call(GetPlaylist::new(playlist_id))
    }

    /// Lists the tracks of a playlist.
    ///
    /// `GET /playlists/{playlist_id}/tracks`.
    ///
    /// Parameters: the fields of [`GetPlaylistTracks`](crate::operations::GetPlaylistTracks).
    /// Optional: `limit`, `offset`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the URL in `next`.
    ///
    /// # Errors
    ///
    /// - [`Unauthorized`](crate::operations::GetPlaylistTracksError::Unauthorized): 401
    ///   Unauthorized: The request was refused.
    /// - [`NotFound`](crate::operations::GetPlaylistTracksError::NotFound): 404 Not Found: The
    ///   request was refused.
    pub fn get_playlist_tracks(&self, playlist_id: impl Into<String>) -> Call<GetPlaylistTracks> {
        self.call(GetPlaylistTracks::new(playlist_id))
    }
}

// src/types/error.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::ErrorObject;

/// The request was refused.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub error: ErrorObject,
    pub extra: JsonObject,
}

impl Error {
    #[must_use]
    pub fn new(error: ErrorObject) -> Self {
        Self {
            error,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Error,
    "error" => error: required,
    .. => extra: rest,
}

// src/types/error_object.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorObject {
    pub status: i64,
    pub message: String,
    pub extra: JsonObject,
}

impl ErrorObject {
    #[must_use]
    pub fn new(status: i64, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ErrorObject,
    "status" => status: required,
    "message" => message: required,
    .. => extra: rest,
}

// src/types/page_of_tracks.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::PlaylistTrack;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PageOfTracks {
    pub items: Vec<PlaylistTrack>,
    /// The URL of the next page.
    ///
    /// Example: `https://music.test/v1/playlists/7/tracks?limit=20&offset=20`.
    pub next: Option<String>,
    pub total: i64,
    pub extra: JsonObject,
}

impl PageOfTracks {
    #[must_use]
    pub fn new(
        items: impl IntoIterator<Item = PlaylistTrack>,
        next: Option<String>,
        total: i64,
    ) -> Self {
        Self {
            items: items.into_iter().collect(),
            next,
            total,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    PageOfTracks,
    "items" => items: required,
    "next" => next: nullable,
    "total" => total: required,
    .. => extra: rest,
}

// src/types/playlist.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Playlist {
    pub id: String,
    pub name: String,
    pub description: Maybe<String>,
    pub extra: JsonObject,
}

impl Playlist {
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Playlist,
    "id" => id: required,
    "name" => name: required,
    "description" => description: maybe,
    .. => extra: rest,
}

// src/types/playlist_track.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Track;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaylistTrack {
    pub added_at: Option<jiff::Timestamp>,
    /// Null if the track is no longer available.
    pub track: Option<Track>,
    pub extra: JsonObject,
}

impl PlaylistTrack {
    #[must_use]
    pub fn new(track: Option<Track>) -> Self {
        Self {
            added_at: None,
            track,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    PlaylistTrack,
    "added_at" => added_at: optional,
    "track" => track: nullable,
    .. => extra: rest,
}

// src/types/track.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Track {
    pub name: String,
    pub artists: Vec<TrackArtist>,
    pub duration_ms: i64,
    pub extra: JsonObject,
}

impl Track {
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        artists: impl IntoIterator<Item = TrackArtist>,
        duration_ms: i64,
    ) -> Self {
        Self {
            name: name.into(),
            artists: artists.into_iter().collect(),
            duration_ms,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Track,
    "name" => name: required,
    "artists" => artists: required,
    "duration_ms" => duration_ms: required,
    .. => extra: rest,
}

/// An item of the `artists` of a [`Track`](crate::types::Track).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackArtist {
    pub name: String,
    pub extra: JsonObject,
}

impl TrackArtist {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    TrackArtist,
    "name" => name: required,
    .. => extra: rest,
}

// src/operations/get_playlist.rs

use crate::api::{BASE_URL, BEARER};
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::{Error, Playlist};

/// Returns a playlist, without its tracks.
///
/// The request of [`Client::get_playlist`](crate::Client::get_playlist):
/// `GET /playlists/{playlist_id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPlaylist {
    pub playlist_id: String,
}

impl GetPlaylist {
    #[must_use]
    pub fn new(playlist_id: impl Into<String>) -> Self {
        Self {
            playlist_id: playlist_id.into(),
        }
    }
}

impl Operation for GetPlaylist {
    type Output = Playlist;
    type Error = GetPlaylistError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPlaylist",
        method: "GET",
        template: "/playlists/{playlist_id}",
        server: BASE_URL,
        security: &[&[BEARER]],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/playlists/")
            .segment("playlist_id", &self.playlist_id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            401 => response.error(GetPlaylistError::Unauthorized),
            404 => response.error(GetPlaylistError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::get_playlist`](crate::Client::get_playlist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPlaylistError {
    /// 401 Unauthorized: The request was refused.
    Unauthorized(Box<Error>),
    /// 404 Not Found: The request was refused.
    NotFound(Box<Error>),
}

error_enum! {
    GetPlaylistError,
    Unauthorized => "The request was refused",
    NotFound => "The request was refused",
}

// src/operations/get_playlist_tracks.rs

use crate::api::{BASE_URL, BEARER};
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, error_enum,
};
use crate::types::{Error, PageOfTracks, PlaylistTrack};

/// Lists the tracks of a playlist.
///
/// The request of [`Client::get_playlist_tracks`](crate::Client::get_playlist_tracks):
/// `GET /playlists/{playlist_id}/tracks`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPlaylistTracks {
    pub playlist_id: String,
    /// The number of tracks on a page, at most 50.
    ///
    /// At most 50. Default: `20`.
    pub limit: Option<i64>,
    /// The index of the first track.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
}

impl GetPlaylistTracks {
    #[must_use]
    pub fn new(playlist_id: impl Into<String>) -> Self {
        Self {
            playlist_id: playlist_id.into(),
            limit: None,
            offset: None,
        }
    }
}

impl Call<GetPlaylistTracks> {
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }

    pub fn offset(mut self, offset: i64) -> Self {
        self.operation_mut().offset = Some(offset);
        self
    }
}

impl Operation for GetPlaylistTracks {
    type Output = PageOfTracks;
    type Error = GetPlaylistTracksError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPlaylistTracks",
        method: "GET",
        template: "/playlists/{playlist_id}/tracks",
        server: BASE_URL,
        security: &[&[BEARER]],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/playlists/")
            .segment("playlist_id", &self.playlist_id)
            .path("/tracks");
        request.query("limit", &self.limit, Query::FORM);
        request.query("offset", &self.offset, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            401 => response.error(GetPlaylistTracksError::Unauthorized),
            404 => response.error(GetPlaylistTracksError::NotFound),
            _ => response.undocumented(),
        }
    }
}

impl Paged for GetPlaylistTracks {
    type Item = PlaylistTrack;

    const PAGES: PageInfo = PageInfo {
        items: &["items"],
        next: NextPage::Url(&["next"]),
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }
}

/// The documented errors of [`Client::get_playlist_tracks`](crate::Client::get_playlist_tracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPlaylistTracksError {
    /// 401 Unauthorized: The request was refused.
    Unauthorized(Box<Error>),
    /// 404 Not Found: The request was refused.
    NotFound(Box<Error>),
}

error_enum! {
    GetPlaylistTracksError,
    Unauthorized => "The request was refused",
    NotFound => "The request was refused",
}
