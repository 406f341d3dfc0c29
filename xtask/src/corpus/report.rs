//! Prints the results of a run: a human-readable table, or lines of JSON for programs.

use super::gaps::Verdict;
use super::measures::Measure;
use super::outcome::{Counts, Outcome};
use crate::corpus::compile::crates::Compiled;
use crate::corpus::compile::run_tests::Tested;
use crate::corpus::generate::totals::{Totals, add};
use crate::corpus::problem::Problem;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::io::{self, Write as _};

/// The width of the first column.
const WIDTH: usize = 22;

/// Returns the report on the documents.
pub(super) fn documents(
    as_json: bool,
    outcomes: &[Outcome],
    (totals, measures): (&Totals, &[Measure]),
    verdict: &Verdict,
) -> Result<String, Problem> {
    let mut text = String::new();
    if as_json {
        for outcome in outcomes {
            let line = serde_json::to_string(outcome).map_err(|error| error.to_string())?;
            let _ = writeln!(text, "{line}");
        }
        let _ = writeln!(
            text,
            "{}",
            json!({
                "total": totals,
                "gaps": {"known": verdict.known, "new": verdict.new, "gone": verdict.gone},
            })
        );
    } else {
        table(&mut text, totals, measures);
        failures(&mut text, outcomes, verdict);
    }
    Ok(text)
}

fn table(text: &mut String, totals: &Totals, measures: &[Measure]) {
    row(
        text,
        "documents",
        format!("{}, {}", number(totals.documents), size(totals.bytes)),
    );
    row(text, "operations", number(totals.operations));
    row(
        text,
        "generated",
        format!(
            "{} documents, {} operations, {} types",
            number(totals.generated),
            number(totals.generated_operations),
            number(totals.types)
        ),
    );
    let failed = totals.documents - totals.generated;
    row(text, "failed", number(failed));
    by_count(text, &totals.failed);
    row(text, "dropped operations", number(sum(&totals.dropped)));
    by_count(text, &totals.dropped);
    row(text, "diagnostics", number(sum(&totals.diagnostics)));
    by_count(text, &totals.diagnostics);
    row(
        text,
        "emitted",
        format!(
            "{} files, {} lines, {}",
            number(totals.files),
            number(totals.lines),
            size(totals.emitted_bytes as u64)
        ),
    );
    row(
        text,
        "time",
        format!(
            "{:.0} s, {:.0} thousand lines a second; the longest {:.1} s, {}",
            totals.seconds,
            totals.lines_per_second / 1000.0,
            totals.slowest_seconds,
            totals.slowest
        ),
    );
    row(
        text,
        "peak memory",
        format!("{}, {}", size(totals.peak_kib * 1024), totals.peak_of),
    );
    missing(text, measures);
}

/// Prints the measures, each with the document that has the most of it.
fn missing(text: &mut String, measures: &[Measure]) {
    row(
        text,
        "missing",
        "number, measure, the document with the most",
    );
    for measure in measures {
        let count = number(measure.count);
        row(
            text,
            "",
            format!("{count:>9} {}: {}", measure.name, measure.worst),
        );
    }
}

/// Returns the measures that have risen.
pub(super) fn risen(measures: &[Measure]) -> String {
    let mut text = String::from("\nRISE: these are greater than in xtask/corpus-measures.txt:\n");
    for measure in measures.iter().filter(|measure| measure.rises()) {
        let listed = number(measure.listed.unwrap_or(0));
        let count = number(measure.count);
        let _ = writeln!(text, "  {}: {count}, was {listed}", measure.name);
    }
    text
}

/// Prints the documents that failed, and the comparison with the list of gaps.
fn failures(text: &mut String, outcomes: &[Outcome], verdict: &Verdict) {
    let mut said = |title: &str, pairs: &[(String, String)]| {
        if pairs.is_empty() {
            return;
        }
        let _ = writeln!(text, "\n{title}");
        for (name, code) in pairs {
            let outcome = outcomes.iter().find(|outcome| &outcome.name == name);
            let why = outcome
                .filter(|outcome| outcome.failure.as_ref() == Some(code))
                .and_then(|outcome| outcome.message.as_deref());
            match why {
                Some(why) => {
                    let _ = writeln!(text, "  {name} {code}\n      {why}");
                }
                None => {
                    let _ = writeln!(text, "  {name} {code}");
                }
            }
        }
    };
    said("known gaps:", &verdict.known);
    said(
        "NEW: these fail and are not listed in xtask/corpus-gaps.txt:",
        &verdict.new,
    );
    said(
        "GONE: these are listed in xtask/corpus-gaps.txt and no longer fail; remove their lines:",
        &verdict.gone,
    );
}

/// Returns the report on the crates.
pub(super) fn crates(as_json: bool, compiled: &Compiled) -> String {
    let mut text = String::new();
    if as_json {
        for one in &compiled.crates {
            let _ = writeln!(text, "{}", json!({ "crate": one }));
        }
    } else {
        crates_table(&mut text, compiled);
    }
    text
}

fn crates_table(text: &mut String, compiled: &Compiled) {
    let all = &compiled.crates;
    let good = all.iter().filter(|one| one.compiles).count();
    let lines: usize = all.iter().map(|one| one.lines).sum();
    row(
        text,
        "crates",
        format!("{}, {} lines", number(all.len()), number(lines)),
    );
    row(
        text,
        "compile",
        format!("{} without a warning", number(good)),
    );
    row(text, "do not compile", number(all.len() - good));
    let mut codes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (code, count) in all.iter().flat_map(|one| &one.errors) {
        let (crates, errors) = codes.entry(code).or_default();
        *crates += 1;
        *errors += count;
    }
    for (code, (crates, errors)) in codes {
        row(
            text,
            &format!("  {code}"),
            format!("{} errors in {} crates", number(errors), number(crates)),
        );
    }
    examples(text, compiled);
    row(text, "time", format!("{:.0} s", compiled.seconds));
    for one in all {
        let Some(trouble) = one.trouble() else {
            continue;
        };
        let _ = writeln!(text, "  {}\n      {}: {trouble}", one.document, one.package);
        for failure in one.failures().iter().filter(|_| one.compiles).skip(1) {
            let _ = writeln!(text, "      {failure}");
        }
    }
}

fn examples(text: &mut String, compiled: &Compiled) {
    let mut valid = 0;
    let mut invalid = Counts::new();
    let mut tested = Tested::default();
    let mut untested = Counts::new();
    let mut unvalidated = Counts::new();
    let mut is_asked = false;
    for one in &compiled.crates {
        let Some(validated) = &one.validated else {
            continue;
        };
        is_asked = true;
        valid += validated.valid;
        add(&mut invalid, &validated.invalid);
        add(&mut untested, &validated.untested);
        add(&mut unvalidated, &validated.unvalidated);
        let (mut held, mut failed) = (0, 0);
        if let Some(own) = &one.tested {
            (held, failed) = (own.held, own.failed);
            tested.held += held;
            tested.failed += failed;
            tested.repeated += own.repeated;
            tested.own += own.own;
            tested.unknown += own.unknown;
        }
        let left = validated
            .valid
            .saturating_sub(held + failed + sum(&validated.untested));
        if left > 0 {
            let why = if one.compiles {
                "their test does not compile or run"
            } else {
                "their crate does not compile"
            };
            *untested.entry(why.to_owned()).or_default() += left;
        }
    }
    if !is_asked {
        return;
    }
    row(
        text,
        "emitted tests",
        format!("{} hold", number(tested.own)),
    );
    row(
        text,
        "examples",
        format!("{} satisfy their schema", number(valid)),
    );
    row(
        text,
        "  held",
        format!(
            "{}, {} of them repetitions",
            number(tested.held),
            number(tested.repeated)
        ),
    );
    row(text, "  held as Unknown", number(tested.unknown));
    row(text, "  failed", number(tested.failed));
    row(text, "  not tested", number(sum(&untested)));
    by_reason(text, &untested);
    row(text, "  invalid themselves", number(sum(&invalid)));
    by_reason(text, &invalid);
    row(text, "  not validated", number(sum(&unvalidated)));
    by_reason(text, &unvalidated);
}

/// Prints the entries, the most frequent first, with the number before the reason.
fn by_reason(text: &mut String, counts: &Counts) {
    let mut entries: Vec<(&String, &usize)> = counts.iter().collect();
    entries.sort_by(|left, right| right.1.cmp(left.1).then_with(|| left.0.cmp(right.0)));
    for (reason, count) in entries {
        row(text, "", format!("{:>7} {reason}", number(*count)));
    }
}

fn row(text: &mut String, name: &str, value: impl Display) {
    let _ = writeln!(text, "{name:WIDTH$} {value}");
}

/// Prints the entries, the most frequent first.
fn by_count(text: &mut String, counts: &Counts) {
    let mut entries: Vec<(&String, &usize)> = counts.iter().collect();
    entries.sort_by(|left, right| right.1.cmp(left.1).then_with(|| left.0.cmp(right.0)));
    for (name, count) in entries {
        row(text, &format!("  {name}"), number(*count));
    }
}

fn sum(counts: &Counts) -> usize {
    counts.values().sum()
}

/// Formats a number with separators: `1234567` as `1,234,567`.
fn number(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Formats a number of bytes in the unit that leaves one to four digits.
fn size(bytes: u64) -> String {
    match bytes {
        0..10_000 => format!("{bytes} B"),
        10_000..10_000_000 => format!("{} kB", bytes / 1000),
        10_000_000..10_000_000_000 => format!("{} MB", bytes / 1_000_000),
        _ => format!("{} GB", bytes / 1_000_000_000),
    }
}

/// Prints the text. A closed pipe is not an error.
pub(super) fn print(text: &str) -> Result<(), Problem> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{number, size};

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(number(0), "0");
        assert_eq!(number(999), "999");
        assert_eq!(number(125_205), "125,205");
        assert_eq!(number(1_675_204_990), "1,675,204,990");
        assert_eq!(size(1_675_204_990), "1675 MB");
    }
}
