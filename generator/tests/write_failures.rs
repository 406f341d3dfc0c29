//! Runs that cannot write the crate: the old crate is kept, and the error names the file and says what to do.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const PAGE: &str = include_str!("../../specs/get-backfill-progress.md");

/// A folder with a page and the crate `acme` that was generated from it.
struct Place(TempDir);

impl Place {
    fn generated() -> Self {
        let place = Self(TempDir::new().unwrap());
        fs::write(place.at("page.md"), PAGE).unwrap();
        let (succeeded, errors) = place.generate("acme", "crate");
        assert!(succeeded, "{errors}");
        place
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Generates a crate with this name, and returns whether the run succeeded, with what it printed on stderr.
    fn generate(&self, name: &str, out: &str) -> (bool, String) {
        self.run(Command::new(env!("CARGO_BIN_EXE_allof")).args(arguments(name, out)))
    }

    fn run(&self, command: &mut Command) -> (bool, String) {
        let output = command.current_dir(self.0.path()).output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        (output.status.success(), errors)
    }

    /// Returns every path below a folder, with the bytes of each file.
    fn content(&self, folder: &str) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
        let mut content = BTreeMap::new();
        collect(&self.at(folder), &mut content);
        content
    }
}

fn arguments<'a>(name: &'a str, out: &'a str) -> [&'a str; 6] {
    ["generate", "page.md", "--name", name, "--out", out]
}

fn collect(folder: &Path, content: &mut BTreeMap<PathBuf, Option<Vec<u8>>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, content);
        }
        content.insert(path.clone(), fs::read(&path).ok());
    }
}

/// Asserts that a run failed with these texts on stderr, and that it left nothing behind.
#[track_caller]
fn assert_failed(
    place: &Place,
    before: &BTreeMap<PathBuf, Option<Vec<u8>>>,
    run: (bool, String),
    says: &[&str],
) {
    let (succeeded, errors) = run;
    assert!(!succeeded, "the run succeeded");
    for part in says {
        assert!(errors.contains(part), "`{part}` is not in:\n{errors}");
    }
    assert!(errors.contains("nothing was written"), "{errors}");
    assert_eq!(before, &place.content("."), "the run changed files");
}

#[test]
fn a_file_in_the_place_of_a_directory_is_an_error() {
    let place = Place::generated();
    fs::remove_dir_all(place.at("crate/src/runtime")).unwrap();
    fs::write(place.at("crate/src/runtime"), "mine").unwrap();
    let before = place.content(".");
    let run = place.generate("acme", "crate");
    let says = ["`crate/src/runtime` is not a directory", "move away"];
    assert_failed(&place, &before, run, &says);
}

#[test]
fn a_file_in_the_place_of_the_output_directory_is_an_error() {
    let place = Place::generated();
    for out in ["page.md", "page.md/below"] {
        let before = place.content(".");
        let run = place.generate("acme", out);
        assert_failed(&place, &before, run, &["page.md", "move away"]);
    }
}

#[test]
fn a_symbolic_link_inside_of_the_output_directory_is_not_followed() {
    let place = Place::generated();
    fs::remove_dir_all(place.at("crate/src/runtime")).unwrap();
    fs::create_dir(place.at("elsewhere")).unwrap();
    symlink(place.at("elsewhere"), place.at("crate/src/runtime")).unwrap();
    let before = place.content(".");
    let run = place.generate("acme", "crate");
    let says = ["`crate/src/runtime` is a symbolic link, which is not followed"];
    assert_failed(&place, &before, run, &says);
}

#[test]
fn a_symbolic_link_in_the_place_of_a_file_is_replaced_and_not_followed() {
    let place = Place::generated();
    fs::rename(place.at("crate/src/lib.rs"), place.at("kept.rs")).unwrap();
    let before = fs::read(place.at("kept.rs")).unwrap();
    symlink(place.at("kept.rs"), place.at("crate/src/lib.rs")).unwrap();
    let (succeeded, errors) = place.generate("other", "crate");
    assert!(succeeded, "{errors}");
    assert_eq!(before, fs::read(place.at("kept.rs")).unwrap());
    let written = fs::symlink_metadata(place.at("crate/src/lib.rs")).unwrap();
    assert!(written.is_file());
}

#[test]
fn the_output_directory_may_be_a_symbolic_link() {
    let place = Place::generated();
    symlink(place.at("crate"), place.at("link")).unwrap();
    symlink(place.at("nowhere"), place.at("dangling")).unwrap();
    let (succeeded, errors) = place.generate("other", "link");
    assert!(succeeded, "{errors}");
    let manifest = fs::read_to_string(place.at("crate/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"other\""));

    let before = place.content(".");
    let run = place.generate("acme", "dangling");
    assert_failed(&place, &before, run, &["`dangling` is not a directory"]);
}

/// A limit of the size of files imitates a full disk: the first file that exceeds it fails, after others were written.
#[test]
fn a_full_disk_keeps_the_old_crate() {
    let place = Place::generated();
    let before = place.content(".");
    let limited = "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"";
    let run = place.run(
        Command::new("sh")
            .args(["-c", limited, env!("CARGO_BIN_EXE_allof")])
            .args(arguments("acme", "another")),
    );
    assert_failed(&place, &before, run, &["`another/", "free some space"]);
    let run = place.run(
        Command::new("sh")
            .args([
                "-c",
                &limited.replace('8', "1"),
                env!("CARGO_BIN_EXE_allof"),
            ])
            .args(arguments("another-name", "crate")),
    );
    assert_failed(&place, &before, run, &["`crate/", "free some space"]);
}

#[test]
fn a_directory_without_write_access_is_an_error() {
    let place = Place::generated();
    fs::remove_file(place.at("crate/src/lib.rs")).unwrap();
    let before = place.content(".");
    let source = place.at("crate/src");
    fs::set_permissions(&source, Permissions::from_mode(0o555)).unwrap();
    if fs::write(source.join("probe"), "").is_ok() {
        eprintln!("skipped: this user writes without permission");
        return;
    }
    let run = place.generate("acme", "crate");
    assert_failed(
        &place,
        &before,
        run,
        &["`crate/src/lib.rs`", "write access"],
    );
    fs::set_permissions(&source, Permissions::from_mode(0o755)).unwrap();
}
