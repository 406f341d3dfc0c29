//! Where the readers of a body note what does not fit.

use super::from_node::FromNode;
use super::node::Node;
use super::text::excerpt;
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
            write!(out, "{}: ", super::text::shorten(&self.pointer, 200))?;
        }
        write!(out, "expected {}, found {}", self.expected, self.found)
    }
}

/// The mismatches in one line.
pub(super) fn list(mismatches: &[Mismatch]) -> String {
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
pub struct Notes {
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

impl Notes {
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
pub struct Reading<'n> {
    notes: &'n mut Notes,
    lenient: bool,
    muted: bool,
    /// How many members around this value have a copy that is kept until it is known whether they fit.
    copies: u8,
}

/// How many members, each inside of the one before, have a copy at a time. A member further inside that does not fit
/// makes the one around it unfit: so the copies stay a small multiple of the body.
const MOST_COPIES: u8 = 4;

/// What [`Reading::enter`] remembers until [`Reading::leave`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    lenient: usize,
    failed: u32,
    muted: bool,
    copies: u8,
}

impl<'n> Reading<'n> {
    /// A reading in which every mismatch makes the value useless.
    pub fn strict(notes: &'n mut Notes) -> Self {
        Self {
            notes,
            lenient: false,
            muted: false,
            copies: 0,
        }
    }

    /// A reading in which optional members that do not fit are left out.
    pub fn lenient(notes: &'n mut Notes) -> Self {
        Self {
            notes,
            lenient: true,
            muted: false,
            copies: 0,
        }
    }

    /// Notes that the node does not fit here.
    pub fn mismatch(&mut self, expected: &'static str, found: &Node<'_>) {
        if !self.muted {
            self.note(Cow::Borrowed(expected), excerpt(found));
        }
    }

    /// Notes that something does not fit here, for a reason that is not known beforehand.
    pub fn mismatch_because(&mut self, expected: String, found: &Node<'_>) {
        if !self.muted {
            self.note(Cow::Owned(expected), excerpt(found));
        }
    }

    #[cold]
    fn note(&mut self, expected: Cow<'static, str>, found: String) {
        let notes = &mut *self.notes;
        notes.failed = notes.failed.saturating_add(1);
        if notes.failures.len() < KEPT {
            notes.failures.push(Mismatch {
                pointer: String::new(),
                expected,
                found,
            });
        }
    }

    /// Notes that a member is missing.
    #[cold]
    pub(super) fn missing(&mut self, name: &str) {
        if !self.muted {
            let mark = self.enter();
            self.note(Cow::Borrowed("this member"), String::from("nothing"));
            self.leave(name, mark);
        }
    }

    pub(super) fn is_lenient(&self) -> bool {
        self.lenient && !self.muted && self.copies < MOST_COPIES
    }

    /// Goes one step down to a member of which a copy is kept until [`leave`](Self::leave).
    pub(super) fn enter_copied(&mut self) -> Mark {
        let mark = self.enter();
        self.copies = self.copies.saturating_add(1);
        mark
    }

    /// Whether the reading is lenient where the mark was made.
    pub(super) fn was_lenient(&mut self, mark: Mark) -> bool {
        self.copies = mark.copies;
        self.is_lenient()
    }

    /// Goes one step down.
    pub(super) const fn enter(&self) -> Mark {
        Mark {
            lenient: self.notes.lenient.len(),
            failed: self.notes.failed,
            muted: self.muted,
            copies: self.copies,
        }
    }

    /// Goes one step down to something that is not there: nothing is noted until [`leave`](Self::leave).
    pub(super) fn enter_muted(&mut self) -> Mark {
        let mark = self.enter();
        self.muted = true;
        mark
    }

    /// Comes back up: what was noted since gets this name in front of its pointer.
    pub(super) fn leave(&mut self, name: &str, mark: Mark) {
        self.muted = mark.muted;
        self.copies = mark.copies;
        if self.has_news(mark) {
            self.prefix(name, mark);
        }
    }

    /// Comes back up from the item at this place of an array.
    pub(super) fn leave_item(&mut self, index: usize, mark: Mark) {
        self.muted = mark.muted;
        if self.has_news(mark) {
            self.prefix(&index.to_string(), mark);
        }
    }

    const fn has_news(&self, mark: Mark) -> bool {
        self.notes.failed != mark.failed || self.notes.lenient.len() != mark.lenient
    }

    #[cold]
    fn prefix(&mut self, name: &str, mark: Mark) {
        let mut step = String::with_capacity(name.len().saturating_add(1));
        step.push('/');
        for letter in name.chars() {
            match letter {
                '~' => step.push_str("~0"),
                '/' => step.push_str("~1"),
                other => step.push(other),
            }
        }
        let failures = self.notes.failures.iter_mut().skip(kept(mark.failed));
        let lenient = self.notes.lenient.iter_mut().skip(mark.lenient);
        for mismatch in failures.chain(lenient) {
            mismatch.pointer.insert_str(0, &step);
        }
    }

    /// Reads one of several forms, unless it does not fit: then it is as if it had not been tried. Nothing fits any more
    /// where unions inside of unions have been tried too often: else the time would double at each level.
    pub fn fit<T: FromNode>(&mut self, node: &Node<'_>) -> Option<T> {
        let mark = self.enter();
        let size = node.count();
        let outer = self.notes.budget;
        let spare = SPARE.saturating_sub(self.notes.overspent);
        let budget = outer.unwrap_or_else(|| size.saturating_mul(TRIES).saturating_add(spare));
        self.notes.budget = Some(budget.checked_sub(size)?);
        let value = T::from_node(node.clone(), self);
        let notes = &mut *self.notes;
        if outer.is_none() {
            let left = notes.budget.take().unwrap_or_default();
            notes.overspent = SPARE.saturating_sub(left.min(spare));
        }
        if notes.failed == mark.failed {
            return Some(value);
        }
        notes.failures.truncate(kept(mark.failed));
        notes.lenient.truncate(mark.lenient);
        notes.failed = mark.failed;
        None
    }

    /// Comes back up from a part that may be left out. Whether it must be: what was noted since is then lenient.
    pub(super) fn forgive(&mut self, mark: Mark) -> bool {
        let notes = &mut *self.notes;
        if notes.failed == mark.failed {
            return false;
        }
        let before = kept(mark.failed).min(notes.failures.len());
        notes.lenient.extend(notes.failures.drain(before..));
        notes.lenient.truncate(KEPT);
        notes.failed = mark.failed;
        true
    }
}

/// How many of so many failures are kept.
fn kept(failed: u32) -> usize {
    usize::try_from(failed).map_or(KEPT, |failed| failed.min(KEPT))
}
