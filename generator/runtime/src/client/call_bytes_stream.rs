//! Calls whose response is read as a stream.

use super::byte_stream::{ByteStream, Opened};
use super::call::{Call, conclude, exchange};
use super::error::{Error, PrepareError};
use super::execute::{Exchange, execute};
use super::operation::Operation;
use super::response::RawResponse;
use super::unexpected::{BodyFault, UnexpectedBody};
use crate::runtime::json::Mismatch;
use http::header::CONTENT_TYPE;
use std::future::Future;

impl<O: Operation> Call<O> {
    /// Sends the call, and returns the body of a success as bytes, piece by piece as they arrive. Nothing is buffered.
    ///
    /// # Errors
    /// The same as when the call is awaited.
    pub fn bytes_stream(self) -> impl Future<Output = Result<ByteStream, Error<O::Error>>> {
        let exchange = opening(&self, "*/*");
        async move { open::<O>(exchange).await.map(ByteStream) }
    }
}

/// Prepares an exchange that leaves the body of a success of this media type to be read as a stream.
pub(super) fn opening<O: Operation>(
    call: &Call<O>,
    media_type: &'static str,
) -> Result<Exchange, PrepareError> {
    let mut exchange = exchange(call)?;
    exchange.opens = Some(media_type);
    Ok(exchange)
}

/// Sends the request and returns the response whose body is to be read as a stream.
pub(super) async fn open<O: Operation>(
    exchange: Result<Exchange, PrepareError>,
) -> Result<Opened, Error<O::Error>> {
    let exchange = exchange?;
    let (transport, timeout) = (exchange.transport.clone(), exchange.timeout);
    let media_type = exchange.opens.unwrap_or_default();
    let response = match execute(Ok(exchange)).await {
        Ok(response) if response.status.is_success() => response,
        // A documented error, or no response.
        outcome => {
            let response = conclude::<O>(outcome)?;
            RawResponse::from_parts(response.status, response.headers, response.raw_body)
        }
    };
    match response.stream {
        Some(body) => Ok(Opened {
            status: response.status,
            headers: response.headers,
            body,
            timeout,
            transport,
            alarm: None,
        }),
        None => Err(Error::UnexpectedBody(Box::new(not_of(
            media_type,
            response,
            O::SECRET,
        )))),
    }
}

/// Creates the error for a success that does not have the media type of the stream.
#[inline]
fn not_of(media_type: &str, response: RawResponse, secret: bool) -> UnexpectedBody {
    UnexpectedBody {
        fault: not_asked(media_type, &response),
        status: response.status,
        headers: response.headers,
        raw_body: response.body,
        is_error: false,
        secret,
    }
}

/// Returns the fault of a response that does not have the media type that was asked for.
#[inline]
pub(super) fn not_asked(media_type: &str, response: &RawResponse) -> BodyFault {
    let found = response.header(CONTENT_TYPE.as_str());
    BodyFault::Mismatch(vec![Mismatch {
        pointer: String::new(),
        expected: format!("the media type {media_type:?}").into(),
        found: format!("{:?}", found.unwrap_or_default()),
    }])
}
