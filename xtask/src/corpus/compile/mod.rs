//! Compiles a sample of the crates, with warnings denied, and runs their tests.

mod cargo;
pub(super) mod choose;
pub(super) mod crates;
pub(super) mod run_tests;
