//! What the tables are made of.

use super::{ObjectKind, Verdict};

/// One keyword of a kind of object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// The keyword.
    pub(super) keyword: &'static str,
    /// What becomes of it, unless its value or another stage says otherwise.
    pub(super) verdict: Verdict,
    /// What it holds.
    pub(super) child: Child,
}

/// What a keyword holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Child {
    /// A value that is not entered.
    Value,
    /// An object of the kind, or a list of them.
    Node(ObjectKind),
    /// Objects of the kind by names of the author's choice.
    Named(ObjectKind),
    /// Objects of the kind by keys of the specification's choice: `x-…` is an extension among them.
    Keyed(ObjectKind),
    /// A list of objects of the kind, of which only the first counts.
    First(ObjectKind, &'static str),
}

/// A keyword with a plain value that is used.
pub(super) const fn used(keyword: &'static str) -> Row {
    holds(keyword, Child::Value)
}

/// A keyword that is used, and what it holds.
pub(super) const fn holds(keyword: &'static str, child: Child) -> Row {
    Row {
        keyword,
        verdict: Verdict::Used,
        child,
    }
}

/// A keyword that is approximated.
pub(super) const fn near(keyword: &'static str, reason: &'static str) -> Row {
    Row {
        keyword,
        verdict: Verdict::Approximated(reason),
        child: Child::Value,
    }
}

/// A keyword that is approximated, and what it holds.
pub(super) const fn near_holds(keyword: &'static str, reason: &'static str, child: Child) -> Row {
    Row {
        keyword,
        verdict: Verdict::Approximated(reason),
        child,
    }
}

/// A keyword that is not expressed.
pub(super) const fn lost(keyword: &'static str, reason: &'static str) -> Row {
    Row {
        keyword,
        verdict: Verdict::NotExpressed(reason),
        child: Child::Value,
    }
}
