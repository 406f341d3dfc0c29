//! Each case against its snapshots. `BLESS=1 cargo test -p allof-tests --test cases` writes them, and removes those
//! that belong to no case: read the difference before you commit it. `CASE=<part of the name>` picks.

#![allow(
    clippy::unwrap_used,
    reason = "clippy spares test functions only, not what they call"
)]

use allof_tests::cases::{Case, all};
use std::fs;
use std::path::Path;

#[test]
fn every_case_is_as_its_snapshots() {
    let bless = std::env::var_os("BLESS").is_some();
    let only = std::env::var("CASE").unwrap_or_default();
    let (cases, orphans) = all().unwrap();
    let mut wrong = Vec::new();
    for case in cases.iter().filter(|case| case.name.contains(&only)) {
        check(case, bless, &mut wrong);
    }
    for orphan in orphans {
        if bless && is_snapshot(&orphan) {
            fs::remove_file(orphan).unwrap();
        } else {
            wrong.push(format!("{}: belongs to no case", orphan.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nBLESS=1 writes what was found",
        wrong.join("\n")
    );
}

fn check(case: &Case, bless: bool, wrong: &mut Vec<String>) {
    for (end, found) in case.run().snapshots() {
        let path = case.beside(end);
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found == expected && path.exists() != found.is_empty() {
            continue;
        }
        if !bless {
            let difference = first_difference(&expected, &found);
            wrong.push(format!("{}{end}: {difference}", case.name));
        } else if found.is_empty() {
            fs::remove_file(&path).unwrap();
        } else {
            fs::write(&path, found).unwrap();
        }
    }
}

fn is_snapshot(path: &Path) -> bool {
    let name = path.to_string_lossy();
    [".ir.txt", ".rs", ".diagnostics.txt"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// The first line that differs, with what was expected and what was found.
fn first_difference(expected: &str, found: &str) -> String {
    if expected.is_empty() {
        return "there is no such snapshot".to_owned();
    }
    let mut lines = expected.lines();
    let mut others = found.lines();
    for number in 1.. {
        match (lines.next(), others.next()) {
            (None, None) => break,
            (left, right) if left != right => {
                let line = |text: Option<&str>| text.unwrap_or("(end)").to_owned();
                return format!("line {number}\n  - {}\n  + {}", line(left), line(right));
            }
            _ => {}
        }
    }
    "the ends of lines".to_owned()
}
