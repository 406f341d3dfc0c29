//! The emitted code of every case compiles without a warning, and its examples are read and written back.

use allof_tests::cases::all;
use allof_tests::crates::{cargo, put};
use allof_tests::golden::files;
use std::path::Path;

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
    let tests = ["test", "--quiet", "--no-default-features"];
    let targets = ["--lib", "--test", "examples"];
    if let Err(said) = cargo(&folder, &folder.join("target"), &[tests, targets].concat()) {
        panic!("{said}");
    }
}
