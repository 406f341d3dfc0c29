//! Variants whose type does not declare the tag that selects them.

use super::facts::keeps_extra;
use crate::config::Config;
use crate::ir::{Api, Field, Presence, Select, Shape, Ty, TypeId, Union};

/// Keeps the tags of such variants. If exactly one value selects the variant, the union writes that value. If several
/// do, the value that was read must be kept: a closed struct, which drops undeclared members, gets a member for it.
pub(in crate::passes) fn add_tags(api: &mut Api, config: &Config) {
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
        let (declared, undeclared): (Vec<_>, Vec<_>) = variants
            .filter(|(_, variant)| lacks(api, &variant.ty, property))
            .partition(|(index, _)| is_declared(union, *index));
        written.push((of, declared.into_iter().map(|(index, _)| index).collect()));
        for (index, variant) in undeclared {
            if is_selected(union, index)
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
        declare(api, config, id, property);
    }
}

/// Returns whether exactly one value selects the variant.
fn is_declared(union: &Union, index: usize) -> bool {
    let Select::Tag {
        values, otherwise, ..
    } = &union.select
    else {
        return false;
    };
    let tags = values.iter().filter(|(_, variant)| *variant == index);
    tags.count() == 1 && *otherwise != Some(index)
}

/// Returns whether any value of the tag selects the variant.
fn is_selected(union: &Union, index: usize) -> bool {
    let Select::Tag {
        values, otherwise, ..
    } = &union.select
    else {
        return false;
    };
    *otherwise == Some(index) || values.iter().any(|(_, variant)| *variant == index)
}

/// Adds the member to a struct that drops undeclared members.
fn declare(api: &mut Api, config: &Config, id: TypeId, property: String) {
    let def = &mut api.types[id];
    let Shape::Struct(structure) = &mut def.shape else {
        return;
    };
    let known = structure.fields.iter().any(|field| field.wire == property);
    if known || keeps_extra(config, structure) {
        return;
    }
    let origin = def.origin.clone();
    let field = Field::new(property, Ty::String, Presence::Optional, origin);
    structure.fields.push(field);
}

/// Returns whether a type is an object that does not declare the member.
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
