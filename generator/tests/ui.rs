//! Bad input against the exact diagnostics: each folder of `tests/ui/` is a case.
//!
//! A case holds one `input.*` file, or a file `inputs` that lists the inputs, one a line, and
//! `expected.txt`. With `expected.json` or `expected.github` those formats are compared as well.
//! `BLESS=1 cargo test -p allof --test ui` writes them: read the difference before you commit it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy spares test functions only, not what they call"
)]

use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::load::load;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn diagnostics_are_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let bless = std::env::var_os("BLESS").is_some();
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    let mut wrong = Vec::new();
    for case in cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let inputs = inputs(&case);
        assert!(!inputs.is_empty(), "the case {name} has no input");
        let mut diagnostics = Diagnostics::new();
        let set = load(&inputs, &case, &mut diagnostics);
        for (file, format, needed) in [
            ("expected.txt", Format::Human, true),
            ("expected.json", Format::Json, false),
            ("expected.github", Format::Github, false),
        ] {
            let file = case.join(file);
            if !needed && !file.exists() {
                continue;
            }
            // The name of an input that does not exist is shown as it was given.
            let text = Renderer::new(&set, format, false)
                .render_all(diagnostics.list())
                .replace(&*format!("{}/", case.display()), "");
            let expected = fs::read_to_string(&file).unwrap_or_default();
            if bless && text != expected {
                fs::write(&file, &text).unwrap();
            } else if text != expected {
                wrong.push(format!(
                    "== {}\n-- expected\n{expected}\n-- found\n{text}",
                    file.display()
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nBLESS=1 writes what was found",
        wrong.join("\n")
    );
}

fn inputs(case: &Path) -> Vec<PathBuf> {
    if let Ok(list) = fs::read_to_string(case.join("inputs")) {
        return list.lines().map(|line| case.join(line)).collect();
    }
    let mut inputs: Vec<PathBuf> = fs::read_dir(case)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_stem().is_some_and(|stem| stem == "input"))
        .collect();
    inputs.sort();
    inputs
}
