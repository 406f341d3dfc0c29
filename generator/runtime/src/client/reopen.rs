//! Opens a stream of server-sent events again.

use super::byte_stream::Opened;
use super::error::StreamError;
use super::execute::{Exchange, Outcome, SendError, execute};
use super::reconnect::Reconnect;
use super::response::RawResponse;
#[cfg(feature = "oauth")]
use super::token_error::TokenError;
use super::unexpected::RefusedStream;
use crate::runtime::http::BoxFuture;
use http::{HeaderName, HeaderValue, StatusCode};
use std::task::{Context, Poll};
use std::time::Duration;

/// The header with the ID of the last event.
pub(super) const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// A stream that may be opened again.
pub(super) struct Reopen {
    policy: Reconnect,
    exchange: Exchange,
    /// Whether a response may have secrets.
    secret: bool,
    /// The number of openings in a row that brought no event.
    fruitless: u32,
    state: State,
}

enum State {
    /// The stream is open.
    Open,
    Waiting(BoxFuture<()>),
    Opening(BoxFuture<Outcome>),
}

/// The result of opening a stream again.
pub(super) enum Reopened {
    Open(Box<Opened>),
    /// The server says that no more events follow.
    Ended,
    Failed(StreamError),
}

impl Reopen {
    pub(super) const fn new(policy: Reconnect, exchange: Exchange, secret: bool) -> Self {
        Self {
            policy,
            exchange,
            secret,
            fruitless: 0,
            state: State::Open,
        }
    }

    /// Returns the ID of the event after which the call asked for events.
    pub(super) fn resumed_after(&self) -> Option<&str> {
        let value = self.exchange.request.headers().get(LAST_EVENT_ID)?;
        std::str::from_utf8(value.as_bytes()).ok()
    }

    /// Notes that an event was received.
    pub(super) const fn received(&mut self) {
        self.fruitless = 0;
    }

    /// Returns whether the stream is being opened again.
    pub(super) const fn is_pending(&self) -> bool {
        !matches!(self.state, State::Open)
    }

    /// Begins to wait before the stream is opened again, given the time that the server gave. Returns whether it will be.
    pub(super) fn begin(&mut self, retry: Option<Duration>) -> bool {
        let Some(wait) = self.policy.delay(retry, self.fruitless) else {
            return false;
        };
        self.fruitless = self.fruitless.saturating_add(1);
        self.state = State::Waiting(self.exchange.transport.sleep(wait));
        true
    }

    /// Polls for the stream, given what the last one said about opening it again.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
        last_id: Option<&str>,
        retry: Option<Duration>,
    ) -> Poll<Reopened> {
        loop {
            match &mut self.state {
                State::Open => return Poll::Ready(Reopened::Ended),
                State::Waiting(wait) => {
                    if wait.as_mut().poll(context).is_pending() {
                        return Poll::Pending;
                    }
                    self.set_last_id(last_id);
                    self.state = State::Opening(execute(Ok(self.exchange.clone())));
                }
                State::Opening(opening) => {
                    let Poll::Ready(outcome) = opening.as_mut().poll(context) else {
                        return Poll::Pending;
                    };
                    self.state = State::Open;
                    let error = match outcome {
                        Ok(response) => return Poll::Ready(self.answered(response)),
                        Err(SendError::Transport(error)) => {
                            #[cfg(feature = "oauth")]
                            if TokenError::is_in(&error) {
                                return Poll::Ready(Reopened::Failed(StreamError::Transport(
                                    error,
                                )));
                            }
                            StreamError::Transport(error)
                        }
                        Err(SendError::Timeout(timeout)) => StreamError::Timeout(timeout),
                        // The same request was sent before.
                        Err(SendError::Refused(_)) => return Poll::Ready(Reopened::Ended),
                    };
                    if !self.begin(retry) {
                        return Poll::Ready(Reopened::Failed(error));
                    }
                }
            }
        }
    }

    fn set_last_id(&mut self, last_id: Option<&str>) {
        let headers = self.exchange.request.headers_mut();
        match last_id.and_then(|id| HeaderValue::from_bytes(id.as_bytes()).ok()) {
            Some(id) => {
                headers.insert(LAST_EVENT_ID, id);
            }
            None => {
                headers.remove(LAST_EVENT_ID);
            }
        }
    }

    fn answered(&self, response: RawResponse) -> Reopened {
        match (response.status, response.stream) {
            (StatusCode::NO_CONTENT, _) => Reopened::Ended,
            (status, Some(body)) if status.is_success() => Reopened::Open(Box::new(Opened {
                status,
                headers: response.headers,
                body,
                timeout: self.exchange.timeout,
                transport: self.exchange.transport.clone(),
                alarm: None,
            })),
            (status, _) => Reopened::Failed(StreamError::Refused(Box::new(RefusedStream {
                status,
                headers: response.headers,
                raw_body: response.body,
                secret: self.secret,
            }))),
        }
    }
}
