// src/api.rs

use crate::runtime::{
    Api, OAuthFlow, OAuthGrant, OAuthScheme, Requirement, Scheme, SchemeKind, Server, ServerUrl,
};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://api.test/v1")],
    }],
    variables: &[],
    schemes: &[
        Scheme {
            name: "login",
            kind: SchemeKind::OAuth(&OAuthScheme {
                flows: &[
                    OAuthFlow {
                        grant: OAuthGrant::ClientCredentials,
                        authorization_url: None,
                        token_url: Some("/token"),
                        refresh_url: None,
                    },
                    OAuthFlow {
                        grant: OAuthGrant::AuthorizationCode,
                        authorization_url: Some("https://login.test/authorize"),
                        token_url: Some("https://login.test/token"),
                        refresh_url: Some("https://login.test/refresh"),
                    },
                    OAuthFlow {
                        grant: OAuthGrant::DeviceAuthorization,
                        authorization_url: Some("../device"),
                        token_url: Some("https://login.test/token"),
                        refresh_url: None,
                    },
                ],
                metadata_url: None,
            }),
            method: "login",
        },
        Scheme {
            name: "connect",
            kind: SchemeKind::OAuth(&OAuthScheme {
                flows: &[],
                metadata_url: Some("https://login.test/.well-known/openid-configuration"),
            }),
            method: "connect",
        },
        Scheme {
            name: "machines",
            kind: SchemeKind::OAuth(&OAuthScheme {
                flows: &[OAuthFlow {
                    grant: OAuthGrant::ClientCredentials,
                    authorization_url: None,
                    token_url: Some("https://machines.test/token"),
                    refresh_url: None,
                }],
                metadata_url: None,
            }),
            method: "machines",
        },
        Scheme {
            name: "incomplete",
            kind: SchemeKind::Bearer,
            method: "incomplete",
        },
    ],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const LOGIN: Requirement = Requirement::of(0);

pub(crate) const CONNECT: Requirement = Requirement::of(1);

pub(crate) const MACHINES: Requirement = Requirement::of(2);

pub(crate) const INCOMPLETE: Requirement = Requirement::of(3);

pub(crate) const BASE_URL: usize = 0;

// src/client.rs

use crate::api::{API, CONNECT, INCOMPLETE, LOGIN, MACHINES};
use crate::operations::{AddNote, GetAccount, Legacy, ListNotes, StartJob};
use crate::runtime::{
    Call, Client, ClientBuilder, Credential, DeviceLogin, Login, OAuth, Secret, TokenSource,
};

impl Client {
    /// Returns a builder of clients for the Notes API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a bearer token, which is sent in `Authorization`.
    ///
    /// The login of a user.
    pub fn login(self, token: impl Into<Secret>) -> Self {
        self.credential(LOGIN.scheme, Credential::Token(token.into()))
    }

    /// Authenticates like [`login`](crate::runtime::ClientBuilder::login) with tokens of a source,
    /// which the client asks when it needs one: a grant of [`OAuth`](crate::runtime::OAuth), or a
    /// type of yours.
    pub fn login_source(self, source: impl TokenSource) -> Self {
        self.token_source(LOGIN.scheme, source)
    }

    /// Authenticates like [`login`](crate::runtime::ClientBuilder::login) with tokens that the
    /// client obtains by its own ID and secret.
    /// [`login_source`](crate::runtime::ClientBuilder::login_source) takes the same grant with
    /// scopes and other options.
    ///
    /// Scopes:
    ///
    /// - `notes.read`: Reads notes.
    pub fn login_client_credentials(
        self,
        id: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.token_source(LOGIN.scheme, OAuth::client_credentials(id, secret))
    }

    /// Begins a login of a user, who is sent back to the redirect URI.
    /// [`login_source`](crate::runtime::ClientBuilder::login_source) takes its result.
    ///
    /// Scopes:
    ///
    /// - `notes.read`: Reads notes.
    /// - `notes.write`
    /// - `admin`: Does \*everything\*.
    /// - `$ref`: Reads references.
    pub fn login_authorization(
        &self,
        id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Login {
        self.begin_login(LOGIN.scheme, id, redirect_uri)
    }

    /// Begins a login of a user in a browser on another device.
    /// [`login_source`](crate::runtime::ClientBuilder::login_source) takes its result.
    ///
    /// Scopes:
    ///
    /// - `notes.read`: Reads notes.
    pub fn device_login(&self, id: impl Into<String>) -> DeviceLogin {
        self.begin_device_login(LOGIN.scheme, id)
    }

    /// Authenticates with a bearer token, which is sent in `Authorization`.
    pub fn connect(self, token: impl Into<Secret>) -> Self {
        self.credential(CONNECT.scheme, Credential::Token(token.into()))
    }

    /// Authenticates like [`connect`](crate::runtime::ClientBuilder::connect) with tokens of a
    /// source, which the client asks when it needs one: a grant of
    /// [`OAuth`](crate::runtime::OAuth), or a type of yours.
    pub fn connect_source(self, source: impl TokenSource) -> Self {
        self.token_source(CONNECT.scheme, source)
    }

    /// Authenticates with a bearer token, which is sent in `Authorization`.
    pub fn machines(self, token: impl Into<Secret>) -> Self {
        self.credential(MACHINES.scheme, Credential::Token(token.into()))
    }

    /// Authenticates like [`machines`](crate::runtime::ClientBuilder::machines) with tokens of a
    /// source, which the client asks when it needs one: a grant of
    /// [`OAuth`](crate::runtime::OAuth), or a type of yours.
    pub fn machines_source(self, source: impl TokenSource) -> Self {
        self.token_source(MACHINES.scheme, source)
    }

    /// Authenticates like [`machines`](crate::runtime::ClientBuilder::machines) with tokens that
    /// the client obtains by its own ID and secret.
    /// [`machines_source`](crate::runtime::ClientBuilder::machines_source) takes the same grant
    /// with scopes and other options.
    pub fn machines_client_credentials(
        self,
        id: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        self.token_source(MACHINES.scheme, OAuth::client_credentials(id, secret))
    }

    /// Authenticates with a bearer token, which is sent in `Authorization`.
    pub fn incomplete(self, token: impl Into<Secret>) -> Self {
        self.credential(INCOMPLETE.scheme, Credential::Token(token.into()))
    }
}

impl Client {
    /// Lists the notes.
    ///
    /// `GET /notes`.
    ///
    /// Requires the scope `notes.read`.
    pub fn list_notes(&self) -> Call<ListNotes> {
        self.call(ListNotes::new())
    }

    /// `POST /notes`.
    ///
    /// Requires the scopes `notes.read`, `notes.write`, or `admin`.
    pub fn add_note(&self) -> Call<AddNote> {
        self.call(AddNote::new())
    }

    /// `GET /account`.
    pub fn get_account(&self) -> Call<GetAccount> {
        self.call(GetAccount::new())
    }

    /// `POST /jobs`.
    pub fn start_job(&self) -> Call<StartJob> {
        self.call(StartJob::new())
    }

    /// `GET /legacy`.
    pub fn legacy(&self) -> Call<Legacy> {
        self.call(Legacy::new())
    }
}

// src/operations/list_notes.rs

use crate::api::{BASE_URL, LOGIN};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// Lists the notes.
///
/// The request of [`Client::list_notes`](crate::Client::list_notes): `GET /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListNotes {}

impl ListNotes {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListNotes {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listNotes",
        method: "GET",
        template: "/notes",
        server: BASE_URL,
        security: &[&[LOGIN.scopes(&["notes.read"])]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/add_note.rs

use crate::api::{BASE_URL, LOGIN};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::add_note`](crate::Client::add_note): `POST /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddNote {}

impl AddNote {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for AddNote {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addNote",
        method: "POST",
        template: "/notes",
        server: BASE_URL,
        security: &[
            &[LOGIN.scopes(&["notes.read", "notes.write"])],
            &[LOGIN.scopes(&["admin"])],
        ],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_account.rs

use crate::api::{BASE_URL, CONNECT};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_account`](crate::Client::get_account): `GET /account`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetAccount {}

impl GetAccount {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetAccount {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAccount",
        method: "GET",
        template: "/account",
        server: BASE_URL,
        security: &[&[CONNECT]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/account");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/start_job.rs

use crate::api::{BASE_URL, MACHINES};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::start_job`](crate::Client::start_job): `POST /jobs`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StartJob {}

impl StartJob {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for StartJob {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "startJob",
        method: "POST",
        template: "/jobs",
        server: BASE_URL,
        security: &[&[MACHINES]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/jobs");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/legacy.rs

use crate::api::{BASE_URL, INCOMPLETE};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::legacy`](crate::Client::legacy): `GET /legacy`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Legacy {}

impl Legacy {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Legacy {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "legacy",
        method: "GET",
        template: "/legacy",
        server: BASE_URL,
        security: &[&[INCOMPLETE]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/legacy");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
