//! The errors that end a run of the corpus, and the folder of its files.

use std::path::{Path, PathBuf};

/// The message of an error that ends the run.
pub(super) type Problem = String;

/// Returns the message of an error of the file system, with the path in front.
pub(super) fn about(path: &Path, error: impl std::fmt::Display) -> Problem {
    format!("`{}`: {error}", path.display())
}

/// Returns the folder of the files that the task keeps.
pub(super) fn folder() -> PathBuf {
    crate::root().join("target/corpus")
}
