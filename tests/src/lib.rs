//! What the tests at the borders share.

pub mod cases;
pub mod compare;
pub mod dump;
pub mod golden;
pub mod shared;
