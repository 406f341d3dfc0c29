//! The sources as a generated crate gets them.
#![allow(missing_docs, clippy::unwrap_used)]

use allof_runtime::{DEPENDENCIES, FEATURES, FILES, Need, files, manifest, module};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_source_is_exported() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "lib.rs" && name != "sources.rs")
        .collect();
    found.sort();
    let exported: Vec<_> = FILES.iter().map(|file| file.name).collect();
    assert_eq!(exported, found);
    for file in FILES {
        assert!(file.text.starts_with("//! "), "{} has no header", file.name);
        assert!(
            file.text.lines().count() <= 400,
            "{} is too long",
            file.name
        );
        assert!(!file.text.contains("allof_runtime"), "{}", file.name);
        for path in file.text.split("crate::").skip(1) {
            assert!(
                path.starts_with("runtime::"),
                "{}: crate::{path:.20}",
                file.name
            );
        }
    }
}

#[test]
fn a_crate_gets_what_it_needs() {
    let none = BTreeSet::new();
    let text = module(&none);
    assert!(
        !text.contains("json_jiff") && !text.contains("json_time"),
        "{text}"
    );
    assert!(text.contains("#[cfg(feature = \"reqwest\")]\nmod reqwest_transport;"));
    assert!(!text.contains("sources") && !text.contains("emitted"));
    let jiff = BTreeSet::from([Need::Jiff]);
    assert!(module(&jiff).contains("\nmod json_jiff;"));
    assert!(!module(&jiff).contains("feature = \"jiff\""));
    assert_eq!(files(&jiff).count(), files(&none).count() + 1);
    assert!(manifest(&jiff).contains("\njiff = ") && !manifest(&none).contains("jiff"));
}

/// What is said of dependencies is what this crate was tested with.
#[test]
fn dependencies_are_those_of_this_crate() {
    let text = include_str!("../Cargo.toml");
    for dependency in DEPENDENCIES {
        let start = format!(
            "\n{} = {{ version = \"{}\"",
            dependency.name, dependency.version
        );
        assert!(text.contains(&start), "{start}");
    }
    for feature in FEATURES {
        assert!(
            text.contains(&format!("\n{} = [", feature.name)),
            "{}",
            feature.name
        );
    }
}
