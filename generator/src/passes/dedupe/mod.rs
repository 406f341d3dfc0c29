//! Deduplicates types: documentation tools publish specifications in which every reference is expanded.
//!
//! Two types are duplicates if they have the same structure and suffix, and either have the same name, or one has no
//! name and is recognized as a copy of a component (`evidence.rs`). Types with equal structures and different names
//! remain distinct. `kept_name.rs` decides which one is kept.

mod evidence;
mod kept_name;
mod structure;

use crate::ir::visit;
use crate::ir::{Api, Operation, ServerId, Table, Ty, TypeId, Usage, XmlKeywords, names_response};
use crate::passes::locked::LockedNames;
use crate::source::Place;
use evidence::Evidence;
pub(super) use evidence::{has_enough, is_union_of_named};
use indexmap::IndexMap;
use kept_name::{copies_in_class, locked_name, repeats_use};
use rustc_hash::FxBuildHasher;
use std::collections::BTreeMap;
pub(super) use structure::classes;
use structure::classes_in_xml;

/// Merges each group of duplicates into one type. The others keep their ids, unused, until they are pruned.
pub(in crate::passes) fn unify(
    api: &mut Api,
    xml: &BTreeMap<Place, XmlKeywords>,
    locked: &LockedNames,
) {
    forget_titles(api);
    let evidence = Evidence::of(api);
    let mut copies = Copies {
        api,
        locked,
        classes: classes_in_xml(&api.types, xml),
        kept: api.types.map(|id, _| id),
    };
    copies.unify_classes(&evidence);
    copies.unify_parts();
    let kept = copies.kept;
    visit::remap(api, &|id| kept[id]);
    for def in &mut api.types {
        if repeats_use(&def.hints) {
            def.hints.title = None;
        }
    }
    for (id, kept) in kept.entries().filter(|(id, kept)| id != *kept) {
        // The copy must not be reached, so it is not a component any more.
        api.types[id].hints.key = None;
        let places: Vec<Place> = api.types[id].places().cloned().collect();
        for place in &places {
            api.types[*kept].add_place(place);
        }
    }
}

/// Removes the titles of bodies that say no more than the name of the operation.
fn forget_titles(api: &mut Api) {
    for def in &mut api.types {
        let Usage::Operation { operation, .. } = &def.hints.usage else {
            continue;
        };
        let (Some(title), Some(id)) = (&def.hints.title, &api.operations[*operation].id) else {
            continue;
        };
        if names_response(title, id) {
            def.hints.title = None;
            def.docs.title = None;
        }
    }
}

/// The search for duplicates.
struct Copies<'a> {
    api: &'a Api,
    locked: &'a LockedNames,
    /// A number for each type, equal for types with equal structures.
    classes: Table<TypeId, u64>,
    /// The type that replaces each type: itself unless it is a duplicate.
    kept: Table<TypeId, TypeId>,
}

impl Copies<'_> {
    /// Finds the duplicates among types with equal structures.
    fn unify_classes(&mut self, evidence: &Evidence) {
        let mut groups: IndexMap<u64, Vec<TypeId>, FxBuildHasher> = IndexMap::default();
        for (id, class) in self.classes.entries() {
            groups.entry(*class).or_default().push(id);
        }
        for ids in groups.into_values().filter(|ids| ids.len() > 1) {
            let same = copies_in_class(self.api, self.locked, ids, evidence);
            for (copy, original) in same {
                self.kept[copy] = original;
            }
        }
    }

    /// Merges the parts of a copy that have no name of their own with the parts of its original. A name that was given
    /// to a part by its place is then known wherever the original is used. Does the same for the types of an operation
    /// that is described twice.
    fn unify_parts(&mut self) {
        let copies = self.kept.entries().filter(|(id, kept)| id != *kept);
        let mut pairs: Vec<(TypeId, TypeId)> = copies.map(|(id, kept)| (id, *kept)).collect();
        for (copy, original) in counterparts(self.api, self.locked) {
            pairs.extend(self.merge(copy, original));
        }
        while let Some((copy, original)) = pairs.pop() {
            let (copies, originals) = (parts(self.api, copy), parts(self.api, original));
            for (copy, original) in copies.into_iter().zip(originals) {
                pairs.extend(self.merge(copy, original));
            }
        }
    }

    /// Merges a type without a name with its counterpart in an original, if they are equal.
    fn merge(&mut self, copy: TypeId, original: TypeId) -> Option<(TypeId, TypeId)> {
        let original = self.kept[original];
        let hints = &self.api.types[copy].hints;
        let title = hints.title.as_ref().filter(|_| !repeats_use(hints));
        let is_nameless = hints.given.is_none() && hints.key.is_none() && title.is_none();
        let locked_name = |id| locked_name(self.api, self.locked, id);
        let name = locked_name(copy);
        let keeps_name = name.is_some() && name != locked_name(original);
        let is_equal = self.classes[copy] == self.classes[original];
        let is_merged = self.kept[copy] != copy || copy == original;
        if is_merged || !is_nameless || !is_equal || keeps_name {
            return None;
        }
        self.kept[copy] = original;
        Some((copy, original))
    }
}

/// Pairs each type of a duplicate operation with its counterpart in the operation that is kept.
fn counterparts(api: &Api, locked: &LockedNames) -> Vec<(TypeId, TypeId)> {
    let mut described: IndexMap<(ServerId, &str, &str), Vec<&Operation>> = IndexMap::new();
    for operation in &api.operations {
        let key = (operation.server, &*operation.method, &*operation.template);
        described.entry(key).or_default().push(operation);
    }
    let mut found = Vec::new();
    for operations in described.values().filter(|list| list.len() > 1) {
        let mut list = operations.iter();
        let known = list.find(|operation| locked.has_operation(&api.files, operation));
        let Some(kept) = known.or(operations.first()) else {
            continue;
        };
        for copy in operations.iter().filter(|one| !std::ptr::eq(**one, *kept)) {
            for ((role, ty), (other, original)) in copy.uses().zip(kept.uses()) {
                if role == other {
                    found.extend(named(ty).zip(named(original)));
                }
            }
        }
    }
    found
}

/// Returns the type of the API inside arrays, maps and options.
fn named(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Type(id) => Some(*id),
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => named(inner),
        _ => None,
    }
}

/// Returns the types that a type refers to.
fn parts(api: &Api, id: TypeId) -> Vec<TypeId> {
    let mut found = Vec::new();
    visit::types(&api.types[id].shape, |ty| {
        visit::uses(ty, &mut |id| found.push(id));
    });
    found
}
