//! What a run changed, or would change: as data, and as text for people.

use crate::write::{Cause, Change, ChangeKind, Mode, Report};
use std::fmt::Write as _;

/// How many lines of diff are printed for one file.
const LINES_A_FILE: usize = 200;
/// How many lines of diff are printed in all; files beyond are only named.
const LINES: usize = 4000;

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const YELLOW: &str = "\x1b[33m";
const CYAN: &str = "\x1b[36m";
const PLAIN: &str = "\x1b[0m";

/// The difference between a crate as rendered and as it is, or was, on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// The folder of the crate, as told to the user.
    pub output: String,
    /// Whether the difference was mended.
    pub mode: Mode,
    /// Every file that differs, by its path as told to the user: those of the crate, then the file of names.
    pub changes: Vec<Change>,
    /// How many files are as rendered.
    pub unchanged: usize,
    /// Why.
    pub causes: Vec<Cause>,
    /// The command that brings the crate in step.
    pub mend: String,
    /// How many operations the crate has.
    pub operations: usize,
    /// How many types the crate has.
    pub types: usize,
}

impl Drift {
    pub(super) fn new(
        output: String,
        mode: Mode,
        report: Report,
        causes: Vec<Cause>,
        mend: String,
        (operations, types): (usize, usize),
    ) -> Self {
        Self {
            output,
            mode,
            changes: report.changes,
            unchanged: report.unchanged,
            causes,
            mend,
            operations,
            types,
        }
    }

    /// Whether the crate is (or was, before it was written) as rendered.
    #[must_use]
    pub fn is_in_step(&self) -> bool {
        self.changes.is_empty()
    }

    /// The changes of one kind.
    pub fn of(&self, kind: ChangeKind) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(move |change| change.kind == kind)
    }

    /// Whether the command in [`mend`](Self::mend) mends anything: it leaves strangers alone.
    #[must_use]
    pub fn is_mendable(&self) -> bool {
        self.changes
            .iter()
            .any(|change| change.kind != ChangeKind::Stranger)
    }

    /// The report for people, with ANSI colours.
    #[must_use]
    pub fn to_ansi(&self) -> String {
        let mut text = String::new();
        if self.is_in_step() {
            let _ = writeln!(
                text,
                "{GREEN}{}{PLAIN} is in step with its inputs: {}",
                self.output,
                self.counts()
            );
            return text;
        }
        if self.mode == Mode::Check {
            self.diffs(&mut text);
        }
        self.summary(&mut text);
        text
    }

    /// What is out of step, in one line: `3 changed, 1 missing`.
    pub(super) fn tally(&self) -> String {
        let mut parts = Vec::new();
        for kind in [
            ChangeKind::Changed,
            ChangeKind::Missing,
            ChangeKind::Orphan,
            ChangeKind::Stranger,
        ] {
            match self.of(kind).count() {
                0 => {}
                count => parts.push(format!("{count} {}", self.word(kind))),
            }
        }
        parts.join(", ")
    }

    /// What to do, one sentence each.
    pub(super) fn advice(&self) -> Vec<String> {
        let mut advice = Vec::new();
        if self.mode == Mode::Check && self.is_mendable() {
            advice.push(format!("run `{}` to bring the crate in step", self.mend));
        }
        if self.of(ChangeKind::Stranger).next().is_some() {
            advice.push(format!(
                "move what allof did not write out of `{}`, or delete it",
                self.output
            ));
        }
        advice
    }

    fn counts(&self) -> String {
        format!(
            "{}, {}, {}",
            counted(self.unchanged, "file"),
            counted(self.operations, "operation"),
            counted(self.types, "type")
        )
    }

    /// The word for a kind of change: what is missing before is new afterwards.
    fn word(&self, kind: ChangeKind) -> &'static str {
        match (self.mode, kind) {
            (Mode::Write, ChangeKind::Missing) => "new",
            (Mode::Write, ChangeKind::Orphan) => "removed",
            _ => kind.as_str(),
        }
    }

    fn summary(&self, text: &mut String) {
        let _ = match self.mode {
            Mode::Check => writeln!(
                text,
                "{BOLD}{RED}{}{PLAIN}{BOLD} is out of step with its inputs: {}{PLAIN}",
                self.output,
                self.tally()
            ),
            Mode::Write => writeln!(
                text,
                "{BOLD}{}{PLAIN}{BOLD}: {}{PLAIN}, {} unchanged ({}, {})",
                self.output,
                self.tally(),
                self.unchanged,
                counted(self.operations, "operation"),
                counted(self.types, "type")
            ),
        };
        for change in &self.changes {
            let color = match change.kind {
                ChangeKind::Changed => CYAN,
                ChangeKind::Missing => GREEN,
                ChangeKind::Orphan => RED,
                ChangeKind::Stranger => YELLOW,
            };
            let _ = write!(
                text,
                "  {color}{:<8}{PLAIN} {}",
                self.word(change.kind),
                change.path
            );
            if change.line_ends {
                text.push_str(" (only its line ends)");
            }
            text.push('\n');
        }
        // That a first run had no crate before it goes without saying.
        let causes: Vec<_> = self
            .causes
            .iter()
            .filter(|cause| self.mode == Mode::Check || **cause != Cause::NeverGenerated)
            .collect();
        if !causes.is_empty() {
            let _ = writeln!(text, "{BOLD}why{PLAIN}");
            for cause in causes {
                let _ = writeln!(text, "  {cause}");
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

    fn diffs(&self, text: &mut String) {
        let mut left = LINES;
        for change in self.changes.iter().filter(|change| !change.diff.is_empty()) {
            let absent = "/dev/null";
            let (old, new) = match change.kind {
                ChangeKind::Missing => (absent, change.path.as_str()),
                ChangeKind::Orphan => (change.path.as_str(), absent),
                ChangeKind::Changed | ChangeKind::Stranger => {
                    (change.path.as_str(), change.path.as_str())
                }
            };
            let _ = writeln!(text, "{BOLD}--- {old}{PLAIN}\n{BOLD}+++ {new}{PLAIN}");
            left -= print_hunks(&change.diff, left.min(LINES_A_FILE), text);
            text.push('\n');
        }
    }
}

/// Prints at most `most` lines of a diff; returns how many.
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

/// `1 file`, `2 files`.
pub(super) fn counted(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drift(mode: Mode, kind: ChangeKind, lines: usize) -> Drift {
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
        Drift::new(
            "client".to_owned(),
            mode,
            report,
            vec![Cause::NeverGenerated],
            "mend it".to_owned(),
            (1, 6),
        )
    }

    fn plain(drift: &Drift) -> String {
        anstream::adapter::strip_str(&drift.to_ansi()).to_string()
    }

    #[test]
    fn a_long_diff_is_cut_and_says_so() {
        let text = plain(&drift(Mode::Check, ChangeKind::Missing, 1000));
        assert_eq!(text.matches("\n+x").count(), LINES_A_FILE - 1);
        assert!(text.contains("\n… 801 more lines\n"), "{text}");
        let text = plain(&drift(Mode::Check, ChangeKind::Missing, LINES_A_FILE - 1));
        assert!(!text.contains('…'), "{text}");
    }

    #[test]
    fn all_diffs_together_are_bounded_too() {
        let mut many = drift(Mode::Check, ChangeKind::Missing, 1000);
        many.changes = vec![many.changes[0].clone(); 100];
        let text = plain(&many);
        assert!(text.lines().count() < LINES + 6 * 100);
        assert_eq!(text.matches("\n+++ client/src/lib.rs").count(), 100);
    }

    #[test]
    fn what_nobody_but_its_owner_can_mend_names_no_command() {
        let text = plain(&drift(Mode::Check, ChangeKind::Stranger, 1));
        assert!(!text.contains("mend it"), "{text}");
        assert!(text.contains("move what allof did not write"), "{text}");
        let text = plain(&drift(Mode::Check, ChangeKind::Changed, 1));
        assert!(text.contains("run `mend it`"), "{text}");
    }

    #[test]
    fn writing_says_what_came_and_went() {
        let new = plain(&drift(Mode::Write, ChangeKind::Missing, 1));
        assert_eq!(
            new,
            "client: 1 new, 0 unchanged (1 operation, 6 types)\n  new      client/src/lib.rs\n"
        );
        let gone = plain(&drift(Mode::Write, ChangeKind::Orphan, 1));
        assert!(gone.contains("removed  client/src/lib.rs"), "{gone}");
    }
}
