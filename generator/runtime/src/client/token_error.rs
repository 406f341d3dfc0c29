//! The reasons why there is no access token.

use crate::runtime::http::{TransportError, TransportErrorKind};
use crate::runtime::json::shorten;
use http::StatusCode;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// The reason why the client has no access token for a call. The request of the call was not sent, or was refused with
/// the status 401.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TokenError {
    /// The name of the security scheme in the specification.
    pub scheme: &'static str,
    /// The failure.
    pub failure: TokenFailure,
}

/// A failure to obtain an access token. No text in it has a secret that was sent.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TokenFailure {
    /// The token endpoint refused the request (RFC 6749, section 5.2).
    Refused {
        /// The status of the response.
        status: StatusCode,
        /// `error`, for example `invalid_grant`.
        error: String,
        /// `error_description`.
        description: Option<String>,
    },
    /// The token endpoint returned something else than a token or an error.
    UnexpectedResponse {
        /// The status of the response.
        status: StatusCode,
        /// The part that does not fit.
        reason: String,
    },
    /// There is no response of the token endpoint.
    Transport(TransportError),
    /// There is nothing that could be sent: no URL of a token endpoint, or no refresh token.
    NotPossible(String),
    /// A source of tokens that is not a part of the client failed.
    Source(Arc<dyn Error + Send + Sync>),
}

impl TokenError {
    /// Creates an error of a source of tokens. The client adds the name of the scheme.
    pub fn new(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        TokenFailure::Source(Arc::from(error.into())).into()
    }

    /// Converts into an error of the transport that waits for the token. It is retried if no connection to the token
    /// endpoint could be established.
    pub(super) fn into_transport_error(self) -> TransportError {
        let kind = match &self.failure {
            TokenFailure::Transport(error) if error.kind() == TransportErrorKind::Connect => {
                TransportErrorKind::Connect
            }
            _ => TransportErrorKind::Other,
        };
        TransportError::new(kind, self)
    }

    /// Returns whether [`into_transport_error`](Self::into_transport_error) made this error.
    pub(super) fn is_in(error: &TransportError) -> bool {
        Self::inside(error).is_some()
    }

    /// Returns the error that [`into_transport_error`](Self::into_transport_error) converted.
    pub(super) fn out_of(error: TransportError) -> Self {
        match Self::inside(&error) {
            Some(inner) => inner.clone(),
            None => TokenFailure::Transport(error).into(),
        }
    }

    fn inside(error: &TransportError) -> Option<&Self> {
        error.source()?.downcast_ref()
    }
}

impl From<TokenFailure> for TokenError {
    fn from(failure: TokenFailure) -> Self {
        Self {
            scheme: "",
            failure,
        }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("no access token")?;
        if !self.scheme.is_empty() {
            write!(out, " for `{}`", self.scheme)?;
        }
        match &self.failure {
            TokenFailure::Refused {
                status,
                error,
                description,
            } => {
                let error = shorten(error, 100);
                write!(out, ": the token endpoint answered {status}: {error}")?;
                match description {
                    Some(description) => write!(out, ": {}", shorten(description, 300)),
                    None => Ok(()),
                }
            }
            TokenFailure::UnexpectedResponse { status, reason } => {
                write!(out, ": the token endpoint answered {status}, {reason}")
            }
            TokenFailure::Transport(error) => write!(out, ": {error}"),
            TokenFailure::NotPossible(reason) => write!(out, ": {reason}"),
            TokenFailure::Source(error) => write!(out, ": {}", shorten(&error.to_string(), 300)),
        }
    }
}

impl Error for TokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.failure {
            TokenFailure::Transport(error) => Some(error),
            TokenFailure::Source(error) => Some(&**error),
            _ => None,
        }
    }
}
