//! The result of a step.

use super::measure::Cost;
use serde::{Deserialize, Serialize};

/// The result of a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum Outcome {
    /// It succeeded.
    Done {
        cost: Cost,
        /// The number of lines of Rust in the crate.
        lines: usize,
        /// The number of packages that are compiled for the crate, itself included.
        packages: usize,
        /// The size of the compiled library in MiB, after a build.
        #[serde(default)]
        size: Option<f64>,
    },
    /// It failed, with the first error.
    Failed(String),
}
