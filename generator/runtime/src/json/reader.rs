//! Records the parts of a body that do not match their types.

#[cfg(feature = "unions")]
use super::attempts::{Attempts, Key};
use super::excerpt::excerpt;
use super::node::Node;
#[cfg(feature = "unions")]
use std::any::TypeId;
use std::borrow::Cow;
use std::fmt;

/// The maximum number of mismatches that are kept; a body of the wrong kind may have thousands.
const KEPT: usize = 32;

/// The description of a member that is missing.
const NOTHING: &str = "nothing";

/// A part of a body that does not match its type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The location in the body: a JSON pointer (RFC 6901), empty for the body itself.
    pub pointer: String,
    /// The type that the specification requires.
    pub expected: Cow<'static, str>,
    /// The value that was found.
    pub found: String,
}

impl Mismatch {
    /// Removes the value that was found, which may be a secret.
    pub(crate) fn hide(&mut self) {
        if self.found != NOTHING {
            self.found = String::from("another value");
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(out, "{}: ", super::excerpt::shorten(&self.pointer, 200))?;
        }
        write!(out, "expected {}, found {}", self.expected, self.found)
    }
}

/// Returns the mismatches on one line.
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

/// The mismatches that were recorded while a value was read.
#[derive(Default)]
pub struct Report {
    /// The mismatches that make the value unusable.
    failures: Vec<Mismatch>,
    /// The mismatches of parts that were omitted from the value.
    lenient: Vec<Mismatch>,
    /// The number of failures, including those that are not kept.
    failed: u32,
    #[cfg(feature = "unions")]
    attempts: Attempts,
}

impl Report {
    /// Returns the lenient mismatches if the value can be used.
    ///
    /// # Errors
    /// The mismatches that make the value unusable.
    pub fn verdict(self) -> Result<Vec<Mismatch>, Vec<Mismatch>> {
        if self.failed == 0 {
            Ok(self.lenient)
        } else {
            Err(self.failures)
        }
    }
}

/// The state of reading a value.
pub struct Reader<'n> {
    report: &'n mut Report,
    lenient: bool,
    silent: bool,
    /// Whether nothing else is read, since what is read does not count: the attempt of a union has failed, or all
    /// mismatches that are kept were found.
    stopped: bool,
    /// Whether a mismatch makes the attempt of a union fail: that of an optional member that is omitted does not.
    decides: bool,
    /// Whether a type must match exactly: no part is omitted, and a closed object has no undeclared members.
    exact: bool,
}

/// The state that [`Reader::enter`] saves for [`Reader::leave`].
#[derive(Clone, Copy)]
pub(super) struct Checkpoint {
    lenient: usize,
    failed: u32,
    silent: bool,
    decides: bool,
}

impl<'n> Reader<'n> {
    /// Creates a reader for which every mismatch makes the value unusable.
    pub fn strict(report: &'n mut Report) -> Self {
        Self {
            report,
            lenient: false,
            silent: false,
            stopped: false,
            decides: false,
            exact: false,
        }
    }

    /// Creates a reader that omits optional members that do not match.
    pub fn lenient(report: &'n mut Report) -> Self {
        Self {
            lenient: true,
            ..Self::strict(report)
        }
    }

    /// Returns a value as JSON without a type.
    pub fn raw(&mut self, node: Node<'_>) -> serde_json::Value {
        if self.silent || self.stopped {
            return serde_json::Value::Null;
        }
        #[cfg(feature = "unions")]
        self.spend(node.size());
        node.into_value()
    }

    /// Records that a node does not match.
    pub fn mismatch(&mut self, expected: &'static str, found: Node<'_>) {
        if !self.silent {
            self.note(Cow::Borrowed(expected), excerpt(found));
        }
    }

    /// Records that a node does not match, with an expectation that is not known at compile time.
    pub fn mismatch_because(&mut self, expected: String, found: Node<'_>) {
        if !self.silent {
            self.note(Cow::Owned(expected), excerpt(found));
        }
    }

    #[cold]
    fn note(&mut self, expected: Cow<'static, str>, found: String) {
        let report = &mut *self.report;
        report.failed = report.failed.saturating_add(1);
        self.stopped |= self.decides || report.failures.len() >= KEPT - 1;
        if report.failures.len() < KEPT {
            report.failures.push(Mismatch {
                pointer: String::new(),
                expected,
                found,
            });
        }
    }

    /// Records that a member is missing.
    #[cold]
    pub(super) fn missing(&mut self, name: &str) {
        if !self.silent && !self.stopped {
            let checkpoint = self.enter();
            self.note(Cow::Borrowed("this member"), String::from(NOTHING));
            self.leave(name, checkpoint);
        }
    }

    /// Returns whether a variant of a union is tried, so that a value of another type must not be taken for one of this.
    pub(super) const fn is_trying(&self) -> bool {
        self.decides
    }

    pub(super) const fn is_lenient(&self) -> bool {
        self.lenient && !self.silent && !self.exact
    }

    /// Returns whether nothing else needs to be read.
    #[inline]
    pub(super) const fn has_stopped(&self) -> bool {
        self.stopped
    }

    #[cfg(feature = "unions")]
    /// Counts values that were read for an attempt.
    #[inline]
    pub(super) const fn spend(&mut self, count: usize) {
        self.report.attempts.spend(count);
    }

    /// Enters a member or an item.
    pub(super) fn enter(&self) -> Checkpoint {
        Checkpoint {
            lenient: self.report.lenient.len(),
            failed: self.report.failed,
            silent: self.silent,
            decides: self.decides,
        }
    }

    /// Enters a part that is omitted if it does not match and the reader is lenient.
    pub(super) fn enter_optional(&mut self) -> Checkpoint {
        let checkpoint = self.enter();
        self.decides = self.decides && !self.is_lenient();
        checkpoint
    }

    /// Enters a value that does not exist: nothing is recorded until [`leave`](Self::leave).
    pub(super) fn enter_silent(&mut self) -> Checkpoint {
        let checkpoint = self.enter();
        self.silent = true;
        checkpoint
    }

    /// Leaves a member: its name is prepended to the pointers of the mismatches that were recorded since it was
    /// entered.
    pub(super) fn leave(&mut self, name: &str, checkpoint: Checkpoint) {
        self.silent = checkpoint.silent;
        self.decides = checkpoint.decides;
        if self.has_news(checkpoint) {
            self.prefix(name, checkpoint);
        }
    }

    /// Leaves the item with this index of an array.
    pub(super) fn leave_item(&mut self, index: usize, checkpoint: Checkpoint) {
        self.silent = checkpoint.silent;
        self.decides = checkpoint.decides;
        if self.has_news(checkpoint) {
            self.prefix(&index.to_string(), checkpoint);
        }
    }

    fn has_news(&self, checkpoint: Checkpoint) -> bool {
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

    #[cfg(feature = "unions")]
    /// Begins an attempt.
    pub(super) fn begin(&mut self, node: Node<'_>, ty: TypeId) -> Option<(Key, Checkpoint)> {
        if self.silent || self.stopped {
            return None;
        }
        let key = self.report.attempts.begin(node, ty, self.exact)?;
        let checkpoint = self.enter();
        self.decides = true;
        self.exact = key.exact;
        Some((key, checkpoint))
    }

    #[cfg(feature = "unions")]
    /// Ends an attempt and returns whether the type matches. If it does not, everything recorded since is removed.
    pub(super) fn settle(&mut self, key: Key, checkpoint: Checkpoint) -> bool {
        self.exact = key.within_exact;
        let report = &mut *self.report;
        let matches = report.failed == checkpoint.failed;
        report.attempts.end(key, matches);
        self.decides = checkpoint.decides;
        if !matches {
            self.stopped = false;
            report.failures.truncate(kept(checkpoint.failed));
            report.lenient.truncate(checkpoint.lenient);
            report.failed = checkpoint.failed;
        }
        matches
    }

    #[cfg(feature = "unions")]
    /// Returns whether the variants of a union are tried once more, since none matches exactly. Inside of another attempt
    /// that must match exactly, they are not: a variant of the outer union may match better.
    pub fn relax(&mut self, node: Node<'_>) -> bool {
        if self.exact {
            self.mismatch("a value of one of the variants", node);
        }
        !(self.exact || self.silent || self.stopped) && self.report.attempts.relax(node)
    }

    /// Returns whether a closed object must not have other members than it declares.
    pub(super) const fn is_exact(&self) -> bool {
        self.exact
    }

    /// Turns the failures since the checkpoint into lenient mismatches. Returns whether there were any, in which case
    /// the part must be omitted.
    pub(super) fn tolerate(&mut self, checkpoint: Checkpoint) -> bool {
        let report = &mut *self.report;
        if report.failed == checkpoint.failed {
            return false;
        }
        let before = kept(checkpoint.failed).min(report.failures.len());
        report.lenient.extend(report.failures.drain(before..));
        report.lenient.truncate(KEPT);
        report.failed = checkpoint.failed;
        self.stopped = false;
        true
    }
}

/// Returns how many of this number of failures are kept.
fn kept(failed: u32) -> usize {
    usize::try_from(failed).map_or(KEPT, |failed| failed.min(KEPT))
}
