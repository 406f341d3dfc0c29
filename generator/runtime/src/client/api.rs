//! What a client knows of its API as a whole: servers and ways of authentication.

/// The parts of an API that its operations share. Emitted once for each client.
#[derive(Debug, Clone, Copy)]
pub struct Api {
    /// The servers, which [`OperationInfo::server`](crate::runtime::OperationInfo::server) counts.
    pub servers: &'static [Server],
    /// The ways of authentication, which [`Requirement::scheme`] counts.
    pub schemes: &'static [Scheme],
    /// What the client calls itself in `User-Agent`.
    pub user_agent: &'static str,
}

/// A server.
#[derive(Debug, Clone, Copy)]
pub struct Server {
    /// Its base URL.
    pub url: &'static str,
    /// The builder's method that replaces it.
    pub name: &'static str,
}

/// A way of authentication: a security scheme of the specification.
#[derive(Debug, Clone, Copy)]
pub struct Scheme {
    /// Its name in the specification.
    pub name: &'static str,
    /// How its credential is sent.
    pub kind: SchemeKind,
    /// The builder's method that takes its credential; empty if there is none.
    pub method: &'static str,
}

/// How a credential is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemeKind {
    /// Under a name of its own.
    ApiKey {
        /// Where.
        location: ApiKeyLocation,
        /// The name.
        name: &'static str,
    },
    /// As user and password in `Authorization` (RFC 7617).
    Basic,
    /// As a token in `Authorization` (RFC 6750).
    Bearer,
    /// As what the user gives, after the name of another scheme in `Authorization` (RFC 9110, section 11.6.2).
    Http(&'static str),
    /// Not in the message: by the certificate of the connection.
    Connection,
}

/// Where an API key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}

/// One of the schemes that an alternative asks for.
#[derive(Debug, Clone, Copy)]
pub struct Requirement {
    /// Which of [`Api::schemes`].
    pub scheme: usize,
    /// The scopes or roles it must grant.
    pub scopes: &'static [&'static str],
}

impl Requirement {
    /// Asks for the scheme with this index, without scopes.
    #[must_use]
    pub const fn of(scheme: usize) -> Self {
        Self {
            scheme,
            scopes: &[],
        }
    }

    /// Asks for these scopes or roles.
    #[must_use]
    pub const fn scopes(self, scopes: &'static [&'static str]) -> Self {
        Self { scopes, ..self }
    }
}
