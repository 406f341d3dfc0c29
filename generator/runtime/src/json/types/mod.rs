//! Implements reading and writing for types of the standard library and of other crates.

#[cfg(feature = "base64")]
pub(super) mod base64;
#[cfg(feature = "base64url")]
pub(super) mod base64url;
#[cfg(feature = "chrono")]
mod chrono;
mod containers;
#[cfg(feature = "times")]
mod date_time;
#[cfg(feature = "rust_decimal")]
mod decimal;
#[cfg(feature = "exact")]
pub(super) mod exact;
#[cfg(feature = "files")]
mod file;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "moments")]
pub(super) mod moments;
#[cfg(feature = "quoted")]
pub(super) mod quoted;
mod scalars;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;
