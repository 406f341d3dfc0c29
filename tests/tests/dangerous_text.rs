//! Dangerous texts in every place of a description: the crate is one that compiles, or a diagnostic says why there is
//! none. The places are found in `tests/fixtures/every-field.json`, which has every field of OpenAPI.

use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::files::FileSet;
use allof::generate;
use allof_tests::crates::{cargo, put};
use allof_tests::dangerous::{KINDS, fields, replaced, replaced_everywhere, text};
use allof_tests::unharmed::{is_hidden, problems};
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

const VERSIONS: [&str; 3] = ["3.0.3", "3.1.0", "3.2.0"];

fn document(version: &str) -> Value {
    let text = include_str!("../fixtures/every-field.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    document["openapi"] = version.into();
    document
}

/// A folder for the documents of one test.
struct Bench(PathBuf);

impl Bench {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("dangerous-{name}"));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// Generates a crate, and returns what is wrong with it, or that there is neither a crate nor an error.
    fn generate(&self, document: &Value) -> Result<Option<FileSet>, String> {
        let path = self.0.join("input.json");
        std::fs::write(&path, document.to_string()).unwrap();
        let made = catch_unwind(AssertUnwindSafe(|| {
            let config = Config::for_inputs(vec![path.clone()], PathBuf::from("unused"));
            let mut diagnostics = Diagnostics::new();
            let generation = generate(&config, &|_| {}, &mut diagnostics);
            let messages = [Format::Human, Format::Json, Format::Github].map(|format| {
                Renderer::new(&generation.sources, format, false).render_all(diagnostics.list())
            });
            (generation.generated, diagnostics.has_errors(), messages)
        }));
        let (generated, has_errors, messages) = made.map_err(|_| "a panic")?;
        if let Some(message) = messages.iter().find(|message| message.contains(is_hidden)) {
            return Err(format!("the terminal obeys {message:?}"));
        }
        let [_, _, commands] = messages;
        if let Some(line) = commands.lines().find(|line| !line.starts_with("::")) {
            return Err(format!("{line:?} is no command"));
        }
        match generated {
            None if has_errors => Ok(None),
            None => Err("neither a crate nor an error".to_owned()),
            Some(generated) => match problems(&generated.files) {
                problems if problems.is_empty() => Ok(Some(generated.files)),
                problems => Err(problems.join("\n")),
            },
        }
    }
}

/// Puts a text in one place after another, in one of so many places, and fails with all problems.
fn each_place(name: &str, of: usize) {
    let bench = Bench::new(name);
    let mut wrong = Vec::new();
    for (turn, version) in VERSIONS.iter().enumerate() {
        let document = document(version);
        assert!(bench.generate(&document).unwrap().is_some(), "{version}");
        for (index, field) in fields(&document).iter().enumerate() {
            if (index + turn) % of == 0 {
                let text = text(index / of, index);
                if let Err(problem) = bench.generate(&replaced(&document, field, &text)) {
                    let text: String = text.chars().take(40).collect();
                    wrong.push(format!("{version} {field:?} = {text:?}: {problem}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Replaces all texts at once, and fails with all problems.
fn at_once(name: &str, seeds: impl Iterator<Item = usize>) {
    let bench = Bench::new(name);
    let mut wrong = Vec::new();
    for seed in seeds {
        let document = replaced_everywhere(&document(VERSIONS[seed % VERSIONS.len()]), seed);
        match bench.generate(&document) {
            Ok(Some(_)) => {}
            Ok(None) => wrong.push(format!("{seed}: no crate")),
            Err(problem) => wrong.push(format!("{seed}: {problem}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_texts_are_replaced_at_once() {
    at_once("at-once", (0..KINDS).step_by(4));
}

/// Each text of the document is replaced by a text of each kind in one of these documents.
#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn each_text_is_replaced_by_each() {
    at_once("each-by-each", 0..KINDS * VERSIONS.len());
}

#[test]
fn some_places_take_a_text() {
    each_place("some-places", 40);
}

/// Here the words of OpenAPI are replaced too.
#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn each_place_takes_a_text() {
    each_place("each-place", 6);
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn crates_of_dangerous_texts_compile() {
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let bench = Bench::new("compiled");
    for seed in [0, 17, 31] {
        let mut document = replaced_everywhere(&document(VERSIONS[seed % VERSIONS.len()]), seed);
        document["info"]["title"] = format!("{}\0", text(seed, seed)).into();
        let files = bench.generate(&document).unwrap().unwrap();
        let folder = put(&files, &tmp.join("dangerous-crate"));
        let target = tmp.join("dangerous-target");
        for arguments in [
            &["check", "--all-targets"][..],
            &["test"],
            &["doc", "--no-deps"],
        ] {
            if let Err(said) = cargo(&folder, &target, arguments) {
                panic!("seed {seed}: {said}");
            }
        }
    }
}
