//! The options of one call.

#[cfg(feature = "streams")]
use super::reconnect::Reconnect;
use super::retry::RetryPolicy;
use crate::runtime::http::Secret;
use crate::runtime::json::Maybe;
use std::time::Duration;

/// The options of one call. `Absent` means the limit of the client, `Null` no limit.
#[derive(Debug, Clone, Default)]
pub(super) struct CallOptions {
    pub(super) timeout: Maybe<Duration>,
    pub(super) deadline: Maybe<Duration>,
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
