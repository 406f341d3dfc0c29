//! The reasons why a client cannot be built, and the check of its URLs.

use crate::runtime::http::secret::shown_url;
use http::Uri;
use std::fmt;

/// The reason why a client cannot be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The URL of a server is not an absolute `http` or `https` URL. If the specification has none, the builder must be
    /// given one.
    BaseUrl {
        /// The name of the builder method that sets it.
        method: &'static str,
        /// The URL, without what may be a credential.
        url: String,
        /// The reason why it is not valid.
        reason: String,
    },
    #[cfg(feature = "variables")]
    /// A variable in the URL of a server has no value, and the specification has no default for it.
    MissingVariable {
        /// The name of the variable.
        name: &'static str,
        /// The name of the builder method that sets it.
        method: &'static str,
    },
    /// A header has a name or a value that HTTP does not allow.
    Header(String),
    /// There is no transport: the feature `reqwest` is off, and the builder was not given one.
    NoTransport,
    /// The transport cannot be started.
    Transport(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for BuildError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BaseUrl {
                method,
                url,
                reason,
            } => write!(
                out,
                "`{url}` is no base URL: {reason}; give an absolute one to `ClientBuilder::{method}`"
            ),
            #[cfg(feature = "variables")]
            Self::MissingVariable { name, method } => write!(
                out,
                "the URL of the server has no value for `{name}`; give one to `ClientBuilder::{method}`"
            ),
            Self::Header(name) => {
                write!(
                    out,
                    "the header `{name}` has a name or a value that HTTP does not allow"
                )
            }
            Self::NoTransport => out.write_str(
                "no transport: switch on the feature `reqwest`, or call `ClientBuilder::transport`",
            ),
            Self::Transport(error) => write!(out, "the transport does not start: {error}"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(&**error),
            _ => None,
        }
    }
}

/// Checks a base URL and returns it without a trailing slash.
pub(super) fn check_url(url: &str, method: &'static str) -> Result<String, BuildError> {
    let reason = match url.parse::<Uri>() {
        Err(error) => error.to_string(),
        Ok(uri) if !matches!(uri.scheme_str(), Some("http" | "https")) => {
            String::from("it does not begin with `http://` or `https://`")
        }
        Ok(uri) if uri.host().is_none_or(str::is_empty) => String::from("it has no host"),
        Ok(uri)
            if uri
                .authority()
                .is_some_and(|authority| authority.as_str().contains('@')) =>
        {
            String::from("it has a user in it, and credentials have their own methods")
        }
        Ok(uri) if has_invalid_port(&uri) => String::from("its port is not a number"),
        Ok(uri) if uri.query().is_some() => String::from("it has a query"),
        Ok(_) if url.contains('#') => String::from("it has a fragment"),
        Ok(_) => return Ok(url.trim_end_matches('/').to_owned()),
    };
    // Where a password ends is not known in a URL that is not valid.
    let url = if url.contains('@') {
        String::from("…@…")
    } else {
        shown_url(url)
    };
    Err(BuildError::BaseUrl {
        method,
        url,
        reason,
    })
}

/// Returns whether the port is not a number. It is the beginning of a password if that has a slash.
fn has_invalid_port(uri: &Uri) -> bool {
    uri.authority().is_some_and(|authority| {
        let is_alone = authority.as_str().trim_end_matches(':') == authority.host();
        !is_alone && authority.port_u16().is_none()
    })
}
