//! The ledger of losses as text.

pub(super) mod github;
pub(super) mod human;
pub(super) mod json;

use super::args::DenyLoss;
use super::drift::counted;
use crate::diagnostic::{Code, Diagnostic, Written};
use crate::ledger::{Group, Ledger, WHOLE};
use crate::source::SourceSet;
use std::fmt::Write as _;

/// A ledger, and how it is to be told.
#[derive(Debug)]
pub(super) struct Losses<'l> {
    pub(super) ledger: &'l Ledger,
    pub(super) sources: &'l SourceSet,
    pub(super) deny: Option<DenyLoss>,
    pub(super) verbose: bool,
}

impl Losses<'_> {
    /// How many entries are denied.
    pub(super) fn denied(&self) -> usize {
        let Some(deny) = self.deny else { return 0 };
        let entries = self.ledger.entries().iter();
        entries.filter(|entry| deny.denies(entry.verdict)).count()
    }

    /// Whether a kind of loss is denied.
    fn denies(&self, group: &Group<'_>) -> bool {
        self.deny.is_some_and(|deny| deny.denies(group.verdict))
    }
}

/// A diagnostic for each kind of loss that is denied.
pub(super) fn denied(ledger: &Ledger, deny: DenyLoss) -> Vec<Diagnostic> {
    let groups = ledger.groups().into_iter();
    groups
        .filter(|group| deny.denies(group.verdict))
        .map(|group| {
            let message = sentence(&group);
            let mut diagnostic = Diagnostic::new(Code::DeniedLoss, message)
                .help("`allof lint --verbose` tells every place; without `--deny-loss` the crate is written all the same");
            if let Some(place) = group.places.first() {
                diagnostic = diagnostic.at(place);
            }
            diagnostic
        })
        .collect()
}

/// `schema `not` is not expressed: does not change the type (3 places)`.
fn sentence(group: &Group<'_>) -> String {
    let what = if group.keyword == WHOLE {
        format!("this {}", group.kind.name())
    } else {
        format!("`{}` of this {}", named(group), group.kind.name())
    };
    let becomes = if group.verdict.is_loss() {
        "not expressed"
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

/// The keyword, with its value where that decides.
fn named(group: &Group<'_>) -> String {
    match group.value {
        Some(value) => shown(&format!("{}: {value}", group.keyword)),
        None => shown(group.keyword),
    }
}

/// The longest keyword that is shown in full.
const LONGEST: usize = 40;

/// A keyword as it can be shown in a line: a document may have any text for one.
fn shown(keyword: &str) -> String {
    let safe: String = keyword
        .chars()
        .map(|character| {
            if character.is_control() {
                '\u{fffd}'
            } else {
                character
            }
        })
        .collect();
    if safe.chars().count() <= LONGEST {
        return safe;
    }
    let start: String = safe.chars().take(LONGEST - 1).collect();
    format!("{start}…")
}

/// A pointer as it can be shown in a line.
fn shown_pointer(place: &Written) -> String {
    place.pointer.replace(char::is_control, "\u{fffd}")
}
