//! What is said of the items of a list whose type becomes one with another type, which has its own words or none.

use crate::ir::{Api, Shape, Ty, TypeId};
use indexmap::IndexMap;
use std::sync::Arc;

/// The descriptions of types that are replaced.
#[derive(Debug, Default)]
pub(super) struct Told(IndexMap<TypeId, String>);

impl Told {
    /// Keeps the description of a type, unless the type that replaces it says the same. A type that is replaced by itself loses
    /// its description.
    pub(super) fn add(&mut self, api: &Api, id: TypeId, by: TypeId) {
        let description = |id: TypeId| api.types[id].docs.description.as_ref();
        let Some(text) = description(id) else { return };
        if id == by || description(by) != Some(text) {
            self.0.insert(id, text.trim().to_owned());
        }
    }

    /// Adds the descriptions to the members that are lists or maps of these types. A member that has such a type itself has
    /// its description already.
    pub(super) fn show(&self, api: &mut Api) {
        if self.0.is_empty() {
            return;
        }
        for def in &mut api.types {
            let Shape::Struct(structure) = &mut def.shape else {
                continue;
            };
            for field in &mut structure.fields {
                let Some((word, id)) = inner(&field.ty) else {
                    continue;
                };
                let Some(text) = self.0.get(&id) else {
                    continue;
                };
                let docs = Arc::make_mut(&mut field.docs);
                let own = docs.description.get_or_insert_default();
                if !own.contains(text.as_str()) {
                    let paragraph = if own.is_empty() { "" } else { "\n\n" };
                    *own = format!("{}{paragraph}Each {word}: {text}", own.trim_end());
                }
            }
        }
    }
}

/// Returns the type of the items of a list or of the values of a map, if it has a name.
fn inner(ty: &Ty) -> Option<(&'static str, TypeId)> {
    match ty {
        Ty::Nullable(ty) => inner(ty),
        Ty::Array(item) => Some(("item", named(item)?)),
        Ty::Map(value) => Some(("value", named(value)?)),
        _ => None,
    }
}

fn named(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Type(id) => Some(*id),
        Ty::Nullable(ty) | Ty::Array(ty) | Ty::Map(ty) => named(ty),
        _ => None,
    }
}
