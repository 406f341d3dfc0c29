//! The human-readable report.

use super::{CodegenReport, Loss, counted};
use crate::diagnostic::Extent;
use crate::visible::{is_hidden, one_line};
use crate::write::{Cause, ChangeKind, Mode};
use std::fmt::Write as _;

/// The maximum number of lines of diff that are printed for one file.
const LINES_A_FILE: usize = 200;
/// The maximum number of lines of diff that are printed in all. Of the files beyond it, only the names are printed.
const LINES: usize = 4000;

/// The maximum number of paths that are printed after writing; a check prints all paths.
const PATHS: usize = 20;

/// The maximum number of kinds of losses that are printed.
const KINDS: usize = 12;

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const YELLOW: &str = "\x1b[33m";
const CYAN: &str = "\x1b[36m";
const PLAIN: &str = "\x1b[0m";

impl CodegenReport {
    /// Returns the human-readable report, with ANSI colours.
    #[must_use]
    pub fn to_ansi(&self, extent: Extent) -> String {
        let mut text = String::new();
        if self.is_up_to_date() {
            let _ = writeln!(
                text,
                "{GREEN}{}{PLAIN} is up to date: {}",
                self.output,
                self.counts()
            );
        } else {
            if self.mode == Mode::Check {
                self.diffs(extent, &mut text);
            }
            self.summary(extent, &mut text);
        }
        self.losses(extent, &mut text);
        text
    }

    /// Appends what the crate does not express, one kind a line.
    fn losses(&self, extent: Extent, text: &mut String) {
        if self.losses.is_empty() {
            return;
        }
        let most = at_most(KINDS, extent);
        let _ = writeln!(
            text,
            "{BOLD}no effect on the crate{PLAIN} (`allof lint` shows where)"
        );
        for loss in self.losses.iter().take(most) {
            let Loss {
                count,
                what,
                reason,
            } = loss;
            let _ = writeln!(text, "  {count:>4} {what}: {reason}");
        }
        if let Some(more) = self.losses.len().checked_sub(most).filter(|more| *more > 0) {
            let _ = writeln!(text, "  {DIM}… and {}{PLAIN}", counted(more, "other kind"));
        }
    }

    fn counts(&self) -> String {
        format!("{}, {}", counted(self.unchanged, "file"), self.size)
    }

    fn summary(&self, extent: Extent, text: &mut String) {
        let size = format!("({})", self.size);
        let is_new = self.mode == Mode::Write
            && self.unchanged == 0
            && (self.changes.iter()).all(|change| change.kind == ChangeKind::Missing);
        if is_new {
            let files = counted(self.changes.len(), "new file");
            let _ = writeln!(text, "{BOLD}{}: {files}{PLAIN} {size}", self.output);
            if extent == Extent::Short {
                return;
            }
        } else {
            self.tally_line(&size, text);
        }
        self.paths(extent, text);
        self.why(text);
    }

    fn tally_line(&self, size: &str, text: &mut String) {
        let tally = self.tally();
        let _ = match self.mode {
            Mode::Check => writeln!(
                text,
                "{BOLD}{RED}{}{PLAIN}{BOLD} is out of date: {tally}{PLAIN}",
                self.output
            ),
            Mode::Write => writeln!(
                text,
                "{BOLD}{}: {tally}{PLAIN}, {} unchanged {size}",
                self.output, self.unchanged
            ),
        };
    }

    /// Appends the paths of the files that changed.
    fn paths(&self, extent: Extent, text: &mut String) {
        let most = match self.mode {
            Mode::Check => usize::MAX,
            Mode::Write => at_most(PATHS, extent),
        };
        for change in self.changes.iter().take(most) {
            let color = match change.kind {
                ChangeKind::Changed => CYAN,
                ChangeKind::Missing => GREEN,
                ChangeKind::Orphan => RED,
                ChangeKind::Unmanaged => YELLOW,
            };
            let _ = write!(
                text,
                "  {color}{:<9}{PLAIN} {}",
                self.word(change.kind),
                one_line(&change.path)
            );
            if change.line_ends {
                text.push_str(" (line ends only)");
            }
            text.push('\n');
        }
        if let Some(more) = self
            .changes
            .len()
            .checked_sub(most)
            .filter(|more| *more > 0)
        {
            let _ = writeln!(text, "  {DIM}… and {more} more{PLAIN}");
        }
    }

    /// Appends the causes of the changes, and the advice.
    fn why(&self, text: &mut String) {
        let causes: Vec<_> = self
            .causes
            .iter()
            .filter(|cause| self.mode == Mode::Check || **cause != Cause::NeverGenerated)
            .collect();
        if !causes.is_empty() {
            let _ = writeln!(text, "{BOLD}why{PLAIN}");
            for cause in causes {
                let _ = writeln!(text, "  {}", one_line(&cause.to_string()));
            }
        }
        let advice = self.advice();
        if !advice.is_empty() {
            let _ = writeln!(text, "{BOLD}what to do{PLAIN}");
            for line in advice {
                let _ = writeln!(text, "  {line}");
            }
        }
    }

    fn diffs(&self, extent: Extent, text: &mut String) {
        let mut left = at_most(LINES, extent);
        let most = at_most(LINES_A_FILE, extent);
        for change in self.changes.iter().filter(|change| !change.diff.is_empty()) {
            let absent = "/dev/null";
            let (old, new) = match change.kind {
                ChangeKind::Missing => (absent, change.path.as_str()),
                ChangeKind::Orphan => (change.path.as_str(), absent),
                ChangeKind::Changed | ChangeKind::Unmanaged => {
                    (change.path.as_str(), change.path.as_str())
                }
            };
            let (old, new) = (one_line(old), one_line(new));
            let _ = writeln!(text, "{BOLD}--- {old}{PLAIN}\n{BOLD}+++ {new}{PLAIN}");
            left -= print_hunks(&change.diff, left.min(most), text);
            text.push('\n');
        }
    }
}

/// Returns the maximum number of parts of a list that are printed.
fn at_most(short: usize, extent: Extent) -> usize {
    match extent {
        Extent::Short => short,
        Extent::Full => usize::MAX,
    }
}

/// Prints at most `most` lines of a diff and returns the number of lines printed.
fn print_hunks(diff: &str, most: usize, text: &mut String) -> usize {
    let mut printed = 0;
    for line in diff.lines().take(most) {
        let color = match line.as_bytes().first() {
            Some(b'+') => GREEN,
            Some(b'-') => RED,
            Some(b'@') => CYAN,
            _ => "",
        };
        let end = if color.is_empty() { "" } else { PLAIN };
        let line = line.replace(|c| is_hidden(c) && c != '\t', "\u{fffd}");
        let _ = writeln!(text, "{color}{line}{end}");
        printed += 1;
    }
    match diff.lines().count().saturating_sub(printed) {
        0 => {}
        1 => {
            let _ = writeln!(text, "{DIM}… 1 more line{PLAIN}");
        }
        more => {
            let _ = writeln!(text, "{DIM}… {more} more lines{PLAIN}");
        }
    }
    printed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::report::Size;
    use crate::write::{Change, Report};

    fn report(mode: Mode, kind: ChangeKind, lines: usize) -> CodegenReport {
        let change = Change {
            path: "client/src/lib.rs".to_owned(),
            kind,
            diff: format!("@@ -0,0 +1,{lines} @@\n{}", "+x\n".repeat(lines)),
            found: None,
            line_ends: false,
        };
        let report = Report {
            changes: vec![change],
            ..Report::default()
        };
        CodegenReport::new(
            "client".to_owned(),
            mode,
            report,
            vec![Cause::NeverGenerated],
            "fix it".to_owned(),
            Size {
                operations: 1,
                with_pages: 0,
                with_streams: 0,
                webhooks: 0,
                types: 6,
            },
        )
    }

    fn plain(report: &CodegenReport) -> String {
        anstream::adapter::strip_str(&report.to_ansi(Extent::Short)).to_string()
    }

    #[test]
    fn a_long_diff_is_cut_and_says_so() {
        let text = plain(&report(Mode::Check, ChangeKind::Missing, 1000));
        assert_eq!(text.matches("\n+x").count(), LINES_A_FILE - 1);
        assert!(text.contains("\n… 801 more lines\n"), "{text}");
        let text = plain(&report(Mode::Check, ChangeKind::Missing, LINES_A_FILE - 1));
        assert!(!text.contains('…'), "{text}");
    }

    #[test]
    fn all_diffs_together_are_bounded_too() {
        let mut many = report(Mode::Check, ChangeKind::Missing, 1000);
        many.changes = vec![many.changes[0].clone(); 100];
        let text = plain(&many);
        assert!(text.lines().count() < LINES + 6 * 100);
        assert_eq!(text.matches("\n+++ client/src/lib.rs").count(), 100);
    }

    #[test]
    fn unmanaged_files_name_no_command() {
        let text = plain(&report(Mode::Check, ChangeKind::Unmanaged, 1));
        assert!(!text.contains("fix it"), "{text}");
        assert!(
            text.contains("move the files that allof did not write"),
            "{text}"
        );
        let text = plain(&report(Mode::Check, ChangeKind::Changed, 1));
        assert!(text.contains("run `fix it`"), "{text}");
    }

    #[test]
    fn writing_says_what_came_and_went() {
        let new = plain(&report(Mode::Write, ChangeKind::Missing, 1));
        assert_eq!(new, "client: 1 new file (1 operation, 6 types)\n");
        let gone = plain(&report(Mode::Write, ChangeKind::Orphan, 1));
        assert!(gone.contains("removed   client/src/lib.rs"), "{gone}");
    }
}
