//! Prints the result of the last run again, without generating anything, if nothing has changed since.
//!
//! A successful run leaves a file below `target` of the crate, which tools ignore. The next run is a repetition if the
//! program, the configuration, the arguments, the bytes of the documents, the lock and every file of the crate are the
//! same. The file may be deleted at any time. `--check` does not use it.

use super::generate::Outcome;
use super::job::{Input, Job, RunArgs};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::source::SourceSet;
use crate::write::{self, ChangeKind, STAMP, digest};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the file, below the crate. It ignores itself, since `target` of a member of a workspace may not be
/// ignored.
const FOLDER: &str = "target/allof";

/// The texts that a run prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Printed {
    pub(super) stderr: String,
    pub(super) stdout: String,
}

/// A run that is about to happen.
pub(super) struct Run {
    config: Config,
    /// A digest of the program, the configuration and the arguments.
    key: String,
}

/// The file.
#[derive(Serialize, Deserialize)]
struct Remembered {
    key: String,
    /// The digest of the bytes of each document, by its name.
    documents: BTreeMap<String, String>,
    /// The digest of the lock file.
    lock: Option<String>,
    /// The digest of the stamp.
    stamp: String,
    printed: Printed,
}

impl Run {
    /// Describes a run that writes; `None` if its configuration cannot be read.
    pub(super) fn of(job: &Job, args: &RunArgs) -> Option<Self> {
        let config = match &job.input {
            Input::File(path) => Config::read(path, &mut Diagnostics::new())?,
            Input::Ready(config) => (**config).clone(),
        };
        let version = env!("CARGO_PKG_VERSION");
        let program = fs::metadata(std::env::current_exe().ok()?).ok()?;
        let program = (program.len(), program.modified().ok()?);
        let here = std::env::current_dir().ok()?;
        let whole = format!("{version} {program:?} {here:?} {job:?} {args:?} {config:?}");
        let key = digest(whole.as_bytes());
        Some(Self { config, key })
    }

    /// Returns what the last run printed, if this one is a repetition of it.
    pub(super) fn repeats(&self) -> Option<Printed> {
        let last: Remembered = serde_json::from_slice(&fs::read(self.path()).ok()?).ok()?;
        let is_repetition = last.key == self.key
            && self.has_documents(&last.documents)?
            && last.lock == self.lock()
            && write::untouched(&self.config.output)
                .ok()
                .flatten()
                .is_some_and(|stamp| digest(stamp.to_text().as_bytes()) == last.stamp);
        is_repetition.then_some(last.printed)
    }

    /// Returns whether the documents are as they were, and each input is one of them.
    fn has_documents(&self, documents: &BTreeMap<String, String>) -> Option<bool> {
        let mut paths = BTreeSet::new();
        for (name, written) in documents {
            let path = self.config.base.join(name).canonicalize().ok()?;
            if digest(&fs::read(&path).ok()?) != *written {
                return Some(false);
            }
            paths.insert(path);
        }
        let mut inputs = self.config.inputs.iter();
        Some(inputs.all(|input| input.canonicalize().is_ok_and(|path| paths.contains(&path))))
    }

    /// Remembers a successful run with what a repetition prints. Failing to is no error: the next run takes longer.
    pub(super) fn remember(self, sources: &SourceSet, printed: Printed) {
        let Ok(stamp) = fs::read(self.config.output.join(STAMP)) else {
            return;
        };
        let documents = sources.files().iter();
        let documents = documents.map(|file| (file.name.clone(), file.digest()));
        let remembered = Remembered {
            documents: documents.collect(),
            lock: self.lock(),
            stamp: digest(&stamp),
            printed,
            key: self.key.clone(),
        };
        let Ok(text) = serde_json::to_vec(&remembered) else {
            return;
        };
        let folder = self.config.output.join(FOLDER);
        let _ = fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join(".gitignore"), "*\n"))
            .and_then(|()| fs::write(self.path(), text));
    }

    fn path(&self) -> PathBuf {
        self.config.output.join(FOLDER).join("last-run.json")
    }

    fn lock(&self) -> Option<String> {
        let path: &Path = self.config.lock.as_deref()?;
        Some(digest(&fs::read(path).ok()?))
    }
}

/// Turns the result of a run into that of its repetition. Returns whether there is one: after an error or a file that
/// `allof` did not write, the next run has more to say than what is remembered.
pub(super) fn make_repetition(outcome: &mut Outcome) -> bool {
    let is_good = outcome.is_good();
    let Some(report) = &mut outcome.report else {
        return false;
    };
    let unmanaged = report.of(ChangeKind::Unmanaged).count();
    let removed = report.of(ChangeKind::Orphan).count();
    report.unchanged += report.changes.len() - removed;
    report.changes.clear();
    report.causes.clear();
    is_good && unmanaged == 0
}
