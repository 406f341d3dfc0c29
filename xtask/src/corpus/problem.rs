//! What ends a run of the corpus, and the folder that it works in.

use std::path::{Path, PathBuf};

/// What ends the run, in words for whoever called it.
pub(super) type Problem = String;

/// An error of the file system, with the path in front.
pub(super) fn about(path: &Path, error: impl std::fmt::Display) -> Problem {
    format!("`{}`: {error}", path.display())
}

/// The folder of everything that the task keeps.
pub(super) fn folder() -> PathBuf {
    crate::root().join("target/corpus")
}
