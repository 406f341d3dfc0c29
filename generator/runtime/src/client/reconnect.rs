//! The policy by which a stream of server-sent events is opened again.

use std::time::Duration;

/// The policy by which a stream of server-sent events that ended or broke off is opened again, as the HTML standard does
/// (section 9.2.3): after the time that the server gave with `retry`, and with `Last-Event-ID`.
///
/// Unless changed, the client waits for 3 seconds if the server gave no time. An opening that brought no event doubles the
/// wait, up to one minute, and five of them in a row are the last ones.
#[derive(Debug, Clone)]
pub struct Reconnect {
    wait: Duration,
    longest: Duration,
    openings: Option<u32>,
}

impl Reconnect {
    /// Creates the policy.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            wait: Duration::from_secs(3),
            longest: Duration::from_secs(60),
            openings: Some(5),
        }
    }

    /// Sets the wait before the stream is opened again if the server gave no time.
    #[must_use]
    pub const fn wait(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// Sets the longest wait that doubling leads to. A longer time that the server gave is still waited for.
    #[must_use]
    pub const fn longest_wait(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// Sets how many times in a row the stream is opened again without an event; `None` means that there is no limit.
    #[must_use]
    pub const fn openings(mut self, openings: Option<u32>) -> Self {
        self.openings = openings;
        self
    }

    /// Returns the wait before the stream is opened again, given the time of the server and the number of openings in a
    /// row that brought no event. Returns `None` if it is not opened again.
    pub(super) fn delay(&self, server: Option<Duration>, fruitless: u32) -> Option<Duration> {
        if self.openings.is_some_and(|most| fruitless >= most) {
            return None;
        }
        let wait = server.unwrap_or(self.wait);
        let doubled = wait.saturating_mul(2_u32.saturating_pow(fruitless));
        Some(doubled.min(self.longest).max(wait))
    }
}

impl Default for Reconnect {
    fn default() -> Self {
        Self::new()
    }
}
