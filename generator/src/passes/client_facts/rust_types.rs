//! Facts about Rust types that depend on the configuration.

use crate::config::{Config, TimeCrate, UnknownMembers, UuidCrate};
use crate::ir::{Api, Extra, Struct, Ty};

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

/// Returns whether a struct has a field for undeclared members.
#[must_use]
pub fn keeps_extra(config: &Config, structure: &Struct) -> bool {
    match structure.extra {
        Extra::Open => config.unknown_members == UnknownMembers::Keep,
        Extra::Typed(_) => true,
        Extra::Closed => false,
    }
}
