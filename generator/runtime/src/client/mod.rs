//! The client: its calls, their responses and errors, authentication and retries.

#[cfg(feature = "alternatives")]
mod alternative;
mod api;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod error;
mod execute;
mod handle;
#[cfg(feature = "headers")]
mod headers;
#[cfg(feature = "streams")]
mod item;
#[cfg(feature = "streams")]
mod items;
mod macros;
#[cfg(feature = "oauth")]
mod oauth;
#[cfg(feature = "pkce")]
mod oauth_code;
#[cfg(feature = "oauth")]
mod oauth_endpoint;
#[cfg(feature = "oauth")]
mod oauth_flows;
mod opened;
mod operation;
mod options;
mod problem;
mod response;
mod retry;
mod security;
#[cfg(feature = "streams")]
mod stream_items;
mod streaming;
mod target;
#[cfg(feature = "oauth")]
mod token;
#[cfg(feature = "oauth")]
mod token_builder;
#[cfg(feature = "oauth")]
mod token_cache;
#[cfg(feature = "oauth")]
mod token_error;
#[cfg(feature = "oauth")]
mod token_transport;
mod unexpected;
#[cfg(feature = "xml")]
mod xml_response;

#[cfg(feature = "alternatives")]
pub use alternative::{Alternative, As};
#[cfg(feature = "blocking")]
pub use blocking::BlockingBytes;
pub use builder::{BuildError, ClientBuilder};
pub use call::{Call, Response, ResponseFuture, SendFuture};
pub use error::{ApiError, Error, ErrorBody, MissingCredentials, Timeout, Undocumented};
pub use handle::Client;
#[cfg(feature = "headers")]
pub use headers::{DocumentsHeaders, HeaderField, HeaderForm, ResponseHeaders};
#[cfg(feature = "streams")]
pub use item::StreamInfo;
#[cfg(feature = "streams")]
pub use items::Items;
#[cfg(feature = "oauth")]
pub use oauth::OAuth;
#[cfg(feature = "pkce")]
pub use oauth_code::{Login, PendingLogin};
pub use opened::{ByteStream, StreamError, UnexpectedItem};
pub use operation::{Operation, OperationInfo};
pub use problem::{AnyProblem, ProblemDetails};
pub use retry::RetryPolicy;
#[cfg(feature = "streams")]
pub use stream_items::*;
#[cfg(feature = "oauth")]
pub use token::{AccessToken, TokenRequest, TokenSource};
#[cfg(feature = "oauth")]
pub use token_error::{TokenError, TokenFailure};
pub use unexpected::{BodyFault, UnexpectedBody, UnexpectedStatus};

// The items that generated operations use.
#[doc(hidden)]
pub use api::{
    Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl, ServerVariable,
};
#[cfg(feature = "oauth")]
#[doc(hidden)]
pub use oauth_flows::{OAuthFlow, OAuthGrant, OAuthScheme};
#[doc(hidden)]
pub use problem::describe;
#[doc(hidden)]
pub use response::{Failure, RawResponse};

#[allow(unused_imports)]
pub(crate) use macros::{error_arm, error_enum, response_headers};
