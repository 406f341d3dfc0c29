//! Entries that say the same of the same keyword, counted.

use super::findings::{Finding, Findings};
use super::kinds::ObjectKind;
use super::verdicts::Verdict;
use crate::source::Place;
use indexmap::IndexMap;

/// All entries with one kind of object, keyword, telling value and verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'l> {
    /// The kind of object.
    pub kind: ObjectKind,
    /// The keyword.
    pub keyword: &'l str,
    /// Its value, where that decides: of a `format`.
    pub value: Option<&'l str>,
    /// What becomes of it.
    pub verdict: Verdict,
    /// Where it stands, in the order of the documents. Not empty.
    pub places: Vec<&'l Place>,
}

type Key<'l> = (ObjectKind, &'l str, Option<&'l str>, Verdict);

impl Findings {
    /// The entries by kind: what is ignored first, then the most frequent.
    #[must_use]
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: IndexMap<Key<'_>, Vec<&Place>> = IndexMap::new();
        for entry in &self.list {
            let Finding {
                kind,
                keyword,
                value,
                verdict,
                place,
            } = entry;
            groups
                .entry((*kind, keyword, value.as_deref(), *verdict))
                .or_default()
                .push(place);
        }
        let mut groups: Vec<Group<'_>> = groups
            .into_iter()
            .map(|((kind, keyword, value, verdict), places)| Group {
                kind,
                keyword,
                value,
                verdict,
                places,
            })
            .collect();
        groups.sort_by_key(|group| {
            (
                !group.verdict.is_loss(),
                std::cmp::Reverse(group.places.len()),
                group.kind,
                group.keyword,
                group.value,
                group.verdict,
            )
        });
        groups
    }
}
