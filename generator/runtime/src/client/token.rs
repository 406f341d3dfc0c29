//! Access tokens that the client obtains itself, and the trait of what obtains them.

use super::oauth_flows::OAuthScheme;
use super::token_error::TokenError;
use crate::runtime::http::{BoxFuture, Secret, Transport};
use http::HeaderValue;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A source of access tokens: a grant of OAuth 2.0, like [`OAuth`](crate::runtime::OAuth), or anything else that gives
/// tokens.
///
/// The client keeps the token that a source returned and asks for another one shortly before it expires, or when the
/// server refuses it with the status 401. It asks once, however many calls are waiting. If a time limit ends the call
/// that asked, the future is dropped, and the next call asks again.
pub trait TokenSource: Send + Sync + 'static {
    /// Obtains a new token.
    fn fetch(&self, request: TokenRequest) -> BoxFuture<Result<AccessToken, TokenError>>;
}

impl<T: TokenSource + ?Sized> TokenSource for Arc<T> {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<Result<AccessToken, TokenError>> {
        (**self).fetch(request)
    }
}

/// An access token.
#[derive(Debug, Clone)]
pub struct AccessToken {
    pub(super) value: Secret,
    pub(super) expires_in: Option<Duration>,
}

impl AccessToken {
    /// Creates a token that is used until the server refuses it.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self {
            value: value.into(),
            expires_in: None,
        }
    }

    /// Sets the time from now until the token expires.
    #[must_use]
    pub fn expires_in(mut self, time: impl Into<Option<Duration>>) -> Self {
        self.expires_in = time.into();
        self
    }

    /// Returns the token itself.
    #[must_use]
    pub const fn value(&self) -> &Secret {
        &self.value
    }
}

/// What a source of tokens knows of the client that asks for one.
#[derive(Clone)]
pub struct TokenRequest {
    pub(super) scheme: &'static str,
    pub(super) scopes: &'static [&'static str],
    pub(super) oauth: Option<&'static OAuthScheme>,
    pub(super) base_url: String,
    pub(super) user_agent: Option<HeaderValue>,
    pub(super) timeout: Option<Duration>,
    pub(super) transport: Arc<dyn Transport>,
}

impl TokenRequest {
    /// Returns the name of the security scheme in the specification.
    #[must_use]
    pub const fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Returns the scopes that the operation of the call requires. The client keeps the token for the other operations of the
    /// scheme too.
    #[must_use]
    pub const fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// Returns the transport of the call that needs the token.
    #[must_use]
    pub fn transport(&self) -> &Arc<dyn Transport> {
        &self.transport
    }
}

impl fmt::Debug for TokenRequest {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("TokenRequest")
            .field("scheme", &self.scheme)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
