//! The support code of the client: JSON in and out, requests, responses, errors, retries, transports.
//!
//! It is written by `allof` together with the rest of the crate, so it can never be of another version.

mod api;
mod base64;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod bytes_text;
mod call;
mod client;
mod elements;
mod error;
mod execute;
mod file;
mod foreign;
mod form;
mod from_node;
mod http_date;
#[cfg(feature = "chrono")]
mod json_chrono;
mod json_containers;
#[cfg(feature = "rust_decimal")]
mod json_decimal;
#[cfg(feature = "jiff")]
mod json_jiff;
mod json_scalars;
#[cfg(feature = "time")]
mod json_time;
#[cfg(feature = "uuid")]
mod json_uuid;
mod macro_support;
mod macros;
mod maybe;
mod media;
mod members;
mod mock;
mod node;
mod node_look;
mod node_parse;
mod node_write;
mod null;
mod operation;
mod parts;
mod percent;
mod problem;
mod reading;
mod reply;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
mod retry;
mod secret;
mod security;
mod style;
mod text;
mod to_node;
mod transport;

pub use api::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server};
pub use builder::{BuildError, ClientBuilder};
pub use bytes_text::Bytes;
pub use call::{Call, Responding, Response, Sending};
pub use client::Client;
pub use elements::Elements;
pub use error::{
    ApiError, BodyFault, Error, ErrorBody, MissingCredentials, Timeout, Undocumented,
    UnexpectedBody, UnexpectedStatus,
};
pub use file::File;
pub use foreign::Serde;
pub use form::PartEncoding;
pub use from_node::{FromNode, deserialize, read, read_lenient, upcast};
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use macro_support::{expect_json, json, text_of};
#[allow(unused_imports)]
pub(crate) use macros::{
    const_string, const_value, error_arm, error_enum, integer_enum, json_object, serde_bridge,
    string_enum, value_enum,
};
pub use maybe::Maybe;
pub use members::Members;
pub use mock::MockTransport;
pub use node::{Member, Node};
pub use node_look::Literal;
pub use node_write::{Written, any, maybe, nullable, optional, required};
pub use null::Null;
pub use operation::{Operation, OperationInfo};
pub use parts::{InvalidRequest, RequestParts};
pub use problem::{AnyProblem, ProblemDetails, describe};
pub use reading::{Mismatch, Notes, Reading};
pub use reply::{Failure, Reply};
#[cfg(feature = "reqwest")]
pub use reqwest_transport::ReqwestTransport;
pub use retry::RetryPolicy;
pub use secret::{Credential, Secret};
pub use style::{HeaderStyle, Query, Segment};
pub use to_node::ToNode;
pub use transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

/// A JSON object.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

// What follows is not copied.

mod sources;

pub use sources::{
    DEPENDENCIES, Dependency, FEATURES, FILES, Feature, Need, RuntimeFile, files, manifest, module,
};

/// The same names where emitted code looks for them.
#[doc(hidden)]
pub mod runtime {
    pub use super::*;
}
