//! Credentials, which never appear in logs.

use crate::runtime::json::shorten;
use bytes::Bytes;
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, LOCATION, PROXY_AUTHORIZATION, SET_COOKIE};
use std::fmt;

/// A string that `Debug` does not show and that has no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Returns the string itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(..)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

/// A credential for one security scheme.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credential {
    /// An API key.
    Key(Secret),
    /// A token, which is sent as `Bearer`.
    Token(Secret),
    #[cfg(feature = "basic")]
    /// A user and a password.
    Basic {
        /// The user.
        user: String,
        /// The password.
        password: Secret,
    },
    /// The text that follows the name of the scheme in `Authorization`.
    Raw(Secret),
    #[cfg(feature = "oauth")]
    /// A token that the client obtains when it sends a request.
    Fetched,
}

impl fmt::Debug for Credential {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Key(_) => "Key(..)",
            Self::Token(_) => "Token(..)",
            // Some APIs take the key as the user, and no password.
            #[cfg(feature = "basic")]
            Self::Basic { .. } => "Basic(..)",
            Self::Raw(_) => "Raw(..)",
            #[cfg(feature = "oauth")]
            Self::Fetched => "Fetched",
        })
    }
}

/// Marks the headers that have credentials in any API, so that `Debug` does not show their values.
pub(crate) fn hide_credentials(headers: &mut HeaderMap) {
    for (name, value) in headers.iter_mut() {
        let is_url = name == LOCATION && value.as_bytes().iter().any(|byte| b"@?#".contains(byte));
        if is_url || [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE, SET_COOKIE].contains(name) {
            value.set_sensitive(true);
        }
    }
}

/// A body whose size `Debug` shows, and not its content.
pub(crate) struct Size<'a>(pub(crate) &'a Bytes);

impl fmt::Debug for Size<'_> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes", self.0.len())
    }
}

/// Returns a URL for an error message, without the parts that may be credentials: user information, query and fragment.
pub(crate) fn shown_url(url: &str) -> String {
    let place = url.split(['?', '#']).next().unwrap_or_default();
    let shown = match place.split_once("//") {
        Some((scheme, place)) => {
            let authority = place.split('/').next().unwrap_or_default();
            let host = authority.rsplit('@').next().unwrap_or_default();
            let path = place.strip_prefix(authority).unwrap_or_default();
            format!("{scheme}//{host}{path}")
        }
        None => place.to_owned(),
    };
    let rest = if place.len() < url.len() { "?…" } else { "" };
    format!("{}{rest}", shorten(&shown, 200))
}
