//! Where the readers of a body note what does not fit.

use super::excerpt::excerpt;
use super::node::Node;
use std::borrow::Cow;
use std::fmt;

/// How many mismatches are kept; a body of the wrong kind may have thousands.
const KEPT: usize = 32;

/// A part of a body that does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where it is in the body: a JSON pointer (RFC 6901), empty for the body itself.
    pub pointer: String,
    /// What the specification says.
    pub expected: Cow<'static, str>,
    /// What is there.
    pub found: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(out, "{}: ", super::excerpt::shorten(&self.pointer, 200))?;
        }
        write!(out, "expected {}, found {}", self.expected, self.found)
    }
}

/// The mismatches in one line.
pub(crate) fn list(mismatches: &[Mismatch]) -> String {
    const SHOWN: usize = 4;
    let mut text = String::new();
    for mismatch in mismatches.iter().take(SHOWN) {
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(&mismatch.to_string());
    }
    if mismatches.len() > SHOWN {
        text.push_str("; and ");
        text.push_str(&(mismatches.len() - SHOWN).to_string());
        text.push_str(" more");
    }
    text
}

/// What was noted while a value was read.
#[derive(Debug, Default)]
pub struct Report {
    /// What makes the value useless.
    failures: Vec<Mismatch>,
    /// What was left out of the value.
    lenient: Vec<Mismatch>,
    /// How many failures there are, those included that are not kept.
    failed: u32,
    /// How many values the variants of the outermost union at hand may still read; `None` outside of unions.
    budget: Option<usize>,
    /// How much of [`SPARE`] unions have used up.
    overspent: usize,
}

/// How often each value inside of a union may be read on average: its variants are tried in turn, and those of the unions
/// inside of it again for each of them.
const TRIES: usize = 256;

/// How many values all unions of a body may read beyond that.
const SPARE: usize = 1 << 20;

impl Report {
    /// The lenient notes if the value can be used, else what does not fit.
    ///
    /// # Errors
    /// What does not fit.
    pub fn verdict(self) -> Result<Vec<Mismatch>, Vec<Mismatch>> {
        if self.failed == 0 {
            Ok(self.lenient)
        } else {
            Err(self.failures)
        }
    }
}

/// A reading under way.
#[derive(Debug)]
pub struct Reader<'n> {
    report: &'n mut Report,
    lenient: bool,
    silent: bool,
    /// How many members around this value have a copy that is kept until it is known whether they fit.
    copies: u8,
}

/// How many members, each inside of the one before, have a copy at a time. A member further inside that does not fit
/// makes the one around it unfit: so the copies stay a small multiple of the body.
const MOST_COPIES: u8 = 4;

/// What [`Reader::enter`] remembers until [`Reader::leave`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Checkpoint {
    lenient: usize,
    failed: u32,
    silent: bool,
    copies: u8,
}

/// What [`Reader::begin`] remembers until [`Reader::settle`].
#[derive(Debug)]
pub(super) struct Attempt {
    checkpoint: Checkpoint,
    /// No other attempt is under way around it.
    is_outermost: bool,
    /// How many values unions may still read beyond their budget.
    spare: usize,
}

impl<'n> Reader<'n> {
    /// A reading in which every mismatch makes the value useless.
    pub fn strict(report: &'n mut Report) -> Self {
        Self {
            report,
            lenient: false,
            silent: false,
            copies: 0,
        }
    }

    /// A reading in which optional members that do not fit are left out.
    pub fn lenient(report: &'n mut Report) -> Self {
        Self {
            report,
            lenient: true,
            silent: false,
            copies: 0,
        }
    }

    /// Notes that the node does not fit here.
    pub fn mismatch(&mut self, expected: &'static str, found: &Node<'_>) {
        if !self.silent {
            self.note(Cow::Borrowed(expected), excerpt(found));
        }
    }

    /// Notes that something does not fit here, for a reason that is not known beforehand.
    pub fn mismatch_because(&mut self, expected: String, found: &Node<'_>) {
        if !self.silent {
            self.note(Cow::Owned(expected), excerpt(found));
        }
    }

    #[cold]
    fn note(&mut self, expected: Cow<'static, str>, found: String) {
        let report = &mut *self.report;
        report.failed = report.failed.saturating_add(1);
        if report.failures.len() < KEPT {
            report.failures.push(Mismatch {
                pointer: String::new(),
                expected,
                found,
            });
        }
    }

    /// Notes that a member is missing.
    #[cold]
    pub(super) fn missing(&mut self, name: &str) {
        if !self.silent {
            let checkpoint = self.enter();
            self.note(Cow::Borrowed("this member"), String::from("nothing"));
            self.leave(name, checkpoint);
        }
    }

    pub(super) fn is_lenient(&self) -> bool {
        self.lenient && !self.silent && self.copies < MOST_COPIES
    }

    /// Goes one step down to a member of which a copy is kept until [`leave`](Self::leave).
    pub(super) fn enter_copied(&mut self) -> Checkpoint {
        let checkpoint = self.enter();
        self.copies = self.copies.saturating_add(1);
        checkpoint
    }

    /// Whether the reading is lenient where the mark was made.
    pub(super) fn was_lenient(&mut self, checkpoint: Checkpoint) -> bool {
        self.copies = checkpoint.copies;
        self.is_lenient()
    }

    /// Goes one step down.
    pub(super) const fn enter(&self) -> Checkpoint {
        Checkpoint {
            lenient: self.report.lenient.len(),
            failed: self.report.failed,
            silent: self.silent,
            copies: self.copies,
        }
    }

    /// Goes one step down to something that is not there: nothing is noted until [`leave`](Self::leave).
    pub(super) fn enter_silent(&mut self) -> Checkpoint {
        let checkpoint = self.enter();
        self.silent = true;
        checkpoint
    }

    /// Comes back up: what was noted since gets this name in front of its pointer.
    pub(super) fn leave(&mut self, name: &str, checkpoint: Checkpoint) {
        self.silent = checkpoint.silent;
        self.copies = checkpoint.copies;
        if self.has_news(checkpoint) {
            self.prefix(name, checkpoint);
        }
    }

    /// Comes back up from the item at this place of an array.
    pub(super) fn leave_item(&mut self, index: usize, checkpoint: Checkpoint) {
        self.silent = checkpoint.silent;
        if self.has_news(checkpoint) {
            self.prefix(&index.to_string(), checkpoint);
        }
    }

    const fn has_news(&self, checkpoint: Checkpoint) -> bool {
        self.report.failed != checkpoint.failed || self.report.lenient.len() != checkpoint.lenient
    }

    #[cold]
    fn prefix(&mut self, name: &str, checkpoint: Checkpoint) {
        let mut step = String::with_capacity(name.len().saturating_add(1));
        step.push('/');
        for letter in name.chars() {
            match letter {
                '~' => step.push_str("~0"),
                '/' => step.push_str("~1"),
                other => step.push(other),
            }
        }
        let failures = self
            .report
            .failures
            .iter_mut()
            .skip(kept(checkpoint.failed));
        let lenient = self.report.lenient.iter_mut().skip(checkpoint.lenient);
        for mismatch in failures.chain(lenient) {
            mismatch.pointer.insert_str(0, &step);
        }
    }

    /// Begins to read a value of this size as one of several forms. `None` where unions inside of unions have been tried
    /// too often: else the time would double at each level.
    pub(super) fn begin(&mut self, size: usize) -> Option<Attempt> {
        let checkpoint = self.enter();
        let outer = self.report.budget;
        let spare = SPARE.saturating_sub(self.report.overspent);
        let budget = outer.unwrap_or_else(|| size.saturating_mul(TRIES).saturating_add(spare));
        self.report.budget = Some(budget.checked_sub(size)?);
        Some(Attempt {
            checkpoint,
            is_outermost: outer.is_none(),
            spare,
        })
    }

    /// Ends an attempt. Whether the form fits; if it does not, it is as if it had not been tried.
    pub(super) fn settle(&mut self, attempt: &Attempt) -> bool {
        let Attempt {
            checkpoint, spare, ..
        } = *attempt;
        let report = &mut *self.report;
        if attempt.is_outermost {
            let left = report.budget.take().unwrap_or_default();
            report.overspent = SPARE.saturating_sub(left.min(spare));
        }
        if report.failed == checkpoint.failed {
            return true;
        }
        report.failures.truncate(kept(checkpoint.failed));
        report.lenient.truncate(checkpoint.lenient);
        report.failed = checkpoint.failed;
        false
    }

    /// Comes back up from a part that may be left out. Whether it must be: what was noted since is then lenient.
    pub(super) fn tolerate(&mut self, checkpoint: Checkpoint) -> bool {
        let report = &mut *self.report;
        if report.failed == checkpoint.failed {
            return false;
        }
        let before = kept(checkpoint.failed).min(report.failures.len());
        report.lenient.extend(report.failures.drain(before..));
        report.lenient.truncate(KEPT);
        report.failed = checkpoint.failed;
        true
    }
}

/// How many of so many failures are kept.
fn kept(failed: u32) -> usize {
    usize::try_from(failed).map_or(KEPT, |failed| failed.min(KEPT))
}
