//! Compares the diagnostics of invalid input with snapshots. Each folder of `tests/ui/` is a case and a test.
//!
//! A case has one file `input.*`, or a file `inputs` that lists one input on each line. It is run through all stages in
//! memory. A case with a file `command` is run by the binary instead, in a copy of the folder, once for each line of
//! arguments. `expected.txt` has the human-readable diagnostics. If there is an `expected.json` or `expected.github`,
//! those formats are compared as well.
//!
//! `cargo test -p allof --test ui remote` runs the cases with `remote` in their name. With `BLESS=1`, the snapshots are
//! written instead of compared: read the difference before you commit it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy spares test functions only, not what they call"
)]

use allof::config::Config;
use allof::diagnostic::{Code, Diagnostics, Format, Renderer};
use allof::generate;
use libtest_mimic::{Arguments, Failed, Trial};
use similar::TextDiff;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let arguments = Arguments::from_args();
    let bless = std::env::var_os("BLESS").is_some();
    let mut trials: Vec<Trial> = cases()
        .into_iter()
        .map(|case| {
            let name = case.file_name().unwrap().to_string_lossy().into_owned();
            Trial::test(name, move || check(&case, bless))
        })
        .collect();
    trials.push(Trial::test("every_code_has_a_case", || {
        every_code_has_a_case();
        Ok(())
    }));
    trials.push(Trial::test("every_code_is_in_the_book", || {
        every_code_is_in_the_book();
        Ok(())
    }));
    libtest_mimic::run(&arguments, trials).exit();
}

fn check(case: &Path, bless: bool) -> Result<(), Failed> {
    let mut wrong = String::new();
    for (name, text) in found(case) {
        let file = case.join(name);
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if bless && text != expected {
            fs::write(&file, &text).unwrap();
        } else if text != expected {
            let difference = TextDiff::from_lines(&expected, &text)
                .unified_diff()
                .header(&format!("{name} (expected)"), &format!("{name} (found)"))
                .to_string();
            wrong.push_str(&difference);
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("{wrong}BLESS=1 writes what was found").into())
}

fn every_code_has_a_case() {
    let texts: String = cases()
        .iter()
        .map(|case| fs::read_to_string(case.join("expected.txt")).unwrap_or_default())
        .collect();
    let missing: Vec<&str> = Code::ALL
        .iter()
        .map(|code| code.as_str())
        .filter(|code| !texts.contains(&format!("[{code}]: ")))
        .collect();
    assert!(
        missing.is_empty(),
        "no case below tests/ui shows {}",
        missing.join(", ")
    );
}

/// Asserts that `docs/codes.md` has one section for each code, in their order.
fn every_code_is_in_the_book() {
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/codes.md");
    let text = fs::read_to_string(book).unwrap();
    let sections: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("## `")?.strip_suffix('`'))
        .collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(sections, codes, "the sections of docs/codes.md");
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

/// Returns the diagnostics of a case, each format with the file that it is compared with.
fn found(case: &Path) -> Vec<(&'static str, String)> {
    if let Ok(lines) = fs::read_to_string(case.join("command")) {
        return vec![("expected.txt", run(case, &lines))];
    }
    let inputs = inputs(case);
    assert!(!inputs.is_empty(), "{} has no input", case.display());
    let mut config = Config::for_inputs(inputs, PathBuf::from("unused"));
    config.base = case.to_owned();
    config.package.name = Some("case".to_owned());
    let mut diagnostics = Diagnostics::new();
    let sources = generate(&config, &|_| {}, &mut diagnostics).sources;
    let formats = [
        ("expected.txt", Format::Human),
        ("expected.json", Format::Json),
        ("expected.github", Format::Github),
    ];
    formats
        .into_iter()
        .filter(|(file, _)| *file == "expected.txt" || case.join(file).exists())
        .map(|(file, format)| {
            // The name of an input that does not exist is shown as it was given.
            let text = Renderer::new(&sources, format, false)
                .render_all(diagnostics.list())
                .replace(&*format!("{}/", case.display()), "");
            (file, text)
        })
        .collect()
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

/// Runs the binary on a copy of the case, and returns each command with its stderr and its exit code.
fn run(case: &Path, lines: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    copy(case, folder.path());
    let mut text = String::new();
    for line in lines.lines() {
        let output = Command::new(env!("CARGO_BIN_EXE_allof"))
            .args(line.split_whitespace())
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let said = said.replace(&*folder.path().to_string_lossy(), "");
        text.push_str(&format!("$ allof {line}\n{said}"));
        text.push_str(&format!("exit {}\n", output.status.code().unwrap()));
    }
    text
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
