//! The stage `render` with APIs that were built by hand. `tests/tests/emitted.rs` compiles these crates.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails says where"
)]

mod render_apis;

use allof::config::{Config, UnknownMembers};
use allof::files::{FileSet, MARK};
use render_apis::{Case, ampersand, everything, render};
use std::collections::BTreeMap;
use std::path::PathBuf;

fn config() -> Config {
    Config::for_inputs(Vec::new(), PathBuf::from("generated"))
}

fn files(case: &Case) -> FileSet {
    render(case, &config())
}

fn cases() -> [(&'static str, Case); 2] {
    [
        ("ampersand", ampersand::case()),
        ("everything", everything::case()),
    ]
}

#[test]
fn every_file_has_the_header_and_ends_with_a_newline() {
    for (name, case) in cases() {
        for (path, text) in files(&case) {
            let first = text.lines().next().unwrap_or_default();
            assert!(first.contains(MARK), "{name}/{path}: {first}");
            assert!(
                text.ends_with('\n') && !text.ends_with("\n\n"),
                "{name}/{path}"
            );
            assert!(
                !text.contains('\r') && !text.contains('\0'),
                "{name}/{path}"
            );
            assert!(
                text.lines().all(|line| line == line.trim_end()),
                "{name}/{path}: spaces at the end of a line"
            );
        }
    }
}

#[test]
fn all_rust_parses() {
    for (name, case) in cases() {
        for (path, text) in files(&case) {
            if path.ends_with(".rs") {
                syn::parse_file(&text)
                    .unwrap_or_else(|error| panic!("{name}/{path}: {error}\n{text}"));
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_files() {
    for (_, case) in cases() {
        let (first, second) = (files(&case), files(&case));
        assert!(first.iter().eq(second.iter()));
    }
}

#[test]
fn a_long_description_stands_below_the_examples() {
    let mut case = ampersand::case();
    let long = format!(
        "Copies data.\n\n{}# Limits\n\nTen.\n\n```sh\n# no heading\n```\n\n###### Deep\n\nEleven.",
        "One more paragraph.\n\n".repeat(4)
    );
    for (description, is_above) in [("Copies data.\n\n# Limits\n\nTen.", true), (&*long, false)] {
        case.api.info.description = Some(description.to_owned());
        let files: BTreeMap<String, String> = files(&case).into_iter().collect();
        for (file, example, heading) in [
            ("README.md", "\n## Use\n", "\n### Limits\n"),
            ("src/lib.rs", "//! # Example\n", "Limits\n"),
        ] {
            let text = &files[file];
            let place = |part: &str| {
                let found = text.find(part);
                found.unwrap_or_else(|| panic!("no {part:?} in {file}:\n{text}"))
            };
            assert!(place("Copies data.") < place(example), "{file}");
            assert_eq!(place(heading) < place(example), is_above, "{file}");
            assert_eq!(text.contains("# About the API\n"), !is_above, "{file}");
        }
    }
    let files: BTreeMap<String, String> = files(&case).into_iter().collect();
    let readme = &files["README.md"];
    assert!(readme.contains("\n# no heading\n"), "{readme}");
    assert!(readme.contains("\n###### Deep\n"), "{readme}");
    assert!(
        files["src/lib.rs"].contains("//! ## Limits\n"),
        "{}",
        files["src/lib.rs"]
    );
}

#[test]
fn the_page_has_six_types_with_their_members() {
    let files = files(&ampersand::case());
    let text: String = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/types/"))
        .map(|(_, text)| text.as_str())
        .collect();
    assert_eq!(text.matches("\npub struct ").count(), 5);
    assert_eq!(text.matches("\npub enum ").count(), 1);
    let members = |name: &str| {
        let start = text.find(&format!("pub struct {name} {{")).unwrap();
        let body = text[start..].split("\n}").next().unwrap();
        body.matches("\n    pub ").count()
    };
    assert_eq!(members("InputValidationProblem"), 18 + 1);
    assert_eq!(members("InputValidationIssue"), 20 + 1);
    assert_eq!(members("BackfillProgress"), 7 + 1);
    for conversion in [
        "From<InputValidationProblem> for ApiProblem",
        "From<InputValidationProblem> for Problem",
        "From<ApiProblem> for Problem",
        "ProblemDetails for ApiProblem",
        "ProblemDetails for InputValidationProblem",
    ] {
        assert!(
            text.contains(&format!("impl {conversion} {{")),
            "{conversion}"
        );
    }
}

#[test]
fn with_drop_no_struct_has_extra_and_lossy_conversions_are_left_out() {
    let case = ampersand::case();
    let config = Config {
        unknown_members: UnknownMembers::Drop,
        ..config()
    };
    let files = render(&case, &config);
    let text = &files["src/types/input_validation_problem.rs"];
    assert!(!text.contains("extra"));
    // Members that the base lacks would be lost.
    assert!(!text.contains("impl From<InputValidationProblem>"));
}

#[test]
fn a_conversion_that_would_lose_data_is_left_out() {
    let files = files(&everything::case());
    assert!(!files["src/types/wide_problem.rs"].contains("impl From<WideProblem>"));
    assert!(files["src/types/problem.rs"].contains("impl From<NarrowProblem> for Problem"));
}
