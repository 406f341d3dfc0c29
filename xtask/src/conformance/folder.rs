//! The folders of the task, and what it needs to write to them and to run programs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The message of an error that ends the run.
pub(super) type Problem = String;

/// Returns the folder of the files that the task keeps.
pub(super) fn folder() -> PathBuf {
    crate::root().join("target/conformance")
}

/// Returns the folder of the files in the repository that the task reads.
pub(super) fn committed() -> PathBuf {
    crate::root().join("xtask/conformance")
}

/// Returns the message of an error of the file system, with the path in front.
pub(super) fn about(path: &Path, error: impl std::fmt::Display) -> Problem {
    format!("`{}`: {error}", path.display())
}

pub(super) fn read(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|error| about(path, error))
}

/// Writes a file and creates its folder. A file that has the content already is left alone, so that it is not compiled
/// again.
pub(super) fn write(path: &Path, content: &str) -> Result<(), Problem> {
    if fs::read_to_string(path).is_ok_and(|known| known == content) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| about(parent, error))?;
    }
    fs::write(path, content).map_err(|error| about(path, error))
}

/// Removes a folder, if it exists.
pub(super) fn remove(path: &Path) -> Result<(), Problem> {
    if path.exists() {
        fs::remove_dir_all(path).map_err(|error| about(path, error))?;
    }
    Ok(())
}

/// Runs a program, and returns its output.
pub(super) fn output(command: &mut Command) -> Result<String, Problem> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("`{program}` does not run: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!(
        "`{program}` failed ({})\n{}",
        output.status,
        errors.trim_end()
    ))
}
