//! Compiles the crate of a document, with its tests.

use allof::config::Config;
use allof::diagnostic::Diagnostics;
use allof::files::FileSet;
use allof::generate;
use allof::write::{Mode, write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The name of the package, the same for every document, so that its folder of build results stays small.
const PACKAGE: &str = "fuzzed-client";

/// Compiles the crate of a document in `folder`. Returns the first error or warning, if there is one.
pub(super) fn compile(document: &Path, folder: &Path) -> Result<Option<String>, String> {
    let Some(files) = crate_of(document) else {
        return Ok(None);
    };
    let crate_folder = folder.join(PACKAGE);
    if crate_folder.exists() {
        std::fs::remove_dir_all(&crate_folder).map_err(|error| error.to_string())?;
    }
    write(&files, &crate_folder, Mode::Write).map_err(|error| error.to_string())?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--quiet", "--tests", "--message-format", "short"])
        .current_dir(&crate_folder)
        .env("CARGO_TARGET_DIR", folder.join("build"))
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("`cargo` does not run: {error}"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let first = text
        .lines()
        .find(|line| line.contains("error") || line.contains("warning"));
    Ok(match first {
        Some(line) => Some(line.to_owned()),
        None if output.status.success() => None,
        None => return Err(format!("cargo failed: {}", text.trim_end())),
    })
}

/// Returns the files of the crate, which is the only one of its workspace.
fn crate_of(document: &Path) -> Option<FileSet> {
    let mut config = Config::for_inputs(vec![document.to_path_buf()], PathBuf::from("unused"));
    config.package.name = Some(PACKAGE.to_owned());
    let mut diagnostics = Diagnostics::new();
    let mut files = generate(&config, &|_| {}, &mut diagnostics)
        .generated?
        .files;
    files.get_mut("Cargo.toml")?.push_str("\n[workspace]\n");
    Some(files)
}
