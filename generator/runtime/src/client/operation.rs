//! What an operation is, without any input or output.

use super::api::Requirement;
use super::error::ErrorBody;
use super::response::{Failure, RawResponse};
use crate::runtime::http::RequestBuilder;

/// A value that knows how to be a request and how to read the answer. Nothing here touches a network.
pub trait Operation: 'static {
    /// What a success holds.
    type Output;
    /// The errors that are documented.
    type Error: ErrorBody;
    /// What is the same for each call.
    const INFO: &'static OperationInfo;

    /// Writes the path, the parameters and the body.
    fn request(&self, request: &mut RequestBuilder);

    /// Reads the answer.
    ///
    /// # Errors
    /// A documented error, an undocumented status, or a body that does not fit.
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>>;
}

/// What is the same for each call of an operation.
#[derive(Debug, Clone)]
pub struct OperationInfo {
    /// `operationId`, or what stands for it.
    pub id: &'static str,
    /// The method, case and all: `GET`, `PURGE`. One that is no token of HTTP (RFC 9110, section 9.1) is an error when
    /// the request is made.
    pub method: &'static str,
    /// The path template as the specification writes it; good as a label in logs and metrics.
    pub template: &'static str,
    /// Which of [`Api::servers`](crate::runtime::Api::servers).
    pub server: usize,
    /// The alternatives of authentication; none: no credential is sent.
    pub security: &'static [&'static [Requirement]],
    /// The media types that the answer may have, as `Accept` writes them; empty: no such header.
    pub accept: &'static str,
}
