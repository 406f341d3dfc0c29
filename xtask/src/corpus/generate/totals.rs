//! The sum of all outcomes.

use crate::corpus::outcome::{Counts, Outcome};
use serde::Serialize;

/// The result of all documents.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(in crate::corpus) struct Totals {
    /// The number of documents.
    pub(in crate::corpus) documents: usize,
    /// The size of the documents in bytes.
    pub(in crate::corpus) bytes: u64,
    /// The number of operations in the documents.
    pub(in crate::corpus) operations: usize,
    /// The number of documents with a crate.
    pub(in crate::corpus) generated: usize,
    /// The number of documents without a crate, by code.
    pub(in crate::corpus) failed: Counts,
    /// The number of operations of the crates.
    pub(in crate::corpus) generated_operations: usize,
    /// The number of operations that the crates lack, by the code of the reason.
    pub(in crate::corpus) dropped: Counts,
    /// The number of types of the crates.
    pub(in crate::corpus) types: usize,
    /// The number of diagnostics that are not errors, by code.
    pub(in crate::corpus) diagnostics: Counts,
    /// The number of files of the crates.
    pub(in crate::corpus) files: usize,
    /// The number of their lines.
    pub(in crate::corpus) lines: usize,
    /// The size of those files in bytes.
    pub(in crate::corpus) emitted_bytes: usize,
    /// The time of the run.
    pub(in crate::corpus) seconds: f64,
    /// The number of lines of the crates per second.
    pub(in crate::corpus) lines_per_second: f64,
    /// The peak memory of all workers.
    pub(in crate::corpus) peak_kib: u64,
    /// The document with the peak memory.
    pub(in crate::corpus) peak_of: String,
    /// The document that took longest.
    pub(in crate::corpus) slowest: String,
    /// The time of that document.
    pub(in crate::corpus) slowest_seconds: f64,
}

impl Totals {
    /// Returns the sum of the outcomes.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a rate is no more exact than its seconds"
    )]
    pub(in crate::corpus) fn of(outcomes: &[Outcome], seconds: f64) -> Self {
        let mut totals = Self {
            documents: outcomes.len(),
            seconds,
            ..Self::default()
        };
        for outcome in outcomes {
            totals.bytes += outcome.bytes;
            totals.operations += outcome.operations;
            if let Some(code) = &outcome.failure {
                *totals.failed.entry(code.clone()).or_default() += 1;
            }
            add(&mut totals.dropped, &outcome.dropped);
            add(&mut totals.diagnostics, &outcome.diagnostics);
            if let Some(made) = &outcome.made {
                totals.generated += 1;
                totals.generated_operations += made.operations;
                totals.types += made.types;
                totals.files += made.files;
                totals.lines += made.lines;
                totals.emitted_bytes += made.bytes;
            }
            if outcome.peak_kib > totals.peak_kib {
                totals.peak_kib = outcome.peak_kib;
                totals.peak_of.clone_from(&outcome.name);
            }
            if outcome.seconds > totals.slowest_seconds {
                totals.slowest_seconds = outcome.seconds;
                totals.slowest.clone_from(&outcome.name);
            }
        }
        totals.lines_per_second = totals.lines as f64 / seconds.max(0.001);
        totals
    }
}

/// Adds the counts `from` to `to`.
pub(in crate::corpus) fn add(to: &mut Counts, from: &Counts) {
    for (key, count) in from {
        *to.entry(key.clone()).or_default() += count;
    }
}
