//! Where the readers of a body note what does not fit.

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
            write!(out, "{}: ", self.pointer)?;
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
    kept: Vec<(Mismatch, Weight)>,
    /// How many were noted that make the value useless.
    failures: usize,
    /// How many were noted.
    noted: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// The value cannot be used.
    Failure,
    /// The value can be used without that part.
    Lenient,
}

impl Notes {
    /// The lenient notes if the value can be used, else what does not fit.
    ///
    /// # Errors
    /// What does not fit.
    pub fn verdict(self) -> Result<Vec<Mismatch>, Vec<Mismatch>> {
        let failed = self.failures > 0;
        let wanted = if failed {
            Weight::Failure
        } else {
            Weight::Lenient
        };
        let list = self
            .kept
            .into_iter()
            .filter_map(|(mismatch, weight)| (weight == wanted).then_some(mismatch))
            .collect();
        if failed { Err(list) } else { Ok(list) }
    }
}

/// A reading under way.
#[derive(Debug)]
pub struct Reading<'n> {
    notes: &'n mut Notes,
    lenient: bool,
    muted: bool,
}

/// What [`Reading::enter`] remembers until [`Reading::leave`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    kept: usize,
    noted: usize,
    failures: usize,
    muted: bool,
}

impl<'n> Reading<'n> {
    /// A reading in which every mismatch makes the value useless.
    pub fn strict(notes: &'n mut Notes) -> Self {
        Self {
            notes,
            lenient: false,
            muted: false,
        }
    }

    /// A reading in which optional members that do not fit are left out.
    pub fn lenient(notes: &'n mut Notes) -> Self {
        Self {
            notes,
            lenient: true,
            muted: false,
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
        self.notes.failures += 1;
        self.notes.noted += 1;
        // A lenient note must not crowd out the failure that explains why the value is lost.
        if self.notes.kept.len() < KEPT || (self.notes.failures == 1 && self.lenient) {
            let mismatch = Mismatch {
                pointer: String::new(),
                expected,
                found,
            };
            self.notes.kept.push((mismatch, Weight::Failure));
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
        self.lenient && !self.muted
    }

    /// Goes one step down.
    pub(super) fn enter(&self) -> Mark {
        Mark {
            kept: self.notes.kept.len(),
            noted: self.notes.noted,
            failures: self.notes.failures,
            muted: self.muted,
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
        if self.notes.noted > mark.noted {
            self.prefix(name, mark);
        }
    }

    /// Comes back up from the item at this place of an array.
    pub(super) fn leave_item(&mut self, index: usize, mark: Mark) {
        self.muted = mark.muted;
        if self.notes.noted > mark.noted {
            self.prefix(&index.to_string(), mark);
        }
    }

    /// Comes back up from a part that may be left out. Whether it must be: what was noted since is then lenient.
    pub(super) fn forgive(&mut self, mark: Mark) -> bool {
        if self.notes.failures == mark.failures {
            return false;
        }
        self.notes.failures = mark.failures;
        for (_, weight) in self.notes.kept.iter_mut().skip(mark.kept) {
            *weight = Weight::Lenient;
        }
        true
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
        for (mismatch, _) in self.notes.kept.iter_mut().skip(mark.kept) {
            mismatch.pointer.insert_str(0, &step);
        }
    }
}
