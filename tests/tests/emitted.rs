//! Checks emitted crates with cargo: clippy and rustdoc report nothing, and the tests of the crate pass.
//! `tests/src/crates.rs` has the commands and the lints. `golden.rs` compiles the crates of all cases.

use allof::config::{Config, ErrorTypes, TagFeatures};
use allof::diagnostic::Diagnostics;
use allof::files::FileSet;
use allof_tests::crates::{EmittedCrate, FEATURES, NO_FEATURES};
use allof_tests::dangerous::{VERSIONS, every_field, replaced_everywhere, text};
use allof_tests::project::collect;
use allof_tests::shared::{ampersand_forms, generated, root};
use allof_tests::unharmed;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[path = "../../generator/tests/render_apis/mod.rs"]
mod render_apis;

const TMP: &str = env!("CARGO_TARGET_TMPDIR");

/// Writes a crate and runs all checks on it. Returns the problem, if there is one.
fn check((name, files): (&str, FileSet), features: &[&str]) -> Option<String> {
    let problem = EmittedCrate::write(&files, TMP, name)
        .check(features)
        .err()?;
    Some(format!("{name}: {problem}"))
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn crates_have_no_warning_and_cannot_panic_and_pass_their_tests() {
    let mut problems: Vec<String> = Vec::new();
    problems.extend(check(("committed", committed()), FEATURES));
    for emitted in built_by_hand() {
        problems.extend(check(emitted, NO_FEATURES));
    }
    for emitted in of_dangerous_texts() {
        problems.extend(check(emitted, FEATURES));
    }
    if let Some([files, bundled, dereferenced]) = ampersand_forms() {
        let bundled = ("ampersand-bundled", generated(&[bundled]).files);
        problems.extend(check(bundled, FEATURES));
        // The other forms have the same operations and types as the bundled one, with other names.
        let of_host = |name: &str| files.with_file_name(format!("{name}.yaml"));
        let hosts = [files.clone(), of_host("read"), of_host("write")];
        for (name, inputs) in [
            ("ampersand-dereferenced", &[dereferenced][..]),
            ("ampersand-files", &[files]),
            ("ampersand-three-hosts", &hosts),
        ] {
            let emitted = EmittedCrate::write(&generated(inputs).files, TMP, name);
            let problem = emitted.clippy(FEATURES).err();
            problems.extend(problem.map(|problem| format!("{name}: {problem}")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn crates_compile_with_the_feature_of_a_tag_alone() {
    let case = root().join("tests/cases/operations/features.yaml");
    let text = std::fs::read_to_string(&case).unwrap();
    let mut config = Config::for_inputs(vec![case], PathBuf::from("unused"));
    config.features = TagFeatures::Tags;
    config.errors = ErrorTypes::Shared;
    assert!(text.starts_with("# allof: features = \"tags\"\n# allof: errors = \"shared\"\n"));
    let generation = allof::generate(&config, &|_| {}, &mut Diagnostics::new());
    let emitted = EmittedCrate::write(&generation.generated.unwrap().files, TMP, "features");
    assert_eq!(
        emitted.tags(),
        [
            "operations",
            "clinics",
            "owners",
            "pets",
            "reqwest-tag",
            "unused-types",
            "webhooks",
            "serde",
        ]
    );
    emitted.check_tags(1).unwrap();
    emitted.check(FEATURES).unwrap();
    if let Some([_, bundled, _]) = ampersand_forms() {
        let files = generated(&[bundled]).files;
        let emitted = EmittedCrate::write(&files, TMP, "ampersand-features");
        assert!(emitted.tags().len() > 2);
        // Each takes seconds. `cargo xtask corpus --compile` checks those of other crates.
        emitted.check_tags(6).unwrap();
    }
}

/// Returns the committed crate, `generated/`.
fn committed() -> FileSet {
    let folder = root().join("generated");
    let mut files = BTreeMap::new();
    collect(&folder, &folder, &mut files);
    files.into_iter().collect()
}

/// Returns the crates of APIs that have no document.
fn built_by_hand() -> [(&'static str, FileSet); 2] {
    let config = Config::for_inputs(Vec::new(), PathBuf::from("generated"));
    [
        ("page", render_apis::ampersand::case()),
        ("everything", render_apis::everything::case()),
    ]
    .map(|(name, case)| (name, render_apis::render(&case, &config)))
}

/// Returns the crates of documents in which dangerous texts replace all texts of the author.
fn of_dangerous_texts() -> [(&'static str, FileSet); 3] {
    [
        ("dangerous-0", 0),
        ("dangerous-17", 17),
        ("dangerous-31", 31),
    ]
    .map(|(name, seed)| {
        let document = every_field(VERSIONS[seed % VERSIONS.len()]);
        let mut document = replaced_everywhere(&document, seed);
        document["info"]["title"] = format!("{}\0", text(seed, seed)).into();
        let files = unharmed::generate(&Path::new(TMP).join(name), &document);
        (name, files.unwrap().unwrap())
    })
}
