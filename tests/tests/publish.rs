//! The generated crate as a package of crates.io.

use allof_tests::crates::cargo;
use allof_tests::shared::root;
use std::path::Path;
use std::process::Command;

/// Returns a separate target folder, since the flags differ from those of the tests.
fn target() -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("publish")
}

#[track_caller]
fn succeeds(arguments: &[&str]) {
    if let Err(said) = cargo(&root(), &target(), arguments) {
        panic!("{said}");
    }
}

#[test]
fn the_package_contains_only_sources_readme_and_stamp() {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args([
            "package",
            "-p",
            "ampersand-client",
            "--list",
            "--allow-dirty",
            "--offline",
        ])
        .output()
        .unwrap();
    let files = String::from_utf8(output.stdout).unwrap();
    let files: Vec<&str> = files.lines().collect();
    for file in [
        "Cargo.toml",
        "README.md",
        "src/lib.rs",
        "src/runtime/mod.rs",
        "tests/examples.rs",
    ] {
        assert!(files.contains(&file), "{file} is not in {files:#?}");
    }
    for file in files {
        let is_known = file.ends_with(".rs")
            || [
                ".cargo_vcs_info.json",
                "Cargo.lock",
                "Cargo.toml",
                "Cargo.toml.orig",
                "README.md",
                "allof.stamp",
            ]
            .contains(&file);
        assert!(is_known, "{file}");
    }
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn cargo_package_accepts_the_crate() {
    succeeds(&[
        "package",
        "-p",
        "ampersand-client",
        "--allow-dirty",
        "--no-verify",
        "--quiet",
    ]);
}

#[test]
#[ignore = "slow, builds TLS: `cargo xtask ci` runs it"]
fn cargo_package_builds_the_crate_from_its_package() {
    succeeds(&[
        "package",
        "-p",
        "ampersand-client",
        "--allow-dirty",
        "--quiet",
    ]);
}
