//! The sources as a generated crate gets them.
#![allow(missing_docs, clippy::unwrap_used)]

use allof_runtime::{DEPENDENCIES, FEATURES, FILES, Need, files, manifest, module};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

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

/// Makes a crate of the files and lints it as generated crates are linted. Slow: it builds the dependencies.
#[test]
#[ignore = "runs cargo"]
fn a_crate_made_of_them_has_no_warnings() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("copied");
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emitted");
    let needs = BTreeSet::from([Need::Jiff]);
    let runtime = folder.join("src/runtime");
    let _ = fs::remove_dir_all(folder.join("src"));
    fs::create_dir_all(&runtime).unwrap();
    for file in files(&needs) {
        fs::write(
            runtime.join(file.name),
            format!("// @generated\n{}", file.text),
        )
        .unwrap();
    }
    fs::write(runtime.join("mod.rs"), module(&needs)).unwrap();
    let mut names = String::new();
    for name in ["client", "models", "get_backfill_progress"] {
        fs::copy(
            tests.join(name).with_extension("rs"),
            folder.join("src").join(name).with_extension("rs"),
        )
        .unwrap();
        names.push_str(&format!("pub mod {name};\n"));
    }
    let lib = format!("//! A client.\n{names}pub mod runtime;\n");
    fs::write(folder.join("src/lib.rs"), lib).unwrap();
    let toml = format!(
        "[package]\nname = \"copied\"\nversion = \"0.0.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\n\n[workspace]\n\n{}\n\
         [lints.rust]\nunsafe_code = \"forbid\"\nmissing_docs = \"warn\"\nunreachable_pub = \"warn\"\n\n\
         [lints.clippy]\npedantic = {{ level = \"warn\", priority = -1 }}\nunwrap_used = \"warn\"\n\
         expect_used = \"warn\"\npanic = \"warn\"\nindexing_slicing = \"warn\"\n\
         struct_field_names = \"allow\"\n",
        manifest(&needs)
    );
    fs::write(folder.join("Cargo.toml"), toml).unwrap();
    for features in [
        &["--no-default-features"][..],
        &[],
        &["--features", "blocking"],
    ] {
        let status = Command::new(env!("CARGO"))
            .args(["clippy", "--quiet"])
            .args(features)
            .args(["--", "-D", "warnings"])
            .current_dir(&folder)
            .status()
            .unwrap();
        assert!(status.success(), "{features:?}");
    }
    let status = Command::new(env!("CARGO"))
        .args(["doc", "--quiet", "--no-deps"])
        .env("RUSTDOCFLAGS", "-D warnings")
        .current_dir(&folder)
        .status()
        .unwrap();
    assert!(status.success());
}
