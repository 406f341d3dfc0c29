//! The features of an emitted crate that only pass on to `reqwest`.

use allof_runtime::FEATURES;
use allof_tests::shared::root;
use std::process::Command;

/// Returns the packages that the committed crate has with these features, as `cargo tree` prints them.
fn packages(features: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args([
            "tree",
            "--locked",
            "--offline",
            "--package",
            "ampersand-client",
        ])
        .args(["--edges", "normal,features", "--no-default-features"])
        .args(["--features", features])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{features}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn a_program_can_choose_the_provider_of_rustls() {
    let with = packages("reqwest,rustls");
    assert!(with.contains("aws-lc-rs"), "{with}");
    let without = packages("reqwest,rustls-no-provider");
    assert!(without.contains("rustls v"), "{without}");
    assert!(!without.contains("aws-lc"), "{without}");
    assert!(!without.contains("ring v"), "{without}");
}

#[test]
fn a_feature_of_reqwest_has_its_name_and_does_not_enable_it() {
    let passed = FEATURES
        .iter()
        .filter(|feature| feature.docs.contains("same name"));
    let mut count = 0;
    for feature in passed {
        assert_eq!(feature.enables, [format!("reqwest?/{}", feature.name)]);
        count += 1;
    }
    assert_eq!(count, 8);
}
