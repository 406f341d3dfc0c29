//! Groups the findings that have the same verdict on the same keyword.

use super::findings::{Finding, Findings};
use super::kinds::ObjectKind;
use crate::diagnostic::Verdict;
use crate::source::Place;
use indexmap::IndexMap;

/// All findings with the same kind of object, keyword, value and verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'l> {
    /// The kind of object.
    pub kind: ObjectKind,
    /// The keyword.
    pub keyword: &'l str,
    /// The value of the keyword, if the verdict depends on it: that of a `format`.
    pub value: Option<&'l str>,
    /// The verdict.
    pub verdict: Verdict,
    /// The places of the keyword, in the order of the documents. Not empty.
    pub places: Vec<&'l Place>,
}

type Key<'l> = (ObjectKind, &'l str, Option<&'l str>, Verdict);

impl Findings {
    /// Returns the groups: the ignored keywords first, then the most frequent ones.
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
