//! Enums without a name of their own that several members of one struct have: fifty permissions that are each `read` or
//! `write` are of one type, which is what a person would write.

use super::candidates::{Content, by_name, content_of_enum, has_name};
use super::items::Told;
use super::twins::root;
use crate::ir::{Api, Docs, EnumRepr, Part, Shape, Table, TypeId, Usage, visit};
use crate::passes::locked::LockedNames;
use indexmap::IndexMap;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The number of members that do not have the same values by chance.
const ENOUGH: usize = 3;

/// Returns the type that replaces each type.
pub(super) fn find(api: &mut Api, locked: &LockedNames) -> Table<TypeId, TypeId> {
    let mut kept = api.types.map(|id, _| id);
    let groups = api
        .types
        .ids()
        .filter_map(|id| Some((id, largest(api, id)?)));
    let mut groups: Vec<(TypeId, Vec<TypeId>)> = groups.collect();
    // The struct with the most of these members names the type. One that is a component has a shorter name.
    groups.sort_by_key(|(parent, members)| {
        let is_component = api.types[*parent].hints.key.is_some();
        (Reverse(members.len()), !is_component, *parent)
    });
    let mut shared = api.types.filled(false);
    let mut told = Told::default();
    for (parent, members) in groups {
        let roots = members.into_iter().map(|id| root(&kept, id));
        let roots: BTreeSet<TypeId> = roots.collect();
        let roots: Vec<TypeId> = roots.into_iter().collect();
        for ids in by_name(api, locked, &roots) {
            let known = ids.iter().copied().find(|id| shared[*id]);
            let Some(first) = known.or(ids.first().copied()).filter(|_| ids.len() > 1) else {
                continue;
            };
            // The types of the groups before have no description any more.
            for id in &ids {
                told.add(api, *id, *id);
            }
            if known.is_none() {
                shared[first] = true;
                name(api, first, parent);
            }
            for id in ids {
                kept[id] = first;
            }
        }
    }
    told.show(api);
    kept.map(|id, _| root(&kept, id))
}

/// Returns the enums of the members of a struct that have the same values, for the values that most members have.
fn largest(api: &Api, parent: TypeId) -> Option<Vec<TypeId>> {
    let Shape::Struct(structure) = &api.types[parent].shape else {
        return None;
    };
    let mut groups: IndexMap<Content, Vec<TypeId>> = IndexMap::new();
    for field in &structure.fields {
        visit::uses(&field.ty, &mut |id| {
            let def = &api.types[id];
            // Numbers of different meanings are more often equal by chance than texts.
            let content = content_of_enum(&def.shape)
                .filter(|_| is_of_texts(&def.shape) && !has_name(&def.hints));
            let content = content
                .filter(|content| matches!(content, Content::Values(values) if values.len() > 1));
            if let Some(content) = content {
                groups.entry(content).or_default().push(id);
            }
        });
    }
    let groups = groups.into_values().filter(|ids| ids.len() >= ENOUGH);
    // The first one of several that are equally large.
    groups.rev().max_by_key(Vec::len)
}

fn is_of_texts(shape: &Shape) -> bool {
    matches!(shape, Shape::Enum(list) if list.repr == EnumRepr::String)
}

/// Makes a type that of several members of a struct. What the schema of one of them says is in the documentation of the
/// field.
fn name(api: &mut Api, id: TypeId, parent: TypeId) {
    let def = &mut api.types[id];
    def.hints.title = None;
    def.hints.shared = None;
    def.hints.usage = Usage::part(parent, Part::Siblings);
    def.docs = Docs::default();
}
