//! Prints the results by area, and keeps them in `docs/conformance.md`.

use super::folder::{Problem, about};
use super::outcome::{Class, Outcome};
use super::setup::HTTP_SPECS;
use indexmap::IndexMap;
use std::fs;
use std::path::PathBuf;

/// The numbers of an area.
#[derive(Debug, Default, Clone, Copy)]
struct Row {
    scenarios: usize,
    covered: usize,
    classes: [usize; Class::ALL.len()],
}

impl Row {
    fn add(&mut self, outcome: &Outcome) {
        self.scenarios += 1;
        self.covered += usize::from(outcome.is_covered);
        for (count, class) in self.classes.iter_mut().zip(Class::ALL) {
            *count += usize::from(outcome.class == class);
        }
    }

    fn cells(&self) -> Vec<String> {
        let counts = [self.scenarios, self.covered].into_iter();
        let counts = counts.chain(self.classes);
        counts.map(|count| count.to_string()).collect()
    }
}

/// Returns the numbers by area, as a table of Markdown that is aligned.
pub(super) fn table(outcomes: &[Outcome]) -> String {
    let mut areas: IndexMap<&str, Row> = IndexMap::new();
    let mut total = Row::default();
    for outcome in outcomes {
        areas.entry(&outcome.area).or_default().add(outcome);
        total.add(outcome);
    }
    areas.sort_keys();
    let mut head = vec![
        "area".to_owned(),
        "scenarios".to_owned(),
        "coverage".to_owned(),
    ];
    head.extend(Class::ALL.map(|class| class.name().to_owned()));
    let mut lines = vec![head];
    for (area, row) in areas.iter().chain([(&"all", &total)]) {
        let mut line = vec![(*area).to_owned()];
        line.extend(row.cells());
        lines.push(line);
    }
    let columns = lines.first().map_or(0, Vec::len);
    let width = |column: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column));
        cells.map(String::len).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        for (cell, width) in line.iter().zip(&widths) {
            out.push_str(&format!("| {cell:width$} "));
        }
        out.push_str("|\n");
        if index == 0 {
            for width in &widths {
                out.push_str(&format!("|{}", "-".repeat(width + 2)));
            }
            out.push_str("|\n");
        }
    }
    out
}

/// Returns the scenarios that are no `pass`, with their reasons.
pub(super) fn reasons(outcomes: &[Outcome]) -> String {
    let mut out = String::new();
    for class in Class::ALL.into_iter().skip(1) {
        let own: Vec<&Outcome> = outcomes.iter().filter(|one| one.class == class).collect();
        if own.is_empty() {
            continue;
        }
        out.push_str(&format!("\n## {}\n\n", class.name()));
        for outcome in own {
            let why = shorten(&outcome.why);
            out.push_str(&format!("- `{}`: {why}\n", outcome.name));
        }
    }
    out
}

/// Returns a reason on one line, without what differs from run to run.
fn shorten(text: &str) -> String {
    const LONGEST: usize = 240;
    let text = text.replace("http://localhost:3000", "");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(&text)),
        None => text,
    }
}

fn path() -> PathBuf {
    crate::root().join("docs/conformance.md")
}

/// Writes the page.
pub(super) fn write(outcomes: &[Outcome]) -> Result<(), Problem> {
    let page = format!(
        "{INTRODUCTION}\nThe suite is `@typespec/http-specs` {HTTP_SPECS}.\n\n{}{}",
        table(outcomes),
        reasons(outcomes)
    );
    let path = path();
    fs::write(&path, page).map_err(|error| about(&path, error))
}

/// Returns the areas in which fewer scenarios pass than in the page, with both numbers.
pub(super) fn worse(outcomes: &[Outcome]) -> Vec<String> {
    let page = fs::read_to_string(path()).unwrap_or_default();
    let mut worse = Vec::new();
    for line in page.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let (Some(area), Some(known)) = (cells.get(1), cells.get(4)) else {
            continue;
        };
        let Ok(known) = known.parse::<usize>() else {
            continue;
        };
        let mut own = outcomes.iter().filter(|one| one.area == *area).peekable();
        if own.peek().is_none() {
            continue;
        }
        let passed = own.filter(|one| one.class == Class::Pass).count();
        if passed < known {
            worse.push(format!("{area}: {passed} pass, and {known} did"));
        }
    }
    worse
}

const INTRODUCTION: &str = "\
# Conformance

`cargo xtask conformance` drives the scenarios of Spector, the suite that Microsoft tests its generators of clients with. It
compiles the specs of the suite to OpenAPI 3.1 (3.2 for streams), generates a client from each document with the
default configuration, and calls the server of the suite with it. `--record` writes this page. A run in which fewer scenarios
pass in an area fails.

- `coverage` is what the server says: the request was as expected. It does not know what the client made of the response.
- `pass`: the call takes and returns the types of the client, and the caller compared the value, the status and the documented
  headers with what the server answered.
- `weak`: the same, but the caller writes or reads bytes that have a structure, sets a header, or passes a URL; or a part of a
  value has no type: a union keeps it as JSON, or it is a member that is no field.
- `fail`: the request or the result is not right.
- `unsayable`: the document does not say what the scenario needs, because OpenAPI or the emitter of the documents
  cannot. The reasons are those of `xtask/conformance/unsayable.txt`.
- `not driven`: there is no caller.
";
