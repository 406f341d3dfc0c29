//! Members with only one possible value: constants, and tags of types that only one tag value selects.

use crate::ir::{Api, Condition, Field, Presence, Select, Shape, Ty, TypeId};
use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use serde_json::Value;

/// The value that selects each struct, by struct and member; `None` if several values do.
pub(super) type Tags<'a> = IndexMap<(TypeId, &'a str), Option<Value>, FxBuildHasher>;

/// Presets the required constants of every struct, and the tag of every struct that exactly one value selects. An
/// optional tag is preset too: without it a server could not recognize the variant.
pub(in crate::passes) fn fix(api: &mut Api) {
    let tags = tags(api);
    let mut found: Vec<(TypeId, usize, Value)> = Vec::new();
    for (id, def) in api.types.entries() {
        let Shape::Struct(structure) = &def.shape else {
            continue;
        };
        for (index, field) in structure.fields.iter().enumerate() {
            let tag = tags.get(&(id, field.wire.as_str())).cloned().flatten();
            let tag = tag.filter(|tag| holds(api, &field.ty, tag));
            if let Some(value) = tag.or_else(|| constant(api, field)) {
                found.push((id, index, value));
            }
        }
    }
    for (id, field, value) in found {
        if let Shape::Struct(structure) = &mut api.types[id].shape
            && let Some(field) = structure.fields.get_mut(field)
        {
            // A tag that the document requires but does not declare is a string, as every tag is.
            if value.is_string() && matches!(field.ty, Ty::Any(_)) {
                field.ty = Ty::String;
            }
            field.preset = Some(Box::new(value));
        }
    }
}

/// Returns the value that selects each struct, by struct and member; `None` if several values do, in one union or in
/// several.
pub(super) fn tags(api: &Api) -> Tags<'_> {
    let mut tags = Tags::default();
    for def in &api.types {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let Select::Tag {
            property, values, ..
        } = &union.select
        else {
            continue;
        };
        let mut own: IndexSet<usize> = IndexSet::new();
        let mut selected: Vec<(Value, usize, &Ty, bool)> = Vec::new();
        for (value, index) in values {
            let value = Value::from(value.as_str());
            let Some(variant) = union.variants.get(*index) else {
                continue;
            };
            let inner = inner_variant(api, &variant.ty, property, &value);
            if inner.is_none() {
                own.insert(*index);
            }
            let ty = inner.unwrap_or(&variant.ty);
            selected.push((value, *index, ty, inner.is_some()));
        }
        // A value that names a variant inside is written only if none names the variant that is a union.
        selected.retain(|(_, index, _, is_inner)| !is_inner || !own.contains(index));
        for (value, _, ty, _) in selected {
            spread(api, &mut tags, ty, property, value);
        }
    }
    tags
}

/// Adds a value to the types that a variant may be: itself, and those of a union inside of it. A type that several values
/// select has none, and neither have those inside of it, so each type is visited twice at most.
fn spread<'a>(api: &'a Api, tags: &mut Tags<'a>, variant: &'a Ty, property: &'a str, value: Value) {
    let mut next: Vec<(&Ty, Option<Value>)> = vec![(variant, Some(value))];
    while let Some((ty, value)) = next.pop() {
        let Ty::Type(id) = api.resolve(ty) else {
            continue;
        };
        let value = match tags.get(&(*id, property)) {
            None => value,
            Some(known) if known.is_none() || *known == value => continue,
            Some(_) => None,
        };
        if let Shape::Union(union) = &api.types[*id].shape {
            let inside = union.variants.iter();
            next.extend(inside.map(|variant| (&variant.ty, value.clone())));
        }
        tags.insert((*id, property), value);
    }
}

/// Returns the type of the variant inside of a variant that a value names.
fn inner_variant<'a>(api: &'a Api, ty: &Ty, property: &str, value: &Value) -> Option<&'a Ty> {
    let Shape::Union(union) = api.shape(api.resolve(ty))? else {
        return None;
    };
    let Select::Tag { rest, .. } = &union.select else {
        return None;
    };
    let names = |condition: &Condition| matches!(condition, Condition::MemberIs(of, values) if of == property && values.contains(value));
    let rule = rest.iter().find(|rule| rule.conditions.iter().any(names))?;
    Some(&union.variants.get(rule.variant)?.ty)
}

/// Returns the value of a required member that has only one: a constant, or an enum of one value.
fn constant(api: &Api, field: &Field) -> Option<Value> {
    let value = only_value(api, &field.ty)?;
    (field.presence == Presence::Required).then(|| value.clone())
}

/// Returns the value of a constant, or of an enum of one value.
pub(in crate::passes) fn only_value<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Value> {
    match api.shape(api.resolve(ty))? {
        Shape::Const(value) => Some(value),
        Shape::Enum(list) => match list.values.as_slice() {
            [only] => Some(&only.wire),
            _ => None,
        },
        _ => None,
    }
}

/// Returns whether the specification declares the tag as a value of the type, beyond an open enum that merely accepts
/// it.
fn holds(api: &Api, ty: &Ty, tag: &Value) -> bool {
    match api.resolve(ty) {
        Ty::String | Ty::Any(_) => true,
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Enum(list) => list.values.iter().any(|value| value.wire == *tag),
            Shape::Const(value) => value == tag,
            _ => false,
        },
        _ => false,
    }
}
