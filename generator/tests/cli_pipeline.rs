//! The command `allof generate` on a project: it writes a crate, and `--check` reports how the crate differs.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const PAGE: &str = include_str!("../../specs/get-backfill-progress.md");
const CONFIG: &str = "inputs = [\"*.md\"]\noutput = \"../client\"\n\n[package]\nname = \"acme\"\n";

/// A project: a folder with a page and a configuration.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(TempDir::new().unwrap());
        place.put("specs/page.md", PAGE);
        place.put("specs/acme.toml", CONFIG);
        place
    }

    /// Creates a project in which the crate was generated.
    fn generated() -> Self {
        let place = Self::new();
        place.run(&["--config", "specs/acme.toml"]).exits(0);
        place
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap()
    }

    fn exists(&self, path: &str) -> bool {
        self.0.path().join(path).exists()
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.0.path().join(path)).unwrap();
    }

    fn run(&self, args: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_allof"))
            .arg("generate")
            .args(args)
            .current_dir(self.0.path())
            .stdin(Stdio::null())
            .env_remove("CLICOLOR_FORCE")
            .output()
            .unwrap();
        Run::of(&output)
    }

    fn check(&self) -> Run {
        self.run(&["--config", "specs/acme.toml", "--check"])
    }

    fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.0.path().join(folder))
    }
}

/// Returns the files of a folder, without those below `target`, which tools leave for themselves.
fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(at) = waiting.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("target") {
                continue;
            }
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}

struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Run {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout.clone()).unwrap(),
            stderr: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    #[track_caller]
    fn exits(self, code: i32) -> Self {
        assert_eq!(
            self.code,
            Some(code),
            "stdout:\n{}\nstderr:\n{}",
            self.stdout,
            self.stderr
        );
        self
    }

    #[track_caller]
    fn says(self, part: &str) -> Self {
        assert!(
            self.stdout.contains(part),
            "`{part}` is not in:\n{}",
            self.stdout
        );
        self
    }

    #[track_caller]
    fn complains(self, part: &str) -> Self {
        assert!(
            self.stderr.contains(part),
            "`{part}` is not in:\n{}",
            self.stderr
        );
        self
    }
}

#[test]
fn a_document_without_a_configuration_gives_a_crate() {
    let place = Place::new();
    let args = ["specs/page.md", "--out", "out", "--name", "my-client"];
    place
        .run(&args)
        .exits(0)
        .says("out: 89 new files (1 operation, 6 types)");
    assert!(place.exists("out/allof.stamp"));
    assert!(
        place
            .read("out/Cargo.toml")
            .contains("name = \"my-client\"")
    );
    place.run(&args).exits(0).says("out is up to date");
    place
        .run(&["specs/page.md", "--out", "out", "--check"])
        .exits(1)
        .says("the configuration changed")
        .says("run `allof generate specs/page.md --out out`");
}

#[test]
fn a_document_without_security_says_how_to_send_a_header() {
    let place = Place::new();
    let page = r#"{"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"responses": {}}}}}"#;
    place.put("a.json", page);
    place.run(&["a.json", "--out", "out"]).exits(0);
    for path in ["out/README.md", "out/src/lib.rs"] {
        assert!(
            place
                .read(path)
                .contains("The document names no credentials.")
        );
    }
}

#[test]
fn a_crate_that_is_up_to_date_is_reported_as_such() {
    let place = Place::generated();
    let before = place.files(".");
    let run = place.check().exits(0).says("client is up to date");
    assert!(!run.stdout.contains("---"));
    assert_eq!(place.files("."), before);
    // Nothing spins where nobody watches.
    assert!(!run.stderr.contains('\r') && !run.stderr.contains('\x1b'));
}

#[test]
fn a_check_before_the_first_run_shows_the_whole_crate() {
    let place = Place::new();
    place
        .check()
        .exits(1)
        .says("the crate has not been generated yet")
        .says("--- /dev/null\n+++ client/Cargo.toml")
        .says("run `allof generate --config specs/acme.toml`");
    assert!(!place.exists("client"));
}

#[test]
fn an_edited_file_is_reported_and_restored() {
    let place = Place::generated();
    let good = place.read("client/src/lib.rs");
    place.put("client/src/lib.rs", &format!("{good}\npub struct Mine;\n"));
    place
        .check()
        .exits(1)
        .says("--- client/src/lib.rs\n+++ client/src/lib.rs")
        .says("-pub struct Mine;")
        .says("1 changed")
        .says("edited by hand: src/lib.rs");
    place
        .run(&["--config", "specs/acme.toml"])
        .exits(0)
        .says("changed   client/src/lib.rs");
    assert_eq!(place.read("client/src/lib.rs"), good);
    place.check().exits(0);
}

#[test]
fn a_changed_specification_is_reported() {
    let place = Place::generated();
    let changed = PAGE.replace("Get backfill progress", "Ask for the progress");
    place.put("specs/page.md", &changed);
    place
        .check()
        .exits(1)
        .says("the specification changed: page.md");
}

#[test]
fn a_changed_configuration_is_reported_and_a_comment_is_not() {
    let place = Place::generated();
    place.put("specs/acme.toml", &format!("# A comment.\n{CONFIG}"));
    place.check().exits(0);
    place.put("specs/acme.toml", &format!("{CONFIG}version = \"9.9.9\"\n"));
    place.check().exits(1).says("the configuration changed");
}

#[test]
fn a_deleted_file_is_reported() {
    let place = Place::generated();
    place.remove("client/src/lib.rs");
    place
        .check()
        .exits(1)
        .says("--- /dev/null\n+++ client/src/lib.rs")
        .says("deleted by hand: src/lib.rs");
}

#[test]
fn an_unmanaged_file_is_reported_and_kept() {
    let place = Place::generated();
    place.put("client/src/notes.rs", "// Mine.\n");
    for mode in [&["--check"][..], &[]] {
        place
            .run(&[&["--config", "specs/acme.toml"], mode].concat())
            .exits(1)
            .says("unmanaged client/src/notes.rs")
            .complains("unmanaged-file")
            .complains("client/src/notes.rs");
    }
    assert_eq!(place.read("client/src/notes.rs"), "// Mine.\n");
}

#[test]
fn a_file_of_an_earlier_run_is_reported_and_removed() {
    let place = Place::generated();
    let renamed = PAGE.replace(
        "operationId: getBackfillProgress",
        "operationId: getProgress",
    );
    assert_ne!(renamed, PAGE);
    place.put("specs/page.md", &renamed);
    place.remove("specs/acme.lock");
    let old = "client/src/operations/get_backfill_progress.rs";
    place
        .check()
        .exits(1)
        .says(&format!("--- {old}\n+++ /dev/null"));
    place
        .run(&["--config", "specs/acme.toml"])
        .exits(0)
        .says(&format!("removed   {old}"));
    assert!(!place.exists(old));
}

#[test]
fn a_run_beside_an_unmanaged_file_writes_the_crate_and_says_so() {
    let place = Place::generated();
    // The mark alone does not make a file ours.
    place.put("client/src/old.rs", "// @generated by allof 0.0.1\n");
    place.remove("client/src/lib.rs");
    place
        .run(&["--config", "specs/acme.toml"])
        .exits(1)
        .complains("client/src/old.rs")
        .complains("the crate was written; the files above were left in place");
    assert!(place.exists("client/src/lib.rs"));
    assert!(place.exists("client/src/old.rs"));
}

#[cfg(unix)]
#[test]
fn a_file_that_is_no_lock_is_not_replaced() {
    let place = Place::new();
    place.put("specs/empty", "");
    for (lock, says) in [
        (
            "\"/dev/null\"",
            "the lock file is empty or not a regular file",
        ),
        ("\"empty\"", "the lock file is empty or not a regular file"),
        (
            "\"../client/names.lock\"",
            "the lock file is inside the output directory",
        ),
    ] {
        place.put("specs/acme.toml", &format!("lock = {lock}\n{CONFIG}"));
        place
            .run(&["--config", "specs/acme.toml"])
            .exits(1)
            .complains(says);
        assert!(!place.exists("client"));
    }
    place.put("specs/acme.toml", &format!("lock = false\n{CONFIG}"));
    place.run(&["--config", "specs/acme.toml"]).exits(0);
    assert!(!place.exists("specs/acme.lock"));
}

#[test]
fn a_crate_without_the_mark_is_not_overwritten() {
    let place = Place::new();
    place.put("client/Cargo.toml", "[package]\nname = \"mine\"\n");
    place
        .run(&["--config", "specs/acme.toml"])
        .exits(1)
        .complains("unmanaged-file")
        .complains("nothing was written");
    assert_eq!(place.files("client").len(), 1);
    assert!(!place.exists("specs/acme.lock"));
}

#[test]
fn the_check_compares_the_lock_file() {
    let place = Place::generated();
    assert!(place.exists("specs/acme.lock"));
    place.remove("specs/acme.lock");
    place
        .check()
        .exits(1)
        .says("+++ specs/acme.lock")
        .says("the lock file changed");
    place.run(&["--config", "specs/acme.toml"]).exits(0);
    place.check().exits(0);
}

#[test]
fn two_runs_in_two_folders_write_the_same_bytes() {
    let (one, other) = (Place::generated(), Place::generated());
    assert_eq!(one.files("client"), other.files("client"));
    let name = ["--name", "acme"];
    for out in ["a", "b/c"] {
        let args = [&["specs/page.md", "--out", out][..], &name].concat();
        one.run(&args).exits(0);
    }
    assert_eq!(one.files("a"), one.files("b/c"));
}

#[test]
fn format_json_prints_one_object_on_stdout() {
    let place = Place::generated();
    let json = |run: &Run| serde_json::from_str::<Value>(&run.stdout).unwrap();
    let args = ["--config", "specs/acme.toml", "--check", "--format", "json"];
    let report = json(&place.run(&args).exits(0));
    assert_eq!(report["ok"], true);
    assert_eq!(report["crate"]["up_to_date"], true);
    assert_eq!(report["crate"]["operations"], 1);
    assert_eq!(report["crate"]["types"], 6);

    place.remove("client/src/lib.rs");
    let report = json(&place.run(&args).exits(1));
    assert_eq!(report["ok"], false);
    assert_eq!(report["crate"]["changes"][0]["path"], "client/src/lib.rs");
    assert_eq!(report["crate"]["changes"][0]["kind"], "missing");
    assert_eq!(report["crate"]["causes"][0]["kind"], "deleted");

    let args = ["none.yaml", "--out", "x", "--format", "json"];
    let run = place.run(&args).exits(1);
    assert_eq!(json(&run)["crate"], Value::Null);
    let line = run.stderr.lines().next().unwrap();
    let diagnostic: Value = serde_json::from_str(line).unwrap();
    assert_eq!(diagnostic["code"], "unreadable-file");
}

#[test]
fn format_github_prints_annotations() {
    let place = Place::generated();
    let good = place.read("client/src/lib.rs");
    place.put("client/src/lib.rs", &format!("{good}\npub struct Mine;\n"));
    place
        .run(&[
            "--config",
            "specs/acme.toml",
            "--check",
            "--format",
            "github",
        ])
        .exits(1)
        .says("::error title=Drift::client is out of date")
        .says("::error file=client/src/lib.rs,line=");
}

#[test]
fn verbose_lists_every_file_and_every_diagnostic() {
    let place = Place::new();
    let operations: String = (0..9)
        .map(|number| {
            format!("  /p{number}: {{get: {{responses: {{'204': {{description: d}}}}}}}}\n")
        })
        .collect();
    let named = "  /p: {get: {operationId: p, responses: {'204': {description: d}}}}\n";
    let document =
        format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{named}{operations}");
    place.put("nine.yaml", &document);
    let short = place.run(&["nine.yaml", "--out", "nine"]).exits(0);
    assert_eq!(
        short.stderr.matches("note[missing-operation-id]").count(),
        5
    );
    let rest = "… and 4 more of `missing-operation-id`; `--verbose` prints all";
    assert!(short.stderr.contains(rest), "{}", short.stderr);
    let full = place
        .run(&["nine.yaml", "--out", "other", "--verbose"])
        .exits(0);
    assert_eq!(full.stderr.matches("note[missing-operation-id]").count(), 9);
    assert!(!full.stderr.contains('…'), "{}", full.stderr);
    for line in [
        "other: ",
        "  new       other/src/client.rs",
        "  new       other/Cargo.toml",
    ] {
        assert!(
            full.stdout.contains(line),
            "{line} is not in {}",
            full.stdout
        );
    }
    place
        .run(&["nine.yaml", "--out", "nine", "--verbose", "--quiet"])
        .exits(2);
}

#[test]
fn quiet_prints_only_problems() {
    let place = Place::new();
    let run = place.run(&["--config", "specs/acme.toml", "-q"]).exits(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
    place.remove("client/src/lib.rs");
    place
        .run(&["--config", "specs/acme.toml", "--check", "-q"])
        .exits(1)
        .says("deleted by hand");
}

#[test]
fn colours_are_printed_only_on_request() {
    let place = Place::generated();
    let args = ["--config", "specs/acme.toml", "--check", "--color"];
    let with = |when| place.run(&[&args[..], &[when]].concat()).exits(0).stdout;
    assert!(with("always").contains('\x1b'));
    assert!(!with("auto").contains('\x1b'));
    assert!(!with("never").contains('\x1b'));
}

#[test]
fn bad_input_exits_with_1_and_writes_nothing() {
    let place = Place::new();
    place.put("empty.yaml", "");
    place.put("text.yaml", "just text\n");
    place.put(
        "swagger.yaml",
        "swagger: \"2.0\"\ninfo: {title: x, version: \"1\"}\npaths: {}\n",
    );
    let bad = [
        ("none.yaml", "unreadable-file"),
        ("empty.yaml", "empty-file"),
        ("text.yaml", "not-openapi"),
        ("swagger.yaml", "unsupported-version"),
    ];
    for (spec, code) in bad {
        place
            .run(&[spec, "--out", "out"])
            .exits(1)
            .complains(code)
            .complains(spec)
            .complains("nothing was written");
        assert!(!place.exists("out"), "{spec}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_exits_with_1() {
    let place = Place::new();
    place
        .run(&["specs/page.md", "--out", "specs/page.md/out"])
        .exits(1)
        .complains("unwritable")
        .complains("specs/page.md");
    assert_eq!(place.read("specs/page.md"), PAGE);
}
