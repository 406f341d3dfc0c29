//! The whole Ampersand API, in the three forms in which its makers publish it.

use allof::Generated;
use allof_tests::compare::{Comparison, Side, compare};
use allof_tests::crates::{cargo, put};
use allof_tests::shared::{ampersand, attempt, generated};
use std::path::{Path, PathBuf};

fn forms() -> Option<[PathBuf; 3]> {
    let folder = ampersand()?;
    Some([
        folder.join("api/api.yaml"),
        folder.join("generated/api.bundled.json"),
        folder.join("generated/api.dereferenced.json"),
    ])
}

#[test]
fn every_form_gives_all_82_operations() {
    let Some(forms) = forms() else { return };
    for form in forms {
        let made = generated(std::slice::from_ref(&form));
        assert_eq!(made.api.operations.len(), 82, "{}", form.display());
    }
}

#[test]
fn the_three_forms_are_equal_up_to_renaming() {
    let Some([files, bundled, dereferenced]) = forms() else {
        return;
    };
    let [files, bundled, dereferenced] =
        [files, bundled, dereferenced].map(|form| generated(&[form]));
    for (what, comparison) in [
        ("files and bundle", compare(side(&files), side(&bundled))),
        (
            "bundle and dereferenced",
            compare(side(&bundled), side(&dereferenced)),
        ),
    ] {
        report(what, &comparison);
        assert!(
            comparison.differences.is_empty(),
            "{what} differ in more than names"
        );
    }
}

fn report(what: &str, comparison: &Comparison) {
    println!("{what}: {} renames", comparison.renames.len());
    for (name, others) in &comparison.renames {
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        println!("  {name} -> {}", others.join(", "));
    }
    for difference in &comparison.differences {
        println!("  DIFFERENCE {difference}");
    }
}

fn side(made: &Generated) -> Side<'_> {
    Side {
        api: &made.api,
        names: &made.names,
    }
}

#[test]
fn three_documents_of_three_hosts_are_one_crate() {
    let Some(folder) = ampersand() else { return };
    let inputs = ["api", "read", "write"].map(|name| folder.join(format!("api/{name}.yaml")));
    let alone = inputs.each_ref().map(|input| {
        let made = generated(std::slice::from_ref(input));
        made.api.operations.len()
    });
    let (made, remarks) = attempt(&inputs);
    let made = made.unwrap_or_else(|| panic!("{remarks}"));
    assert_eq!(
        made.api.operations.len(),
        alone.iter().sum::<usize>(),
        "of {alone:?}:\n{remarks}"
    );
    assert!(!remarks.contains("dropped-operation"), "{remarks}");
    let mut urls: Vec<&str> = made.api.servers.iter().map(|it| it.url.as_str()).collect();
    assert_eq!(urls[0], "https://api.withampersand.com/v1");
    urls.sort_unstable();
    assert_eq!(
        urls,
        [
            "https://api.withampersand.com/v1",
            "https://read.withampersand.com/v1",
            "https://write.withampersand.com/v1",
        ]
    );
    for server in made.api.servers.ids() {
        let sent = made.api.operations.iter().filter(|it| it.server == server);
        assert!(sent.count() > 0, "no operation goes to {server:?}");
    }
    // What the three have in common is there once.
    let problems = made
        .names
        .types
        .iter()
        .filter(|it| it.name.contains("Problem"));
    let problems: Vec<&str> = problems.map(|it| it.name.as_str()).collect();
    assert_eq!(
        problems
            .iter()
            .filter(|name| **name == "ApiProblem")
            .count(),
        1,
        "{problems:?}"
    );
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn the_bundled_form_compiles_without_a_warning() {
    let Some([_, bundled, _]) = forms() else {
        return;
    };
    compiles("bundled", &[bundled]);
}

// Each is checked like the bundled form, and differs from it by names.
#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn the_other_forms_compile_without_a_warning() {
    let Some([files, _, dereferenced]) = forms() else {
        return;
    };
    compiles("files", std::slice::from_ref(&files));
    compiles("dereferenced", &[dereferenced]);
    let of = |name: &str| files.with_file_name(format!("{name}.yaml"));
    compiles("three-hosts", &[files.clone(), of("read"), of("write")]);
}

#[track_caller]
fn compiles(name: &str, inputs: &[PathBuf]) {
    let made = generated(inputs);
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ampersand");
    let folder = put(&made.files, &tmp.join(name));
    // Without TLS, which takes longer to build than the crate and changes no line of it.
    let features = ["--no-default-features", "--features", "reqwest,blocking"];
    let check = [&["check", "--all-targets"], &features[..]].concat();
    if let Err(said) = cargo(&folder, &tmp.join("target"), &check) {
        panic!("{name}: {said}");
    }
}
