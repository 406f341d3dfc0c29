//! The result of one document.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The number of occurrences, by name.
pub(super) type Counts = BTreeMap<String, usize>;

/// The result of one document, which is the response of a worker and a line of `--json`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Outcome {
    /// The name of the document.
    pub(super) name: String,
    /// The size in bytes.
    pub(super) bytes: u64,
    /// The number of operations in the document.
    pub(super) operations: usize,
    /// The reason why there is no crate: the code of the first error, `panic`, `crash` or `timeout`.
    pub(super) failure: Option<String>,
    /// The message of that error.
    pub(super) message: Option<String>,
    /// The crate; `None` if there is a failure.
    pub(super) made: Option<Made>,
    /// The number of diagnostics that are not errors, by code.
    pub(super) diagnostics: Counts,
    /// The number of operations that the crate lacks, by the code of the reason.
    pub(super) dropped: Counts,
    /// The time of the generation.
    pub(super) seconds: f64,
    /// The peak memory of the worker during the generation.
    pub(super) peak_kib: u64,
    /// The validation of its examples, if it was requested.
    pub(super) examples: Option<Validated>,
}

/// The size and the content of a crate.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Made {
    /// The number of operations.
    pub(super) operations: usize,
    /// The number of types.
    pub(super) types: usize,
    /// The number of files.
    pub(super) files: usize,
    /// The number of lines.
    pub(super) lines: usize,
    /// The number of bytes.
    pub(super) bytes: usize,
    /// The number of places of the document that the crate lacks, by the name of the measure.
    pub(super) measures: Counts,
}

/// The examples of a document, validated by its own schemas.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Validated {
    /// The number of examples that satisfy their schema.
    pub(super) valid: usize,
    /// The number of examples that violate their schema, by the first keyword that they violate.
    pub(super) invalid: Counts,
    /// The number of examples whose schema cannot be used for validation, by reason.
    pub(super) unvalidated: Counts,
    /// The number of examples that satisfy their schema, but have no type to test, by reason.
    pub(super) untested: Counts,
}

impl Outcome {
    /// Creates the outcome of a document that no worker could process.
    pub(super) fn failed(name: &str, bytes: u64, failure: &str, message: String) -> Self {
        Self {
            name: name.to_owned(),
            bytes,
            failure: Some(failure.to_owned()),
            message: Some(message),
            ..Self::default()
        }
    }

    /// Returns the codes of all failures, as in the list of gaps, without duplicates.
    pub(super) fn codes(&self) -> Vec<&str> {
        let dropped = self.dropped.keys().map(String::as_str);
        let mut codes: Vec<&str> = self.failure.as_deref().into_iter().chain(dropped).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}
