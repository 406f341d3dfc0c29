//! The steps of a comparison: generate a crate, and compile it in several ways.

use super::compile;
use super::disk::bench_folder;
use super::documents::Document;
use super::measure::measure;
use super::outcome::Outcome;
use super::tools::Tool;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
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
    /// `cargo build --release`, with the dependencies built before.
    Release,
    /// `cargo check` after a function was added to the largest file of operations, with incremental compilation.
    Change,
    /// `cargo check` with the dependencies, which were downloaded before, into an empty folder.
    First,
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
            Self::Release => "builds for release",
            Self::Change => "checks a change of",
            Self::First => "checks with its dependencies",
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
    let mut size = None;
    let cost = match step {
        Step::Generate => {
            put_aside(&folder)?;
            std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            let cost = measure(&mut tool.generate(&document.path, &folder)?, limit)?;
            if cost.is_ok() {
                tool.complete(&folder)?;
            }
            cost
        }
        Step::Check | Step::Build | Step::Tag | Step::Release | Step::Change | Step::First => {
            let build = bench_folder()
                .join("build")
                .join(format!("{}-{}", document.name, tool.name));
            let target = compile::Target {
                folder: tool.crate_folder(&folder),
                build,
                limit,
            };
            let cost = match step {
                Step::Change => target.change(tool.operations)?,
                Step::First => target.first()?,
                Step::Tag => match largest_tag(&target.folder) {
                    Some(tag) => target.compile(&[
                        "check",
                        "--no-default-features",
                        "--features",
                        &format!("reqwest,rustls,{tag}"),
                    ])?,
                    None => Err(String::from("no features by tag")),
                },
                Step::Build => target.compile(&["build"])?,
                Step::Release => target.compile(&["build", "--release"])?,
                Step::Generate | Step::Check => target.compile(&["check"])?,
            };
            size = match step {
                Step::Build => target.library("debug"),
                Step::Release => target.library("release"),
                _ => None,
            };
            cost
        }
    };
    Ok(match cost {
        Ok(cost) => Outcome::Done {
            cost,
            lines: lines(&folder),
            packages: compile::packages(&tool.crate_folder(&folder)),
            size,
        },
        Err(problem) => Outcome::Failed(problem),
    })
}

/// Moves a folder of an earlier round away. A file system such as ext4 creates files more slowly for a while after many were
/// deleted, so it is deleted when all is measured.
fn put_aside(folder: &Path) -> Result<(), String> {
    let about = |error: std::io::Error| format!("`{}`: {error}", folder.display());
    if !folder.exists() {
        return Ok(());
    }
    let aside = aside();
    std::fs::create_dir_all(&aside).map_err(about)?;
    let count = std::fs::read_dir(&aside).map_err(about)?.count();
    std::fs::rename(folder, aside.join(count.to_string())).map_err(about)
}

/// Deletes what was moved away.
pub(super) fn delete_old() -> Result<(), String> {
    match std::fs::remove_dir_all(aside()) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.to_string()),
        _ => Ok(()),
    }
}

fn aside() -> PathBuf {
    bench_folder().join("old")
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
