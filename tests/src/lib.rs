//! The common parts of the tests in `tests/tests/`.

pub mod cases;
pub mod compare;
pub mod crates;
pub mod dangerous;
pub mod dump;
pub mod golden;
pub mod imports;
pub mod project;
pub mod rust;
pub mod server;
pub mod service;
pub mod shared;
pub mod unharmed;
pub mod wire;
