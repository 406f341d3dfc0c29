// src/api.rs

use crate::runtime::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://api.test")],
    }],
    variables: &[],
    schemes: &[
        Scheme {
            name: "app_id",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Query,
                name: "app_id",
            },
            method: "app_id",
        },
        Scheme {
            name: "app_key",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Query,
                name: "app_key",
            },
            method: "app_key",
        },
        Scheme {
            name: "token",
            kind: SchemeKind::Bearer,
            method: "bearer",
        },
    ],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const APP_ID: Requirement = Requirement::of(0);

pub(crate) const APP_KEY: Requirement = Requirement::of(1);

pub(crate) const BEARER: Requirement = Requirement::of(2);

pub(crate) const BASE_URL: usize = 0;

// src/client.rs

use crate::api::{API, APP_ID, APP_KEY, BEARER};
use crate::operations::ListThings;
use crate::runtime::{Call, Client, ClientBuilder, Credential, Secret};

impl Client {
    /// Returns a builder of clients for the Unstated security API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a key, which is sent in the query parameter `app_id`.
    pub fn app_id(self, key: impl Into<Secret>) -> Self {
        self.credential(APP_ID.scheme, Credential::Key(key.into()))
    }

    /// Authenticates with a key, which is sent in the query parameter `app_key`.
    pub fn app_key(self, key: impl Into<Secret>) -> Self {
        self.credential(APP_KEY.scheme, Credential::Key(key.into()))
    }

    /// Authenticates with a bearer token, which is sent in `Authorization`.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.credential(BEARER.scheme, Credential::Token(token.into()))
    }
}

impl Client {
    /// `GET /things`.
    pub fn list_things(&self) -> Call<ListThings> {
        self.call(ListThings::new())
    }
}

// src/operations/list_things.rs

use crate::api::{APP_ID, APP_KEY, BASE_URL, BEARER};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_things`](crate::Client::list_things): `GET /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListThings {}

impl ListThings {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListThings {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listThings",
        method: "GET",
        template: "/things",
        server: BASE_URL,
        security: &[
            &[APP_ID, APP_KEY, BEARER],
            &[APP_ID, APP_KEY],
            &[APP_ID, BEARER],
            &[APP_KEY, BEARER],
            &[APP_ID],
            &[APP_KEY],
            &[BEARER],
            &[],
        ],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
