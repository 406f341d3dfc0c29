// src/api.rs

use crate::runtime::{
    Api, ApiKeyLocation, OAuthFlow, OAuthGrant, OAuthScheme, Requirement, Scheme, SchemeKind,
    Server, ServerUrl, ServerVariable,
};

pub(crate) static API: Api = Api {
    servers: &[
        Server {
            name: "base_url",
            urls: &[ServerUrl {
                template: "https://{region}.example.com/v{v}",
                variables: &[
                    ServerVariable {
                        name: "region",
                        index: REGION,
                        default: Some("eu"),
                    },
                    ServerVariable {
                        name: "v",
                        index: V,
                        default: Some("1"),
                    },
                ],
            }],
        },
        Server {
            name: "upload_base_url",
            urls: &[ServerUrl::fixed("https://upload.example.com")],
        },
    ],
    variables: &["region", "v"],
    schemes: &[
        Scheme {
            name: "key",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Header,
                name: "X-Key",
            },
            method: "key",
        },
        Scheme {
            name: "bearer",
            kind: SchemeKind::Bearer,
            method: "bearer",
        },
        Scheme {
            name: "oauth",
            kind: SchemeKind::OAuth(&OAuthScheme {
                flows: &[OAuthFlow {
                    grant: OAuthGrant::ClientCredentials,
                    authorization_url: None,
                    token_url: Some("https://x/y"),
                    refresh_url: None,
                }],
                metadata_url: None,
            }),
            method: "oauth",
        },
        Scheme {
            name: "basic",
            kind: SchemeKind::Basic,
            method: "basic",
        },
        Scheme {
            name: "cookie",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Cookie,
                name: "sid",
            },
            method: "cookie",
        },
        Scheme {
            name: "query",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Query,
                name: "key",
            },
            method: "query",
        },
        Scheme {
            name: "digest",
            kind: SchemeKind::Http("digest"),
            method: "digest",
        },
    ],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const KEY: Requirement = Requirement::of(0);

pub(crate) const BEARER: Requirement = Requirement::of(1);

pub(crate) const OAUTH: Requirement = Requirement::of(2);

pub(crate) const BASIC: Requirement = Requirement::of(3);

pub(crate) const COOKIE: Requirement = Requirement::of(4);

pub(crate) const QUERY: Requirement = Requirement::of(5);

pub(crate) const DIGEST: Requirement = Requirement::of(6);

pub(crate) const BASE_URL: usize = 0;

pub(crate) const UPLOAD_BASE_URL: usize = 1;

pub(crate) const REGION: usize = 0;

pub(crate) const V: usize = 1;

// src/servers.rs

//! The values that the builder takes for the URLs of the servers.

use crate::runtime::string_enum;

/// The argument of [`ClientBuilder::region`](crate::ClientBuilder::region): the variable `region`
/// in the URL of a server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `eu`.
    Eu,
    /// `us`.
    Us,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Region,
    "eu" => Eu,
    "us" => Us,
    .. => Unknown,
}

// src/client.rs

use crate::api::{
    API, BASIC, BEARER, COOKIE, DIGEST, KEY, OAUTH, QUERY, REGION, UPLOAD_BASE_URL, V,
};
use crate::operations::{Both, ByDefault, Elsewhere, Optionally, WithoutAny};
use crate::runtime::{Call, Client, ClientBuilder, Credential, OAuth, Secret, TokenSource};
use crate::servers::Region;

impl Client {
    /// Returns a builder of clients for the Security API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a key, which is sent in the header `X-Key`.
    ///
    /// The key of the project.
    pub fn key(self, key: impl Into<Secret>) -> Self {
        self.credential(KEY.scheme, Credential::Key(key.into()))
    }

    /// Authenticates with a bearer token (JWT), which is sent in `Authorization`.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.credential(BEARER.scheme, Credential::Token(token.into()))
    }

    /// Authenticates with a bearer token, which is sent in `Authorization`.
    pub fn oauth(self, token: impl Into<Secret>) -> Self {
        self.credential(OAUTH.scheme, Credential::Token(token.into()))
    }

    /// Authenticates like [`oauth`](crate::runtime::ClientBuilder::oauth) with tokens of a source,
    /// which the client asks when it needs one: a grant of [`OAuth`](crate::runtime::OAuth), or a
    /// type of yours.
    pub fn oauth_source(self, source: impl TokenSource) -> Self {
        self.token_source(OAUTH.scheme, source)
    }

    /// Authenticates like [`oauth`](crate::runtime::ClientBuilder::oauth) with tokens that the
    /// client obtains by its own ID and secret.
    /// [`oauth_source`](crate::runtime::ClientBuilder::oauth_source) takes the same grant with
    /// scopes and other options.
    ///
    /// Scopes:
    ///
    /// - `read`: Read.
    /// - `write`: Write.
    pub fn client_credentials(self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.token_source(OAUTH.scheme, OAuth::client_credentials(id, secret))
    }

    /// Authenticates with a user and a password, which are sent in `Authorization`.
    pub fn basic(self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credential(
            BASIC.scheme,
            Credential::Basic {
                user: user.into(),
                password: password.into(),
            },
        )
    }

    /// Authenticates with a key, which is sent in the cookie `sid`.
    pub fn cookie(self, key: impl Into<Secret>) -> Self {
        self.credential(COOKIE.scheme, Credential::Key(key.into()))
    }

    /// Authenticates with a key, which is sent in the query parameter `key`.
    pub fn query(self, key: impl Into<Secret>) -> Self {
        self.credential(QUERY.scheme, Credential::Key(key.into()))
    }

    /// Authenticates with the credentials of the scheme `digest`, which are sent in
    /// `Authorization`.
    pub fn digest(self, credential: impl Into<Secret>) -> Self {
        self.credential(DIGEST.scheme, Credential::Raw(credential.into()))
    }

    /// Replaces the URL `https://upload.example.com`.
    pub fn upload_base_url(self, url: impl Into<String>) -> Self {
        self.server_url(UPLOAD_BASE_URL, url)
    }

    /// Sets the variable `region` in the URL `https://{region}.example.com/v{v}`: `eu` by default.
    pub fn region(self, value: impl Into<Region>) -> Self {
        self.url_variable(REGION, value.into().as_str())
    }

    /// Sets the variable `v` in the URL `https://{region}.example.com/v{v}`: `1` by default.
    pub fn v(self, value: impl Into<String>) -> Self {
        self.url_variable(V, value)
    }
}

impl Client {
    /// `GET /default`.
    pub fn by_default(&self) -> Call<ByDefault> {
        self.call(ByDefault::new())
    }

    /// `GET /none`.
    pub fn without_any(&self) -> Call<WithoutAny> {
        self.call(WithoutAny::new())
    }

    /// `GET /optional`.
    pub fn optionally(&self) -> Call<Optionally> {
        self.call(Optionally::new())
    }

    /// `GET /both`.
    ///
    /// Requires the scopes `read`, `write`.
    pub fn both(&self) -> Call<Both> {
        self.call(Both::new())
    }

    /// `POST /other`.
    pub fn elsewhere(&self) -> Call<Elsewhere> {
        self.call(Elsewhere::new())
    }
}

// src/operations/by_default.rs

use crate::api::{BASE_URL, KEY};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::by_default`](crate::Client::by_default): `GET /default`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ByDefault {}

impl ByDefault {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ByDefault {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "byDefault",
        method: "GET",
        template: "/default",
        server: BASE_URL,
        security: &[&[KEY]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/default");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/without_any.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::without_any`](crate::Client::without_any): `GET /none`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WithoutAny {}

impl WithoutAny {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for WithoutAny {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "withoutAny",
        method: "GET",
        template: "/none",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/none");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/optionally.rs

use crate::api::{BASE_URL, BEARER};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::optionally`](crate::Client::optionally): `GET /optional`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Optionally {}

impl Optionally {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Optionally {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "optionally",
        method: "GET",
        template: "/optional",
        server: BASE_URL,
        security: &[&[], &[BEARER]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/optional");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/both.rs

use crate::api::{BASE_URL, BASIC, KEY, OAUTH};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::both`](crate::Client::both): `GET /both`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Both {}

impl Both {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Both {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "both",
        method: "GET",
        template: "/both",
        server: BASE_URL,
        security: &[&[KEY, OAUTH.scopes(&["read", "write"])], &[BASIC]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/both");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/elsewhere.rs

use crate::api::{COOKIE, DIGEST, QUERY, UPLOAD_BASE_URL};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::elsewhere`](crate::Client::elsewhere): `POST /other`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Elsewhere {}

impl Elsewhere {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Elsewhere {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "elsewhere",
        method: "POST",
        template: "/other",
        server: UPLOAD_BASE_URL,
        security: &[&[COOKIE], &[QUERY], &[DIGEST]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/other");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
