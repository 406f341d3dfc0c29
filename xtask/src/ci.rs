//! The steps of continuous integration, on this machine.

use std::process::{Command, ExitCode};

/// Runs `.ci/run`, the one place where the steps are written down.
#[must_use]
pub fn run() -> ExitCode {
    let script = crate::root().join(".ci/run");
    match Command::new("bash").arg(&script).arg("--dirty").status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: `bash {}` does not run: {error}", script.display());
            ExitCode::FAILURE
        }
    }
}
