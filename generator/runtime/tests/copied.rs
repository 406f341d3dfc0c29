//! The source files that are copied into a generated crate.
#![allow(missing_docs, clippy::unwrap_used)]

use allof_runtime::{DEPENDENCIES, FEATURES, FILES, Need, files, manifest, module};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_source_file_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    find(&folder, "", &mut found);
    found.retain(|name| !["lib.rs", "manifest.rs", "sources.rs"].contains(&name.as_str()));
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

/// Adds the files below a folder to `found`, as paths with `/`.
fn find(folder: &Path, before: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let name = format!("{before}{name}");
        if path.is_dir() {
            find(&path, &format!("{name}/"), found);
        } else {
            found.push(name);
        }
    }
}

/// Returns the text of a file for a crate with these needs.
fn text(name: &str, needs: &BTreeSet<Need>) -> String {
    let file = FILES.iter().find(|file| file.name == name).unwrap();
    file.text_for(needs)
}

#[test]
fn a_crate_gets_only_the_files_that_it_needs() {
    let none = BTreeSet::new();
    let types = text("json/types/mod.rs", &none);
    assert!(!types.contains("jiff") && !types.contains("mod time"));
    assert!(
        text("http/mod.rs", &none)
            .contains("#[cfg(feature = \"reqwest\")]\nmod reqwest_transport;")
    );
    assert!(module(&none).contains("pub mod json;") && !module(&none).contains("sources"));
    let xml = BTreeSet::from([Need::Xml]);
    assert!(!module(&none).contains("xml") && module(&xml).contains("\npub mod xml;"));
    let jiff = BTreeSet::from([Need::Jiff]);
    let types = text("json/types/mod.rs", &jiff);
    assert!(types.contains("\nmod jiff;") && !types.contains("feature = \"jiff\""));
    assert_eq!(files(&jiff).count(), files(&none).count() + 1);
    assert!(manifest(&jiff).contains("\njiff = ") && !manifest(&none).contains("jiff"));
}

#[test]
fn code_that_a_need_or_a_feature_requires_is_in_every_crate() {
    let none = BTreeSet::new();
    let module = text("json/mod.rs", &none);
    assert!(module.contains("#[cfg(feature = \"recording\")]\npub(crate) mod base64;"));
    assert!(!module.contains("types::base64"));
    let base64 = BTreeSet::from([Need::Base64]);
    let module = text("json/mod.rs", &base64);
    assert!(module.contains("\npub(crate) mod base64;") && !module.contains("recording"));
    assert!(module.contains("\npub use types::base64::Base64;"));
}

#[test]
fn a_crate_has_no_code_for_parameters_that_it_does_not_take() {
    let names = |needs: &BTreeSet<Need>| files(needs).map(|file| file.name).collect::<Vec<_>>();
    let none = names(&BTreeSet::new());
    for name in [
        "form",
        "query_style",
        "path_style",
        "header_style",
        "cookie_parameters",
    ] {
        assert!(
            !none.contains(&format!("http/{name}.rs").as_str()),
            "{name}"
        );
    }
    let query = names(&BTreeSet::from([Need::Query]));
    assert_eq!(query.len(), none.len() + 1);
    assert!(query.contains(&"http/query_style.rs"));
}

#[test]
fn listed_dependencies_equal_those_of_this_crate() {
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
