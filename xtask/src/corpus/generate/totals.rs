//! All outcomes as one.

use crate::corpus::outcome::{Counts, Outcome};
use serde::Serialize;

/// What came of all documents.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(in crate::corpus) struct Totals {
    /// The documents.
    pub(in crate::corpus) documents: usize,
    /// Their bytes.
    pub(in crate::corpus) bytes: u64,
    /// The operations that stand in them.
    pub(in crate::corpus) operations: usize,
    /// The documents of which a crate was made.
    pub(in crate::corpus) generated: usize,
    /// The documents of which none was made, by code.
    pub(in crate::corpus) failed: Counts,
    /// The operations of the crates.
    pub(in crate::corpus) generated_operations: usize,
    /// Operations of documents that were generated without them, by the code that says why.
    pub(in crate::corpus) dropped: Counts,
    /// The types of the crates.
    pub(in crate::corpus) types: usize,
    /// Diagnostics that are no errors, by code.
    pub(in crate::corpus) diagnostics: Counts,
    /// Values of any JSON although the schema says more, by reason.
    pub(in crate::corpus) untyped: Counts,
    /// Values of any JSON because the schema says no more.
    pub(in crate::corpus) any: usize,
    /// The files of the crates.
    pub(in crate::corpus) files: usize,
    /// Their lines.
    pub(in crate::corpus) lines: usize,
    /// Their bytes.
    pub(in crate::corpus) emitted_bytes: usize,
    /// How long the run took.
    pub(in crate::corpus) seconds: f64,
    /// The lines of the crates by those seconds.
    pub(in crate::corpus) lines_per_second: f64,
    /// The most memory that a worker had.
    pub(in crate::corpus) peak_kib: u64,
    /// The document that it had it for.
    pub(in crate::corpus) peak_of: String,
    /// The document that took longest.
    pub(in crate::corpus) slowest: String,
    /// How long it took.
    pub(in crate::corpus) slowest_seconds: f64,
}

impl Totals {
    /// Adds the outcomes up.
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
                totals.any += made.any;
                totals.files += made.files;
                totals.lines += made.lines;
                totals.emitted_bytes += made.bytes;
                add(&mut totals.untyped, &made.untyped);
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

/// Adds counts to others.
pub(in crate::corpus) fn add(to: &mut Counts, from: &Counts) {
    for (key, count) in from {
        *to.entry(key.clone()).or_default() += count;
    }
}
