//! The results of earlier runs, for `--only-failed`.

use super::outcome::Outcome;
use crate::corpus::compile::crates::Compiled;
use crate::corpus::problem::{Problem, about};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The latest failures of the documents that were ever run here.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Last {
    /// The codes of the documents that failed.
    documents: BTreeMap<String, Vec<String>>,
    /// The first error of the documents whose crate did not compile or whose tests failed.
    crates: BTreeMap<String, String>,
}

impl Last {
    /// Reads the file. The result is empty if the file is missing or of another version.
    pub(super) fn read(path: &Path) -> Self {
        fs::read(path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes the file.
    pub(super) fn write(&self, path: &Path) -> Result<(), Problem> {
        let text = serde_json::to_vec_pretty(self).map_err(|error| about(path, error))?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| about(folder, error))?;
        }
        fs::write(path, text).map_err(|error| about(path, error))
    }

    /// Returns whether the document or its crate failed.
    pub(super) fn failed(&self, name: &str) -> bool {
        self.documents.contains_key(name) || self.crates.contains_key(name)
    }

    /// Returns whether the crate of the document failed.
    pub(super) fn crate_failed(&self, name: &str) -> bool {
        self.crates.contains_key(name)
    }

    /// Adds the outcomes of documents. The entries of other documents remain.
    pub(super) fn note_outcomes(&mut self, outcomes: &[Outcome]) {
        for outcome in outcomes {
            let codes: Vec<String> = outcome.codes().into_iter().map(str::to_owned).collect();
            if codes.is_empty() {
                self.documents.remove(&outcome.name);
            } else {
                self.documents.insert(outcome.name.clone(), codes);
            }
        }
    }

    /// Adds the results of crates.
    pub(super) fn note_crates(&mut self, compiled: &Compiled) {
        for one in &compiled.crates {
            match one.trouble() {
                None => self.crates.remove(&one.document),
                Some(trouble) => self.crates.insert(one.document.clone(), trouble),
            };
        }
    }
}
