//! The schemas inside of the variants of a union: the listed ones, then their own alternatives and children.

use crate::lower::builder::Builder;
use crate::source::{Place, PlaceMap};
use std::collections::VecDeque;

/// The schemas that represent each variant, nearest first. They are searched only as far as someone asks, since a chain of
/// unions, each inside of the one before, would otherwise be walked once for each of them.
pub(in crate::lower) struct Within {
    found: PlaceMap<usize>,
    queue: VecDeque<(Place, usize)>,
}

impl Within {
    pub(in crate::lower) fn of(leads: &[(Place, usize)]) -> Self {
        Self {
            found: PlaceMap::default(),
            queue: leads.iter().cloned().collect(),
        }
    }
}

impl Builder<'_> {
    /// Returns all schemas that represent each variant.
    pub(in crate::lower) fn within(&self, leads: &[(Place, usize)]) -> PlaceMap<usize> {
        self.within_but(leads, |_| false)
    }

    /// Returns all schemas that represent each variant, without those that are left out and what only they lead to.
    pub(in crate::lower) fn within_but(
        &self,
        leads: &[(Place, usize)],
        is_left_out: impl Fn(&Place) -> bool,
    ) -> PlaceMap<usize> {
        let mut within = Within::of(leads);
        while self.search_but(&mut within, &is_left_out) {}
        within.found
    }

    /// Returns the schemas that represent each variant, unless there are more than `most`.
    pub(in crate::lower) fn few_within(
        &self,
        leads: &[(Place, usize)],
        most: usize,
    ) -> Option<PlaceMap<usize>> {
        let mut within = Within::of(leads);
        while within.found.len() <= most && self.search(&mut within) {}
        (within.found.len() <= most).then_some(within.found)
    }

    /// Returns the variant that an entry of a mapping selects. In a dereferenced document, an inline copy represents
    /// the component that the mapping refers to.
    pub(in crate::lower) fn lead(&mut self, within: &mut Within, target: &Place) -> Option<usize> {
        let end = self.target_of(target);
        while !within.found.contains_key(&end) && self.search(within) {}
        let known = within.found.get(&end).copied();
        known.or_else(|| {
            let print = self.fingerprint(target);
            let mut copies = within.found.iter().filter(|(place, _)| {
                self.component_key(place).is_none() && self.fingerprint(place) == print
            });
            let (_, first) = copies.next()?;
            copies.all(|(_, index)| index == first).then_some(*first)
        })
    }

    /// Searches one schema. Returns whether there was one.
    fn search(&self, within: &mut Within) -> bool {
        self.search_but(within, &|_| false)
    }

    fn search_but(&self, within: &mut Within, is_left_out: &impl Fn(&Place) -> bool) -> bool {
        let Some((place, index)) = within.queue.pop_front() else {
            return false;
        };
        let target = self.target_of(&place);
        if within.found.contains_key(&target) || is_left_out(&target) {
            return true;
        }
        if let Some(keywords) = self.schemas.get(&target) {
            let links = keywords.one_of.iter().chain(&keywords.any_of);
            let links = links.map(|link| (link.place.clone(), index));
            within.queue.extend(links);
        }
        let children = self.children.get(&target).into_iter().flatten();
        let children = children.map(|child| (child.clone(), index));
        within.queue.extend(children);
        within.found.insert(target, index);
        true
    }
}
