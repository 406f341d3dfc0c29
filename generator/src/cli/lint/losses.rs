//! The losses among the findings, and their names in messages.

use crate::cli::job::DenyLoss;
use crate::cli::report::{Loss, counted};
use crate::diagnostic::{Code, Diagnostic, Written};
use crate::lint::{Findings, Group, WHOLE};
use crate::source::SourceSet;
use crate::visible::one_line;
use std::fmt::Write as _;

/// The findings and the options of their output.
#[derive(Debug)]
pub(in crate::cli) struct Losses<'l> {
    pub(in crate::cli) findings: &'l Findings,
    pub(in crate::cli) sources: &'l SourceSet,
    pub(in crate::cli) deny: Option<DenyLoss>,
    pub(in crate::cli) verbose: bool,
}

impl Losses<'_> {
    /// Returns the number of findings that are denied.
    pub(in crate::cli) fn denied(&self) -> usize {
        let Some(deny) = self.deny else { return 0 };
        let entries = self.findings.list().iter();
        entries.filter(|entry| deny.denies(entry.verdict)).count()
    }

    /// Returns whether a kind of loss is denied.
    pub(super) fn denies(&self, group: &Group<'_>) -> bool {
        self.deny.is_some_and(|deny| deny.denies(group.verdict))
    }
}

/// Returns the kinds of losses, the most frequent first.
pub(in crate::cli) fn of(findings: &Findings) -> Vec<Loss> {
    let groups = findings.groups().into_iter();
    groups
        .filter(|group| group.verdict.is_loss())
        .map(|group| Loss {
            count: group.places.len(),
            what: if group.keyword == WHOLE {
                several(group.kind.name(), group.places.len())
            } else {
                format!("`{}` of {}", named(&group), with_article(group.kind.name()))
            },
            reason: group.verdict.reason().unwrap_or_default().to_owned(),
        })
        .collect()
}

/// Returns a name in the number of the count.
fn several(name: &str, count: usize) -> String {
    match name.strip_suffix("body") {
        _ if count == 1 || name.ends_with('s') => name.to_owned(),
        Some(start) => format!("{start}bodies"),
        None => format!("{name}s"),
    }
}

/// Returns a name with its article.
fn with_article(name: &str) -> String {
    // A plural, or what a document has one of.
    let is_known = name.ends_with('s') || name == "info";
    let article = match is_known {
        true => "the",
        false if name.starts_with(['a', 'e', 'i', 'o', 'u']) => "an",
        false => "a",
    };
    format!("{article} {name}")
}

/// Returns a diagnostic for each kind of loss that is denied.
pub(in crate::cli) fn denied(findings: &Findings, deny: DenyLoss) -> Vec<Diagnostic> {
    let groups = findings.groups().into_iter();
    groups
        .filter(|group| deny.denies(group.verdict))
        .map(|group| {
            let message = sentence(&group);
            let mut diagnostic = Diagnostic::new(Code::DeniedLoss, message)
                .help("`allof lint --verbose` lists every place; remove `--deny-loss` to generate the crate");
            if let Some(place) = group.places.first() {
                diagnostic = diagnostic.at(place);
            }
            diagnostic
        })
        .collect()
}

/// Returns a sentence about a kind of loss: `` `not` of this schema is ignored: does not change the type (3 places) ``.
pub(super) fn sentence(group: &Group<'_>) -> String {
    let what = if group.keyword == WHOLE {
        format!("this {}", group.kind.name())
    } else {
        format!("`{}` of this {}", named(group), group.kind.name())
    };
    let becomes = if group.verdict.is_loss() {
        "ignored"
    } else {
        "approximated"
    };
    let mut text = format!("{what} is {becomes}");
    if let Some(reason) = group.verdict.reason() {
        let _ = write!(text, ": {reason}");
    }
    if group.places.len() > 1 {
        let _ = write!(text, " ({})", counted(group.places.len(), "place"));
    }
    text
}

/// Returns the keyword, with its value if the verdict depends on the value.
pub(super) fn named(group: &Group<'_>) -> String {
    match group.value {
        Some(value) => shown(&format!("{}: {value}", group.keyword)),
        None => shown(group.keyword),
    }
}

/// The maximum length of a keyword that is shown in full, in characters.
const LONGEST: usize = 40;

/// Returns a keyword in a form that fits on one line, since a document may have any text as a key.
pub(super) fn shown(keyword: &str) -> String {
    let safe = one_line(keyword);
    if safe.chars().count() <= LONGEST {
        return safe;
    }
    let start: String = safe.chars().take(LONGEST - 1).collect();
    format!("{start}…")
}

/// Returns a pointer in a form that fits on one line.
pub(super) fn shown_pointer(place: &Written) -> String {
    one_line(&place.pointer)
}
