//! Compiles the crates of a sample in one workspace, with the same dependencies and with warnings denied.

use super::cargo::{Cargo, Message};
use super::choose;
use super::run_tests::{self, Tested};
use crate::corpus::documents::find::Document;
use crate::corpus::generate::pool;
use crate::corpus::generate::worker::{Package, Request};
use crate::corpus::outcome::{Counts, Validated};
use crate::corpus::problem::{Problem, about};
use crate::corpus::progress::Progress;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// The result of compiling the crates.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(in crate::corpus) struct Compiled {
    /// The result of each crate, by document.
    pub(in crate::corpus) crates: Vec<Crate>,
    /// The time of the whole compilation.
    pub(in crate::corpus) seconds: f64,
}

/// The result of compiling one crate.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(in crate::corpus) struct Crate {
    /// The document of the crate.
    pub(in crate::corpus) document: String,
    /// The name of its package.
    pub(in crate::corpus) package: String,
    /// The number of its lines.
    pub(in crate::corpus) lines: usize,
    /// Whether the crate compiles.
    pub(in crate::corpus) compiles: bool,
    /// The errors, including denied warnings, by code.
    pub(in crate::corpus) errors: Counts,
    /// The first error, with its place.
    pub(in crate::corpus) first_error: Option<String>,
    /// The validation of its examples by the schemas of its document.
    pub(in crate::corpus) validated: Option<Validated>,
    /// The results of its tests.
    pub(in crate::corpus) tested: Option<Tested>,
}

impl Crate {
    /// Returns the first problem of the crate, if there is one.
    pub(in crate::corpus) fn trouble(&self) -> Option<String> {
        let untested = (!self.compiles).then(|| {
            let unknown = || "does not compile".to_owned();
            self.first_error.clone().unwrap_or_else(unknown)
        });
        untested.or_else(|| self.failures().first().cloned())
    }

    /// Returns the failures of its tests.
    pub(in crate::corpus) fn failures(&self) -> &[String] {
        self.tested.as_ref().map_or(&[], |tested| &tested.failures)
    }
}

impl Compiled {
    /// Returns whether every crate compiles and its tests succeed.
    pub(in crate::corpus) fn is_good(&self) -> bool {
        self.crates.iter().all(|one| one.trouble().is_none())
    }
}

/// Emits the crates of the documents into one workspace and compiles them.
pub(in crate::corpus) fn compile(
    documents: &[Document],
    jobs: usize,
    limit: Duration,
    with_examples: bool,
) -> Result<Compiled, Problem> {
    let started = Instant::now();
    if documents.is_empty() {
        return Ok(Compiled::default());
    }
    let folder = crate::corpus::problem::folder().join("crates");
    let mut crates = emit(documents, &folder, jobs, limit, with_examples)?;
    let cargo = Cargo {
        folder: &folder,
        jobs,
    };
    let progress = Progress::start("checking", crates.len());
    cargo.run(&["check", "--workspace", "--lib"], &mut |message| {
        note(&message, &mut crates, &progress);
    })?;
    progress.finish();
    check_tags(&cargo, &mut crates)?;
    if with_examples {
        let compiled = crates.values().filter(|one| one.compiles);
        let packages: Vec<String> = compiled.map(|one| one.package.clone()).collect();
        for (package, tested) in run_tests::run(&cargo, &packages, limit)? {
            if let Some(one) = crates.get_mut(&package) {
                one.tested = Some(tested);
            }
        }
    }
    Ok(Compiled {
        crates: crates.into_values().collect(),
        seconds: started.elapsed().as_secs_f64(),
    })
}

/// Compiles each crate whose tags are features with the first of them alone.
fn check_tags(cargo: &Cargo<'_>, crates: &mut BTreeMap<String, Crate>) -> Result<(), Problem> {
    let mut arguments = vec!["check".to_owned(), "--lib".to_owned()];
    let mut features = Vec::new();
    for (package, _) in crates.iter().filter(|(_, one)| one.compiles) {
        let path = cargo.folder.join(package).join("Cargo.toml");
        let manifest = fs::read_to_string(&path).map_err(|error| about(&path, error))?;
        if let Some(tag) = first_tag(&manifest) {
            arguments.extend(["--package".to_owned(), package.clone()]);
            features.push(format!("{package}/reqwest,{package}/{tag}"));
        }
    }
    if features.is_empty() {
        return Ok(());
    }
    arguments.extend(["--no-default-features".to_owned(), "--features".to_owned()]);
    arguments.push(features.join(","));
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let progress = Progress::start("checking one tag", features.len());
    cargo.run(&arguments, &mut |message| {
        let error = message.message.as_ref().and_then(|said| {
            let code = said.error()?;
            Some((code.to_owned(), said.line()))
        });
        let Some(one) = message.package().and_then(|name| crates.get_mut(name)) else {
            return;
        };
        match error {
            None if message.is_artifact() && message.is_of("lib") => progress.step(),
            None => {}
            Some((code, line)) => {
                one.compiles = false;
                let line = format!("with one tag alone: {line}");
                one.first_error.get_or_insert(line);
                *one.errors.entry(code).or_default() += 1;
            }
        }
    })?;
    progress.finish();
    Ok(())
}

/// Returns the first feature that the feature `full` of a manifest contains.
fn first_tag(manifest: &str) -> Option<&str> {
    let (_, list) = manifest.split_once("\nfull = [\n")?;
    list.lines()
        .next()?
        .trim()
        .strip_prefix('"')?
        .strip_suffix("\",")
}

/// Writes the crates and their workspace, and removes the crates of other samples.
fn emit(
    documents: &[Document],
    folder: &Path,
    jobs: usize,
    limit: Duration,
    judge_examples: bool,
) -> Result<BTreeMap<String, Crate>, Problem> {
    let requests: Vec<Request> = documents
        .iter()
        .map(|document| {
            let name = choose::package(&document.name);
            Request {
                name: document.name.clone(),
                path: document.path.clone(),
                bytes: document.bytes,
                package: Some(Package {
                    folder: folder.join(&name),
                    name,
                    judge_examples,
                }),
            }
        })
        .collect();
    fs::create_dir_all(folder).map_err(|error| about(folder, error))?;
    let mut crates = BTreeMap::new();
    for outcome in pool::answer(requests, jobs, limit, "writing")? {
        let package = choose::package(&outcome.name);
        let Some(made) = &outcome.made else {
            return Err(format!(
                "`{}` generated before and does not now: {}",
                outcome.name,
                outcome.message.unwrap_or_default()
            ));
        };
        let one = Crate {
            document: outcome.name.clone(),
            package: package.clone(),
            lines: made.lines,
            validated: outcome.examples,
            ..Crate::default()
        };
        crates.insert(package, one);
    }
    tidy(folder, &crates)?;
    let members: Vec<String> = crates.keys().map(|name| format!("{name:?}")).collect();
    // These crates are never debugged or changed, only compiled.
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n    {},\n]\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n",
        members.join(",\n    ")
    );
    let path = folder.join("Cargo.toml");
    fs::write(&path, manifest).map_err(|error| about(&path, error))?;
    // The versions are those of the workspace of `allof`, with which the runtime is tested.
    let lock = crate::root().join("Cargo.lock");
    fs::copy(&lock, folder.join("Cargo.lock")).map_err(|error| about(&lock, error))?;
    Ok(crates)
}

/// Removes the crates of other samples.
fn tidy(folder: &Path, crates: &BTreeMap<String, Crate>) -> Result<(), Problem> {
    for entry in fs::read_dir(folder).map_err(|error| about(folder, error))? {
        let path = entry.map_err(|error| about(folder, error))?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if name.is_some_and(|name| name.starts_with("corpus-") && !crates.contains_key(name)) {
            fs::remove_dir_all(&path).map_err(|error| about(&path, error))?;
        }
    }
    Ok(())
}

/// Adds a message of the compiler to the result of its crate.
fn note(message: &Message, crates: &mut BTreeMap<String, Crate>, progress: &Progress) {
    let Some(one) = message
        .package()
        .and_then(|package| crates.get_mut(package))
    else {
        return;
    };
    match &message.message {
        None => {
            if message.is_artifact() && message.is_of("lib") {
                one.compiles = true;
                progress.step();
            }
        }
        Some(said) => {
            if let Some(code) = said.error() {
                if one.errors.is_empty() {
                    progress.step();
                    one.first_error = Some(said.line());
                }
                *one.errors.entry(code.to_owned()).or_default() += 1;
            }
        }
    }
}
