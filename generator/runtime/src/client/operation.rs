//! The trait that operations implement. It does no I/O.

use super::api::Requirement;
use super::error::ErrorBody;
use super::response::{Failure, RawResponse};
use crate::runtime::http::RequestBuilder;

/// A value that can write itself as a request and read the response. It does not access the network.
pub trait Operation: 'static {
    /// The value of a successful response.
    type Output;
    /// The documented errors.
    type Error: ErrorBody;
    /// The constants of the operation.
    const INFO: &'static OperationInfo;
    /// Whether a response may have secrets. No message shows its values then.
    const SECRET: bool = false;
    /// The statuses of redirects that the document describes. They are values, and are not followed.
    const REDIRECTS: &'static [u16] = &[];

    /// Writes the path, the parameters and the request body.
    fn request(&self, request: &mut RequestBuilder);

    /// Reads the response.
    ///
    /// # Errors
    /// A documented error, an undocumented status, or a body that does not match the documentation.
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>>;
}

/// The constants of an operation, which are the same for each call.
#[derive(Debug, Clone)]
pub struct OperationInfo {
    /// The `operationId`, or a substitute if there is none.
    pub id: &'static str,
    /// The method, case-sensitive: `GET`, `PURGE`. A method that is not an HTTP token (RFC 9110, section 9.1) is an
    /// error when the request is built.
    pub method: &'static str,
    /// The path template as in the specification; suitable as a label in logs and metrics.
    pub template: &'static str,
    /// The index into [`Api::servers`](crate::runtime::Api::servers).
    pub server: usize,
    /// The security alternatives. If there are none, no credential is sent.
    pub security: &'static [&'static [Requirement]],
    /// The media types of the response, in the syntax of `Accept`. If empty, the header is not sent.
    pub accept: &'static str,
}
