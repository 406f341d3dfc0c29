//! `allof lint`: what becomes of every keyword of a specification.
//!
//! It is computed on the trees, not on the model: what the model drops must show. One table for each kind of object
//! says what the generator does with each of its keywords; what is in no table is an unknown keyword, and a loss. What
//! depends on the value, or on what the other stages found, is decided beside the tables.
//!
//! Values are not entered: neither examples, defaults, enums and constants, nor extensions. What is ignored is not
//! entered either: the loss is counted once, where it begins.

mod context;
mod copies;
mod evidence;
mod findings;
mod format;
mod group;
mod kinds;
mod rules;
mod tables;
mod verdicts;
mod walk;

#[cfg(test)]
mod tests;

pub use evidence::Evidence;
pub use findings::{Finding, Findings, WHOLE};
pub use group::Group;
pub use kinds::ObjectKind;
pub use verdicts::Verdict;

use crate::source::SourceSet;

/// Accounts for every keyword that is reachable from the paths and the components of the documents.
#[must_use]
pub fn lint(sources: &SourceSet, evidence: &Evidence<'_>) -> Findings {
    walk::Walker::new(sources, evidence).run()
}
