//! Which conversions to a base lose nothing and cannot fail.

use crate::ir::{Api, Extra, Field, Presence, Shape, Struct};

/// Keeps of each struct's bases those to which every value converts.
pub(super) fn keep_infallible(api: &mut Api) {
    let convertible: Vec<Vec<bool>> = api
        .types
        .iter()
        .map(|def| match &def.shape {
            Shape::Struct(derived) => derived
                .bases
                .iter()
                .map(|base| match api.type_def(*base).map(|def| &def.shape) {
                    Some(Shape::Struct(base)) => converts(derived, base),
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

fn converts(derived: &Struct, base: &Struct) -> bool {
    let all_there = base.fields.iter().all(|field| {
        derived
            .fields
            .iter()
            .any(|own| own.wire == field.wire && own.ty == field.ty && fits(own, field))
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
fn fits(from: &Field, to: &Field) -> bool {
    from.presence == to.presence
        || matches!(
            (from.presence, to.presence),
            (
                Presence::Required,
                Presence::Optional | Presence::RequiredNullable
            )
        )
}
