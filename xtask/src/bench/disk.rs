//! The folder of the comparison.

use std::path::{Path, PathBuf};

/// Returns the folder of everything that the task downloads, builds and measures.
pub(super) fn bench_folder() -> PathBuf {
    crate::root().join("target/bench")
}

/// Writes a file.
pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("`{}`: {error}", path.display()))
}
