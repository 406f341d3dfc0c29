//! Compiles the emitted code of all cases with warnings denied, and runs the tests of their examples and `*.use.rs`.

use allof_tests::cases::all;
use allof_tests::crates::{cargo, put};
use allof_tests::golden::files;
use std::path::Path;

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn every_case_compiles_without_a_warning_and_its_tests_pass() {
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
    let tests = [
        "test",
        "--quiet",
        "--no-default-features",
        "--features",
        "full",
    ];
    let targets = ["--lib", "--test", "examples"];
    if let Err(said) = cargo(
        &folder,
        &folder.join("target"),
        &[&tests[..], &targets].concat(),
    ) {
        panic!("{said}");
    }
}
