//! A run of `allof generate` that nothing has changed since is repeated without generating anything; any change leads to
//! a whole run.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails says where"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const DOCUMENT: &str = r##"{
  "openapi": "3.1.0",
  "info": {"title": "Dogs", "version": "1"},
  "paths": {
    "/dogs": {"get": {"operationId": "listDogs", "responses": {"200": {
      "description": "", "content": {"application/json": {"schema": {"$ref": "dog.json#/Dog"}}}
    }}}}
  }
}"##;
const DOG: &str = r#"{"Dog": {"type": "object", "properties": {"name": {"type": "string"}}}}"#;
const CONFIG: &str = "inputs = [\"dogs.json\"]\noutput = \"client\"\n";

/// A folder with a document, a configuration and the crate that a run wrote.
struct Folder {
    folder: TempDir,
}

impl Folder {
    /// Generates the crate. Replaces what a repetition would print, so that one can be recognized.
    fn new() -> Self {
        let folder = Self {
            folder: TempDir::new().unwrap(),
        };
        folder.write("dogs.json", DOCUMENT);
        folder.write("dog.json", DOG);
        folder.write("dogs.toml", CONFIG);
        let first = folder.run(&[]);
        assert!(first.contains("new files"), "{first}");
        folder.mark();
        folder
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.at(path), text).unwrap();
    }

    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.at(path)).unwrap();
        assert!(text.contains(old), "{text}");
        self.write(path, &text.replace(old, new));
    }

    fn mark(&self) {
        self.replace(
            "client/target/allof/last-run.json",
            "is up to date",
            "is REPEATED",
        );
    }

    fn run_program(&self, program: &Path, arguments: &[&str]) -> String {
        let output = Command::new(program)
            .current_dir(self.folder.path())
            .args(["generate", "--config", "dogs.toml", "--color", "never"])
            .args(arguments)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> String {
        self.run_program(Path::new(env!("CARGO_BIN_EXE_allof")), arguments)
    }

    fn repeats(&self) -> bool {
        self.run(&[]).contains("REPEATED")
    }
}

#[test]
fn an_unchanged_run_is_repeated() {
    let folder = Folder::new();
    assert!(folder.repeats());
    assert!(folder.repeats());
}

#[test]
fn a_repetition_prints_what_a_whole_run_prints() {
    let folder = Folder::new();
    folder.replace(
        "client/target/allof/last-run.json",
        "is REPEATED",
        "is up to date",
    );
    let repeated = folder.run(&[]);
    fs::remove_dir_all(folder.at("client/target")).unwrap();
    assert_eq!(folder.run(&[]), repeated);
}

#[test]
fn a_changed_document_is_read() {
    for (file, old, new) in [
        ("dogs.json", "listDogs", "getDogs"),
        ("dog.json", "name", "age"),
    ] {
        let folder = Folder::new();
        folder.replace(file, old, new);
        let text = folder.run(&[]);
        assert!(
            text.contains("changed") && !text.contains("REPEATED"),
            "{text}"
        );
    }
}

#[test]
fn a_changed_configuration_is_read() {
    let folder = Folder::new();
    folder.write(
        "dogs.toml",
        &format!("{CONFIG}[package]\nname = \"hounds\"\n"),
    );
    let text = folder.run(&[]);
    assert!(
        text.contains("changed") && !text.contains("REPEATED"),
        "{text}"
    );
}

#[test]
fn other_arguments_are_another_run() {
    let folder = Folder::new();
    assert!(!folder.run(&["--strict"]).contains("REPEATED"));
}

#[test]
fn an_edited_file_is_written_again() {
    let folder = Folder::new();
    let path = "client/src/lib.rs";
    let right = fs::read_to_string(folder.at(path)).unwrap();
    folder.write(path, &format!("{right}// edited\n"));
    assert!(!folder.repeats());
    assert_eq!(fs::read_to_string(folder.at(path)).unwrap(), right);
}

#[test]
fn a_deleted_file_is_written_again() {
    let folder = Folder::new();
    fs::remove_file(folder.at("client/src/lib.rs")).unwrap();
    assert!(!folder.repeats());
    assert!(folder.at("client/src/lib.rs").is_file());
}

#[test]
fn an_edited_stamp_or_lock_is_written_again() {
    for path in ["client/allof.stamp", "dogs.lock"] {
        let folder = Folder::new();
        let right = fs::read_to_string(folder.at(path)).unwrap();
        folder.write(path, &format!("{right}# edited\n"));
        assert!(!folder.repeats());
        assert_eq!(
            fs::read_to_string(folder.at(path)).unwrap(),
            right,
            "{path}"
        );
    }
}

#[test]
fn an_added_file_is_reported() {
    let folder = Folder::new();
    folder.write("client/src/mine.rs", "// mine\n");
    let text = folder.run(&[]);
    assert!(text.contains("unmanaged"), "{text}");
    assert!(!folder.repeats());
}

#[test]
fn another_program_generates() {
    let folder = Folder::new();
    let other = folder.at("allof-other");
    fs::copy(env!("CARGO_BIN_EXE_allof"), &other).unwrap();
    let file = fs::File::options().append(true).open(&other).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH)
        .unwrap();
    drop(file);
    assert!(!folder.run_program(&other, &[]).contains("REPEATED"));
}

#[test]
fn a_check_compares_the_files() {
    let folder = Folder::new();
    assert!(!folder.run(&["--check"]).contains("REPEATED"));
    let path = "client/src/lib.rs";
    let right = fs::read_to_string(folder.at(path)).unwrap();
    folder.write(path, &format!("{right}// edited\n"));
    assert!(folder.run(&["--check"]).contains("out of date"));
}

#[test]
fn what_is_remembered_is_ignored_by_git() {
    let folder = Folder::new();
    let text = fs::read_to_string(folder.at("client/target/allof/.gitignore")).unwrap();
    assert_eq!(text, "*\n");
    assert!(
        !fs::read_to_string(folder.at("client/target/allof/last-run.json"))
            .unwrap()
            .contains(folder.folder.path().to_str().unwrap())
    );
}
