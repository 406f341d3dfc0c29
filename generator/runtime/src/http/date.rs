//! The dates of `Retry-After` and `Date`, and of the times at which limits are lifted, as seconds since 1970.

use crate::runtime::json::calendar;

/// Parses an HTTP date (RFC 9110, section 5.6.7).
pub(crate) fn parse(text: &str) -> Option<u64> {
    calendar::parse_http_date(text)?.try_into().ok()
}

/// Parses an RFC 3339 timestamp, to the second.
pub(crate) fn parse_rfc3339(text: &str) -> Option<u64> {
    calendar::parse_rfc3339(text)?.0.try_into().ok()
}

/// Returns the current time, if there is a clock.
pub(crate) fn now() -> Option<u64> {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.ok().map(|since| since.as_secs())
    }
    #[cfg(target_arch = "wasm32")]
    None
}
