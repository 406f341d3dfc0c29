//! The tasks of the workspace, as a library for their tests.

pub mod bench;
pub mod ci;
pub mod codegen;
pub mod corpus;
pub mod deny;
pub mod fuzz;
mod process;

use std::path::{Path, PathBuf};

/// Returns the folder of the workspace, independent of the current folder.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
