//! Writes emitted crates to the disk and runs cargo on them.

use allof::files::FileSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Writes a crate to a folder, as a workspace of its own, and returns the folder.
///
/// # Panics
///
/// Panics if a file cannot be written.
#[must_use]
pub fn put(files: &FileSet, folder: &Path) -> PathBuf {
    let _ = fs::remove_dir_all(folder);
    for (path, text) in files {
        let mut text = text.clone();
        if path == "Cargo.toml" {
            text.push_str("\n[workspace]\n");
        }
        let path = folder.join(path);
        let done = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, text));
        if let Err(error) = done {
            panic!("{}: {error}", path.display());
        }
    }
    folder.to_path_buf()
}

/// Runs a command of cargo. It is run without the network first, and its results are kept in `target` for the next
/// crate.
///
/// # Errors
///
/// Returns the output of the command if it fails.
pub fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> Result<(), String> {
    let (subcommand, arguments) = arguments.split_at(1.min(arguments.len()));
    let run = |network: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_TERM_COLOR", "never")
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            // Settings of the build of the tests themselves, which `cargo test` passes on.
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .args(subcommand)
            .args(network)
            .args(arguments);
        match command.output() {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => Err(format!(
                "cargo {} {}\n{}{}",
                subcommand.join(" "),
                arguments.join(" "),
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            )),
            Err(error) => Err(format!("cargo does not run: {error}")),
        }
    };
    match run(&["--offline"]) {
        Err(said) if lacks_a_package(&said) => run(&[]),
        other => other,
    }
}

/// Returns whether the output of cargo reports a package that is not on this machine.
fn lacks_a_package(said: &str) -> bool {
    ["--offline", "no matching package", "failed to download"]
        .iter()
        .any(|sign| said.contains(sign) && !said.contains("could not compile"))
}
