//! Compares each case with its snapshots. Each case is a test: `cargo test -p allof-tests --test cases nullable` runs
//! those with `nullable` in their name. With `BLESS=1`, the snapshots are written instead of compared, and snapshots
//! without a case are removed: read the difference before you commit it.

#![allow(
    clippy::unwrap_used,
    reason = "clippy spares test functions only, not what they call"
)]

use allof_tests::cases::{Case, all};
use libtest_mimic::{Arguments, Failed, Trial};
use similar::TextDiff;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let arguments = Arguments::from_args();
    let bless = std::env::var_os("BLESS").is_some();
    let (cases, orphans) = all().unwrap();
    let mut trials: Vec<Trial> = cases
        .into_iter()
        .map(|case| Trial::test(case.name.clone(), move || check(&case, bless)))
        .collect();
    trials.push(Trial::test("every_file_belongs_to_a_case", move || {
        remove(orphans, bless)
    }));
    libtest_mimic::run(&arguments, trials).exit();
}

fn check(case: &Case, bless: bool) -> Result<(), Failed> {
    let mut wrong = String::new();
    for (end, found) in case.run().snapshots() {
        let path = case.beside(end);
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found == expected && path.exists() != found.is_empty() {
            continue;
        }
        if !bless {
            let name = format!("{}{end}", case.name);
            wrong.push_str(&format!("{name} is not as found\n"));
            wrong.push_str(&difference(&name, &expected, &found));
        } else if found.is_empty() {
            fs::remove_file(&path).unwrap();
        } else {
            fs::write(&path, found).unwrap();
        }
    }
    failed_unless_empty(wrong)
}

fn remove(orphans: Vec<PathBuf>, bless: bool) -> Result<(), Failed> {
    let mut wrong = String::new();
    for orphan in orphans {
        if bless && is_snapshot(&orphan) {
            fs::remove_file(orphan).unwrap();
        } else {
            wrong.push_str(&format!("{}: belongs to no case\n", orphan.display()));
        }
    }
    failed_unless_empty(wrong)
}

fn failed_unless_empty(wrong: String) -> Result<(), Failed> {
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("{wrong}BLESS=1 writes what was found").into())
}

fn difference(name: &str, expected: &str, found: &str) -> String {
    TextDiff::from_lines(expected, found)
        .unified_diff()
        .header(&format!("{name} (expected)"), &format!("{name} (found)"))
        .to_string()
}

fn is_snapshot(path: &Path) -> bool {
    let name = path.to_string_lossy();
    [".ir.txt", ".rs", ".diagnostics.txt"]
        .iter()
        .any(|end| name.ends_with(end))
}
