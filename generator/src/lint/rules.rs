//! What the tables are made of.

use super::kinds::ObjectKind;
use super::verdicts::Verdict;

/// One keyword of a kind of object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
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
pub(super) const fn used(keyword: &'static str) -> Rule {
    holds(keyword, Child::Value)
}

/// A keyword that is used, and what it holds.
pub(super) const fn holds(keyword: &'static str, child: Child) -> Rule {
    Rule {
        keyword,
        verdict: Verdict::Used,
        child,
    }
}

/// A keyword that is approximated.
pub(super) const fn approximated(keyword: &'static str, reason: &'static str) -> Rule {
    Rule {
        keyword,
        verdict: Verdict::Approximated(reason),
        child: Child::Value,
    }
}

/// A keyword that is approximated, and what it holds.
pub(super) const fn approximated_holds(
    keyword: &'static str,
    reason: &'static str,
    child: Child,
) -> Rule {
    Rule {
        keyword,
        verdict: Verdict::Approximated(reason),
        child,
    }
}

/// A keyword that is ignored.
pub(super) const fn ignored(keyword: &'static str, reason: &'static str) -> Rule {
    Rule {
        keyword,
        verdict: Verdict::Ignored(reason),
        child: Child::Value,
    }
}
