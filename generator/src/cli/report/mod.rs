//! The report of a run: the files that it changed, or would change.

pub(super) mod github;
mod human;
pub(super) mod json;

use crate::write::{Cause, Change, ChangeKind, Mode, Report};
use std::fmt;

/// The difference between a crate as rendered and as it is, or was, on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodegenReport {
    /// The folder of the crate, as shown to the user.
    pub output: String,
    /// Whether the crate was written or only compared.
    pub mode: Mode,
    /// Every file that differs, by its path as shown to the user: those of the crate, then the lock.
    pub changes: Vec<Change>,
    /// The number of files that are as rendered.
    pub unchanged: usize,
    /// The causes of the difference.
    pub causes: Vec<Cause>,
    /// The command that updates the crate.
    pub fix: String,
    /// The size of the crate.
    pub size: Size,
    /// The keywords and objects of the documents that have no effect on the crate, by kind.
    pub losses: Vec<Loss>,
}

/// The size of a crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// The number of operations.
    pub operations: usize,
    /// The number of operations that respond with a list in pages.
    pub with_pages: usize,
    /// The number of operations that respond with a stream of items.
    pub with_streams: usize,
    /// The number of webhooks and callbacks.
    pub webhooks: usize,
    /// The number of types.
    pub types: usize,
}

/// Writes the numbers: `12 operations, 3 with pages, 1 with streams, 2 webhooks, 40 types`.
impl fmt::Display for Size {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&counted(self.operations, "operation"))?;
        for (count, what) in [(self.with_pages, "pages"), (self.with_streams, "streams")] {
            if count > 0 {
                write!(out, ", {count} with {what}")?;
            }
        }
        if self.webhooks > 0 {
            write!(out, ", {}", counted(self.webhooks, "webhook"))?;
        }
        write!(out, ", {}", counted(self.types, "type"))
    }
}

/// A kind of keyword or object that has no effect on the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The number of places.
    pub count: usize,
    /// The keyword with its object, or the object: `` `not` of a schema ``, `media type`.
    pub what: String,
    /// The reason.
    pub reason: String,
}

impl CodegenReport {
    pub(super) fn new(
        output: String,
        mode: Mode,
        report: Report,
        causes: Vec<Cause>,
        fix: String,
        size: Size,
    ) -> Self {
        Self {
            output,
            mode,
            changes: report.changes,
            unchanged: report.unchanged,
            causes,
            fix,
            size,
            losses: Vec::new(),
        }
    }

    /// Returns whether the crate is, or was before it was written, as rendered.
    #[must_use]
    pub fn is_up_to_date(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns the changes of one kind.
    pub fn of(&self, kind: ChangeKind) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(move |change| change.kind == kind)
    }

    /// Returns whether the command in [`fix`](Self::fix) changes anything: it leaves unmanaged files alone.
    #[must_use]
    pub fn is_fixable(&self) -> bool {
        self.changes
            .iter()
            .any(|change| change.kind != ChangeKind::Unmanaged)
    }

    /// Returns the number of changes of each kind on one line: `3 changed, 1 missing`.
    pub(super) fn tally(&self) -> String {
        let mut parts = Vec::new();
        for kind in [
            ChangeKind::Changed,
            ChangeKind::Missing,
            ChangeKind::Orphan,
            ChangeKind::Unmanaged,
        ] {
            match self.of(kind).count() {
                0 => {}
                count => parts.push(format!("{count} {}", self.word(kind))),
            }
        }
        parts.join(", ")
    }

    /// Returns what the user can do, one sentence for each action.
    pub(super) fn advice(&self) -> Vec<String> {
        let mut advice = Vec::new();
        if self.mode == Mode::Check && self.is_fixable() {
            advice.push(format!("run `{}` to update the crate", self.fix));
        }
        if self.of(ChangeKind::Unmanaged).next().is_some() {
            advice.push(format!(
                "move the files that allof did not write out of `{}`, or delete them",
                self.output
            ));
        }
        advice
    }

    /// Returns the word for a kind of change: a missing file is new once it is written.
    pub(super) fn word(&self, kind: ChangeKind) -> &'static str {
        match (self.mode, kind) {
            (Mode::Write, ChangeKind::Missing) => "new",
            (Mode::Write, ChangeKind::Orphan) => "removed",
            _ => kind.as_str(),
        }
    }
}

/// Returns a count with its noun: `1 file`, `2 files`.
pub(super) fn counted(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{plural}")
}

#[cfg(test)]
mod tests {
    use super::Size;

    #[test]
    fn a_size_leaves_out_what_there_is_none_of() {
        let small = Size {
            operations: 1,
            with_pages: 0,
            with_streams: 0,
            webhooks: 0,
            types: 2,
        };
        assert_eq!(small.to_string(), "1 operation, 2 types");
        let large = Size {
            operations: 12,
            with_pages: 3,
            with_streams: 1,
            webhooks: 2,
            types: 40,
        };
        assert_eq!(
            large.to_string(),
            "12 operations, 3 with pages, 1 with streams, 2 webhooks, 40 types"
        );
    }
}
