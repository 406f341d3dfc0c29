//! Variants whose type does not declare the tag that leads to them.

use crate::ir::{Api, Extra, Field, Presence, Select, Shape, Ty, TypeId, Union};

/// Where one value alone leads to such a variant, the union writes it. Where several do, the value that was read must be
/// kept: a closed struct, which keeps nothing that it does not declare, gets a member for it.
pub(in crate::passes) fn keep_tags(api: &mut Api) {
    let mut written: Vec<(TypeId, Vec<usize>)> = Vec::new();
    let mut lost: Vec<(TypeId, String)> = Vec::new();
    for (of, def) in api.types.entries() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let Select::Tag { property, .. } = &union.select else {
            continue;
        };
        let variants = union.variants.iter().enumerate();
        let (told, untold): (Vec<_>, Vec<_>) = variants
            .filter(|(_, variant)| lacks(api, &variant.ty, property))
            .partition(|(index, _)| is_told(union, *index));
        written.push((of, told.into_iter().map(|(index, _)| index).collect()));
        for (index, variant) in untold {
            if is_led(union, index)
                && let Ty::Type(id) = api.resolve(&variant.ty)
            {
                lost.push((*id, property.clone()));
            }
        }
    }
    for (of, variants) in written {
        if let Shape::Union(union) = &mut api.types[of].shape
            && let Select::Tag { undeclared, .. } = &mut union.select
        {
            *undeclared = variants;
        }
    }
    for (id, property) in lost {
        declare(api, id, property);
    }
}

/// Whether one value leads to the variant, and no other.
fn is_told(union: &Union, index: usize) -> bool {
    let Select::Tag {
        values, otherwise, ..
    } = &union.select
    else {
        return false;
    };
    let tags = values.iter().filter(|(_, variant)| *variant == index);
    tags.count() == 1 && *otherwise != Some(index)
}

/// Whether any value of the tag leads to the variant.
fn is_led(union: &Union, index: usize) -> bool {
    let Select::Tag {
        values, otherwise, ..
    } = &union.select
    else {
        return false;
    };
    *otherwise == Some(index) || values.iter().any(|(_, variant)| *variant == index)
}

/// Gives a closed struct the member.
fn declare(api: &mut Api, id: TypeId, property: String) {
    let def = &mut api.types[id];
    let Shape::Struct(structure) = &mut def.shape else {
        return;
    };
    let known = structure.fields.iter().any(|field| field.wire == property);
    if known || structure.extra != Extra::Closed {
        return;
    }
    let origin = def.origin.clone();
    let field = Field::new(property, Ty::String, Presence::Optional, origin);
    structure.fields.push(field);
}

/// Whether a type is an object without such a member.
fn lacks(api: &Api, ty: &Ty, property: &str) -> bool {
    match api.resolve(ty) {
        Ty::Map(_) | Ty::Object => true,
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Struct(structure) => structure.fields.iter().all(|field| field.wire != property),
            _ => false,
        },
        _ => false,
    }
}
