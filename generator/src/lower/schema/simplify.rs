//! Simplifies a conjunction before it is flattened, by removing terms without effect.

use crate::lower::builder::Builder;
use crate::lower::conjunction::Term;
use crate::lower::json_types::JsonTypes;
use crate::normalize::{Link, Schema};
use crate::source::{Place, PlaceMap};
use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use std::hash::Hash;
use std::sync::Arc;

impl<'m> Builder<'m> {
    /// Removes terms without effect: follows references, removes schemas without constraints, and schemas that another
    /// term extends.
    pub(in crate::lower) fn simplify(&mut self, terms: &[Term], nullable: &mut bool) -> Vec<Term> {
        let mut kept: IndexSet<Term, FxBuildHasher> = IndexSet::default();
        for term in terms {
            kept.insert(self.peel(term, nullable));
        }
        let kept: Vec<Term> = kept.into_iter().collect();
        if kept.len() < 2 {
            return kept;
        }
        let constraining = kept.iter().filter(|term| self.constrains(term)).cloned();
        let constraining: Vec<Term> = constraining.collect();
        match constraining.is_empty() {
            true => self.needed(kept),
            false => self.needed(constraining),
        }
    }

    /// Removes the terms that a value of another one always satisfies: because the other one extends it, or a copy of it, or is
    /// a later copy of it. The terms are not compared one by one, since there may be thousands.
    fn needed(&mut self, terms: Vec<Term>) -> Vec<Term> {
        if terms.len() < 2 {
            return terms;
        }
        let mut branches: Holders<&Place> = Holders::default();
        let mut copies: Holders<u64> = Holders::default();
        let mut last: IndexMap<u64, usize, FxBuildHasher> = IndexMap::default();
        for (index, term) in terms.iter().enumerate().filter(|(_, term)| term.all_of) {
            for branch in self.branches(&term.place) {
                branches.add(branch, index);
                copies.add(self.fingerprint(branch), index);
            }
            if term.one_of && term.any_of {
                last.insert(self.fingerprint(&term.place), index);
            }
        }
        let mut needed = Vec::new();
        for (index, base) in terms.into_iter().enumerate() {
            let is_whole = base.all_of && base.one_of && base.any_of;
            let print = self.fingerprint(&base.place);
            let is_copied = copies.has_other(&print, index)
                || last.get(&print).is_some_and(|later| *later > index);
            if !(branches.has_other(&&base.place, index) || is_whole && is_copied) {
                needed.push(base);
            }
        }
        needed
    }

    /// Follows a schema that is only a reference, possibly with annotations, to its target.
    fn peel(&mut self, term: &Term, nullable: &mut bool) -> Term {
        let mut term = term.clone();
        let mut chain: PlaceMap<bool> = PlaceMap::default();
        let mut behind = false;
        while let Some(keywords) = self.schemas.get(&term.place) {
            let Some(target) = self.referred(keywords) else {
                break;
            };
            // An inline branch that is only a reference is followed; one with a title is a type of its own.
            let inner = self.schemas.get(&target.place);
            let wraps = !target.inline
                || inner
                    .is_some_and(|inner| inner.title.is_some() || self.referred(inner).is_some());
            if !term.all_of
                || !wraps
                || self.extending.contains(&term.place)
                || self.replaced.contains_key(&term.place)
            {
                break;
            }
            if chain.contains_key(&term.place) {
                *nullable |= chain.values().any(|is_nullable| *is_nullable);
                let chain: Vec<Place> = chain.into_keys().collect();
                self.all_of_cycle(&term.place, &chain);
                return term;
            }
            let is_nullable =
                keywords.nullable || self.annotations(keywords).any(|all| all.nullable);
            chain.insert(term.place.clone(), is_nullable);
            if let Some((place, is_nullable)) = self.peeled.get(&target.place) {
                behind = *is_nullable;
                term = Term::whole(place);
                break;
            }
            term = Term::whole(&target.place);
        }
        // Every schema on the chain has the same target, so that a long chain is followed only once.
        for (place, own) in chain.into_iter().rev() {
            behind |= own;
            self.peeled.insert(place, (term.place.clone(), behind));
        }
        *nullable |= behind;
        term
    }

    /// Returns the only branch of `allOf` with constraints, if everything else only annotates it or declares the type
    /// that it has anyway.
    fn referred(&mut self, keywords: &'m Schema) -> Option<&'m Link> {
        let branch = |link: &&Link| self.schemas.get(&self.target_of(&link.place));
        let says = |link: &&Link| {
            !link.inline
                || branch(link).is_none_or(|all| all.constrains() || !all.all_of.is_empty())
        };
        let narrows =
            |link: &&Link| branch(link).is_none_or(|all| all.narrows() || !all.all_of.is_empty());
        let only = |found: Vec<&'m Link>| match found.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        let all = || keywords.all_of.iter();
        // Among branches of which none says more than a type, the reference is meant.
        let is_reference = |link: &&Link| {
            let own = self.schemas.get(&link.place);
            !link.inline || own.is_some_and(|own| own.reference)
        };
        let target = only(all().filter(says).collect())
            .or_else(|| only(all().filter(narrows).collect()))
            .or_else(|| only(all().filter(is_reference).collect()))?;
        let beside = all().filter(|link| link.place != target.place);
        let given: Vec<&'m Schema> = beside
            .filter_map(|link| branch(&link).map(Arc::as_ref))
            .chain(std::iter::once(keywords))
            .filter(|all| all.constrains())
            .collect();
        if given.is_empty() {
            return Some(target);
        }
        if given.iter().any(|all| all.narrows()) {
            return None;
        }
        let kinds = self.kinds(&target.place, true);
        let holds = |all: &&Schema| kinds.are_among(JsonTypes::of_types(&all.types));
        given.iter().all(holds).then_some(target)
    }

    /// Returns the inline branches that only annotate or bound a schema, or declare the types that it has anyway: zod-openapi
    /// writes `allOf: [{$ref: …}, {type: [object, "null"], description: …}]` for a reference with a description that may be
    /// `null`. Bounds are documented, and do not change a type.
    fn annotations(&self, keywords: &'m Schema) -> impl Iterator<Item = &'m Schema> {
        let branches = keywords.all_of.iter().filter(|link| link.inline);
        branches
            .filter_map(|link| self.schemas.get(&link.place).map(Arc::as_ref))
            .filter(|branch| !branch.narrows() && branch.all_of.is_empty())
    }

    /// Returns whether the schema has constraints.
    fn constrains(&self, term: &Term) -> bool {
        self.schemas
            .get(&term.place)
            .is_some_and(|keywords| keywords.constrains() || !keywords.all_of.is_empty())
    }

    /// Returns whether `base` is a direct or indirect branch of `place`.
    pub(in crate::lower) fn extends(&self, place: &Place, base: &Place) -> bool {
        self.branches(place).contains(base)
    }

    /// Returns the direct and indirect branches of `place`, each once.
    fn branches(&self, place: &Place) -> IndexSet<&'m Place, FxBuildHasher> {
        let mut seen = IndexSet::default();
        let mut queue = vec![place];
        while let Some(place) = queue.pop() {
            let keywords = self.schemas.get(place);
            for link in keywords.into_iter().flat_map(|keywords| &keywords.all_of) {
                if seen.insert(&link.place) {
                    queue.push(&link.place);
                }
            }
        }
        seen
    }
}

/// The terms that have a key: the first one, and whether there are others.
struct Holders<K>(IndexMap<K, (usize, bool), FxBuildHasher>);

impl<K> Default for Holders<K> {
    fn default() -> Self {
        Self(IndexMap::default())
    }
}

impl<K: Hash + Eq> Holders<K> {
    fn add(&mut self, key: K, term: usize) {
        let (first, has_others) = self.0.entry(key).or_insert((term, false));
        *has_others |= *first != term;
    }

    /// Returns whether a term other than this one has the key.
    fn has_other(&self, key: &K, term: usize) -> bool {
        let found = self.0.get(key);
        found.is_some_and(|(first, has_others)| *has_others || *first != term)
    }
}
