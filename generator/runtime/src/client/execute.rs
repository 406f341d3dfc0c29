//! Sends a request, waits for the response, and retries. The code is the same for all operations.

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

/// A request with everything that decides how it is sent.
#[derive(Clone)]
pub(super) struct Exchange {
    request: Request<Bytes>,
    pub(super) transport: Arc<dyn Transport>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: RetryPolicy,
}

/// The result of an exchange.
pub(super) type Outcome = Result<RawResponse, SendError>;

/// The reason why there is no response.
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

/// Returns the limit of the call if it has one of its own, else the limit of the client.
const fn chosen(own: Maybe<Duration>, shared: Option<Duration>) -> Option<Duration> {
    match own {
        Maybe::Absent => shared,
        Maybe::Null => None,
        Maybe::Value(limit) => Some(limit),
    }
}

/// Sends the request, again if the policy allows it, and returns the last result.
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
        // The time that is left of the deadline limits the attempt if it is the shorter of the two.
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
        // A partial body is returned as a response whose body is marked as cut.
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

/// A clock that measures the time since the start of the call.
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

/// The standard library has no clock in a browser, so this counts only the time that was waited between attempts.
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
