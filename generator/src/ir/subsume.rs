//! Removes variants of a union that another variant includes.

use crate::ir::{Enum, EnumRepr, Shape, Table, Ty, TypeDef, TypeId, Variant};

/// Removes the variants that another one includes: a formatted string next to any string, an integer next to any
/// number, a number in a string next to the number, and everything next to any JSON.
pub(crate) fn absorb(variants: &mut Vec<Variant>, types: &Table<TypeId, TypeDef>) {
    let has = |variants: &[Variant], ty: &Ty| variants.iter().any(|variant| variant.ty == *ty);
    if variants
        .iter()
        .any(|variant| matches!(variant.ty, Ty::Any(_)))
    {
        variants.retain(|variant| matches!(variant.ty, Ty::Any(_)));
        return;
    }
    strings(variants, types);
    let quoted = Ty::Quoted(Box::new(Ty::Decimal));
    if has(variants, &quoted) && (has(variants, &Ty::F64) || has(variants, &Ty::Decimal)) {
        // A decimal is read from both.
        variants.retain(|variant| variant.ty != quoted);
        for variant in variants.iter_mut().filter(|variant| variant.ty == Ty::F64) {
            variant.ty = Ty::Decimal;
        }
    }
    if has(variants, &Ty::F64) || has(variants, &Ty::Decimal) {
        variants.retain(|variant| {
            !matches!(
                variant.ty,
                Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128
            )
        });
    } else if has(variants, &Ty::I64) {
        variants.retain(|variant| !matches!(variant.ty, Ty::Small(_) | Ty::I32 | Ty::U32));
    }
}

fn strings(variants: &mut Vec<Variant>, types: &Table<TypeId, TypeDef>) {
    let plain = variants.iter().any(|variant| variant.ty == Ty::String);
    // Strings of two formats cannot be distinguished by their text.
    let formats = variants
        .iter()
        .filter(|variant| is_formatted(&variant.ty))
        .count();
    if plain || formats > 1 {
        let first = variants
            .iter_mut()
            .find(|variant| is_formatted(&variant.ty));
        if let Some(first) = first.filter(|_| !plain) {
            first.ty = Ty::String;
        }
        variants.retain(|variant| !is_formatted(&variant.ty));
    }
    // An enum of strings is open: it includes every string.
    let listed = variants
        .iter()
        .filter(|variant| is_list(&variant.ty, types))
        .count();
    if plain && listed > 0 && listed + 1 == variants.len() {
        variants.retain(|variant| variant.ty != Ty::String);
    }
}

fn is_formatted(ty: &Ty) -> bool {
    matches!(
        ty,
        Ty::DateTime
            | Ty::HttpDate
            | Ty::Date
            | Ty::Duration
            | Ty::Uuid
            | Ty::Base64
            | Ty::Base64Url
            | Ty::Binary
            | Ty::Quoted(_)
    )
}

fn is_list(ty: &Ty, types: &Table<TypeId, TypeDef>) -> bool {
    let Ty::Type(id) = ty else { return false };
    matches!(
        types[*id].shape,
        Shape::Enum(Enum {
            repr: EnumRepr::String,
            ..
        })
    )
}
