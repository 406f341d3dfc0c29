//! Waits, by the timer of the runtime that a transport needs anyway.

use super::transport::BoxFuture;
use std::time::Duration;

/// Waits. The time starts when the future is first polled.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn sleep(duration: Duration) -> BoxFuture<()> {
    Box::pin(async move { tokio::time::sleep(duration).await })
}

/// Waits. The time starts when the future is first polled.
#[cfg(target_arch = "wasm32")]
pub(super) fn sleep(duration: Duration) -> BoxFuture<()> {
    Box::pin(async move { gloo_timers::future::sleep(duration).await })
}
