//! Generating the documents, each in a process of its own: a panic, a hang or an exhausted stack does not end the run.

pub(super) mod measure;
pub(super) mod pool;
pub(super) mod totals;
pub mod worker;
