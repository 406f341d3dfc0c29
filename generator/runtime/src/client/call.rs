//! A call: an operation with its arguments and a handle of the client.

use super::error::{ApiError, Error, PrepareError};
use super::execute::{Exchange, Outcome, SendError, execute};
use super::handle::Client;
use super::operation::Operation;
use super::options::{CallOptions, Limit};
use super::response::{Failure, RawResponse};
use super::retry::RetryPolicy;
use super::unexpected::{BodyFault, UnexpectedBody, UnexpectedStatus};
use crate::runtime::http::secret::Size;
use crate::runtime::http::{BoxFuture, RequestBuilder, Secret};
use crate::runtime::json::Mismatch;
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// An operation that is ready to be sent. `.await` sends it and returns its value.
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug, Clone)]
pub struct Call<O> {
    pub(super) client: Client,
    pub(super) operation: O,
    pub(super) options: CallOptions,
}

/// A value with the response that it was read from, of the operation `O`. `Debug` shows the value and the size of the raw
/// body, which would show the secrets that the value hides.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T, O = ()> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as received.
    pub raw_body: Bytes,
    /// The value.
    pub value: T,
    /// The members of the value that did not match their type and were omitted. Empty unless the client is
    /// [`lenient`](crate::runtime::ClientBuilder::lenient).
    pub notes: Vec<Mismatch>,
    operation: PhantomData<fn() -> O>,
}

impl<T: fmt::Debug, O> fmt::Debug for Response<T, O> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("raw_body", &Size(&self.raw_body))
            .field("value", &self.value)
            .field("notes", &self.notes)
            .finish()
    }
}

impl<T, O> Response<T, O> {
    /// Returns the ID that the server gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        super::error::request_id(&self.headers)
    }
}

impl Client {
    /// Creates a call of an operation, which can be configured further before it is sent.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        Call::new(self.clone(), operation)
    }
}

impl<O: Operation> Call<O> {
    fn new(client: Client, operation: O) -> Self {
        Self {
            client,
            operation,
            options: CallOptions::default(),
        }
    }

    /// Returns the operation with its arguments.
    pub const fn operation(&self) -> &O {
        &self.operation
    }

    /// Returns a mutable reference to the operation, to change its arguments.
    pub const fn operation_mut(&mut self) -> &mut O {
        &mut self.operation
    }

    /// Adds a header to this call. It replaces a header of the same name from the client or the operation. A header that is added
    /// again is sent as a line of its own.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let value = Secret::from(value.into());
        self.options.headers.push((name.into(), value));
        self
    }

    /// Sends the call to this URL instead of that of its operation, for example to the next page that a response names. The
    /// call keeps its method, headers, body and credentials; the parameters of its path and query are those of the URL.
    ///
    /// The URL is absolute, or begins with `/` or `?`. A URL of another origin is an error before anything is sent, since
    /// the credentials of the client are only for the origin of the operation.
    pub fn at(mut self, url: impl Into<String>) -> Self {
        self.options.url = Some(url.into());
        self
    }

    /// Passes a value, if there is one, to a setter. For the pages of a list, for example, of which the first has no cursor:
    /// `.when_some(cursor, |call, cursor| call.cursor(cursor))`.
    pub fn when_some<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }

    /// Sets the time limit of one attempt; `None` means no limit.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.options.timeout = Limit::Own(timeout.into());
        self
    }

    /// Sets the time limit of the call with all its attempts; `None` means no limit.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.options.deadline = Limit::Own(deadline.into());
        self
    }

    /// Sets the policy that decides when the request is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Returns the complete request, credentials included, without sending it.
    ///
    /// `Debug` of the request shows the whole URL, with the credentials that the API takes in the query. It does not show
    /// the headers that have credentials.
    ///
    /// # Errors
    /// The request is not valid, or credentials are missing.
    pub fn request(&self) -> Result<Request<Bytes>, Error<O::Error>> {
        Ok(prepare(self)?)
    }

    /// Sends the call. The future is `'static`, and `Send` except in a browser.
    pub fn send(self) -> SendFuture<O> {
        SendFuture {
            core: execute(exchange(&self)),
            operation: PhantomData,
        }
    }

    /// Sends the call. The future returns the value with status, headers and raw body.
    pub fn response(self) -> ResponseFuture<O> {
        ResponseFuture {
            core: execute(exchange(&self)),
            operation: PhantomData,
        }
    }
}

// These are free functions because an optional parameter may add a method with any of these names to the call.

fn prepare<O: Operation>(call: &Call<O>) -> Result<Request<Bytes>, PrepareError> {
    let mut request = RequestBuilder::new();
    call.operation.request(&mut request);
    call.client.prepare(O::INFO, request, &call.options)
}

/// Prepares the exchange, whose type is the same for all operations.
pub(super) fn exchange<O: Operation>(call: &Call<O>) -> Result<Exchange, PrepareError> {
    let request = prepare(call)?;
    #[cfg(feature = "oauth")]
    let request = super::token_transport::want(&call.client, O::INFO, request, &call.options);
    let (client, options) = (&call.client, &call.options);
    Ok(Exchange::new(
        client,
        O::INFO,
        O::REDIRECTS,
        request,
        options,
    ))
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Output, Error<O::Error>>;
    type IntoFuture = SendFuture<O>;

    fn into_future(self) -> SendFuture<O> {
        self.send()
    }
}

/// Reads the value from the result of an exchange.
pub(super) fn conclude<O: Operation>(
    outcome: Outcome,
) -> Result<Response<O::Output, O>, Error<O::Error>> {
    let response = outcome.map_err(SendError::into_error)?;
    let read = O::read(&response);
    let RawResponse {
        status,
        headers,
        body: raw_body,
        cut,
        stream: _,
        reading: _,
        notes,
    } = response;
    Err(match read {
        Ok(value) => {
            let mut notes = notes.into_inner().unwrap_or_default();
            hide::<O>(&mut notes);
            return Ok(Response {
                status,
                headers,
                raw_body,
                value,
                notes,
                operation: PhantomData,
            });
        }
        Err(Failure::Api { body, mut notes }) => {
            hide::<O>(&mut notes);
            Error::Api(Box::new(ApiError {
                status,
                headers,
                body,
                raw_body,
                notes,
                secret: O::SECRET,
            }))
        }
        Err(Failure::UnexpectedStatus) => {
            let error = UnexpectedStatus::new(status, headers, raw_body, cut, O::SECRET);
            Error::UnexpectedStatus(Box::new(error))
        }
        Err(Failure::UnexpectedBody {
            mut fault,
            is_error,
        }) => {
            if let BodyFault::Mismatch(mismatches) = &mut fault {
                hide::<O>(mismatches);
            }
            let body = UnexpectedBody {
                status,
                headers,
                raw_body,
                fault,
                is_error,
                secret: O::SECRET,
            };
            Error::UnexpectedBody(Box::new(body))
        }
    })
}

/// Removes the values that were found from mismatches, if they may be secrets.
fn hide<O: Operation>(mismatches: &mut [Mismatch]) {
    if O::SECRET {
        mismatches.iter_mut().for_each(Mismatch::hide);
    }
}

/// The future of a call.
#[must_use = "a future does nothing until it is awaited"]
pub struct SendFuture<O: Operation> {
    core: BoxFuture<Outcome>,
    operation: PhantomData<fn() -> O>,
}

/// The future of a call that returns the whole response.
#[must_use = "a future does nothing until it is awaited"]
pub struct ResponseFuture<O: Operation> {
    core: BoxFuture<Outcome>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Unpin for SendFuture<O> {}

impl<O: Operation> Unpin for ResponseFuture<O> {}

impl<O: Operation> Future for SendFuture<O> {
    type Output = Result<O::Output, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = self.core.as_mut().poll(context);
        outcome.map(|outcome| conclude::<O>(outcome).map(|response| response.value))
    }
}

impl<O: Operation> Future for ResponseFuture<O> {
    type Output = Result<Response<O::Output, O>, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.core.as_mut().poll(context).map(conclude::<O>)
    }
}

impl<O: Operation> fmt::Debug for SendFuture<O> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("SendFuture").field(&O::INFO.id).finish()
    }
}

impl<O: Operation> fmt::Debug for ResponseFuture<O> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("ResponseFuture")
            .field(&O::INFO.id)
            .finish()
    }
}
