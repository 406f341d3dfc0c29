//! Writes emitted crates to the disk and checks them with cargo.

use crate::shared::root;
use allof::files::FileSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// The lints that no emitted library may trigger, beside the default ones of clippy: code that can panic.
pub const LINTS: [&str; 8] = [
    "clippy::unwrap_used",
    "clippy::expect_used",
    "clippy::panic",
    "clippy::indexing_slicing",
    "clippy::string_slice",
    "clippy::todo",
    "clippy::unimplemented",
    "clippy::unreachable",
];

/// Pedantic lints that a crate triggers on purpose: `Debug` leaves secrets and bodies out, and some arms of a `match` are in a crate
/// only if its document needs them.
const ALLOWED: [&str; 2] = ["match_same_arms", "missing_fields_in_debug"];

/// No features: the client has no transport.
pub const NO_FEATURES: &[&str] = &["--no-default-features"];

/// The features that add methods to a crate. TLS adds none, and takes longer to build than the crate.
pub const FEATURES: &[&str] = &[
    "--no-default-features",
    "--features",
    "reqwest,blocking,recording,tower,tracing",
];

/// An emitted crate on the disk.
#[derive(Debug)]
pub struct EmittedCrate {
    folder: PathBuf,
    target: PathBuf,
    /// The features of its tags, which `full` contains.
    tags: Vec<String>,
}

impl EmittedCrate {
    /// Writes a crate as a workspace of its own, which pins the packages to the versions of this repository. `tmp` is
    /// `env!("CARGO_TARGET_TMPDIR")`. All crates are built in one folder, so that their dependencies are built once.
    ///
    /// # Panics
    ///
    /// Panics if a file cannot be written.
    #[must_use]
    pub fn write(files: &FileSet, tmp: &str, name: &str) -> Self {
        let emitted = Path::new(tmp).join("emitted");
        let folder = emitted.join(name);
        let _ = fs::remove_dir_all(&folder);
        let mut files = files.clone();
        let tags = files
            .get("Cargo.toml")
            .map_or_else(Vec::new, |text| enabled(text, "full"));
        if let Some(manifest) = files.get_mut("Cargo.toml") {
            manifest.push_str("\n[workspace]\n");
        }
        if let Err(error) = put(&folder, &files) {
            panic!("{}: {error}", folder.display());
        }
        Self {
            folder,
            target: emitted.join("target"),
            tags,
        }
    }

    /// Checks that the crate compiles without a warning with none of the features of tags, and with one alone: with the first
    /// and with each `step`-th one after it.
    ///
    /// # Errors
    ///
    /// Returns the output of the first command that fails.
    pub fn check_tags(&self, step: usize) -> Result<(), String> {
        let check = |features: &str| {
            let arguments = ["check", "--no-default-features", "--features", features];
            cargo(&self.folder, &self.target, &arguments)
        };
        check("reqwest")?;
        let mut tags = self.tags.iter().step_by(step.max(1));
        tags.try_for_each(|tag| check(&format!("reqwest,{tag}")))
    }

    /// Returns the features of the tags.
    #[must_use]
    pub fn tags(&self) -> &[String] {
        &self.tags
    }

    /// Checks that clippy and rustdoc report nothing, that the library triggers none of [`LINTS`], and that the tests of
    /// the crate pass.
    ///
    /// # Errors
    ///
    /// Returns the output of the first command that fails.
    pub fn check(&self, features: &[&str]) -> Result<(), String> {
        self.clippy(features)?;
        self.cargo(&["doc", "--no-deps"], features, &[])?;
        self.cargo(&["test", "--quiet"], features, &[])
    }

    /// Checks that clippy reports nothing, and that the library triggers none of [`LINTS`], and of the pedantic ones only those
    /// that its manifest or `ALLOWED` names.
    ///
    /// # Errors
    ///
    /// Returns the output of the first command that fails.
    pub fn clippy(&self, features: &[&str]) -> Result<(), String> {
        let denied = LINTS.iter().flat_map(|lint| ["-D", lint]);
        let denied = ["--", "-D", "clippy::pedantic"].into_iter().chain(denied);
        // Options of the command come after the lints of the manifest, and so replace them.
        let manifest = fs::read_to_string(self.folder.join("Cargo.toml")).unwrap_or_default();
        let allowed = manifest
            .lines()
            .filter_map(|line| line.strip_suffix(" = \"allow\""));
        let allowed = allowed.chain(ALLOWED);
        let allowed: Vec<String> = allowed.map(|lint| format!("-Aclippy::{lint}")).collect();
        let denied: Vec<&str> = denied.chain(allowed.iter().map(String::as_str)).collect();
        self.cargo(&["clippy", "--all-targets"], features, &[])?;
        self.cargo(&["clippy", "--lib"], features, &denied)
    }

    /// Checks that the library compiles for another target without a warning.
    ///
    /// # Errors
    ///
    /// Returns the output of the command if it fails.
    pub fn compiles_for(&self, target: &str, features: &[&str]) -> Result<(), String> {
        self.cargo(&["check", "--lib", "--target", target], features, &[])
    }

    fn cargo(&self, command: &[&str], features: &[&str], others: &[&str]) -> Result<(), String> {
        let full: &[&str] = match self.tags.as_slice() {
            [] => &[],
            _ => &["--features", "full"],
        };
        let arguments = [command, features, full, others].concat();
        cargo(&self.folder, &self.target, &arguments)
    }
}

/// Returns the features that a feature of a manifest enables, each followed by those that it enables itself.
fn enabled(manifest: &str, feature: &str) -> Vec<String> {
    let start = format!("{feature} = [");
    let lines = manifest.lines().skip_while(|line| *line != start);
    let lines = lines.skip(1).take_while(|line| *line != "]");
    let names = lines.map(|line| line.trim_matches([' ', ',', '"']).to_owned());
    names
        .flat_map(|name| {
            let others = enabled(manifest, &name);
            std::iter::once(name).chain(others)
        })
        .collect()
}

/// Makes a folder contain exactly these files below `src` and `tests`, and a copy of `Cargo.lock`. A file with the same
/// text is not written, so that it is not compiled again.
///
/// # Errors
///
/// Returns an error if a file cannot be written or removed.
pub fn put(folder: &Path, files: &FileSet) -> io::Result<()> {
    for below in ["src", "tests"] {
        remove_others(&folder.join(below), below, files)?;
    }
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|known| known == *text) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    // Cargo removes the packages that the crate does not need.
    if !folder.join("Cargo.lock").exists() {
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    }
    Ok(())
}

fn remove_others(folder: &Path, name: &str, files: &FileSet) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry?;
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            remove_others(&entry.path(), &name, files)?;
        } else if !files.contains_key(&name) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Runs a command of cargo, and denies warnings. It is run without the network first, and its results are kept in
/// `target` for the next crate.
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
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
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
