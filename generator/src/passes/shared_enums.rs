//! Merges enums without a name of their own that list the same values for members of the same name.
//!
//! A document that writes its lists in place repeats them: that of GitHub has the same list of two values 687 times. One
//! type, named after the member, is what a person would write. If the document later gives one of the places another
//! value, that place gets a type of its own, and the others keep theirs.

use crate::ir::{
    Api, EnumRepr, Hints, Part, Role, Shape, TypeDef, TypeId, Usage, fold_name, visit,
};
use crate::passes::locked::LockedNames;
use crate::source::Place;
use indexmap::IndexMap;

/// Merges the enums of each group, and returns whether there are any. The others keep their ids, unused, until they are
/// pruned.
pub(in crate::passes) fn merge(api: &mut Api, locked: &LockedNames) -> bool {
    let mut groups: IndexMap<Key, Vec<TypeId>> = IndexMap::new();
    for (id, def) in api.types.entries() {
        if let Some(key) = key(def) {
            groups.entry(key).or_default().push(id);
        }
    }
    let mut kept = api.types.map(|id, _| id);
    // The largest group of a member is named after the member alone.
    let mut largest: IndexMap<String, (usize, TypeId)> = IndexMap::new();
    for (key, ids) in groups {
        for ids in by_name(api, locked, &ids) {
            let Some((first, others)) = ids.split_first().filter(|(_, others)| !others.is_empty())
            else {
                continue;
            };
            for id in others {
                kept[*id] = *first;
            }
            let known = largest.entry(key.word.clone()).or_insert((0, *first));
            if ids.len() > known.0 {
                *known = (ids.len(), *first);
            }
        }
    }
    for (_, id) in largest.into_values() {
        api.types[id].hints.shared = key(&api.types[id]).map(|key| key.text);
    }
    visit::remap(api, &|id| kept[id]);
    for (id, kept) in kept.entries().filter(|(id, kept)| id != *kept) {
        let places: Vec<Place> = api.types[id].places().cloned().collect();
        for place in &places {
            api.types[*kept].add_place(place);
        }
    }
    kept.entries().any(|(id, kept)| id != *kept)
}

/// The properties that the enums of a group have in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    /// The name of the member, folded.
    word: String,
    /// The name of the type that the group may become.
    text: String,
    /// The values, with the names that extensions give them.
    values: Vec<(String, Option<String>)>,
}

/// Returns the key of an enum without a name of its own.
fn key(def: &TypeDef) -> Option<Key> {
    let Shape::Enum(list) = &def.shape else {
        return None;
    };
    if list.repr != EnumRepr::String || has_name(&def.hints) {
        return None;
    }
    let member = used_for(&def.hints.usage)?;
    let values = list.values.iter();
    let values: Vec<_> = values
        .map(|value| (value.wire.to_string(), value.name.clone()))
        .collect();
    let text = match list.values.as_slice() {
        // Members of many types have one value each, and not the same.
        [only] => format!("{member} {}", only.wire.as_str().unwrap_or_default()),
        _ => member.to_owned(),
    };
    Some(Key {
        word: fold_name(&text),
        text,
        values,
    })
}

fn has_name(hints: &Hints) -> bool {
    let title = hints.title.as_deref().map(fold_name);
    let member = used_for(&hints.usage).map(fold_name);
    hints.given.is_some() || hints.key.is_some() || title.is_some_and(|title| Some(title) != member)
}

/// Returns the name of the member or parameter that a type is used for.
fn used_for(usage: &Usage) -> Option<&str> {
    match usage {
        Usage::Part {
            part: Part::Member(name) | Part::MemberItem(name),
            ..
        }
        | Usage::Operation {
            role: Role::Parameter(name),
            ..
        } => Some(name),
        _ => None,
    }
}

/// Separates the types of a group by their names in the lock. Those without one join the others if these have one name.
fn by_name(api: &Api, locked: &LockedNames, ids: &[TypeId]) -> Vec<Vec<TypeId>> {
    let mut named: IndexMap<&str, Vec<TypeId>> = IndexMap::new();
    let mut free = Vec::new();
    for id in ids {
        match locked.type_name(api, &api.types[*id]) {
            Some(name) => named.entry(name).or_default().push(*id),
            None => free.push(*id),
        }
    }
    let mut groups: Vec<Vec<TypeId>> = named.into_values().collect();
    match groups.as_mut_slice() {
        [only] => only.extend(free),
        _ => groups.push(free),
    }
    groups
}
