//! Facts about Rust types that depend on the configuration.

use crate::config::{Config, TimeCrate, UnknownMembers, UuidCrate};
use crate::ir::{Api, Extra, Shape, Struct, Ty, TypeId};

/// Returns whether a type is `String` in the generated crate.
#[must_use]
pub fn is_string(api: &Api, config: &Config, ty: &Ty) -> bool {
    match api.resolve(ty) {
        Ty::String => true,
        Ty::DateTime | Ty::Date => config.formats.time == TimeCrate::String,
        Ty::Duration => config.formats.time != TimeCrate::Jiff,
        Ty::Uuid => config.formats.uuid == UuidCrate::String,
        _ => false,
    }
}

/// Returns a form of the type that is equal for two types if and only if the generated crate has one Rust type for both.
pub(super) fn canonical(api: &Api, config: &Config, ty: &Ty) -> Ty {
    canonical_within(api, config, ty, &mut Vec::new())
}

/// Does the same inside of these aliases. One that contains itself is a type of its own, so its name ends the form.
fn canonical_within(api: &Api, config: &Config, ty: &Ty, aliases: &mut Vec<TypeId>) -> Ty {
    let mut boxed = |inner: &Ty| Box::new(canonical_within(api, config, inner, aliases));
    match ty {
        Ty::Array(item) => Ty::Array(boxed(item)),
        Ty::Map(value) => Ty::Map(boxed(value)),
        Ty::Nullable(inner) => Ty::Nullable(boxed(inner)),
        Ty::Any(_) => Ty::Any(None),
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Alias(inner) if !aliases.contains(id) => {
                aliases.push(*id);
                let form = canonical_within(api, config, inner, aliases);
                aliases.pop();
                form
            }
            _ => ty.clone(),
        },
        other if is_string(api, config, other) => Ty::String,
        other => other.clone(),
    }
}

/// Returns whether a struct has a field for undeclared members.
#[must_use]
pub fn keeps_extra(config: &Config, structure: &Struct) -> bool {
    match structure.extra {
        Extra::Open => config.unknown_members == UnknownMembers::Keep,
        Extra::Typed(_) => true,
        Extra::Closed => false,
    }
}
