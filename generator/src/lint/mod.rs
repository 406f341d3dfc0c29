//! Accounts for every keyword of a specification, for `allof lint`.
//!
//! The findings are computed from the trees, not from the model, since the model drops some keywords. A table for each
//! kind of object contains the treatment of each of its keywords. A keyword that is in no table is unknown, and a loss.
//! Verdicts that depend on the value, or on the results of the other stages, are determined outside of the tables.
//!
//! The walk does not enter values: examples, defaults, enums, constants and extensions. It does not enter an ignored
//! keyword either, so that the loss is counted once, where it begins.

mod built;
mod carriers;
mod components;
mod context;
mod copies;
mod evidence;
mod findings;
mod format;
mod group;
mod kinds;
mod restrictions;
mod rules;
mod schema;
mod shown;
mod tables;
mod walk;
mod way;
mod xml;

#[cfg(test)]
mod tests;

pub use crate::diagnostic::Verdict;
pub use evidence::Evidence;
pub use findings::{Finding, Findings, WHOLE};
pub use group::Group;
pub use kinds::ObjectKind;

use crate::source::{Place, SourceSet};

/// Accounts for every keyword that is reachable from the paths and the components of the documents.
#[must_use]
pub fn lint(sources: &SourceSet, evidence: &Evidence<'_>) -> Findings {
    walk::Walker::run(sources, evidence, None)
}

/// Accounts for every keyword, as [`lint`] does, and calls the function for each one that is used.
pub fn lint_used(
    sources: &SourceSet,
    evidence: &Evidence<'_>,
    used: &mut dyn FnMut(ObjectKind, &str, Place),
) -> Findings {
    walk::Walker::run(sources, evidence, Some(used))
}
