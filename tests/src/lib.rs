//! What the tests at the borders share.

pub mod compare;
pub mod crates;
pub mod project;
pub mod rust;
pub mod server;
pub mod shared;
pub mod wire;
