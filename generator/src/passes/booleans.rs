//! Members with only one boolean value.

use crate::ir::{Api, Hints, Shape, Ty, TypeId};

/// Makes a member with a single boolean value a `bool`: no type for `true` alone says more than its documentation.
pub(super) fn simplify(api: &mut Api) {
    let only: Vec<(TypeId, bool)> = api
        .types
        .entries()
        .filter_map(|(id, def)| Some((id, only_boolean(&def.hints, &def.shape)?)))
        .collect();
    if only.is_empty() {
        return;
    }
    for def in &mut api.types {
        let Shape::Struct(structure) = &mut def.shape else {
            continue;
        };
        for field in &mut structure.fields {
            let Some((_, value)) = only.iter().find(|(id, _)| field.ty == Ty::Type(*id)) else {
                continue;
            };
            field.ty = Ty::Bool;
            if field.preset.is_none() {
                field.docs.constraints.push(format!("always `{value}`"));
            }
        }
    }
}

fn only_boolean(hints: &Hints, shape: &Shape) -> Option<bool> {
    let is_named = hints.given.is_some() || hints.key.is_some() || hints.title.is_some();
    match shape {
        _ if is_named => None,
        Shape::Const(value) => value.as_bool(),
        Shape::Enum(list) => match list.values.as_slice() {
            [only] => only.wire.as_bool(),
            _ => None,
        },
        _ => None,
    }
}
