//! Implements reading and writing for types of the standard library and of other crates.

pub(super) mod bytes;
#[cfg(feature = "chrono")]
mod chrono;
mod containers;
#[cfg(feature = "rust_decimal")]
mod decimal;
mod file;
#[cfg(feature = "jiff")]
mod jiff;
mod scalars;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;
