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
