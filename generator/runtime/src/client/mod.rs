//! The client: its calls, their responses and errors, authentication and retries.

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
mod unexpected;
#[cfg(feature = "xml")]
mod xml_response;

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
pub use opened::{ByteStream, StreamError, UnexpectedItem};
pub use operation::{Operation, OperationInfo};
pub use problem::{AnyProblem, ProblemDetails};
pub use retry::RetryPolicy;
#[cfg(feature = "streams")]
pub use stream_items::*;
pub use unexpected::{BodyFault, UnexpectedBody, UnexpectedStatus};

// The items that generated operations use.
#[doc(hidden)]
pub use api::{
    Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl, ServerVariable,
};
#[doc(hidden)]
pub use problem::describe;
#[doc(hidden)]
pub use response::{Failure, RawResponse};

#[allow(unused_imports)]
pub(crate) use macros::{error_arm, error_enum, response_headers};
