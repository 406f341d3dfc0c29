//! A project like that of a user: a folder with `specs/`, which has the configuration and documents, and a crate.

use crate::shared::root;
use allof::cli::{Input, Job, Outcome, generate};
use allof::write::Mode;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The path of the page from which the crate of this repository is generated.
pub const PAGE: &str = "specs/get-backfill-progress.md";

/// A page of the same documentation, with the same copies of its errors.
pub const SECOND_PAGE: &str = "tests/fixtures/pages/list-backfills.md";

/// Returns the text of a file of the repository.
///
/// # Panics
///
/// Panics if the file cannot be read.
#[must_use]
pub fn text_of(path: &str) -> String {
    read(&root().join(path))
}

fn read(path: &Path) -> String {
    match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => panic!("{}: {error}", path.display()),
    }
}

/// A project in a folder of its own below `target/`.
#[derive(Debug)]
pub struct Project {
    folder: PathBuf,
}

impl Project {
    /// Creates a project without documents. Its configuration reads every page of `specs/`.
    /// `tmp` is `env!("CARGO_TARGET_TMPDIR")`, and `name` is unique to the test.
    #[must_use]
    pub fn new(tmp: &str, name: &str) -> Self {
        let project = Self {
            folder: Path::new(tmp).join(name),
        };
        let _ = fs::remove_dir_all(&project.folder);
        project.put(
            "specs/api.toml",
            "inputs = [\"*.md\"]\noutput = \"../generated\"\n\n[package]\nname = \"a-client\"\n",
        );
        project
    }

    /// Returns the folder of the project.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file to the project.
    ///
    /// # Panics
    ///
    /// Panics if the file cannot be written.
    pub fn put(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        let done = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, text));
        if let Err(error) = done {
            panic!("{}: {error}", path.display());
        }
    }

    /// Returns the text of a file.
    ///
    /// # Panics
    ///
    /// Panics if the file cannot be read.
    #[must_use]
    pub fn get(&self, path: &str) -> String {
        read(&self.folder.join(path))
    }

    /// Runs the generator and returns its result, even if it fails.
    #[must_use]
    pub fn attempt(&self, mode: Mode) -> Outcome {
        let job = Job {
            input: Input::File(self.folder.join("specs/api.toml")),
            root: self.folder.clone(),
            fix: "allof generate --config specs/api.toml".to_owned(),
        };
        generate(&job, mode, false, &|_| {})
    }

    /// Writes the crate.
    ///
    /// # Panics
    ///
    /// Panics with all diagnostics if there are any.
    pub fn generate(&self) {
        let outcome = self.attempt(Mode::Write);
        assert!(outcome.is_good(), "{}", outcome.to_text());
        let diagnostics = outcome.diagnostics.list();
        assert!(diagnostics.is_empty(), "{}", outcome.to_text());
    }

    /// Returns the files of the crate, by path.
    #[must_use]
    pub fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        let generated = self.folder.join("generated");
        collect(&generated, &generated, &mut files);
        files
    }

    /// Returns the names of the modules below `generated/src/types` or `generated/src/operations`.
    #[must_use]
    pub fn modules(&self, of: &str) -> Vec<String> {
        let prefix = format!("src/{of}/");
        let names = self.files();
        let names = names.keys().filter_map(|path| {
            let name = path.strip_prefix(&prefix)?.strip_suffix(".rs")?;
            (name != "mod").then(|| name.to_owned())
        });
        names.collect()
    }

    /// Returns the names of the public structs and enums in `generated/src/types`, sorted.
    #[must_use]
    pub fn types(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (path, text) in self.files() {
            if path.starts_with("src/types/") {
                for line in text.lines() {
                    let name = line
                        .strip_prefix("pub struct ")
                        .or_else(|| line.strip_prefix("pub enum "));
                    if let Some(name) = name {
                        let end = name.find(|letter: char| !letter.is_alphanumeric());
                        names.push(name.split_at(end.unwrap_or(name.len())).0.to_owned());
                    }
                }
            }
        }
        names.sort_unstable();
        names
    }
}

/// Adds every file below a folder to `files`, by its path relative to `top`.
pub fn collect(top: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => panic!("{}: {error}", folder.display()),
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            collect(top, &path, files);
        } else if let Ok(name) = path.strip_prefix(top) {
            files.insert(name.display().to_string(), read(&path));
        }
    }
}
