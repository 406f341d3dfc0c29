//! The policy that decides whether and when a request is sent again.

use super::response::RawResponse;
use super::retry_after::{Hints, retry_after};
#[cfg(feature = "idempotency")]
use crate::runtime::http::idempotency::HasKey;
use crate::runtime::http::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{Request, StatusCode};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

/// A policy that decides whether and when a request is sent again.
///
/// By default a request is sent at most three times, after about 0.5 and 1 seconds, and only if its method is
/// idempotent (RFC 9110, section 9.2.2): `GET`, `HEAD`, `OPTIONS`, `TRACE`, `QUERY`, `PUT`, `DELETE`; or if it has a key by
/// which the server recognizes it. It is sent again
/// after 429, 502, 503 and 504, and if the connection fails before there is a response. `Retry-After` is honoured up to
/// one minute. If the server requires a longer wait, its response is returned at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    first: Duration,
    longest: Duration,
    longest_asked: Duration,
    any_method: bool,
    by_problem: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(20),
            longest_asked: Duration::from_secs(60),
            any_method: false,
            by_problem: false,
        }
    }
}

impl RetryPolicy {
    /// Creates a policy that sends every request once.
    #[must_use]
    pub fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// Sets the maximum number of attempts, the first one included.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the wait before the second attempt, and the longest wait before any attempt. The wait doubles with each
    /// attempt. It is shortened by a random part of up to one half, so that clients do not retry all at once.
    #[must_use]
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// Sets the longest wait that a server may require.
    #[must_use]
    pub const fn max_retry_after(mut self, longest: Duration) -> Self {
        self.longest_asked = longest;
        self
    }

    /// Retries requests of any method. This suits an API whose `POST` is safe to repeat.
    #[must_use]
    pub const fn any_method(mut self) -> Self {
        self.any_method = true;
        self
    }

    /// Honours the members `retryable` and `retryAfter` of a JSON body. `retryable` decides whether the request is sent
    /// again, whatever the status of the error. `retryAfter` is the earliest time of the next attempt.
    #[must_use]
    pub const fn obey_problems(mut self) -> Self {
        self.by_problem = true;
        self
    }

    /// Returns the wait before the next attempt after this response; `None` if there is no next attempt.
    pub(super) fn after_reply(
        &self,
        attempt: u32,
        request: &Request<Bytes>,
        response: &RawResponse,
    ) -> Option<Duration> {
        const WORTH_IT: [StatusCode; 4] = [
            StatusCode::TOO_MANY_REQUESTS,
            StatusCode::BAD_GATEWAY,
            StatusCode::SERVICE_UNAVAILABLE,
            StatusCode::GATEWAY_TIMEOUT,
        ];
        if !self.may_repeat(attempt, request) || response.status.is_success() {
            return None;
        }
        let hints = if self.by_problem {
            Hints::of(response)
        } else {
            Hints::default()
        };
        if !hints
            .retryable
            .unwrap_or_else(|| WORTH_IT.contains(&response.status))
        {
            return None;
        }
        match hints.wait.or_else(|| retry_after(response)) {
            Some(asked) if asked > self.longest_asked => None,
            Some(asked) => Some(asked),
            None => Some(self.wait(attempt)),
        }
    }

    /// Returns the wait before the next attempt after this failure; `None` if there is no next attempt.
    pub(super) fn after_error(
        &self,
        attempt: u32,
        request: &Request<Bytes>,
        error: &TransportError,
    ) -> Option<Duration> {
        let before_answer = matches!(
            error.kind(),
            TransportErrorKind::Connect | TransportErrorKind::Timeout | TransportErrorKind::Send
        );
        (before_answer && self.may_repeat(attempt, request)).then(|| self.wait(attempt))
    }

    fn may_repeat(&self, attempt: u32, request: &Request<Bytes>) -> bool {
        attempt < self.max_attempts && (self.any_method || is_idempotent(request))
    }

    fn wait(&self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let longest = self.first.saturating_mul(doubled).min(self.longest);
        longest.mul_f64(1.0 - random() / 2.0)
    }
}

/// Returns whether the server does the same if it receives a request once more: because of its method (RFC 9110, section
/// 9.2.2), or because of its key. The method `QUERY` is idempotent, which older versions of `http` do not know.
fn is_idempotent(request: &Request<Bytes>) -> bool {
    let method = request.method();
    #[cfg(feature = "idempotency")]
    if request.extensions().get::<HasKey>().is_some() {
        return true;
    }
    method.is_idempotent() || method.as_str() == "QUERY"
}

/// Returns a number from 0 to 1, from the seed that the standard library draws for its hash maps.
fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 32;
    u32::try_from(bits).map_or(0.0, |bits| f64::from(bits) / f64::from(u32::MAX))
}
