//! The conversions of values to unions: a value of which only one variant has the Rust type is that variant.

use super::rust_types::canonical;
use crate::config::Config;
use crate::ir::{Api, Holds, Shape, Ty, TypeId};
use indexmap::IndexMap;

/// The facts of one variant of a union.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct VariantFacts {
    /// Whether the union implements `From` for the Rust type of the variant.
    pub from_value: bool,
    /// Whether the union implements `From<&str>` for the variant.
    pub from_text: bool,
}

/// Returns the facts of each variant of a union, in order; empty for any other type.
pub(in crate::passes) fn variants_of(api: &Api, config: &Config, id: TypeId) -> Vec<VariantFacts> {
    let Shape::Union(union) = &api.types[id].shape else {
        return Vec::new();
    };
    let types: Vec<Option<Ty>> = union
        .variants
        .iter()
        .map(|variant| match (&variant.holds, &variant.ty) {
            // A text alone does not tell which member it is.
            (Holds::Nothing(_), _) => None,
            (Holds::Member(_), ty) if !matches!(ty, Ty::Type(_)) => None,
            (_, ty) => Some(canonical(api, config, ty)),
        })
        .collect();
    let mut counts: IndexMap<&Ty, usize> = IndexMap::new();
    for ty in types.iter().flatten() {
        *counts.entry(ty).or_default() += 1;
    }
    let facts = types.iter().map(|ty| {
        let Some(ty) = ty else {
            return VariantFacts::default();
        };
        let is_allowed = match ty {
            // The compiler has a conversion of a type to itself.
            Ty::Type(own) => *own != id && !matches!(api.types[*own].shape, Shape::Alias(_)),
            // A value of any type belongs to no variant in particular.
            Ty::Any(_) => false,
            _ => true,
        };
        let from_value = is_allowed && counts.get(ty) == Some(&1);
        VariantFacts {
            from_value,
            from_text: from_value && *ty == Ty::String,
        }
    });
    facts.collect()
}
