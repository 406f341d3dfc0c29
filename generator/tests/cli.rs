//! The arguments of the command: usage errors, `--help`, `--version`.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

fn allof(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_allof"))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .env_remove("COLUMNS")
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn wrong_usage_exits_with_2_and_says_what_is_wrong() {
    let folder = TempDir::new().unwrap();
    let wrong: &[(&[&str], &str)] = &[
        (&[], "Usage: allof"),
        (&["--wrong"], "--wrong"),
        (&["explode"], "explode"),
        (&["generate"], "<DOCUMENT>..."),
        (&["lint"], "<DOCUMENT>..."),
        (
            &["lint", "a.yaml", "--config", "b.toml"],
            "cannot be used with",
        ),
        (&["generate", "a.yaml"], "--out <DIR>"),
        (&["generate", "--out", "x"], "<DOCUMENT>..."),
        (
            &["generate", "acme.toml", "-o", "x"],
            "`acme.toml` is no document; a configuration file is passed with `--config acme.toml`",
        ),
        (&["lint", "acme.toml"], "--config acme.toml"),
        (&["generate", "a.yaml", "--out", ""], "--out"),
        (
            &["generate", "a.yaml", "--config", "b.toml"],
            "cannot be used with",
        ),
        (
            &["generate", "--config", "b.toml", "--out", "x"],
            "cannot be used with",
        ),
        (
            &["generate", "--config", "b.toml", "--name", "x"],
            "cannot be used with",
        ),
        (
            &["generate", "--config", "b.toml", "--format", "xml"],
            "human, json, github",
        ),
        (
            &["generate", "a.yaml", "--out", "x", "--name", "a b"],
            "package name",
        ),
        (&["generate", "a.yaml", "--out", "x", "--chekc"], "--check"),
    ];
    for (args, says) in wrong {
        let output = allof(folder.path(), args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert_eq!(text(&output.stdout), "", "{args:?}");
        let stderr = text(&output.stderr);
        assert!(stderr.contains(says), "{args:?}: {stderr}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_missing_configuration_exits_with_1_and_is_named() {
    let folder = TempDir::new().unwrap();
    for mode in ["--check", "--strict"] {
        let output = allof(folder.path(), &["generate", "--config", "no.toml", mode]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(text(&output.stdout), "");
        let stderr = text(&output.stderr);
        assert!(stderr.contains("no.toml"), "{stderr}");
        assert!(stderr.contains("1 error, nothing was written"), "{stderr}");
    }
}

#[test]
fn help_and_version_exit_with_0() {
    let folder = TempDir::new().unwrap();
    for args in [
        ["--help"].as_slice(),
        &["-h"],
        &["help"],
        &["generate", "--help"],
        &["lint", "--help"],
        &["--version"],
    ] {
        let output = allof(folder.path(), args);
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(text(&output.stderr), "", "{args:?}");
    }
    let version = text(&allof(folder.path(), &["--version"]).stdout);
    assert_eq!(version, format!("allof {}\n", env!("CARGO_PKG_VERSION")));
}

/// To bless: `BLESS=1 cargo test -p allof --test cli`.
#[test]
fn help_equals_its_snapshot() {
    let folder = TempDir::new().unwrap();
    let mut help = String::new();
    for args in [["--help"].as_slice(), &["generate", "-h"], &["lint", "-h"]] {
        help.push_str(&format!("$ allof {}\n", args.join(" ")));
        help.push_str(&text(&allof(folder.path(), args).stdout));
        help.push('\n');
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli_help.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &help).unwrap();
    }
    assert_eq!(help, fs::read_to_string(path).unwrap());
}

#[test]
fn a_closed_pipe_causes_no_panic() {
    let folder = TempDir::new().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_allof"))
        .args(["generate", "--config", "no.toml", "--format", "json"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}
