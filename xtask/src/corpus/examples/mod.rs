//! Tests the crates with the examples of the documents that satisfy their schema.

#[cfg(feature = "examples")]
mod collect;
pub(super) mod compare;
#[cfg(feature = "examples")]
mod dialect;
#[cfg(feature = "examples")]
pub(super) mod generate;
pub(super) mod harness;
#[cfg(feature = "examples")]
mod validate;
