//! The report as annotations of GitHub Actions, with the report for people in the log.

use super::drift::Drift;
use crate::write::{Change, ChangeKind, Mode, digest};
use std::fmt::Write as _;

/// The report, and when it was a check an annotation for each file that is out of step.
pub(super) fn text(drift: &Drift) -> String {
    let report = anstream::adapter::strip_str(&drift.to_ansi()).to_string();
    if drift.is_in_step() || drift.mode == Mode::Write {
        return report;
    }
    let mut text = format!("::group::{} as it is and as rendered\n", drift.output);
    // A line of a diff that looks like a command must not be one, and none can foresee its own digest.
    let token = digest(report.as_bytes());
    let _ = writeln!(text, "::stop-commands::{token}");
    text.push_str(&report);
    let _ = writeln!(text, "::{token}::\n::endgroup::");
    let why: Vec<String> = drift
        .causes
        .iter()
        .map(ToString::to_string)
        .chain(drift.advice())
        .collect();
    let _ = writeln!(
        text,
        "::error title=Drift::{}",
        data(&format!(
            "{} is out of step with its inputs: {}\n{}",
            drift.output,
            drift.tally(),
            why.join("\n")
        ))
    );
    // A stranger has a diagnostic of its own.
    for change in drift
        .changes
        .iter()
        .filter(|change| change.kind != ChangeKind::Stranger)
    {
        let _ = write!(text, "::error file={}", property(&change.path));
        if let Some(line) = first_line(change) {
            let _ = write!(text, ",line={line}");
        }
        let _ = writeln!(text, ",title=Drift::{}", data(&sentence(change, drift)));
    }
    text
}

fn sentence(change: &Change, drift: &Drift) -> String {
    let what = match change.kind {
        ChangeKind::Changed if change.line_ends => "its line ends are not those rendered",
        ChangeKind::Changed => "this is not what is rendered",
        ChangeKind::Missing => "this file is missing",
        ChangeKind::Orphan => "this file is no longer rendered",
        ChangeKind::Stranger => "this was not written by allof",
    };
    format!("{what}; run `{}`", drift.mend)
}

/// The first line on disk that differs.
fn first_line(change: &Change) -> Option<usize> {
    let (head, rest) = change.diff.split_once('\n')?;
    let start: usize = head
        .strip_prefix("@@ -")?
        .split([',', ' '])
        .next()?
        .parse()
        .ok()?;
    let context = rest
        .lines()
        .take_while(|line| line.starts_with(' '))
        .count();
    Some((start + context).max(1))
}

/// Text after the `::`.
pub(super) fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Text of a property before the `::`.
pub(super) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_github_would_take_for_its_own_is_escaped() {
        assert_eq!(data("100%\r\na::b"), "100%25%0D%0Aa::b");
        assert_eq!(property("a:b,c"), "a%3Ab%2Cc");
    }

    #[test]
    fn the_annotation_stands_at_the_first_line_that_differs() {
        let change = Change {
            path: "src/lib.rs".to_owned(),
            kind: ChangeKind::Changed,
            diff: "@@ -10,7 +10,7 @@\n a\n b\n c\n-d\n+D\n".to_owned(),
            found: None,
            line_ends: false,
        };
        assert_eq!(first_line(&change), Some(13));
    }
}
