//! XML bodies: which are read, how they are written, and which are refused.
#![cfg(feature = "xml")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]

mod members;
mod random;
mod refusals;
#[path = "../support/mod.rs"]
mod support;
mod tables;
