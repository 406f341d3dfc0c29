//! Generates the committed crates. Each `specs/*.toml` is the configuration of one of them.

use allof::cli::{Input, Job, RunArgs};
use std::fs;
use std::io;
use std::process::ExitCode;

/// The command that updates every crate.
const FIX: &str = "cargo xtask codegen";

/// Returns the jobs, in the order of their names.
///
/// # Errors
///
/// Returns an error if the folder `specs` cannot be read.
pub fn jobs() -> io::Result<Vec<Job>> {
    let root = crate::root();
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join("specs"))? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files
        .into_iter()
        .map(|file| Job {
            input: Input::File(file),
            root: root.clone(),
            fix: FIX.to_owned(),
        })
        .collect())
}

/// Regenerates every crate, or checks it. A failure of one crate does not stop the others.
#[must_use]
pub fn run(args: &RunArgs) -> ExitCode {
    let jobs = match jobs() {
        Ok(jobs) => jobs,
        Err(error) => {
            eprintln!("error: the folder `specs` cannot be read: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut code = ExitCode::SUCCESS;
    for job in &jobs {
        if allof::cli::run(job, args) != ExitCode::SUCCESS {
            code = ExitCode::FAILURE;
        }
    }
    code
}
