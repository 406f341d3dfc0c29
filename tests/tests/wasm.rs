//! Emitted crates compile for browsers.

use allof_tests::crates::EmittedCrate;
use allof_tests::project::collect;
use allof_tests::shared::root;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// Returns whether the standard library of the target is installed.
fn is_installed() -> bool {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .unwrap();
    let folder = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success() && Path::new(folder.trim()).is_dir()
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn the_committed_crate_compiles_for_browsers() {
    if !is_installed() {
        eprintln!("SKIPPED: {TARGET} is not installed; `rustup target add {TARGET}` installs it");
        return;
    }
    let folder = root().join("generated");
    let mut files = BTreeMap::new();
    collect(&folder, &folder, &mut files);
    let files = files.into_iter().collect();
    let emitted = EmittedCrate::write(&files, env!("CARGO_TARGET_TMPDIR"), "wasm");
    for features in [
        &[][..],
        &["--features", "http2,recording,tower,tracing"],
        &["--no-default-features"],
    ] {
        if let Err(said) = emitted.compiles_for(TARGET, features) {
            panic!("{said}");
        }
    }
}
