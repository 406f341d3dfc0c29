// src/api.rs

use crate::runtime::{Api, Server, ServerUrl, ServerVariable};

pub(crate) static API: Api = Api {
    servers: &[
        Server {
            name: "base_url",
            urls: &[ServerUrl {
                template: "https://{server}.example.com:{url}/{urlVariable}",
                variables: &[
                    ServerVariable {
                        name: "server",
                        index: SERVER_VARIABLE,
                        default: Some("petstore"),
                    },
                    ServerVariable {
                        name: "url",
                        index: URL,
                        default: Some("443"),
                    },
                    ServerVariable {
                        name: "urlVariable",
                        index: URL_VARIABLE_VARIABLE,
                        default: Some("v1"),
                    },
                ],
            }],
        },
        Server {
            name: "a_base_url",
            urls: &[ServerUrl {
                template: "https://{server}.files.example.com",
                variables: &[ServerVariable {
                    name: "server",
                    index: A_SERVER,
                    default: Some("a"),
                }],
            }],
        },
    ],
    variables: &[
        "server_variable",
        "url",
        "url_variable_variable",
        "a_server",
    ],
    schemes: &[],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const BASE_URL: usize = 0;

pub(crate) const A_BASE_URL: usize = 1;

pub(crate) const SERVER_VARIABLE: usize = 0;

pub(crate) const URL: usize = 1;

pub(crate) const URL_VARIABLE_VARIABLE: usize = 2;

pub(crate) const A_SERVER: usize = 3;

// src/servers.rs

//! The values that the builder takes for the URLs of the servers.

use crate::runtime::string_enum;

/// The argument of [`ClientBuilder::server_variable`](crate::ClientBuilder::server_variable): the
/// variable `server` in the URL of a server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerVariable {
    /// `petstore`.
    Petstore,
    /// `qa-petstore`.
    QaPetstore,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ServerVariable,
    "petstore" => Petstore,
    "qa-petstore" => QaPetstore,
    .. => Unknown,
}

// src/client.rs

use crate::api::{A_BASE_URL, A_SERVER, API, SERVER_VARIABLE, URL, URL_VARIABLE_VARIABLE};
use crate::operations::{ListThings, PutFile};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::servers::ServerVariable;

impl Client {
    /// Returns a builder of clients for the Server variables API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Replaces the URL `https://a.files.example.com`.
    pub fn a_base_url(self, url: impl Into<String>) -> Self {
        self.server_url(A_BASE_URL, url)
    }

    /// Sets the variable `server` in the URL `https://{server}.example.com:{url}/{urlVariable}`:
    /// `petstore` by default.
    pub fn server_variable(self, value: impl Into<ServerVariable>) -> Self {
        self.url_variable(SERVER_VARIABLE, value.into().as_str())
    }

    /// Sets the variable `url` in the URL `https://{server}.example.com:{url}/{urlVariable}`: `443`
    /// by default.
    pub fn url(self, value: impl Into<String>) -> Self {
        self.url_variable(URL, value)
    }

    /// Sets the variable `urlVariable` in the URL
    /// `https://{server}.example.com:{url}/{urlVariable}`: `v1` by default.
    pub fn url_variable_variable(self, value: impl Into<String>) -> Self {
        self.url_variable(URL_VARIABLE_VARIABLE, value)
    }

    /// Sets the variable `server` in the URL `https://{server}.files.example.com`: `a` by default.
    pub fn a_server(self, value: impl Into<String>) -> Self {
        self.url_variable(A_SERVER, value)
    }
}

impl Client {
    /// `GET /things`.
    pub fn list_things(&self) -> Call<ListThings> {
        self.call(ListThings::new())
    }

    /// `PUT /files`.
    pub fn put_file(&self) -> Call<PutFile> {
        self.call(PutFile::new())
    }
}

// src/operations/list_things.rs

use crate::api::BASE_URL;
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
        security: &[],
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

// src/operations/put_file.rs

use crate::api::A_BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::put_file`](crate::Client::put_file): `PUT /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutFile {}

impl PutFile {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for PutFile {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putFile",
        method: "PUT",
        template: "/files",
        server: A_BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
