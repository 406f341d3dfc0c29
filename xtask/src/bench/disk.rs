//! The folder of the comparison.

use std::path::{Path, PathBuf};

/// Returns the folder of everything that the task downloads, builds and measures.
pub(super) fn bench_folder() -> PathBuf {
    crate::root().join("target/bench")
}

/// Writes a file, and creates its folder if it is missing.
pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .map_err(|error| format!("`{}`: {error}", path.display()))
}
