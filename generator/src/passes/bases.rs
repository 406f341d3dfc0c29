//! Which conversions to a base lose nothing and cannot fail.

use crate::ir::{Api, Enum, EnumRepr, Extra, Field, Presence, Shape, Struct, Ty};
use serde_json::Value;

/// Keeps of each struct's bases those to which every value converts.
pub(super) fn keep_infallible(api: &mut Api) {
    let convertible: Vec<Vec<bool>> = api
        .types
        .iter()
        .map(|def| match &def.shape {
            Shape::Struct(derived) => derived
                .bases
                .iter()
                .map(|base| match &api.types[*base].shape {
                    Shape::Struct(base) => converts(api, derived, base),
                    _ => false,
                })
                .collect(),
            _ => Vec::new(),
        })
        .collect();
    for (def, keep) in api.types.iter_mut().zip(convertible) {
        if let Shape::Struct(structure) = &mut def.shape {
            let mut keep = keep.into_iter();
            structure.bases.retain(|_| keep.next().unwrap_or(false));
        }
    }
}

fn converts(api: &Api, derived: &Struct, base: &Struct) -> bool {
    let all_there = base.fields.iter().all(|field| {
        derived
            .fields
            .iter()
            .any(|own| own.wire == field.wire && fits(api, own, field))
    });
    let surplus = derived
        .fields
        .iter()
        .any(|own| base.fields.iter().all(|field| field.wire != own.wire));
    let room = match &base.extra {
        Extra::Open => true,
        Extra::Typed(_) => !surplus && derived.extra == base.extra,
        Extra::Closed => !surplus && derived.extra == Extra::Closed,
    };
    all_there && room
}

/// Whether a value of the member `from` is one of the member `to`.
fn fits(api: &Api, from: &Field, to: &Field) -> bool {
    let same = from.ty == to.ty;
    let presence = match (from.presence, to.presence) {
        (Presence::OptionalNullable, Presence::OptionalNullable) => same,
        (from, to) => from == to || from == Presence::Required,
    };
    presence && (same || widens(api, &from.ty, &to.ty))
}

/// Whether each value of one type is one of the other, which says less: a list of strings is any string.
fn widens(api: &Api, from: &Ty, to: &Ty) -> bool {
    match (api.resolve(from), api.resolve(to)) {
        (Ty::I32 | Ty::U32, Ty::I64) | (Ty::U32, Ty::U64) => true,
        (from, Ty::String) => from == &Ty::String || is_text(api, from, true),
        (from, to) => from == to || (is_text(api, from, true) && is_text(api, to, false)),
    }
}

/// Whether a type is a list of strings, or with `constants` one string.
fn is_text(api: &Api, ty: &Ty, constants: bool) -> bool {
    match api.shape(ty) {
        Some(Shape::Enum(Enum { repr, .. })) => *repr == EnumRepr::String,
        Some(Shape::Const(value)) => constants && matches!(value, Value::String(_)),
        _ => false,
    }
}
