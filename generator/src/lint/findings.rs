//! The findings of the lint.

use super::kinds::ObjectKind;
use crate::diagnostic::Verdict;
use crate::source::Place;
use indexmap::IndexMap;
use std::borrow::Cow;

/// The keyword of a finding that is about an object as a whole.
pub const WHOLE: &str = "(all of it)";

/// A keyword at one place that is approximated or ignored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The kind of the object that has the keyword.
    pub kind: ObjectKind,
    /// The keyword, or [`WHOLE`].
    pub keyword: Cow<'static, str>,
    /// The value of the keyword, if the verdict depends on it: that of a `format`.
    pub value: Option<String>,
    /// The verdict, which is never [`Verdict::Used`].
    pub verdict: Verdict,
    /// The place of the keyword.
    pub place: Place,
}

/// The verdicts on all keywords of a set of documents.
#[derive(Debug, Default)]
pub struct Findings {
    pub(super) list: Vec<Finding>,
    pub(super) used: usize,
    pub(super) extensions: IndexMap<String, usize>,
    pub(super) obeyed: usize,
}

impl Findings {
    /// Returns the keywords that are approximated or ignored, in the order of the documents.
    #[must_use]
    pub fn list(&self) -> &[Finding] {
        &self.list
    }

    /// Returns the number of keywords that are used.
    #[must_use]
    pub fn used(&self) -> usize {
        self.used
    }

    /// Returns the number of keywords that are approximated.
    #[must_use]
    pub fn approximated(&self) -> usize {
        self.list.len() - self.ignored()
    }

    /// Returns the number of keywords that are ignored.
    #[must_use]
    pub fn ignored(&self) -> usize {
        let losses = self.list.iter().filter(|entry| entry.verdict.is_loss());
        losses.count()
    }

    /// Returns the extensions (`x-…`) that are ignored, each with the number of its occurrences.
    #[must_use]
    pub fn extensions(&self) -> &IndexMap<String, usize> {
        &self.extensions
    }

    /// Returns the number of extensions that are obeyed.
    #[must_use]
    pub fn obeyed_extensions(&self) -> usize {
        self.obeyed
    }
}
