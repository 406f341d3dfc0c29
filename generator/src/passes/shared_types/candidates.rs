//! What makes types candidates for one group: no name of their own, equal contents, and names in the lock that agree.

use crate::ir::{Api, Hints, Shape, TypeId, fold_name};
use crate::passes::locked::LockedNames;
use indexmap::IndexMap;

/// The content of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Content {
    /// The values of an enum, with the names that extensions give them.
    Values(Vec<(String, Option<String>)>),
    /// The class of types with the same structure.
    Class(u64),
}

/// Returns the content of an enum.
pub(super) fn content_of_enum(shape: &Shape) -> Option<Content> {
    let Shape::Enum(list) = shape else {
        return None;
    };
    let values = list.values.iter();
    let values = values.map(|value| (value.wire.to_string(), value.name.clone()));
    Some(Content::Values(values.collect()))
}

/// Returns whether a type has a name of its own.
pub(super) fn has_name(hints: &Hints) -> bool {
    let title = hints.title.as_deref().map(fold_name);
    let member = hints.usage.member().map(fold_name);
    hints.given.is_some() || hints.key.is_some() || title.is_some_and(|title| Some(title) != member)
}

/// Separates the types of a group by their names in the lock. Those without one join the others if these have one name.
pub(super) fn by_name(api: &Api, locked: &LockedNames, ids: &[TypeId]) -> Vec<Vec<TypeId>> {
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
