//! Reads when a request may be sent again: `Retry-After`, and the hints of a body.

use super::response::RawResponse;
use crate::runtime::http::{date, media};
use crate::runtime::json::{Json, Node};
use http::header::{CONTENT_TYPE, DATE, RETRY_AFTER};
use std::time::Duration;

/// Reads `Retry-After` (RFC 9110, section 10.2.3), which is a number of seconds or a date.
pub(super) fn retry_after(response: &RawResponse) -> Option<Duration> {
    let text = response.header(RETRY_AFTER.as_str())?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => until(date::parse(text)?, response),
    }
}

/// Returns the time until a second since 1970, by the server's clock if the response has a `Date`, else by the local
/// one.
fn until(then: u64, response: &RawResponse) -> Option<Duration> {
    let served = response.header(DATE.as_str()).and_then(date::parse);
    let now = served.or_else(date::now)?;
    Some(Duration::from_secs(then.saturating_sub(now)))
}

/// The hints of a body about another attempt.
#[derive(Default)]
pub(super) struct Hints {
    pub(super) retryable: Option<bool>,
    pub(super) wait: Option<Duration>,
}

impl Hints {
    pub(super) fn of(response: &RawResponse) -> Self {
        let is_json = response
            .header(CONTENT_TYPE.as_str())
            .is_some_and(media::is_json);
        let Some(json) = is_json.then(|| Json::parse(&response.body).ok()).flatten() else {
            return Self::default();
        };
        let node = json.root();
        let retryable = node.member("retryable").and_then(Node::as_bool);
        let wait = node
            .member("retryAfter")
            .and_then(|value| match value.as_str() {
                Some(text) => until(date::parse_rfc3339(text)?, response),
                None => value.as_u64().map(Duration::from_secs),
            });
        Self { retryable, wait }
    }
}
