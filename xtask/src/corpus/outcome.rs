//! What came of one document.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How often each thing occurred, by its name.
pub(super) type Counts = BTreeMap<String, usize>;

/// What came of one document; a worker's answer, and a line of `--json`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Outcome {
    /// The document.
    pub(super) name: String,
    /// Its size.
    pub(super) bytes: u64,
    /// The operations that stand in it.
    pub(super) operations: usize,
    /// Why there is no crate: the code of the first error, `panic`, `crash` or `timeout`.
    pub(super) failure: Option<String>,
    /// That error in words.
    pub(super) message: Option<String>,
    /// The crate; `None` exactly where there is a failure.
    pub(super) made: Option<Made>,
    /// Diagnostics that are no errors, by code.
    pub(super) diagnostics: Counts,
    /// Operations of the document that the crate lacks, by the code that says why.
    pub(super) dropped: Counts,
    /// How long it took.
    pub(super) seconds: f64,
    /// The most memory that the worker had while it was generated.
    pub(super) peak_kib: u64,
    /// What was found of its examples, if they were asked for.
    pub(super) examples: Option<Validated>,
}

/// A crate.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Made {
    /// Its operations.
    pub(super) operations: usize,
    /// Its types.
    pub(super) types: usize,
    /// Its files.
    pub(super) files: usize,
    /// Their lines.
    pub(super) lines: usize,
    /// Their bytes.
    pub(super) bytes: usize,
    /// Values of any JSON although the schema says more, by reason.
    pub(super) untyped: Counts,
    /// Values of any JSON because the schema says no more.
    pub(super) any: usize,
}

/// The examples of a document, validated by its own schemas.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Validated {
    /// They satisfy their schema.
    pub(super) valid: usize,
    /// They break their schema, by the first keyword that they break.
    pub(super) invalid: Counts,
    /// Their schema could not be validated by, by reason.
    pub(super) unvalidated: Counts,
    /// They satisfy their schema, but there is no type to test, by reason.
    pub(super) untested: Counts,
}

impl Outcome {
    /// The outcome of a document of which no worker could say anything.
    pub(super) fn failed(name: &str, bytes: u64, failure: &str, message: String) -> Self {
        Self {
            name: name.to_owned(),
            bytes,
            failure: Some(failure.to_owned()),
            message: Some(message),
            ..Self::default()
        }
    }

    /// Everything that is wrong with it, by the codes that the list of gaps uses, each once.
    pub(super) fn codes(&self) -> Vec<&str> {
        let dropped = self.dropped.keys().map(String::as_str);
        let mut codes: Vec<&str> = self.failure.as_deref().into_iter().chain(dropped).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}
