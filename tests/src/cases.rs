//! The cases: small specifications below `tests/cases/`, each with snapshots of its results.
//!
//! A case is one file, `<topic>/<name>.yaml` or `.json`, or a folder `<topic>/<name>/` with several files, whose file
//! `inputs` lists the documents among them. Beside it are `<name>.ir.txt`, `<name>.rs` and, if there are diagnostics,
//! `<name>.diagnostics.txt`. Lines of a document that start with `# allof: ` are lines of its configuration (in a
//! folder: those of the first document). `<name>.lock` contains names of an earlier run. `<name>.use.rs` tests the use
//! of the emitted crate, which it refers to as `case`.

use crate::dump::dump;
use crate::shared::root;
use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::{Generated, generate};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The endings of the names of snapshots.
const SNAPSHOTS: &[&str] = &[".ir.txt", ".rs", ".diagnostics.txt"];

/// A case.
#[derive(Debug, Clone)]
pub struct Case {
    /// `<topic>/<name>`.
    pub name: String,
    /// The folder that the names of its files are relative to.
    pub base: PathBuf,
    /// The documents.
    pub inputs: Vec<PathBuf>,
}

/// The result of a case.
#[derive(Debug)]
pub struct Outcome {
    /// The generated crate, if any.
    pub generated: Option<Generated>,
    /// The diagnostics, in the human-readable format.
    pub diagnostics: String,
}

/// Returns all cases in the order of their names, and all files that belong to no case.
///
/// # Errors
///
/// Returns an error if a folder cannot be listed.
pub fn all() -> io::Result<(Vec<Case>, Vec<PathBuf>)> {
    let folder = root().join("tests/cases");
    let mut cases = Vec::new();
    let mut others = Vec::new();
    for topic in listed(&folder)? {
        if !topic.is_dir() {
            continue;
        }
        for path in listed(&topic)? {
            let name = format!("{}/{}", file_name(&topic), stem(&path));
            if path.is_dir() {
                let list = fs::read_to_string(path.join("inputs"))?;
                cases.push(Case {
                    name,
                    inputs: list.lines().map(|line| path.join(line)).collect(),
                    base: path,
                });
            } else if matches!(ending(&path), "yaml" | "json") {
                cases.push(Case {
                    name,
                    base: topic.clone(),
                    inputs: vec![path],
                });
            } else {
                others.push(path);
            }
        }
    }
    others.retain(|path| {
        let text = path.to_string_lossy();
        let known = SNAPSHOTS.iter().copied().chain([".lock", ".use.rs"]);
        let stem = known
            .filter_map(|end| text.strip_suffix(end))
            .min_by_key(|stem| stem.len());
        !cases
            .iter()
            .any(|case| stem == Some(&*folder.join(&case.name).to_string_lossy()))
    });
    cases.sort_by(|left, right| left.name.cmp(&right.name));
    Ok((cases, others))
}

impl Case {
    /// Returns the path of the file beside the case with this ending.
    #[must_use]
    pub fn beside(&self, end: &str) -> PathBuf {
        root().join(format!("tests/cases/{}{end}", self.name))
    }

    /// Returns the name as an identifier.
    #[must_use]
    pub fn ident(&self) -> String {
        self.name.replace(['/', '-', '.'], "_")
    }

    /// Returns the configuration of the case.
    ///
    /// # Panics
    ///
    /// Panics if the configuration is wrong.
    #[must_use]
    #[expect(clippy::panic, reason = "only tests call it")]
    pub fn config(&self) -> Config {
        let text = self
            .inputs
            .first()
            .and_then(|input| fs::read_to_string(input).ok())
            .unwrap_or_default();
        let mut toml = String::from("output = \"unused\"\ninputs = [\"*\"]\n");
        for line in text.lines() {
            if let Some(flag) = line.strip_prefix("# allof: ") {
                toml.push_str(flag);
                toml.push('\n');
            }
        }
        let mut diagnostics = Diagnostics::new();
        let Some(mut config) = Config::parse(&self.base.join("case.toml"), toml, &mut diagnostics)
        else {
            panic!("{}: {:#?}", self.name, diagnostics.list());
        };
        config.inputs.clone_from(&self.inputs);
        config.base.clone_from(&self.base);
        config.lock = Some(self.beside(".lock")).filter(|path| path.is_file());
        config.package.name = Some("case".to_owned());
        config
    }

    /// Runs the pipeline.
    ///
    /// # Panics
    ///
    /// Panics if the configuration is wrong.
    #[must_use]
    pub fn run(&self) -> Outcome {
        let mut diagnostics = Diagnostics::new();
        let generation = generate(&self.config(), &|_| {}, &mut diagnostics);
        let diagnostics =
            Renderer::new(&generation.sources, Format::Human, false).render_all(diagnostics.list());
        Outcome {
            generated: generation.generated,
            diagnostics,
        }
    }
}

impl Outcome {
    /// Returns the snapshots by ending. A snapshot with an empty text must not exist.
    #[must_use]
    pub fn snapshots(&self) -> BTreeMap<&'static str, String> {
        let (ir, rust) = match &self.generated {
            Some(made) => (dump(&made.api, &made.names), rust(made)),
            None => (String::new(), String::new()),
        };
        SNAPSHOTS
            .iter()
            .copied()
            .zip([ir, rust, self.diagnostics.clone()])
            .collect()
    }
}

/// Returns the emitted types, operations and client, one file after the other, and the servers and security schemes if
/// there are several.
fn rust(made: &Generated) -> String {
    let own_client = made.api.schemes.len() + made.api.servers.len() > 1;
    let mut text = String::new();
    for (path, file) in &made.files {
        let shown = [
            "src/types/",
            "src/operations/",
            "src/errors/",
            "src/client",
            "src/headers.rs",
            "src/servers.rs",
        ]
        .iter()
        .any(|start| path.starts_with(start));
        let shown = shown && (path.starts_with("src/client/") || !path.ends_with("/mod.rs"));
        if !(shown || (path == "src/api.rs" && own_client)) {
            continue;
        }
        let body = file.split_once('\n').map_or("", |(_, rest)| rest).trim();
        text.push_str(&format!("// {path}\n\n{body}\n\n"));
    }
    if !text.is_empty() {
        text.truncate(text.trim_end().len() + 1);
    }
    text
}

fn listed(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn ending(path: &Path) -> &str {
    path.extension()
        .and_then(|end| end.to_str())
        .unwrap_or_default()
}
