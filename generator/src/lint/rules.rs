//! The rules that make up the tables.

use super::kinds::ObjectKind;
use crate::diagnostic::Verdict;

/// The rule for one keyword of a kind of object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    /// The keyword.
    pub(super) keyword: &'static str,
    /// The verdict, unless the value or another stage overrides it.
    pub(super) verdict: Verdict,
    /// The content of the keyword.
    pub(super) child: Child,
}

/// The content of a keyword.
#[derive(Debug, Clone, Copy)]
pub(super) enum Child {
    /// A value that is not entered.
    Value,
    /// An object of the kind, or a list of them.
    Node(ObjectKind),
    /// Objects of the kind, by names that the author of the document chooses.
    Named(ObjectKind),
    /// Objects of the kind, by keys that the specification defines: an `x-…` among them is an extension.
    Keyed(ObjectKind),
    /// Maps of such objects, by names that the author chooses.
    NamedMaps(ObjectKind),
}

/// Creates the rule for a keyword with a plain value that is used.
pub(super) const fn used(keyword: &'static str) -> Rule {
    holds(keyword, Child::Value)
}

/// Creates the rule for a keyword that is used and contains objects.
pub(super) const fn holds(keyword: &'static str, child: Child) -> Rule {
    Rule {
        keyword,
        verdict: Verdict::Used,
        child,
    }
}

/// Creates the rule for a keyword that is approximated.
pub(super) const fn approximated(keyword: &'static str, reason: &'static str) -> Rule {
    Rule {
        keyword,
        verdict: Verdict::Approximated(reason),
        child: Child::Value,
    }
}

/// Creates the rule for a keyword that is approximated and contains objects.
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

/// Creates the rule for a keyword that is ignored.
pub(super) const fn ignored(keyword: &'static str, reason: &'static str) -> Rule {
    Rule {
        keyword,
        verdict: Verdict::Ignored(reason),
        child: Child::Value,
    }
}
