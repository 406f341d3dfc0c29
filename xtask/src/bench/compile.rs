//! Compiles a generated crate, and measures the crate alone, whose dependencies are compiled before, or both.

use super::disk::write;
use super::measure::{Cost, measure};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// A crate to compile.
pub(super) struct Target {
    /// The folder of its manifest.
    pub(super) folder: PathBuf,
    /// The folder for what the compiler writes.
    pub(super) build: PathBuf,
    /// The time limit of a command.
    pub(super) limit: Duration,
}

impl Target {
    /// Runs a command of cargo twice, and measures the second run, which compiles the crate alone. The inner error is that of the
    /// compiler.
    pub(super) fn compile(&self, arguments: &[&str]) -> Result<Result<Cost, String>, String> {
        // The first run downloads the dependencies.
        let first = measure(&mut self.cargo(arguments, "0"), self.limit)?;
        if first.is_err() {
            return Ok(first);
        }
        let package = package(&self.folder)?;
        let mut clean = vec!["clean", "--package", &package];
        clean.extend(
            arguments
                .iter()
                .filter(|argument| **argument == "--release"),
        );
        measure(&mut self.cargo(&clean, "0"), self.limit)?.ok();
        let arguments = [arguments, &["--offline"]].concat();
        measure(&mut self.cargo(&arguments, "0"), self.limit)
    }

    /// Measures `cargo check` after a function was added to the largest file below the path `operations`, and removes the
    /// function again.
    pub(super) fn change(&self, operations: &str) -> Result<Result<Cost, String>, String> {
        let arguments = ["check", "--offline"];
        let first = measure(&mut self.cargo(&arguments, "1"), self.limit)?;
        if first.is_err() {
            return Ok(first);
        }
        let Some(path) = largest(&self.folder.join(operations)) else {
            return Ok(Err(format!(
                "there is no file of operations in `{operations}`"
            )));
        };
        let about = |error: std::io::Error| format!("`{}`: {error}", path.display());
        let text = std::fs::read_to_string(&path).map_err(about)?;
        write(
            &path,
            &format!("{text}\n#[allow(dead_code)]\nfn added() {{}}\n"),
        )?;
        let cost = measure(&mut self.cargo(&arguments, "1"), self.limit);
        write(&path, &text)?;
        cost
    }

    /// Measures `cargo check` of the crate and of all that it depends on, in a folder of its own, which is empty.
    pub(super) fn first(&self) -> Result<Result<Cost, String>, String> {
        let mut build = self.build.clone().into_os_string();
        build.push("-first");
        let alone = Self {
            folder: self.folder.clone(),
            build: PathBuf::from(build),
            limit: self.limit,
        };
        let fetched = measure(&mut alone.cargo(&["fetch"], "0"), self.limit)?;
        if fetched.is_err() {
            return Ok(fetched);
        }
        alone.delete()?;
        let cost = measure(&mut alone.cargo(&["check", "--offline"], "0"), self.limit);
        alone.delete()?;
        cost
    }

    /// Deletes what the compiler wrote.
    fn delete(&self) -> Result<(), String> {
        match std::fs::remove_dir_all(&self.build) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(format!("`{}`: {error}", self.build.display()))
            }
            _ => Ok(()),
        }
    }

    /// Returns the size of the compiled library of a profile, in MiB.
    pub(super) fn library(&self, profile: &str) -> Option<f64> {
        let entries = std::fs::read_dir(self.build.join(profile)).ok()?;
        let library = entries.flatten().map(|entry| entry.path()).find(|path| {
            path.extension()
                .is_some_and(|extension| extension == "rlib")
        })?;
        let bytes = std::fs::metadata(library).ok()?.len();
        Some(bytes as f64 / (1024.0 * 1024.0))
    }

    /// Returns a call of cargo.
    fn cargo(&self, arguments: &[&str], incremental: &str) -> Command {
        let mut command = cargo(&self.folder);
        command
            .args(arguments)
            .env("CARGO_TARGET_DIR", &self.build)
            .env("CARGO_INCREMENTAL", incremental)
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("RUSTFLAGS");
        command
    }
}

/// Returns cargo, to be run in a folder.
fn cargo(folder: &Path) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(folder);
    command
}

/// Returns the number of packages that are compiled for the crate in a folder, on this machine and with its default features, the
/// crate included; 0 if cargo does not know it.
pub(super) fn packages(folder: &Path) -> usize {
    let mut command = cargo(folder);
    command.args(["tree", "--offline", "--edges", "normal,build"]);
    command.args(["--prefix", "none", "--format", "{p}"]);
    let text = command.output().map(|output| output.stdout);
    let text = String::from_utf8_lossy(&text.unwrap_or_default()).into_owned();
    let lines = text.lines().map(|line| line.trim_end_matches(" (*)"));
    lines.collect::<BTreeSet<_>>().len()
}

/// Returns the name of the package in a folder.
fn package(folder: &Path) -> Result<String, String> {
    let path = folder.join("Cargo.toml");
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("`{}`: {error}", path.display()))?;
    let name = text.lines().find_map(|line| {
        let value = line.strip_prefix("name")?.trim_start().strip_prefix('=')?;
        Some(value.trim().trim_matches('"').to_owned())
    });
    name.ok_or_else(|| format!("`{}` names no package", path.display()))
}

/// Returns the largest file of Rust at a path: the file itself, or one in the folder or below it.
fn largest(path: &Path) -> Option<PathBuf> {
    let mut found = None;
    let mut waiting = vec![path.to_path_buf()];
    while let Some(at) = waiting.pop() {
        if at.is_dir() {
            let entries = std::fs::read_dir(&at).into_iter().flatten().flatten();
            waiting.extend(entries.map(|entry| entry.path()));
        } else if at.extension().is_some_and(|extension| extension == "rs") {
            let size = std::fs::metadata(&at).map_or(0, |data| data.len());
            found = found.max(Some((size, at)));
        }
    }
    found.map(|(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::largest;

    #[test]
    fn the_largest_file_is_found_below_a_folder_or_is_the_file_itself() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bench");
        let file = folder.join("compile.rs");
        assert_eq!(largest(&file), Some(file));
        assert!(largest(&folder).is_some_and(|path| path.starts_with(&folder)));
        assert_eq!(largest(&folder.join("missing")), None);
    }
}
