//! The options of one call.

#[cfg(feature = "streams")]
use super::reconnect::Reconnect;
use super::retry::RetryPolicy;
use crate::runtime::http::Secret;
use std::time::Duration;

/// The options of one call.
#[derive(Debug, Clone, Default)]
pub(super) struct CallOptions {
    pub(super) timeout: Limit,
    pub(super) deadline: Limit,
    pub(super) retry: Option<RetryPolicy>,
    /// Any of them may be a credential.
    pub(super) headers: Vec<(String, Secret)>,
    /// The URL that the call is sent to instead of that of its operation.
    pub(super) url: Option<String>,
    /// The media type that is asked for instead of those of the operation.
    pub(super) accept: Option<&'static str>,
    #[cfg(feature = "streams")]
    /// When a stream of server-sent events is opened again.
    pub(super) reconnect: Option<Reconnect>,
}

/// A time limit of one call.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum Limit {
    /// That of the client.
    #[default]
    OfClient,
    /// One of its own; `None` means no limit.
    Own(Option<Duration>),
}

impl Limit {
    /// Returns the limit, given that of the client.
    pub(super) const fn or(self, shared: Option<Duration>) -> Option<Duration> {
        match self {
            Self::OfClient => shared,
            Self::Own(limit) => limit,
        }
    }
}
