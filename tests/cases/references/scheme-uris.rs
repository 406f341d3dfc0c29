// src/api.rs

use crate::runtime::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("")],
    }],
    variables: &[],
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
            name: "machine",
            kind: SchemeKind::Bearer,
            method: "bearer",
        },
        Scheme {
            name: "key2",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Query,
                name: "key",
            },
            method: "key2",
        },
        Scheme {
            name: "basic.yaml",
            kind: SchemeKind::Basic,
            method: "basic",
        },
    ],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const KEY: Requirement = Requirement::of(0);

pub(crate) const BEARER: Requirement = Requirement::of(1);

pub(crate) const KEY2: Requirement = Requirement::of(2);

pub(crate) const BASIC: Requirement = Requirement::of(3);

pub(crate) const BASE_URL: usize = 0;

// src/client.rs

use crate::api::{API, BASIC, BEARER, KEY, KEY2};
use crate::operations::{BySelf, InFile, Other, Own, Whole};
use crate::runtime::{Call, Client, ClientBuilder, Credential, Secret};

impl Client {
    /// Returns a builder of clients for the Scheme URIs API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a key, which is sent in the header `X-Key`.
    #[deprecated]
    pub fn key(self, key: impl Into<Secret>) -> Self {
        self.credential(KEY.scheme, Credential::Key(key.into()))
    }

    /// Authenticates with a bearer token, which is sent in `Authorization`.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.credential(BEARER.scheme, Credential::Token(token.into()))
    }

    /// Authenticates with a key, which is sent in the query parameter `key`.
    pub fn key2(self, key: impl Into<Secret>) -> Self {
        self.credential(KEY2.scheme, Credential::Key(key.into()))
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
}

impl Client {
    /// `GET /own`.
    pub fn own(&self) -> Call<Own> {
        self.call(Own::new())
    }

    /// `GET /self`.
    pub fn by_self(&self) -> Call<BySelf> {
        self.call(BySelf::new())
    }

    /// `GET /other`.
    pub fn other(&self) -> Call<Other> {
        self.call(Other::new())
    }

    /// `GET /file`.
    pub fn whole(&self) -> Call<Whole> {
        self.call(Whole::new())
    }

    /// `GET /path`.
    pub fn in_file(&self) -> Call<InFile> {
        self.call(InFile::new())
    }
}

// src/operations/own.rs

use crate::api::{BASE_URL, KEY};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::own`](crate::Client::own): `GET /own`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Own {}

impl Own {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Own {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "own",
        method: "GET",
        template: "/own",
        server: BASE_URL,
        security: &[&[KEY]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/own");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/by_self.rs

use crate::api::{BASE_URL, KEY};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::by_self`](crate::Client::by_self): `GET /self`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BySelf {}

impl BySelf {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for BySelf {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "bySelf",
        method: "GET",
        template: "/self",
        server: BASE_URL,
        security: &[&[KEY]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/self");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/other.rs

use crate::api::{BASE_URL, BEARER, KEY2};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::other`](crate::Client::other): `GET /other`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Other {}

impl Other {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Other {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "other",
        method: "GET",
        template: "/other",
        server: BASE_URL,
        security: &[&[BEARER, KEY2]],
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

// src/operations/whole.rs

use crate::api::{BASE_URL, BASIC};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::whole`](crate::Client::whole): `GET /file`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Whole {}

impl Whole {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Whole {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "whole",
        method: "GET",
        template: "/file",
        server: BASE_URL,
        security: &[&[BASIC]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/file");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/in_file.rs

use crate::api::{BASE_URL, KEY2};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::in_file`](crate::Client::in_file): `GET /path`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InFile {}

impl InFile {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for InFile {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "inFile",
        method: "GET",
        template: "/path",
        server: BASE_URL,
        security: &[&[KEY2]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/path");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
