//! `cargo fmt` in a workspace with an emitted crate leaves the crate as it was generated, so that it is not out of date.

use allof::config::{Config, TagFeatures};
use allof::diagnostic::Diagnostics;
use allof::files::FileSet;
use allof_tests::crates::put;
use allof_tests::project::collect;
use allof_tests::shared::root;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const TMP: &str = env!("CARGO_TARGET_TMPDIR");

/// What a team may have in its `rustfmt.toml`: hardly a line of a crate is as it should be then.
const OF_A_TEAM: &[&str] = &["--config", "max_width=60,hard_tabs=true"];

/// Returns what `rustfmt` would change in a crate.
fn changes(files: &FileSet, name: &str) -> String {
    let folder = Path::new(TMP).join(name);
    put(&folder, files).unwrap();
    let roots = ["src/lib.rs", "tests/examples.rs"];
    let output = Command::new("rustfmt")
        .args(["--check", "--edition", "2024"])
        .args(OF_A_TEAM)
        .args(roots.iter().filter(|path| files.contains_key(**path)))
        .current_dir(folder)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    errors + &String::from_utf8_lossy(&output.stdout)
}

#[test]
fn cargo_fmt_does_not_change_a_crate() {
    let folder = root().join("generated");
    let mut files = BTreeMap::new();
    collect(&folder, &folder, &mut files);
    assert!(files.contains_key("tests/examples.rs"));
    assert_eq!(changes(&files.into_iter().collect(), "fmt-committed"), "");
}

#[test]
fn cargo_fmt_does_not_change_a_crate_with_features_by_tag() {
    let case = root().join("tests/cases/operations/features.yaml");
    let mut config = Config::for_inputs(vec![case], PathBuf::from("unused"));
    config.features = TagFeatures::Tags;
    let generation = allof::generate(&config, &|_| {}, &mut Diagnostics::new());
    let files = generation.generated.unwrap().files;
    assert_eq!(changes(&files, "fmt-features"), "");
}

/// Returns what `rustfmt` would change in what is generated from a document, if it did not skip the files.
fn differences(files: &FileSet, folder: &Path) -> String {
    let mut files = files.clone();
    files.retain(|path, _| path.ends_with(".rs") && !path.contains("/runtime/"));
    for text in files.values_mut() {
        // The support code is formatted where it is written.
        for line in [
            "#[rustfmt::skip]\n",
            "#![cfg_attr(rustfmt, rustfmt_skip)]\n",
            "pub mod runtime;\n",
        ] {
            *text = text.replace(line, "");
        }
    }
    put(folder, &files).unwrap();
    let roots = ["src/lib.rs", "tests/examples.rs"];
    let output = Command::new("rustfmt")
        .args(["--check", "--edition", "2024"])
        .args(roots.iter().filter(|path| files.contains_key(**path)))
        .current_dir(folder)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    errors + &String::from_utf8_lossy(&output.stdout)
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn the_layout_is_that_of_rustfmt() {
    let folder = Path::new(TMP).join("layout");
    let (cases, _) = allof_tests::cases::all().unwrap();
    let mut problems = Vec::new();
    for case in cases {
        let generated = allof::generate(&case.config(), &|_| {}, &mut Diagnostics::new());
        let Some(generated) = generated.generated else {
            continue;
        };
        let folder = folder.join(case.ident());
        let found = differences(&generated.files, &folder);
        if !found.is_empty() {
            problems.push(format!("{}\n{found}", case.ident()));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
