//! The steps of a comparison: generate a crate, check it, build it.

use super::disk::bench_folder;
use super::documents::Document;
use super::measure::measure;
use super::outcome::Outcome;
use super::tools::Tool;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// A step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(super) enum Step {
    /// The generator writes the crate into an empty folder.
    Generate,
    /// `cargo check`, with the dependencies checked before.
    Check,
    /// `cargo build`, with the dependencies built before.
    Build,
    /// `cargo check` of the largest tag alone, if the crate has features by tag.
    Tag,
}

impl Step {
    /// The steps that every generator can take.
    pub(super) const ALL: [Self; 3] = [Self::Generate, Self::Check, Self::Build];

    /// Returns what a tool does in the step.
    pub(super) const fn verb(self) -> &'static str {
        match self {
            Self::Generate => "generates",
            Self::Check => "checks",
            Self::Build => "builds",
            Self::Tag => "checks a tag of",
        }
    }
}

/// Runs a step. An error is one of the machine, not of the tool.
pub(super) fn run(
    step: Step,
    tool: &Tool,
    document: &Document,
    limit: u64,
) -> Result<Outcome, String> {
    let limit = Duration::from_secs(limit);
    let folder = bench_folder()
        .join("crates")
        .join(&document.name)
        .join(tool.name);
    let cost = match step {
        Step::Generate => {
            if folder.exists() {
                std::fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
            }
            std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            let cost = measure(&mut tool.generate(&document.path, &folder)?, limit)?;
            if cost.is_ok() {
                tool.complete(&folder)?;
            }
            cost
        }
        Step::Check | Step::Build | Step::Tag => {
            let crate_folder = tool.crate_folder(&folder);
            let mut arguments = vec![if step == Step::Build {
                "build"
            } else {
                "check"
            }];
            let features;
            if step == Step::Tag {
                match largest_tag(&crate_folder) {
                    Some(tag) => features = format!("reqwest,rustls,{tag}"),
                    None => return Ok(Outcome::Failed(String::from("no features by tag"))),
                }
                arguments.extend(["--no-default-features", "--features", &features]);
            }
            let build = bench_folder()
                .join("build")
                .join(format!("{}-{}", document.name, tool.name));
            let package = package(&crate_folder)?;
            // The first run compiles the dependencies as well, and downloads them.
            let first = measure(&mut cargo(&arguments, &crate_folder, &build), limit)?;
            if let Err(problem) = first {
                return Ok(Outcome::Failed(problem));
            }
            measure(
                &mut cargo(&["clean", "--package", &package], &crate_folder, &build),
                limit,
            )?
            .ok();
            arguments.push("--offline");
            measure(&mut cargo(&arguments, &crate_folder, &build), limit)?
        }
    };
    Ok(match cost {
        Ok(cost) => Outcome::Done {
            cost,
            lines: lines(&folder),
            packages: packages(&tool.crate_folder(&folder)),
        },
        Err(problem) => Outcome::Failed(problem),
    })
}

/// Returns a call of cargo in the folder of a crate. Incremental builds would measure nothing the second time.
fn cargo(arguments: &[&str], folder: &Path, build: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", build)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("RUSTFLAGS");
    command
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

/// Returns the feature of the tag whose operations have the most lines: each folder below `src/operations` is a tag.
pub(super) fn largest_tag(folder: &Path) -> Option<String> {
    let tags = std::fs::read_dir(folder.join("src/operations")).ok()?;
    let folders = tags.flatten().map(|entry| entry.path());
    let largest = folders
        .filter(|path| path.is_dir())
        .max_by_key(|path| lines(path))?;
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let name = largest.file_name()?.to_str()?.replace('_', "-");
    let is_feature = |line: &str| {
        let feature = line.split_once(" = [").map(|(feature, _)| feature);
        feature.is_some_and(|feature| feature.replace('_', "-") == name)
    };
    let line = manifest.lines().find(|line| is_feature(line))?;
    Some(line.split_once(' ')?.0.to_owned())
}

/// Returns the number of lines of Rust below a folder.
fn lines(folder: &Path) -> usize {
    let mut count = 0;
    let mut waiting: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(at) = waiting.pop() {
        for entry in std::fs::read_dir(at).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                count += std::fs::read(&path).map_or(0, |bytes| {
                    bytes.iter().filter(|byte| **byte == b'\n').count()
                });
            }
        }
    }
    count
}

/// Returns the number of packages in the lock file of a crate; 0 before there is one.
fn packages(folder: &Path) -> usize {
    let lock = std::fs::read_to_string(folder.join("Cargo.lock")).unwrap_or_default();
    lock.lines().filter(|line| *line == "[[package]]").count()
}
