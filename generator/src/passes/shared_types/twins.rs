//! Structs without a name of their own that the bodies of one path have at members of one name: what is received can then
//! be sent, whole or in part.

use crate::ir::{Api, Role, ServerId, Shape, Table, TypeId, fold_name, visit};
use indexmap::{IndexMap, IndexSet};

/// The path, the name of the member, and the class of equal structures.
type Place<'a> = (ServerId, &'a str, String, u64);

/// Returns a type for each type, the same for twins.
pub(super) fn find(api: &Api, classes: &Table<TypeId, u64>) -> Table<TypeId, TypeId> {
    let mut first: IndexMap<Place<'_>, TypeId> = IndexMap::new();
    let mut twins = api.types.map(|id, _| id);
    for operation in &api.operations {
        for id in reached(api, operation) {
            let def = &api.types[id];
            let Some(member) = def.hints.usage.member() else {
                continue;
            };
            let place = (
                operation.server,
                &*operation.template,
                fold_name(member),
                classes[id],
            );
            let other = *first.entry(place).or_insert(id);
            let (one, other) = (root(&twins, id), root(&twins, other));
            twins[one.max(other)] = one.min(other);
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

/// Returns the structs that the bodies of an operation reach.
fn reached(api: &Api, operation: &crate::ir::Operation) -> Vec<TypeId> {
    let mut pending: Vec<TypeId> = Vec::new();
    for (role, ty) in operation.uses() {
        let is_body = match role {
            Role::RequestBody => true,
            Role::ResponseBody(status) => status.is_success(),
            _ => false,
        };
        if is_body {
            visit::uses(ty, &mut |id| pending.push(id));
        }
    }
    let mut seen: IndexSet<TypeId> = IndexSet::new();
    while let Some(id) = pending.pop() {
        if seen.insert(id) {
            visit::parts(&api.types[id].shape, |_, ty| {
                visit::uses(ty, &mut |id| pending.push(id));
            });
        }
    }
    seen.retain(|id| matches!(api.types[*id].shape, Shape::Struct(_)));
    seen.into_iter().collect()
}
