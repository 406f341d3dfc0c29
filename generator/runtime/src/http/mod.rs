//! Requests, and the transports that send them.

#[cfg(feature = "blocking")]
mod blocking_transport;
pub(crate) mod date;
mod form;
pub(crate) mod media;
mod mock;
mod percent;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
mod secret;
mod style;
mod transport;

pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use mock::MockTransport;
pub use request::InvalidRequest;
#[cfg(feature = "reqwest")]
pub use reqwest_transport::ReqwestTransport;
pub use secret::Secret;
pub use transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

// The items that generated operations use.
#[doc(hidden)]
pub use form::PartEncoding;
#[doc(hidden)]
pub use request::RequestBuilder;
#[doc(hidden)]
pub use secret::Credential;
#[doc(hidden)]
pub use style::{HeaderStyle, Query, Segment};

#[cfg(feature = "blocking")]
pub(crate) use blocking_transport::Blocking;
#[cfg(feature = "reqwest")]
pub(crate) use reqwest_transport::BODY_LIMIT;
