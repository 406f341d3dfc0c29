//! Components that are aliases of types without a name.

use super::locked::LockedNames;
use crate::ir::visit;
use crate::ir::{Api, Hints, Shape, Table, Ty, TypeId, Usage};
use crate::source::Place;
use indexmap::IndexMap;

/// Merges each component that is an alias with its target, if the target has no name: for example, if the component is
/// a `oneOf` of one inline schema. The same applies if the key of the target is a type expression, and the component is the only alias of it.
pub(super) fn adopt(api: &mut Api, locked: &LockedNames) {
    let aliases = aliases(api);
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
            let is_expression = key.as_deref().is_some_and(is_expression) && aliases[inner] == 1;
            let is_known = locked.type_name(api, def).is_some();
            let is_alias = matches!(def.shape, Shape::Alias(_));
            (is_expression || is_part && key.is_none())
                && !is_alias
                && !is_known
                && (given, title, suffix) == (&None, &None, &None)
        };
        if def.hints.key.is_some() && is_nameless {
            outer_of.insert(inner, id);
        }
    }
    for (inner, id) in &outer_of {
        let part = &mut api.types[*inner];
        let mut places: Vec<Place> = Vec::new();
        if part.hints.key.take().is_some() {
            places.extend(part.places().cloned());
        }
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
        for place in &places {
            def.add_place(place);
        }
    }
    visit::remap(api, &|id| outer_of.get(&id).copied().unwrap_or(id));
}

/// Returns whether the key of a component is a type expression, as tsoa writes `Pick<User, "email">`: `Pick_User.email_`.
fn is_expression(key: &str) -> bool {
    key.ends_with('_') && key.contains(['.', '-'])
}

/// Returns the number of components that are aliases of each type.
fn aliases(api: &Api) -> Table<TypeId, usize> {
    let mut counts = api.types.filled(0);
    for def in &api.types {
        if let Shape::Alias(Ty::Type(of)) = def.shape
            && def.hints.key.is_some()
        {
            counts[of] += 1;
        }
    }
    counts
}
