//! The task `corpus` with a few documents: it reports failures and continues.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "clippy spares test functions only, not what they call"
)]

use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const GOOD: &str = r##"{
    "openapi": "3.1.0",
    "info": {"title": "Good", "version": "1"},
    "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "ok",
        "content": {"application/json": {"schema": {"type": "object", "properties": {"b": {}}}}}}}}}}
}"##;

const CYCLE: &str = r##"{
    "openapi": "3.0.3",
    "info": {"title": "Cycle", "version": "1"},
    "paths": {},
    "components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}}}
}"##;

/// Creates a folder with these files.
fn corpus(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    for (file, text) in files {
        fs::write(folder.join(file), text).expect("a file");
    }
    folder
}

/// Runs the task, and returns whether it succeeded with its output.
fn run(folder: &PathBuf, more: &[&str]) -> (bool, Vec<Value>) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["corpus", "--json"])
        .arg(folder)
        .args(more)
        .output()
        .expect("a run");
    let text = String::from_utf8(output.stdout).expect("text");
    let lines = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect();
    (output.status.success(), lines)
}

#[test]
fn a_failure_is_reported_and_the_rest_is_generated() {
    let folder = corpus(
        "small-corpus",
        &[
            ("good document.json", GOOD),
            ("a cycle.json", CYCLE),
            ("old.json", "{\"swagger\": \"2.0\"}"),
        ],
    );
    let (good, lines) = run(&folder, &["--jobs", "1"]);
    assert!(!good);
    let [cycle, document, total] = lines.as_slice() else {
        panic!("{lines:?}");
    };
    assert_eq!(cycle["name"], "a cycle.json");
    assert_eq!(cycle["failure"], "allof-cycle");
    assert_eq!(document["failure"], Value::Null);
    assert_eq!(document["operations"], 1);
    assert_eq!(document["made"]["operations"], 1);
    assert_eq!(document["made"]["measures"]["any JSON: as written"], 1);
    assert_eq!(total["total"]["documents"], 2);
    assert_eq!(total["total"]["generated"], 1);
    assert_eq!(total["gaps"]["new"][0][1], "allof-cycle");

    let (good, lines) = run(&folder, &["--filter", "good"]);
    assert!(good);
    assert_eq!(lines.len(), 2);
}

#[test]
fn a_worker_that_hangs_is_replaced() {
    let folder = corpus("slow-corpus", &[("x.json", GOOD), ("y.json", GOOD)]);
    let (good, lines) = run(&folder, &["--limit", "0", "--jobs", "1"]);
    assert!(!good);
    let [first, second, total] = lines.as_slice() else {
        panic!("{lines:?}");
    };
    assert_eq!(first["failure"], "timeout");
    assert_eq!(second["failure"], "timeout");
    assert_eq!(total["total"]["failed"]["timeout"], 2);
}
