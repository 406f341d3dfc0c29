//! What the tests at the borders share.

pub mod compare;
pub mod shared;
