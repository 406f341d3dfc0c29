//! Components that are other names for a type.

use super::held::Held;
use super::{Builder, component_key, visit};
use crate::ir::{Api, Hints, Shape, Ty, TypeDef, TypeId, Usage};
use crate::place::Place;
use indexmap::{IndexMap, IndexSet};

impl Builder<'_> {
    /// Gives every component that only refers to another type a name of its own for it. Who refers to the component
    /// has the type itself: which of its names was written there makes no difference to it.
    pub(super) fn second_names(&mut self, components: Vec<(&Place, Ty)>) {
        let built: IndexSet<Place> = self
            .types
            .iter()
            .filter_map(|def| def.origins.first().cloned())
            .collect();
        for (place, ty) in components {
            if built.contains(place) {
                continue;
            }
            let Some(key) = component_key(place) else {
                continue;
            };
            let ty = match ty {
                Ty::Any(_) | Ty::Null | Ty::External(_) => continue,
                Ty::Nullable(inner) => *inner,
                ty => ty,
            };
            // A file of its own, or another document, has what is known by the same name here.
            let target = match &ty {
                Ty::Type(id) => self.types.get(id.index()),
                _ => None,
            };
            let known_as = target.and_then(|def| {
                let Hints { key, title, .. } = &def.hints;
                key.as_ref().or(title.as_ref())
            });
            if known_as
                .is_some_and(|other| super::same::letters(other) == super::same::letters(&key))
            {
                continue;
            }
            let docs = self.use_docs(std::slice::from_ref(place), true);
            self.types.push(TypeDef {
                origins: vec![place.clone()],
                hints: Hints {
                    given: None,
                    key: Some(key),
                    title: None,
                    usage: Usage::Root,
                    suffix: None,
                },
                docs,
                shape: Shape::Alias(ty),
                examples: Vec::new(),
            });
        }
    }
}

/// Makes one type of a component and what it is another name for, where that has no name: a `oneOf` of one schema that
/// is written inside it, for one.
pub(super) fn adopt(api: &mut Api, held: &Held) {
    let mut outer_of: IndexMap<TypeId, TypeId> = IndexMap::new();
    for (id, def) in api.types_with_ids() {
        let Shape::Alias(Ty::Type(inner)) = def.shape else {
            continue;
        };
        let is_nameless = api.type_def(inner).is_some_and(|def| {
            let Hints {
                given,
                key,
                title,
                usage,
                suffix,
            } = &def.hints;
            let is_part = matches!(usage, Usage::Part { of, .. } if *of == id);
            let is_known = held.type_name(api, def).is_some();
            let is_alias = matches!(def.shape, Shape::Alias(_));
            is_part
                && !is_alias
                && !is_known
                && (given, key, title, suffix) == (&None, &None, &None, &None)
        });
        if def.hints.key.is_some() && is_nameless {
            outer_of.insert(inner, id);
        }
    }
    for (inner, id) in &outer_of {
        let Some(part) = api.types.get_mut(inner.index()) else {
            continue;
        };
        let shape = std::mem::replace(&mut part.shape, Shape::Alias(Ty::Type(*id)));
        let docs = part.docs.clone();
        let examples = std::mem::take(&mut part.examples);
        if let Some(def) = api.types.get_mut(id.index()) {
            def.shape = shape;
            def.docs.description = def.docs.description.take().or(docs.description);
            def.docs.constraints.extend(docs.constraints);
            if def.examples.is_empty() {
                def.examples = examples;
            }
        }
    }
    visit::remap(api, &|id| outer_of.get(&id).copied().unwrap_or(id));
}
