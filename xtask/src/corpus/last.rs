//! What the last runs came to, for `--only-failed`.

use super::outcome::Outcome;
use crate::corpus::compile::crates::Compiled;
use crate::corpus::problem::{Problem, about};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What is known of the documents that were ever run here.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Last {
    /// The codes of those that failed.
    documents: BTreeMap<String, Vec<String>>,
    /// The first error of those whose crate did not compile or did not hold its examples.
    crates: BTreeMap<String, String>,
}

impl Last {
    /// Reads what was kept; a file that is absent or of another version says nothing.
    pub(super) fn read(path: &Path) -> Self {
        fs::read(path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps it.
    pub(super) fn write(&self, path: &Path) -> Result<(), Problem> {
        let text = serde_json::to_vec_pretty(self).map_err(|error| about(path, error))?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| about(folder, error))?;
        }
        fs::write(path, text).map_err(|error| about(path, error))
    }

    /// Whether anything was wrong with the document.
    pub(super) fn failed(&self, name: &str) -> bool {
        self.documents.contains_key(name) || self.crates.contains_key(name)
    }

    /// Whether its crate did not compile.
    pub(super) fn crate_failed(&self, name: &str) -> bool {
        self.crates.contains_key(name)
    }

    /// Takes over what came of documents; of the others, what was known stays.
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

    /// Takes over what came of crates.
    pub(super) fn note_crates(&mut self, compiled: &Compiled) {
        for one in &compiled.crates {
            match one.trouble() {
                None => self.crates.remove(&one.document),
                Some(trouble) => self.crates.insert(one.document.clone(), trouble),
            };
        }
    }
}
