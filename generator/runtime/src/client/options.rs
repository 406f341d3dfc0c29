//! What one call does otherwise than the client.

use super::retry::RetryPolicy;
use crate::runtime::json::Maybe;
use std::time::Duration;

/// What one call does otherwise than the client: `Absent` is the client's own, `Null` no limit.
#[derive(Debug, Clone, Default)]
pub(super) struct CallOptions {
    pub(super) timeout: Maybe<Duration>,
    pub(super) deadline: Maybe<Duration>,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) headers: Vec<(String, String)>,
}
