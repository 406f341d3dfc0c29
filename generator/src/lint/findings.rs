//! What the lint found.

use super::kinds::ObjectKind;
use super::verdicts::Verdict;
use crate::source::Place;
use indexmap::IndexMap;
use std::borrow::Cow;

/// The keyword of an entry that is about an object as a whole.
pub const WHOLE: &str = "(all of it)";

/// One keyword, where it is written, that is not simply used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of object has it.
    pub kind: ObjectKind,
    /// The keyword, or [`WHOLE`].
    pub keyword: Cow<'static, str>,
    /// Its value, where that decides: of a `format`.
    pub value: Option<String>,
    /// What becomes of it: never [`Verdict::Used`].
    pub verdict: Verdict,
    /// Where the keyword stands.
    pub place: Place,
}

/// What becomes of every keyword of a set of documents.
#[derive(Debug, Default)]
pub struct Findings {
    pub(super) list: Vec<Finding>,
    pub(super) used: usize,
    pub(super) extensions: IndexMap<String, usize>,
    pub(super) obeyed: usize,
}

impl Findings {
    /// Everything that is not simply used, in the order of the documents.
    #[must_use]
    pub fn list(&self) -> &[Finding] {
        &self.list
    }

    /// How many keywords are used.
    #[must_use]
    pub fn used(&self) -> usize {
        self.used
    }

    /// How many keywords are approximated.
    #[must_use]
    pub fn approximated(&self) -> usize {
        self.list.len() - self.ignored()
    }

    /// How many keywords are ignored.
    #[must_use]
    pub fn ignored(&self) -> usize {
        let losses = self.list.iter().filter(|entry| entry.verdict.is_loss());
        losses.count()
    }

    /// The extensions (`x-…`) that nobody asked to obey, each with how often it is written.
    #[must_use]
    pub fn extensions(&self) -> &IndexMap<String, usize> {
        &self.extensions
    }

    /// How many extensions are obeyed.
    #[must_use]
    pub fn obeyed_extensions(&self) -> usize {
        self.obeyed
    }
}
