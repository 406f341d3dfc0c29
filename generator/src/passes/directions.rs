//! Types that are sent and received, and are not the same in both directions.
//!
//! A `readOnly` member is not sent (OpenAPI 3.0, 4.7.24.2). Where it is required, what is received has it for certain
//! and what is sent must not have it: such a type is split in two, and so is each type that holds one and goes both
//! ways. All other types stay one.

use super::facts::TypeFacts;
use super::reach;
use crate::ir::visit;
use crate::ir::{Api, Hints, Presence, Shape, Ty, TypeDef, TypeId};
use indexmap::IndexMap;

/// Gives requests a type of their own, without the `readOnly` members, where one of them is required.
pub(super) fn split(api: &mut Api) {
    let twins = twins(api);
    if twins.is_empty() {
        return;
    }
    let facts = reach::reach(api);
    let both_ways: Vec<TypeId> = twins.keys().copied().collect();
    for id in both_ways {
        let Some(def) = api.type_def(id).cloned() else {
            continue;
        };
        let twin = request_of(def, &twins);
        api.types.push(twin);
    }
    for (index, facts) in facts.iter().enumerate() {
        if facts.sent
            && !facts.received
            && let Some(def) = api.types.get_mut(index)
        {
            redirect(&mut def.shape, &twins);
        }
    }
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            redirect_ty(&mut parameter.ty, &twins);
        }
        for content in operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.contents)
        {
            redirect_ty(&mut content.ty, &twins);
        }
    }
}

/// The types that are split, each with the id that its request type will have.
fn twins(api: &Api) -> IndexMap<TypeId, TypeId> {
    let facts = reach::reach(api);
    let both = |id: TypeId| {
        facts
            .get(id.index())
            .is_some_and(|facts| facts.sent && facts.received)
    };
    let mut split: Vec<bool> = api
        .types_with_ids()
        .map(|(id, def)| both(id) && requires_read_only(&def.shape))
        .collect();
    if !split.contains(&true) {
        return IndexMap::new();
    }
    loop {
        let more: Vec<TypeId> = api
            .types_with_ids()
            .filter(|(id, _)| both(*id) && split.get(id.index()) == Some(&false))
            .filter(|(_, def)| {
                let mut holds = false;
                visit::parts(&def.shape, &mut |ty| {
                    visit::uses(ty, &mut |part| {
                        holds |= split.get(part.index()) == Some(&true)
                    });
                });
                holds
            })
            .map(|(id, _)| id)
            .collect();
        if more.is_empty() {
            break;
        }
        for id in more {
            if let Some(flag) = split.get_mut(id.index()) {
                *flag = true;
            }
        }
    }
    let ids = (0u32..)
        .map(TypeId)
        .zip(split)
        .filter(|(_, split)| *split)
        .map(|(id, _)| id);
    let first = u32::try_from(api.types.len()).unwrap_or(u32::MAX);
    ids.zip((first..).map(TypeId)).collect()
}

fn requires_read_only(shape: &Shape) -> bool {
    let Shape::Struct(structure) = shape else {
        return false;
    };
    structure.fields.iter().any(|field| {
        field.read_only
            && matches!(
                field.presence,
                Presence::Required | Presence::RequiredNullable
            )
    })
}

/// The type that is sent instead.
fn request_of(mut def: TypeDef, twins: &IndexMap<TypeId, TypeId>) -> TypeDef {
    let Hints { suffix, .. } = &mut def.hints;
    *suffix = Some(if suffix.is_some() {
        "BaseRequest"
    } else {
        "Request"
    });
    def.examples.clear();
    if let Shape::Struct(structure) = &mut def.shape {
        structure.fields.retain(|field| !field.read_only);
        structure.bases = structure
            .bases
            .iter()
            .filter_map(|base| twins.get(base).copied())
            .collect();
    }
    redirect(&mut def.shape, twins);
    def
}

fn redirect(shape: &mut Shape, twins: &IndexMap<TypeId, TypeId>) {
    match shape {
        Shape::Struct(structure) => {
            for field in &mut structure.fields {
                redirect_ty(&mut field.ty, twins);
            }
            if let crate::ir::Extra::Typed(ty) = &mut structure.extra {
                redirect_ty(ty, twins);
            }
        }
        Shape::Union(union) => {
            for variant in &mut union.variants {
                redirect_ty(&mut variant.ty, twins);
            }
        }
        Shape::Tuple(tuple) => {
            for ty in tuple.elements.iter_mut().chain(&mut tuple.rest) {
                redirect_ty(ty, twins);
            }
        }
        Shape::Alias(ty) => redirect_ty(ty, twins),
        Shape::Enum(_) | Shape::Const(_) => {}
    }
}

fn redirect_ty(ty: &mut Ty, twins: &IndexMap<TypeId, TypeId>) {
    match ty {
        Ty::Type(id) => *id = twins.get(id).copied().unwrap_or(*id),
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => redirect_ty(inner, twins),
        _ => {}
    }
}

/// A `readOnly` member is not sent, and a `writeOnly` one is not received (OpenAPI 3.0, 4.7.24.2): what is required of
/// the one direction is optional in a type that also goes the other way.
pub(super) fn one_way_members(api: &mut Api, facts: &[TypeFacts]) {
    for (def, facts) in api.types.iter_mut().zip(facts) {
        let Shape::Struct(structure) = &mut def.shape else {
            continue;
        };
        for field in &mut structure.fields {
            if !((field.read_only && facts.sent) || (field.write_only && facts.received)) {
                continue;
            }
            if field.read_only && facts.sent {
                field.fixed = None;
            }
            field.presence = match field.presence {
                Presence::Required if matches!(field.ty, Ty::Any(_)) => Presence::OptionalNullable,
                Presence::Required => Presence::Optional,
                Presence::RequiredNullable => Presence::OptionalNullable,
                other => other,
            };
        }
    }
}
