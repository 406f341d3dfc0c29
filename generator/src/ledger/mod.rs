//! The ledger of losses: what becomes of every keyword of a specification.
//!
//! It is computed on the trees, not on the model: what the model drops must show. One table for each kind of object
//! says what the generator does with each of its keywords; what is in no table is an unknown keyword, and a loss. What
//! depends on the value, or on what the other stages found, is decided beside the tables.
//!
//! Values are not entered: neither examples, defaults, enums and constants, nor extensions. What is not expressed is not
//! entered either: the loss is counted once, where it begins.

mod context;
mod copies;
mod evidence;
mod format;
mod group;
mod kind;
mod row;
mod table_access;
mod table_document;
mod table_message;
mod table_schema;
mod walk;

#[cfg(test)]
mod tests;

pub use evidence::Evidence;
pub use group::Group;
pub use kind::ObjectKind;

use crate::source::{Place, SourceSet};
use indexmap::IndexMap;
use std::borrow::Cow;

/// What the generator does with a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// The crate does what it says, or shows it.
    Used,
    /// The crate is laxer than the keyword, or shows less of it; a program that uses the crate can still do all that
    /// the specification allows. The reason is a phrase.
    Approximated(&'static str),
    /// It says something of the messages that a program cannot learn from the crate or do through it. The reason is a
    /// phrase.
    NotExpressed(&'static str),
}

impl Verdict {
    /// The verdict without its reason: `used`, `approximated`, `not-expressed`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Approximated(_) => "approximated",
            Self::NotExpressed(_) => "not-expressed",
        }
    }

    /// Why it is not simply used.
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Used => None,
            Self::Approximated(reason) | Self::NotExpressed(reason) => Some(reason),
        }
    }

    /// Whether it is [`Self::NotExpressed`].
    #[must_use]
    pub fn is_loss(self) -> bool {
        matches!(self, Self::NotExpressed(_))
    }
}

/// The keyword of an entry that is about an object as a whole.
pub const WHOLE: &str = "(all of it)";

/// One keyword, where it is written, that is not simply used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
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
pub struct Ledger {
    entries: Vec<Entry>,
    used: usize,
    extensions: IndexMap<String, usize>,
    obeyed: usize,
}

impl Ledger {
    /// Everything that is not simply used, in the order of the documents.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many keywords are used.
    #[must_use]
    pub fn used(&self) -> usize {
        self.used
    }

    /// How many keywords are approximated.
    #[must_use]
    pub fn approximated(&self) -> usize {
        self.entries.len() - self.not_expressed()
    }

    /// How many keywords are not expressed.
    #[must_use]
    pub fn not_expressed(&self) -> usize {
        let losses = self.entries.iter().filter(|entry| entry.verdict.is_loss());
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

/// Accounts for every keyword that is reachable from the paths and the components of the documents.
#[must_use]
pub fn ledger(sources: &SourceSet, evidence: &Evidence<'_>) -> Ledger {
    walk::Walker::new(sources, evidence).run()
}
