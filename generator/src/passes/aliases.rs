//! Components that are aliases of types without a name.

use super::locked::LockedNames;
use crate::ir::visit;
use crate::ir::{Api, Hints, Shape, Ty, TypeId, Usage};
use indexmap::IndexMap;

/// Merges each component that is an alias with its target, if the target has no name: for example, if the component is
/// a `oneOf` of one inline schema.
pub(super) fn adopt(api: &mut Api, locked: &LockedNames) {
    let mut outer_of: IndexMap<TypeId, TypeId> = IndexMap::new();
    for (id, def) in api.types.entries() {
        let Shape::Alias(Ty::Type(inner)) = def.shape else {
            continue;
        };
        let is_nameless = {
            let def = &api.types[inner];
            let Hints {
                given,
                key,
                title,
                shared: _,
                usage,
                suffix,
            } = &def.hints;
            let is_part = matches!(usage, Usage::Part { of, .. } if *of == id);
            let is_known = locked.type_name(api, def).is_some();
            let is_alias = matches!(def.shape, Shape::Alias(_));
            is_part
                && !is_alias
                && !is_known
                && (given, key, title, suffix) == (&None, &None, &None, &None)
        };
        if def.hints.key.is_some() && is_nameless {
            outer_of.insert(inner, id);
        }
    }
    for (inner, id) in &outer_of {
        let part = &mut api.types[*inner];
        let shape = std::mem::replace(&mut part.shape, Shape::Alias(Ty::Type(*id)));
        let docs = part.docs.clone();
        let examples = std::mem::take(&mut part.examples);
        let def = &mut api.types[*id];
        def.shape = shape;
        def.docs.description = def.docs.description.take().or(docs.description);
        def.docs.constraints.extend(docs.constraints);
        if def.examples.is_empty() {
            def.examples = examples;
        }
    }
    visit::remap(api, &|id| outer_of.get(&id).copied().unwrap_or(id));
}
