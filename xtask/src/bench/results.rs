//! The results of a run on disk: one line of JSON for each step, appended when it is done.

use super::outcome::Outcome;
use super::steps::Step;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The key of a measurement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct Key {
    pub(super) document: String,
    pub(super) tool: String,
    pub(super) step: Step,
    pub(super) round: u32,
}

#[derive(Serialize, Deserialize)]
struct Line {
    #[serde(flatten)]
    key: Key,
    outcome: Outcome,
}

/// All results.
pub(super) struct Results {
    path: PathBuf,
    all: IndexMap<Key, Outcome>,
}

impl Results {
    /// Reads the results of earlier runs, or removes them.
    pub(super) fn read(path: &Path, fresh: bool) -> Result<Self, String> {
        let about = |error: std::io::Error| format!("`{}`: {error}", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(about)?;
        }
        let text = match fs::read_to_string(path) {
            Ok(_) if fresh => {
                fs::remove_file(path).map_err(about)?;
                String::new()
            }
            Ok(text) => text,
            Err(_) => String::new(),
        };
        // A line that a killed run wrote in part is measured again.
        let lines = text
            .lines()
            .filter_map(|line| serde_json::from_str::<Line>(line).ok());
        Ok(Self {
            path: path.to_path_buf(),
            all: lines.map(|line| (line.key, line.outcome)).collect(),
        })
    }

    pub(super) fn get(&self, key: &Key) -> Option<&Outcome> {
        self.all.get(key)
    }

    /// Returns why an earlier step of the same crate failed, if it did: there is nothing to check or to build then.
    pub(super) fn failure_before(&self, key: &Key) -> Option<String> {
        Step::ALL
            .iter()
            .take_while(|step| **step != key.step)
            .find_map(|step| {
                let before = Key {
                    step: *step,
                    ..key.clone()
                };
                match self.get(&before) {
                    Some(Outcome::Failed(problem)) => Some(problem.clone()),
                    _ => None,
                }
            })
    }

    /// Adds a result, also to the file.
    pub(super) fn add(&mut self, key: Key, outcome: Outcome) -> Result<(), String> {
        let line = Line { key, outcome };
        let text = serde_json::to_string(&line).map_err(|error| error.to_string())?;
        let file = OpenOptions::new()
            .append(true)
            .create(true)
            .open(&self.path);
        file.and_then(|mut file| writeln!(file, "{text}"))
            .map_err(|error| format!("`{}`: {error}", self.path.display()))?;
        self.all.insert(line.key, line.outcome);
        Ok(())
    }

    /// Returns the results of a step in all rounds, in their order.
    pub(super) fn rounds(&self, document: &str, tool: &str, step: Step) -> Vec<&Outcome> {
        let is_asked = |key: &Key| key.document == document && key.tool == tool && key.step == step;
        let asked = self.all.iter().filter(|(key, _)| is_asked(key));
        asked.map(|(_, outcome)| outcome).collect()
    }
}
