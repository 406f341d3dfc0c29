//! The client: its calls, their responses and errors, authentication and retries.

#[cfg(feature = "alternatives")]
mod alternative;
mod api;
#[cfg(feature = "blocking")]
mod blocking;
mod build_error;
mod builder;
mod byte_stream;
mod call;
mod call_bytes_stream;
#[cfg(feature = "streams")]
mod call_stream;
mod error;
mod error_message;
mod execute;
mod handle;
#[cfg(feature = "headers")]
mod headers;
mod hooks;
#[cfg(feature = "streams")]
mod items;
#[cfg(feature = "pages")]
mod links;
mod macros;
#[cfg(feature = "pages")]
mod next_page;
#[cfg(feature = "oauth")]
mod oauth;
#[cfg(feature = "pkce")]
mod oauth_code;
#[cfg(feature = "device")]
mod oauth_device;
#[cfg(feature = "oauth")]
mod oauth_endpoint;
#[cfg(feature = "oauth")]
mod oauth_flows;
mod operation;
mod options;
#[cfg(feature = "pages")]
mod pages;
mod permits;
mod problem;
#[cfg(feature = "streams")]
mod read_item;
#[cfg(feature = "received-forms")]
mod received_form;
#[cfg(feature = "streams")]
mod reconnect;
mod redirects;
#[cfg(feature = "streams")]
mod reopen;
mod response;
mod retry;
mod retry_after;
mod security;
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
#[cfg(feature = "tracing")]
mod trace;
mod unexpected;
#[cfg(feature = "streams")]
mod unexpected_item;
#[cfg(feature = "webhooks")]
mod webhook;
#[cfg(feature = "webhooks")]
#[cfg(feature = "webhook-signatures")]
mod webhook_secret;
#[cfg(feature = "xml")]
mod xml_response;

#[cfg(feature = "alternatives")]
pub use alternative::{Alternative, As};
#[cfg(feature = "blocking")]
pub use blocking::BlockingBytes;
pub use build_error::BuildError;
pub use builder::ClientBuilder;
pub use byte_stream::ByteStream;
pub use call::{Call, Response, ResponseFuture, SendFuture};
#[cfg(feature = "streams")]
pub use call_stream::*;
pub use error::{
    ApiError, Error, ErrorBody, MissingCredentials, StreamError, Timeout, Undocumented,
};
pub use handle::Client;
#[cfg(feature = "headers")]
pub use headers::{DocumentsHeaders, HeaderField, HeaderForm, ResponseHeaders};
pub use hooks::{RequestContext, ResponseHead};
#[cfg(feature = "streams")]
pub use items::Items;
#[cfg(feature = "pages")]
pub use next_page::{NextPage, PageError, PageInfo};
#[cfg(feature = "oauth")]
pub use oauth::OAuth;
#[cfg(feature = "pkce")]
pub use oauth_code::{Login, PendingLogin};
#[cfg(feature = "device")]
pub use oauth_device::{DeviceLogin, PendingDeviceLogin};
pub use operation::{Operation, OperationInfo};
#[cfg(feature = "pages")]
pub use pages::*;
pub use problem::{AnyProblem, ProblemDetails};
#[cfg(feature = "streams")]
pub use read_item::StreamInfo;
#[cfg(feature = "streams")]
pub use reconnect::Reconnect;
pub use redirects::Redirects;
pub use retry::RetryPolicy;
#[cfg(feature = "oauth")]
pub use token::{AccessToken, TokenRequest, TokenSource};
#[cfg(feature = "oauth")]
pub use token_error::{TokenError, TokenFailure};
#[cfg(feature = "streams")]
pub use unexpected::RefusedStream;
pub use unexpected::{BodyFault, UnexpectedBody, UnexpectedStatus};
#[cfg(feature = "streams")]
pub use unexpected_item::UnexpectedItem;
#[cfg(feature = "webhooks")]
pub use webhook::WebhookError;
#[cfg(feature = "webhooks")]
#[cfg(feature = "webhook-signatures")]
pub use webhook_secret::{SignatureError, WebhookSecret};

// The items that generated operations use.
#[cfg(feature = "variables")]
#[doc(hidden)]
pub use api::ServerVariable;
#[doc(hidden)]
pub use api::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl};
#[cfg(feature = "oauth")]
#[doc(hidden)]
pub use oauth_flows::{OAuthFlow, OAuthGrant, OAuthScheme};
#[doc(hidden)]
pub use problem::describe;
#[cfg(feature = "received-forms")]
#[doc(hidden)]
pub use received_form::FormValue;
#[doc(hidden)]
pub use response::{Failure, RawResponse};
#[cfg(feature = "webhooks")]
#[doc(hidden)]
pub use webhook::ReceivedRequest;

#[cfg(feature = "headers")]
#[allow(unused_imports)]
pub(crate) use macros::response_headers;
#[allow(unused_imports)]
pub(crate) use macros::{error_arm, error_enum};
