//! Sending a request, waiting, and sending it again: one function for all operations.

use super::error::{Error, PrepareError, Timeout};
use super::handle::Client;
use super::options::CallOptions;
use super::response::RawResponse;
use super::retry::RetryPolicy;
use crate::runtime::http::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::runtime::json::Maybe;
use bytes::Bytes;
use http::Request;
use std::future::{poll_fn, ready};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

/// A request with all that decides how it is sent.
#[derive(Clone)]
pub(super) struct Exchange {
    request: Request<Bytes>,
    pub(super) transport: Arc<dyn Transport>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: RetryPolicy,
}

/// What comes of a request.
pub(super) type Outcome = Result<RawResponse, SendError>;

/// Why no answer came.
#[derive(Debug)]
pub(super) enum SendError {
    Refused(PrepareError),
    Transport(TransportError),
    Timeout(Timeout),
}

impl SendError {
    pub(super) fn into_error<E>(self) -> Error<E> {
        match self {
            Self::Refused(error) => error.into(),
            Self::Transport(error) => Error::Transport(error),
            Self::Timeout(timeout) => Error::Timeout(timeout),
        }
    }
}

impl Exchange {
    pub(super) fn new(client: &Client, request: Request<Bytes>, options: &CallOptions) -> Self {
        let shared = &client.shared;
        Self {
            request,
            transport: Arc::clone(&shared.transport),
            timeout: chosen(options.timeout, shared.timeout),
            deadline: chosen(options.deadline, shared.deadline),
            retry: options
                .retry
                .clone()
                .unwrap_or_else(|| shared.retry.clone()),
        }
    }
}

/// The limit of a call, else the client's.
const fn chosen(own: Maybe<Duration>, shared: Option<Duration>) -> Option<Duration> {
    match own {
        Maybe::Absent => shared,
        Maybe::Null => None,
        Maybe::Value(limit) => Some(limit),
    }
}

/// Sends the request until there is an answer that is worth giving back.
pub(super) fn execute(exchange: Result<Exchange, PrepareError>) -> BoxFuture<Outcome> {
    match exchange {
        Ok(exchange) => Box::pin(run(exchange)),
        Err(error) => Box::pin(ready(Err(SendError::Refused(error)))),
    }
}

async fn run(exchange: Exchange) -> Outcome {
    let Exchange {
        request,
        transport,
        timeout,
        deadline,
        retry,
    } = exchange;
    let clock = Clock::start();
    let mut attempt = 1;
    loop {
        // What is left of the whole limits the try, if it is the shorter of the two.
        let left = deadline.map(|deadline| deadline.saturating_sub(clock.elapsed()));
        let (limit, timed_out) = match (timeout, left) {
            (Some(timeout), Some(left)) if timeout <= left => (
                Some(timeout),
                Timeout {
                    limit: Some(timeout),
                    whole: false,
                },
            ),
            (_, Some(left)) => (
                Some(left),
                Timeout {
                    limit: deadline,
                    whole: true,
                },
            ),
            (timeout, None) => (
                timeout,
                Timeout {
                    limit: timeout,
                    whole: false,
                },
            ),
        };
        let outcome = one_try(&*transport, request.clone(), limit).await;
        let wait = match &outcome {
            Ok(response) => retry.after_reply(attempt, request.method(), response),
            Err(error) => retry.after_error(attempt, request.method(), error),
        };
        let left = deadline.map(|deadline| deadline.saturating_sub(clock.elapsed()));
        match wait {
            Some(wait) if left.is_none_or(|left| wait < left) => {
                transport.sleep(wait).await;
                clock.waited(wait);
                attempt += 1;
            }
            _ => return conclude(outcome, timed_out),
        }
    }
}

fn conclude(outcome: Result<RawResponse, TransportError>, timeout: Timeout) -> Outcome {
    outcome.or_else(|error| match (error.kind(), error.partial()) {
        (TransportErrorKind::Timeout, _) => Err(SendError::Timeout(timeout)),
        // As much of the answer as came is an answer, with a body that is not whole.
        (TransportErrorKind::Body | TransportErrorKind::TooLarge, Some(partial)) => {
            let mut response = RawResponse::new(partial.clone());
            response.cut = Some(error);
            Ok(response)
        }
        _ => Err(SendError::Transport(error)),
    })
}

async fn one_try(
    transport: &dyn Transport,
    request: Request<Bytes>,
    limit: Option<Duration>,
) -> Result<RawResponse, TransportError> {
    let mut answer = transport.send(request, limit);
    let mut alarm = limit.map(|limit| transport.sleep(limit));
    poll_fn(|context| {
        if let Poll::Ready(outcome) = answer.as_mut().poll(context) {
            return Poll::Ready(outcome.map(RawResponse::new));
        }
        match alarm.as_mut().map(|alarm| alarm.as_mut().poll(context)) {
            Some(Poll::Ready(())) => Poll::Ready(Err(TransportError::new(
                TransportErrorKind::Timeout,
                "the time is up",
            ))),
            _ => Poll::Pending,
        }
    })
    .await
}

/// How much of the deadline is gone.
#[cfg(not(target_arch = "wasm32"))]
struct Clock(std::time::Instant);

#[cfg(not(target_arch = "wasm32"))]
impl Clock {
    fn start() -> Self {
        Self(std::time::Instant::now())
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    #[allow(clippy::unused_self)]
    const fn waited(&self, _: Duration) {}
}

/// In a browser the standard library has no clock: what counts is how long was waited between tries.
#[cfg(target_arch = "wasm32")]
struct Clock(std::cell::Cell<Duration>);

#[cfg(target_arch = "wasm32")]
impl Clock {
    fn start() -> Self {
        Self(std::cell::Cell::default())
    }

    fn elapsed(&self) -> Duration {
        self.0.get()
    }

    fn waited(&self, wait: Duration) {
        self.0.set(self.0.get().saturating_add(wait));
    }
}
