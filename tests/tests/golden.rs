//! The emitted code of every case compiles without a warning, and its examples are read and written back.

use allof_tests::cases::all;
use allof_tests::golden::{files, put};
use allof_tests::shared::root;
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn every_case_compiles_and_holds_its_examples() {
    let (cases, _) = all().unwrap();
    let made: Vec<_> = cases
        .into_iter()
        .filter_map(|case| {
            let made = case.run().generated?;
            Some((case, made))
        })
        .collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    put(&folder, &files(&made)).unwrap();
    // The same versions as everything else; Cargo takes out what is not needed.
    if !folder.join("Cargo.lock").exists() {
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    }
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--no-default-features"])
        .args(["--lib", "--test", "examples"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
