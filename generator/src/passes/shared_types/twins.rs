//! Structs without a name of their own that the bodies of one path have at members of one name: what is received can then
//! be sent, whole or in part.

use super::candidates::has_name;
use crate::ir::{Api, Operation, Role, ServerId, Shape, Table, TypeId, fold_name, visit};
use crate::passes::dedupe::has_enough;
use indexmap::{IndexMap, IndexSet};

/// What has a type as a part: another type, or the bodies of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Owner {
    Type(TypeId),
    Path(usize),
}

/// Returns a type for each type, the same for twins.
///
/// Twins have an owner in common, directly or not. Each owner is visited once for each group of types that may be twins.
pub(super) fn find(api: &Api, classes: &Table<TypeId, u64>) -> Table<TypeId, TypeId> {
    let owners = owners(api);
    let mut groups: IndexMap<(String, u64), Vec<TypeId>> = IndexMap::new();
    for id in owners.keys() {
        let def = &api.types[*id];
        if let (Shape::Struct(_), Some(member)) = (&def.shape, def.hints.usage.member()) {
            let group = (fold_name(member), classes[*id]);
            groups.entry(group).or_default().push(*id);
        }
    }
    // A type with a name or with enough members is no twin, but it may be what two twins have in common.
    let may_be_twin = |id: &&TypeId| {
        let def = &api.types[**id];
        !has_name(&def.hints) && !has_enough(api, def)
    };
    let mut twins = api.types.map(|id, _| id);
    for ids in groups.into_values() {
        if ids.len() < 2 || ids.iter().filter(may_be_twin).nth(1).is_none() {
            continue;
        }
        let mut known: IndexMap<Owner, TypeId> = IndexMap::new();
        for id in ids {
            let mut pending = vec![Owner::Type(id)];
            while let Some(owner) = pending.pop() {
                if let Some(other) = known.get(&owner) {
                    let (one, other) = (root(&twins, id), root(&twins, *other));
                    twins[one.max(other)] = one.min(other);
                    continue;
                }
                known.insert(owner, id);
                if let Owner::Type(id) = owner {
                    pending.extend(owners.get(&id).into_iter().flatten());
                }
            }
        }
    }
    twins.map(|id, _| root(&twins, id))
}

/// Returns the type at the end of the chain.
pub(super) fn root(twins: &Table<TypeId, TypeId>, mut id: TypeId) -> TypeId {
    while twins[id] != id {
        id = twins[id];
    }
    id
}

/// Returns the types that bodies reach, each with what has it as a part.
fn owners(api: &Api) -> IndexMap<TypeId, Vec<Owner>> {
    let mut paths: IndexSet<(ServerId, &str)> = IndexSet::new();
    let mut found: IndexMap<TypeId, Vec<Owner>> = IndexMap::new();
    let mut pending: Vec<(TypeId, Owner)> = Vec::new();
    for operation in &api.operations {
        let (path, _) = paths.insert_full((operation.server, &*operation.template));
        bodies(operation, &mut |id| pending.push((id, Owner::Path(path))));
    }
    while let Some((id, owner)) = pending.pop() {
        let owners = found.entry(id).or_default();
        owners.push(owner);
        if owners.len() == 1 {
            visit::types(&api.types[id].shape, |ty| {
                visit::uses(ty, &mut |part| pending.push((part, Owner::Type(id))));
            });
        }
    }
    found
}

/// Calls `f` with the types of the bodies of an operation: those of the request and of the successes.
fn bodies(operation: &Operation, f: &mut impl FnMut(TypeId)) {
    for (role, ty) in operation.uses() {
        let is_body = match role {
            Role::RequestBody => true,
            Role::ResponseBody(status) => status.is_success(),
            _ => false,
        };
        if is_body {
            visit::uses(ty, f);
        }
    }
}
