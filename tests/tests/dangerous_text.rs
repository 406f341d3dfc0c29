//! Puts dangerous texts into every place of a document. The generator must give a crate in which no text became code or
//! markup, or a diagnostic. `tests/fixtures/every-field.json` has every field of OpenAPI; `emitted.rs` compiles some of
//! the crates.

use allof_tests::dangerous::{
    KINDS, VERSIONS, every_field, fields, replaced, replaced_everywhere, text,
};
use allof_tests::unharmed::generate;
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("dangerous-{name}"))
}

/// Puts a text into each place of the document whose index is a multiple of `step`, one place at a time, and fails with
/// all problems.
fn replace_one_at_a_time(name: &str, step: usize) {
    let folder = folder(name);
    let mut wrong = Vec::new();
    for (turn, version) in VERSIONS.iter().enumerate() {
        let document = every_field(version);
        assert!(generate(&folder, &document).unwrap().is_some(), "{version}");
        for (index, field) in fields(&document).iter().enumerate() {
            // The three versions take turns, so that together they use three times as many places.
            if (index + turn) % step == 0 {
                let text = text(index / step, index);
                if let Err(problem) = generate(&folder, &replaced(&document, field, &text)) {
                    let text: String = text.chars().take(40).collect();
                    wrong.push(format!("{version} {field:?} = {text:?}: {problem}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Replaces all texts of the document at once, for each seed, and fails with all problems.
fn replace_all_at_once(name: &str, seeds: impl Iterator<Item = usize>) {
    let folder = folder(name);
    let mut wrong = Vec::new();
    for seed in seeds {
        let document = replaced_everywhere(&every_field(VERSIONS[seed % VERSIONS.len()]), seed);
        match generate(&folder, &document) {
            Ok(Some(_)) => {}
            Ok(None) => wrong.push(format!("{seed}: no crate")),
            Err(problem) => wrong.push(format!("{seed}: {problem}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn dangerous_texts_everywhere_give_a_harmless_crate() {
    replace_all_at_once("everywhere", (0..KINDS).step_by(4));
}

/// With these seeds, each text of the document is replaced by a text of each kind.
#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn every_kind_of_text_everywhere_gives_a_harmless_crate() {
    replace_all_at_once("every-kind-everywhere", 0..KINDS * VERSIONS.len());
}

#[test]
fn a_dangerous_text_in_one_place_does_no_harm() {
    replace_one_at_a_time("some-places", 40);
}

/// The places include the words of OpenAPI itself, such as the names of fields.
#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn a_dangerous_text_in_every_sixth_place_does_no_harm() {
    replace_one_at_a_time("many-places", 6);
}
