//! Prints the report as annotations of GitHub Actions, with the human-readable report in the log.

use super::CodegenReport;
use crate::diagnostic::Extent;
use crate::diagnostic::github::{data, property};
use crate::write::{Change, ChangeKind, Mode, digest};
use std::fmt::Write as _;

/// Returns the human-readable report. After a check, it is followed by an annotation for each file that is out of date.
pub(in crate::cli) fn text(report: &CodegenReport) -> String {
    let human = anstream::adapter::strip_str(&report.to_ansi(Extent::Short)).to_string();
    if report.is_up_to_date() || report.mode == Mode::Write {
        return quoted(&human);
    }
    let mut text = format!("::group::{}: the differences\n", data(&report.output));
    text.push_str(&quoted(&human));
    text.push_str("::endgroup::\n");
    let why: Vec<String> = report
        .causes
        .iter()
        .map(ToString::to_string)
        .chain(report.advice())
        .collect();
    let _ = writeln!(
        text,
        "::error title=Drift::{}",
        data(&format!(
            "{} is out of date: {}\n{}",
            report.output,
            report.tally(),
            why.join("\n")
        ))
    );
    // An unmanaged file has a diagnostic of its own.
    for change in report
        .changes
        .iter()
        .filter(|change| change.kind != ChangeKind::Unmanaged)
    {
        let _ = write!(text, "::error file={}", property(&change.path));
        if let Some(line) = first_line(change) {
            let _ = write!(text, ",line={line}");
        }
        let _ = writeln!(text, ",title=Drift::{}", data(&sentence(change, report)));
    }
    text
}

/// Wraps a text so that GitHub Actions takes none of its lines for a command: a line of a diff or the name of a file
/// may look like one.
fn quoted(text: &str) -> String {
    if !text.contains("::") && !text.contains("##[") {
        return text.to_owned();
    }
    // A text cannot contain its own digest.
    let token = digest(text.as_bytes());
    format!("::stop-commands::{token}\n{text}::{token}::\n")
}

fn sentence(change: &Change, report: &CodegenReport) -> String {
    let what = match change.kind {
        ChangeKind::Changed if change.line_ends => "only the line ends of this file differ",
        ChangeKind::Changed => "this differs from the generated file",
        ChangeKind::Missing => "this file is missing",
        ChangeKind::Orphan => "this file is no longer generated",
        ChangeKind::Unmanaged => "allof did not write this file",
    };
    format!("{what}; run `{}`", report.fix)
}

/// Returns the number of the first line on disk that differs.
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

#[cfg(test)]
mod tests {
    use super::*;

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
