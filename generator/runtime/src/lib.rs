//! The support code of the client: JSON in and out, requests, responses, errors, retries, transports.
//!
//! It is written by `allof` together with the rest of the crate, so it can never be of another version.

pub mod client;
pub mod http;
pub mod json;

pub use client::*;
pub use http::*;
pub use json::*;

// What follows is not copied.

mod sources;

pub use sources::{
    DEPENDENCIES, Dependency, FEATURES, FILES, Feature, Need, RuntimeFile, files, manifest, module,
};

/// The same names where emitted code looks for them.
#[doc(hidden)]
pub mod runtime {
    pub use super::*;
}
