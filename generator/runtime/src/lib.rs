//! The support code of the client: JSON, requests, responses, errors, retries and transports.
//!
//! `allof` generates it together with the rest of the crate, so their versions always match.

pub mod client;
pub mod http;
pub mod json;
#[cfg(feature = "xml")]
pub mod xml;

pub use client::*;
pub use http::*;
pub use json::*;
#[cfg(feature = "xml")]
pub use xml::*;

// What follows is not copied.

mod manifest;
mod sources;

pub use manifest::{
    DEPENDENCIES, Dependency, FEATURES, Feature, dependencies, features, manifest, rust_version,
};
pub use sources::{FILES, Need, RuntimeFile, files, module};

/// The same items at the path that generated code uses.
#[doc(hidden)]
pub mod runtime {
    pub use super::*;
}
