//! Access tokens that a client obtains by OAuth 2: when it asks for a token, what it sends, and what messages show.
#![cfg(all(feature = "device", feature = "pkce"))]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod concurrent;
#[cfg(feature = "device")]
mod device;
mod login;
#[path = "../support/ready.rs"]
mod ready;
mod renewal;
mod requests;
mod secrets;
mod server;
