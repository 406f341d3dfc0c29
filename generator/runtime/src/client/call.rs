//! A call: an operation with its arguments and a handle of the client, to be awaited.

use super::error::{ApiError, Error, PrepareError};
use super::execute::{Exchange, Outcome, SendError, execute};
use super::handle::Client;
use super::operation::Operation;
use super::options::CallOptions;
use super::response::{Failure, RawResponse};
use super::retry::RetryPolicy;
use super::unexpected::{UnexpectedBody, UnexpectedStatus};
use crate::runtime::http::{BoxFuture, RequestBuilder};
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// An operation that is ready to be sent: `.await` sends it and gives its value.
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug, Clone)]
pub struct Call<O> {
    pub(super) client: Client,
    operation: O,
    options: CallOptions,
}

/// A value with the response that it was read from.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub raw_body: Bytes,
    /// The value.
    pub value: T,
}

impl<T> Response<T> {
    /// What the server calls the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        super::error::request_id(&self.headers)
    }
}

impl Client {
    /// A call of an operation, to be configured further and sent.
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

    /// The operation with its arguments.
    pub const fn operation(&self) -> &O {
        &self.operation
    }

    /// The operation with its arguments, to change them.
    pub const fn operation_mut(&mut self) -> &mut O {
        &mut self.operation
    }

    /// Sends this header too, instead of the client's or the operation's own of that name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// How long one try may take; `None`: without limit.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.options.timeout = timeout.into().into();
        self
    }

    /// How long the call may take with all its tries; `None`: without limit.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.options.deadline = deadline.into().into();
        self
    }

    /// When the request is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// The whole request, credentials included, without sending it.
    ///
    /// # Errors
    /// It cannot be sent as it is, or credentials are missing.
    pub fn request(&self) -> Result<Request<Bytes>, Error<O::Error>> {
        Ok(prepare(self)?)
    }

    /// Sends it; the future is `'static`, and `Send` except in a browser.
    pub fn send(self) -> SendFuture<O> {
        SendFuture {
            core: execute(exchange(&self)),
            operation: PhantomData,
        }
    }

    /// Sends it; the future gives the value with status, headers and raw body.
    pub fn response(self) -> ResponseFuture<O> {
        ResponseFuture {
            core: execute(exchange(&self)),
            operation: PhantomData,
        }
    }
}

// Free functions: an optional parameter may have any of these names as a method of the call.

fn prepare<O: Operation>(call: &Call<O>) -> Result<Request<Bytes>, PrepareError> {
    let mut request = RequestBuilder::default();
    call.operation.request(&mut request);
    call.client.prepare(O::INFO, request, &call.options)
}

/// The part that is the same for all operations.
pub(super) fn exchange<O: Operation>(call: &Call<O>) -> Result<Exchange, PrepareError> {
    let request = prepare(call)?;
    Ok(Exchange::new(&call.client, request, &call.options))
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Output, Error<O::Error>>;
    type IntoFuture = SendFuture<O>;

    fn into_future(self) -> SendFuture<O> {
        self.send()
    }
}

/// Reads the value from what came of a request.
pub(super) fn conclude<O: Operation>(
    outcome: Outcome,
) -> Result<Response<O::Output>, Error<O::Error>> {
    let response = outcome.map_err(SendError::into_error)?;
    let read = O::read(&response);
    let RawResponse {
        status,
        headers,
        body: raw_body,
        ..
    } = response;
    Err(match read {
        Ok(value) => {
            return Ok(Response {
                status,
                headers,
                raw_body,
                value,
            });
        }
        Err(Failure::Api { body, notes }) => Error::Api(Box::new(ApiError {
            status,
            headers,
            body,
            raw_body,
            notes,
        })),
        Err(Failure::UnexpectedStatus) => {
            Error::UnexpectedStatus(Box::new(UnexpectedStatus::new(status, headers, raw_body)))
        }
        Err(Failure::UnexpectedBody { fault, is_error }) => {
            let body = UnexpectedBody {
                status,
                headers,
                raw_body,
                fault,
                is_error,
            };
            Error::UnexpectedBody(Box::new(body))
        }
    })
}

/// A call under way.
#[must_use = "a future does nothing until it is awaited"]
pub struct SendFuture<O: Operation> {
    core: BoxFuture<Outcome>,
    operation: PhantomData<fn() -> O>,
}

/// A call under way that gives the whole response.
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
    type Output = Result<Response<O::Output>, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.core.as_mut().poll(context).map(conclude::<O>)
    }
}

impl<O: Operation> fmt::Debug for SendFuture<O> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("SendFuture").field(&O::INFO.id).finish()
    }
}

impl<O: Operation> fmt::Debug for ResponseFuture<O> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("ResponseFuture")
            .field(&O::INFO.id)
            .finish()
    }
}
