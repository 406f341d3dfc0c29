//! Generates the documents in worker processes, so that a panic, a hang or an exhausted stack does not end the run.

pub(super) mod measure;
pub(super) mod pool;
pub(super) mod totals;
pub mod worker;
