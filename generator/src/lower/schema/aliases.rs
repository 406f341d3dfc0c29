//! Components that are aliases of a type.

use crate::ir::{Hints, Shape, Ty, TypeDef, Usage, fold_name};
use crate::lower::builder::Builder;
use crate::source::{Place, PlaceSet};

impl Builder<'_> {
    /// Adds an alias for every component that only refers to another type. References to the component use the target
    /// type, so that it makes no difference which of the names a document refers to.
    pub(in crate::lower) fn second_names(&mut self, components: Vec<(&Place, Ty)>) {
        let built: PlaceSet = self.types.iter().map(|def| def.origin.clone()).collect();
        for (place, ty) in components {
            if built.contains(place) {
                continue;
            }
            let Some(key) = self.component_key(place) else {
                continue;
            };
            let ty = match ty {
                Ty::Any(_) | Ty::Null | Ty::External(_) => continue,
                Ty::Nullable(inner) => *inner,
                ty => ty,
            };
            // The target has the same name, in a file of its own or in another document.
            let target = match &ty {
                Ty::Type(id) => Some(&self.types[*id]),
                _ => None,
            };
            let known_as = target.and_then(|def| {
                let Hints { key, title, .. } = &def.hints;
                key.as_ref().or(title.as_ref())
            });
            if known_as.is_some_and(|other| fold_name(other) == fold_name(&key)) {
                continue;
            }
            let docs = self.use_docs(std::slice::from_ref(place), true);
            self.types.push(TypeDef {
                origin: place.clone(),
                copies: Vec::new(),
                hints: Hints {
                    given: None,
                    key: Some(key),
                    title: None,
                    shared: None,
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
