//! Requests, and the transports that send them.

#[cfg(feature = "blocking")]
mod blocking_transport;
mod body;
#[cfg(feature = "cookie-parameters")]
mod cookie_parameters;
pub(crate) mod date;
#[cfg(feature = "streams")]
mod decode;
#[cfg(feature = "streams")]
mod events;
#[cfg(feature = "forms")]
mod form;
#[cfg(feature = "header-parameters")]
mod header_style;
#[cfg(feature = "idempotency")]
pub(crate) mod idempotency;
mod invalid_request;
pub(crate) mod media;
mod mock;
#[cfg(feature = "uploads")]
mod multipart;
mod parameter_style;
#[cfg(feature = "path-styles")]
mod path_style;
#[cfg(feature = "streams")]
mod pending;
pub(crate) mod percent;
#[cfg(feature = "query")]
mod query_style;
#[cfg(feature = "recording")]
mod recorded;
#[cfg(feature = "recording")]
mod recording;
#[cfg(feature = "streams")]
mod records;
#[cfg(feature = "recording")]
mod redact;
#[cfg(feature = "recording")]
mod redact_parts;
#[cfg(feature = "recording")]
mod redact_xml;
#[cfg(feature = "recording")]
mod replay;
mod request;
#[cfg(feature = "uploads")]
mod request_bytes;
#[cfg(feature = "records")]
mod request_items;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
pub(crate) mod secret;
#[cfg(any(feature = "reqwest", feature = "tower"))]
mod sleep;
#[cfg(feature = "tower")]
mod tower;
mod transport;
mod transport_error;
#[cfg(feature = "uploads")]
mod upload;
#[cfg(feature = "xml")]
mod xml_body;

pub use body::Body;
#[cfg(feature = "streams")]
pub use decode::StreamFormat;
#[cfg(feature = "streams")]
pub use events::ServerSentEvent;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use invalid_request::InvalidRequest;
pub use mock::{MockTransport, RecordedRequest};
#[cfg(feature = "recording")]
pub use recording::RecordingTransport;
#[cfg(feature = "recording")]
pub use replay::ReplayTransport;
#[cfg(feature = "uploads")]
pub use request_bytes::RequestBytes;
#[cfg(feature = "records")]
pub use request_items::RequestItems;
#[cfg(feature = "reqwest")]
pub use reqwest_transport::ReqwestTransport;
pub use secret::Secret;
#[cfg(feature = "tower")]
pub use tower::{TowerTransport, TransportService};
pub use transport::{BoxFuture, Transport};
pub use transport_error::{TransportError, TransportErrorKind};

// The items that generated operations use.
#[cfg(feature = "forms")]
#[doc(hidden)]
pub use form::PartEncoding;
#[cfg(feature = "header-parameters")]
#[doc(hidden)]
pub use header_style::HeaderStyle;
#[cfg(feature = "uploads")]
#[doc(hidden)]
pub use multipart::ItemEncoding;
#[cfg(feature = "path-styles")]
#[doc(hidden)]
pub use path_style::Segment;
#[cfg(feature = "query")]
#[doc(hidden)]
pub use query_style::Query;
#[doc(hidden)]
pub use request::RequestBuilder;
#[doc(hidden)]
pub use secret::Credential;

#[cfg(feature = "blocking")]
pub(crate) use blocking_transport::{Blocking, block_on};
#[cfg(feature = "streams")]
pub(crate) use decode::{Decoder, Piece};
#[cfg(feature = "pages")]
pub(crate) use percent::{Keep, encode};
#[cfg(feature = "uploads")]
pub(crate) use upload::{is_sent_once, with_upload};
