//! The tasks of the workspace, as a library for their tests.

pub mod bench;
pub mod ci;
pub mod codegen;
pub mod conformance;
pub mod corpus;
pub mod deny;
pub mod fuzz;
pub mod instructions;
mod process;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Returns the folder of the workspace, independent of the current folder.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Returns the exit code of a task, which succeeds if its result is `true`. Prints the error, if there is one.
fn exit_code(result: Result<bool, String>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}
