//! Compiles the crates of a sample: one workspace, one set of dependencies, warnings denied.

use super::find::Document;
use super::outcome::{Counts, Judged};
use super::progress::Progress;
use super::tested::{self, Tested};
use super::worker::{Package, Request};
use super::{Problem, about, pool, sample};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What came of the crates.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(super) struct Compiled {
    /// Each of them, by document.
    pub(super) crates: Vec<Crate>,
    /// How long they took.
    pub(super) seconds: f64,
}

/// What came of one crate.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(super) struct Crate {
    /// The document it is made from.
    pub(super) document: String,
    /// Its package.
    pub(super) package: String,
    /// Its lines.
    pub(super) lines: usize,
    /// Whether the compiler took it.
    pub(super) compiles: bool,
    /// The errors, denied warnings included, by code.
    pub(super) errors: Counts,
    /// The first of them, with its place.
    pub(super) first_error: Option<String>,
    /// What its document's schemas say of its examples.
    pub(super) judged: Option<Judged>,
    /// What its tests say of them.
    pub(super) tested: Option<Tested>,
}

impl Crate {
    /// What is wrong with it, if anything.
    pub(super) fn trouble(&self) -> Option<String> {
        let untested = (!self.compiles).then(|| {
            let unknown = || "does not compile".to_owned();
            self.first_error.clone().unwrap_or_else(unknown)
        });
        untested.or_else(|| self.tested.as_ref().and_then(Tested::trouble))
    }
}

impl Compiled {
    /// Whether every crate compiles and holds its examples.
    pub(super) fn is_good(&self) -> bool {
        self.crates.iter().all(|one| one.trouble().is_none())
    }
}

/// Emits the crates of the documents into one workspace and compiles them.
pub(super) fn compile(
    documents: &[Document],
    jobs: usize,
    limit: Duration,
    with_examples: bool,
) -> Result<Compiled, Problem> {
    let started = Instant::now();
    if documents.is_empty() {
        return Ok(Compiled::default());
    }
    let folder = super::folder().join("crates");
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
    if with_examples {
        tested::run(&cargo, &mut crates, limit)?;
    }
    Ok(Compiled {
        crates: crates.into_values().collect(),
        seconds: started.elapsed().as_secs_f64(),
    })
}

/// Writes the crates and their workspace, and removes those of other samples.
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
            let name = sample::package(&document.name);
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
        let package = sample::package(&outcome.name);
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
            judged: outcome.examples,
            ..Crate::default()
        };
        crates.insert(package, one);
    }
    tidy(folder, &crates)?;
    let members: Vec<String> = crates.keys().map(|name| format!("{name:?}")).collect();
    // Nothing of these crates is ever debugged or changed, only compiled.
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n    {},\n]\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n",
        members.join(",\n    ")
    );
    let path = folder.join("Cargo.toml");
    fs::write(&path, manifest).map_err(|error| about(&path, error))?;
    // The versions are the workspace's own: those that the runtime is tested with.
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

/// Takes over what the compiler says of one of the crates.
fn note(message: &Message, crates: &mut BTreeMap<String, Crate>, progress: &Progress) {
    let Some(one) = message
        .package()
        .and_then(|package| crates.get_mut(package))
    else {
        return;
    };
    match &message.message {
        None if message.reason == "compiler-artifact" && message.is_of("lib") => {
            one.compiles = true;
            progress.step();
        }
        None => {}
        Some(said) if said.level.starts_with("error") => {
            let code = said.code.as_ref().map_or("other", |code| &code.code);
            if code == "other" && said.message.starts_with("aborting due to") {
                progress.step();
                return;
            }
            *one.errors.entry(code.to_owned()).or_default() += 1;
            one.first_error.get_or_insert_with(|| said.line());
        }
        Some(_) => {}
    }
}

/// How cargo is called for the crates.
pub(super) struct Cargo<'a> {
    folder: &'a Path,
    jobs: usize,
}

impl Cargo<'_> {
    /// Runs a command, shows each of its messages, and says whether it succeeded. What it says beside them goes to
    /// `cargo.log`, and it is a problem if it fails without a message about a crate.
    pub(super) fn run(
        &self,
        arguments: &[&str],
        see: &mut dyn FnMut(Message),
    ) -> Result<(), Problem> {
        let log = super::folder().join("cargo.log");
        let errors = File::create(&log).map_err(|error| about(&log, error))?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut child = Command::new(cargo)
            .args(arguments)
            .args(["--keep-going", "--message-format", "json", "--jobs"])
            .arg(self.jobs.to_string())
            .current_dir(self.folder)
            .env("RUSTFLAGS", "-D warnings")
            .env("CARGO_TARGET_DIR", super::folder().join("build"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .map_err(|error| format!("`cargo` does not run: {error}"))?;
        let mut told = BTreeSet::new();
        if let Some(output) = child.stdout.take() {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Ok(message) = serde_json::from_str::<Message>(&line) {
                    told.extend(message.package().map(str::to_owned));
                    see(message);
                }
            }
        }
        let status = child.wait().map_err(|error| error.to_string())?;
        if !status.success() && told.is_empty() {
            let text = fs::read_to_string(&log).unwrap_or_default();
            return Err(format!("cargo failed:\n{}", text.trim_end()));
        }
        Ok(())
    }
}

/// A message of cargo's, as much of it as is of use.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Message {
    reason: String,
    #[serde(default)]
    manifest_path: PathBuf,
    target: Option<Target>,
    message: Option<Said>,
    /// The program that was linked.
    pub(super) executable: Option<PathBuf>,
}

#[derive(Debug, Clone, Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct Said {
    level: String,
    message: String,
    code: Option<Code>,
    spans: Vec<Span>,
}

#[derive(Debug, Clone, Deserialize)]
struct Code {
    code: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

impl Message {
    /// The package that it is about, if that may be one of ours: the name of its folder.
    pub(super) fn package(&self) -> Option<&str> {
        let folder = self.manifest_path.parent()?;
        folder
            .file_name()?
            .to_str()
            .filter(|name| name.starts_with("corpus-"))
    }

    /// Whether it is about a target of this kind.
    pub(super) fn is_of(&self, kind: &str) -> bool {
        self.target
            .as_ref()
            .is_some_and(|target| target.kind.iter().any(|known| known == kind))
    }
}

impl Said {
    /// In one line: place, code, message.
    fn line(&self) -> String {
        let place = self
            .spans
            .iter()
            .find(|span| span.is_primary)
            .map_or_else(String::new, |span| {
                format!("{}:{}: ", span.file_name, span.line_start)
            });
        let code = self
            .code
            .as_ref()
            .map_or_else(String::new, |code| format!("[{}]", code.code));
        let text = self.message.lines().next().unwrap_or_default();
        format!("{place}{}{code}: {text}", self.level)
    }
}
