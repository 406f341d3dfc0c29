// src/api.rs

use crate::runtime::{Api, Server, ServerUrl, ServerVariable};

pub(crate) static API: Api = Api {
    servers: &[
        Server {
            name: "base_url",
            urls: &[
                ServerUrl {
                    template: "{scheme}://{region}.example.com:{port}/{basePath}",
                    variables: &[
                        ServerVariable {
                            name: "scheme",
                            index: SCHEME,
                            default: Some("https"),
                        },
                        ServerVariable {
                            name: "region",
                            index: REGION,
                            default: Some("eu"),
                        },
                        ServerVariable {
                            name: "port",
                            index: PORT,
                            default: Some("443"),
                        },
                        ServerVariable {
                            name: "basePath",
                            index: BASE_PATH,
                            default: Some("v1"),
                        },
                    ],
                },
                ServerUrl {
                    template: "https://{tenant}.sandbox.example.com/{basePath}",
                    variables: &[
                        ServerVariable {
                            name: "tenant",
                            index: TENANT,
                            default: None,
                        },
                        ServerVariable {
                            name: "basePath",
                            index: BASE_PATH,
                            default: Some("v2"),
                        },
                    ],
                },
                ServerUrl::fixed("https://dev.example.com"),
            ],
        },
        Server {
            name: "files_base_url",
            urls: &[
                ServerUrl {
                    template: "https://files.example.com/{timeout}",
                    variables: &[ServerVariable {
                        name: "timeout",
                        index: TIMEOUT_VARIABLE,
                        default: Some("short"),
                    }],
                },
                ServerUrl {
                    template: "https://{region}.files.example.com",
                    variables: &[ServerVariable {
                        name: "region",
                        index: FILES_REGION,
                        default: Some("ap"),
                    }],
                },
            ],
        },
    ],
    variables: &[
        "scheme",
        "region",
        "port",
        "base_path",
        "tenant",
        "timeout_variable",
        "files_region",
    ],
    schemes: &[],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const BASE_URL: usize = 0;

pub(crate) const FILES_BASE_URL: usize = 1;

pub(crate) const SCHEME: usize = 0;

pub(crate) const REGION: usize = 1;

pub(crate) const PORT: usize = 2;

pub(crate) const BASE_PATH: usize = 3;

pub(crate) const TENANT: usize = 4;

pub(crate) const TIMEOUT_VARIABLE: usize = 5;

pub(crate) const FILES_REGION: usize = 6;

// src/servers.rs

//! The values that the builder takes for the URLs of the servers.

use crate::runtime::string_enum;

/// The argument of [`ClientBuilder::server`](crate::ClientBuilder::server): a URL that calls
/// without a server of their own are sent to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `{scheme}://{region}.example.com:{port}/{basePath}`.
    ///
    /// Production.
    #[default]
    Production,
    /// `https://{tenant}.sandbox.example.com/{basePath}`.
    ///
    /// The sandbox server.
    Sandbox,
    /// `https://dev.example.com`.
    Dev,
}

/// The argument of [`ClientBuilder::files_server`](crate::ClientBuilder::files_server): a URL that
/// the calls of this server are sent to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum FilesServer {
    /// `https://files.example.com/{timeout}`.
    #[default]
    Default,
    /// `https://{region}.files.example.com`.
    ///
    /// By region.
    ByRegion,
}

/// The argument of [`ClientBuilder::scheme`](crate::ClientBuilder::scheme): the variable `scheme`
/// in the URL of a server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// `https`.
    Https,
    /// `http`.
    Http,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Scheme,
    "https" => Https,
    "http" => Http,
    .. => Unknown,
}

/// The argument of [`ClientBuilder::region`](crate::ClientBuilder::region): the variable `region`
/// in the URL of a server.
///
/// The region of the data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `eu`.
    Eu,
    /// `us-1`.
    Us1,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Region,
    "eu" => Eu,
    "us-1" => Us1,
    .. => Unknown,
}

/// The argument of [`ClientBuilder::base_path`](crate::ClientBuilder::base_path): the variable
/// `basePath` in the URL of a server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BasePath {
    /// `v1`.
    V1,
    /// `v2`.
    V2,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BasePath,
    "v1" => V1,
    "v2" => V2,
    .. => Unknown,
}

/// The argument of [`ClientBuilder::files_region`](crate::ClientBuilder::files_region): the
/// variable `region` in the URL of a server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilesRegion {
    /// `ap`.
    Ap,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    FilesRegion,
    "ap" => Ap,
    .. => Unknown,
}

// src/client.rs

use crate::api::{
    API, BASE_PATH, BASE_URL, FILES_BASE_URL, FILES_REGION, PORT, REGION, SCHEME, TENANT,
    TIMEOUT_VARIABLE,
};
use crate::operations::{ListThings, PutFile};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::servers::{BasePath, FilesRegion, FilesServer, Region, Scheme, Server};

impl Client {
    /// Returns a builder of clients for the Servers API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Replaces the URL `https://files.example.com/short`.
    pub fn files_base_url(self, url: impl Into<String>) -> Self {
        self.server_url(FILES_BASE_URL, url)
    }

    /// Chooses the URL that calls without a server of their own are sent to:
    /// [`Production`](crate::servers::Server::Production) by default. A URL that
    /// [`ClientBuilder::base_url`](crate::ClientBuilder::base_url) is given takes precedence.
    ///
    /// - [`Production`](crate::servers::Server::Production):
    ///   `{scheme}://{region}.example.com:{port}/{basePath}`
    /// - [`Sandbox`](crate::servers::Server::Sandbox):
    ///   `https://{tenant}.sandbox.example.com/{basePath}`
    /// - [`Dev`](crate::servers::Server::Dev): `https://dev.example.com`
    pub fn server(self, server: Server) -> Self {
        self.server_choice(BASE_URL, server as usize)
    }

    /// Chooses the URL that the calls of this server are sent to:
    /// [`Default`](crate::servers::FilesServer::Default) by default. A URL that
    /// [`ClientBuilder::files_base_url`](crate::ClientBuilder::files_base_url) is given takes
    /// precedence.
    ///
    /// - [`Default`](crate::servers::FilesServer::Default): `https://files.example.com/{timeout}`
    /// - [`ByRegion`](crate::servers::FilesServer::ByRegion): `https://{region}.files.example.com`
    pub fn files_server(self, server: FilesServer) -> Self {
        self.server_choice(FILES_BASE_URL, server as usize)
    }

    /// Sets the variable `scheme` in the URL `{scheme}://{region}.example.com:{port}/{basePath}`:
    /// `https` by default.
    pub fn scheme(self, value: impl Into<Scheme>) -> Self {
        self.url_variable(SCHEME, value.into().as_str())
    }

    /// Sets the variable `region` in the URL `{scheme}://{region}.example.com:{port}/{basePath}`:
    /// `eu` by default.
    ///
    /// The region of the data.
    pub fn region(self, value: impl Into<Region>) -> Self {
        self.url_variable(REGION, value.into().as_str())
    }

    /// Sets the variable `port` in the URL `{scheme}://{region}.example.com:{port}/{basePath}`:
    /// `443` by default.
    pub fn port(self, value: impl Into<String>) -> Self {
        self.url_variable(PORT, value)
    }

    /// Sets the variable `basePath` in the URL `{scheme}://{region}.example.com:{port}/{basePath}`
    /// or `https://{tenant}.sandbox.example.com/{basePath}`: `v1` by default, or `v2` by default.
    pub fn base_path(self, value: impl Into<BasePath>) -> Self {
        self.url_variable(BASE_PATH, value.into().as_str())
    }

    /// Sets the variable `tenant` in the URL `https://{tenant}.sandbox.example.com/{basePath}`:
    /// required, because the specification has no default.
    ///
    /// The name of the tenant.
    pub fn tenant(self, value: impl Into<String>) -> Self {
        self.url_variable(TENANT, value)
    }

    /// Sets the variable `timeout` in the URL `https://files.example.com/{timeout}`: `short` by
    /// default.
    pub fn timeout_variable(self, value: impl Into<String>) -> Self {
        self.url_variable(TIMEOUT_VARIABLE, value)
    }

    /// Sets the variable `region` in the URL `https://{region}.files.example.com`: `ap` by default.
    pub fn files_region(self, value: impl Into<FilesRegion>) -> Self {
        self.url_variable(FILES_REGION, value.into().as_str())
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

use crate::api::FILES_BASE_URL;
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
        server: FILES_BASE_URL,
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
