//! Security schemes, and what operations require of them.

use super::ids::SchemeId;
use crate::source::Place;
use indexmap::IndexMap;

/// A security scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityScheme {
    /// The place where it is declared.
    pub origin: Place,
    /// The places where other documents declare it again.
    pub copies: Vec<Place>,
    /// The key under `components/securitySchemes`.
    pub key: String,
    /// `description`.
    pub description: Option<String>,
    /// The way the credential is sent.
    pub kind: SchemeKind,
    /// The flows of OAuth 2.0 that have all of the URLs that they need.
    pub flows: Vec<OAuthFlow>,
    /// The URL of the metadata that name the endpoints of flows.
    pub metadata_url: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
}

/// A flow of OAuth 2.0.
#[derive(Debug, Clone, PartialEq)]
pub struct OAuthFlow {
    /// Its kind.
    pub kind: FlowKind,
    /// The URL of the authorization endpoint, or of the device authorization endpoint, as written: it may be relative to
    /// the URL of the server.
    pub authorization_url: Option<String>,
    /// The URL of the token endpoint, as written.
    pub token_url: Option<String>,
    /// The URL for refresh tokens, as written.
    pub refresh_url: Option<String>,
    /// The scopes with their descriptions, CommonMark.
    pub scopes: IndexMap<String, String>,
}

impl OAuthFlow {
    /// Returns whether the specification says where a login begins.
    #[must_use]
    pub const fn has_authorization(&self) -> bool {
        self.authorization_url.is_some()
    }
}

/// The kinds of flows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlowKind {
    /// `authorizationCode`.
    AuthorizationCode,
    /// `clientCredentials`.
    ClientCredentials,
    /// `deviceAuthorization`.
    DeviceAuthorization,
    /// `implicit`, which gives its token to a browser and not to a client.
    Implicit,
    /// `password`.
    Password,
}

impl SecurityScheme {
    /// Returns the flow of a kind.
    #[must_use]
    pub fn flow(&self, kind: FlowKind) -> Option<&OAuthFlow> {
        self.flows.iter().find(|flow| flow.kind == kind)
    }

    /// Returns whether a client can obtain a token.
    #[must_use]
    pub fn gives_tokens(&self) -> bool {
        let mut flows = self.flows.iter();
        self.metadata_url.is_some() || flows.any(|flow| flow.kind != FlowKind::Implicit)
    }
}

/// The way a credential is sent.
#[derive(Debug, Clone, PartialEq)]
pub enum SchemeKind {
    /// `apiKey` in a header, the query or a cookie, with this name.
    ApiKey(ApiKeyLocation, String),
    /// `http` with `basic` (RFC 7617).
    Basic,
    /// `http` with `bearer` (RFC 6750), `oauth2`, `openIdConnect`: a token in `Authorization`.
    Bearer {
        /// `bearerFormat`.
        format: Option<String>,
    },
    /// `http` with another scheme: the user supplies the value that follows its name in `Authorization`.
    Http(String),
    /// `mutualTLS`, for which the client sends nothing in the message.
    Connection,
}

/// The location of an API key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// A header.
    Header,
    /// The query string.
    Query,
    /// A cookie.
    Cookie,
}

/// A scheme that a security alternative requires.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// The scheme.
    pub scheme: SchemeId,
    /// The scopes.
    pub scopes: Vec<String>,
}
