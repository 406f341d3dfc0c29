//! Splits types that are sent and received but differ between the directions.
//!
//! A `readOnly` member is not sent (OpenAPI 3.0, 4.7.24.2). If it is required, a response always has it, and a request
//! must not. Such a type is split in two, and so is each type that contains one and is both sent and received. All
//! other types remain one.

use super::facts::TypeFacts;
use super::reach;
use crate::ir::visit;
use crate::ir::{Api, Extra, Hints, Id, LeftOut, Presence, Shape, Table, Ty, TypeDef, TypeId};
use crate::source::Place;
use indexmap::IndexMap;

/// Creates a separate type for requests, without the `readOnly` members, if one of these is required.
pub(super) fn split(api: &mut Api) {
    let facts = reach::reach(api);
    let requests = request_types(api, &facts);
    if requests.is_empty() {
        return;
    }
    for id in requests.keys() {
        let def = request_of(api.types[*id].clone(), &requests);
        api.types.push(def);
    }
    let mut redirect = redirection(&requests);
    for (id, facts) in facts.entries() {
        if facts.sent && !facts.received {
            visit::parts_mut(&mut api.types[id].shape, &mut redirect);
        }
    }
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            visit::inside_mut(&mut parameter.ty, &mut redirect);
        }
        for content in operation.request_contents_mut() {
            visit::inside_mut(&mut content.ty, &mut redirect);
        }
    }
}

/// Returns the types to split, each with the id of its request type.
fn request_types(api: &Api, facts: &Table<TypeId, TypeFacts>) -> IndexMap<TypeId, TypeId> {
    let both = |id: TypeId| facts[id].sent && facts[id].received;
    let mut split = api
        .types
        .map(|id, def| both(id) && requires_read_only(&def.shape));
    if !split.iter().any(|split| *split) {
        return IndexMap::new();
    }
    loop {
        let more: Vec<TypeId> = api
            .types
            .entries()
            .filter(|(id, _)| both(*id) && !split[*id])
            .filter(|(_, def)| {
                let mut holds = false;
                visit::types(&def.shape, |ty| {
                    visit::uses(ty, &mut |part| holds |= split[part]);
                });
                holds
            })
            .map(|(id, _)| id)
            .collect();
        if more.is_empty() {
            break;
        }
        for id in more {
            split[id] = true;
        }
    }
    let ids = split.entries().filter(|(_, split)| **split);
    let first = api.types.len();
    ids.zip(first..)
        .map(|((id, _), index)| (id, TypeId::from_index(index)))
        .collect()
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

/// Turns a type into its request type.
fn request_of(mut def: TypeDef, requests: &IndexMap<TypeId, TypeId>) -> TypeDef {
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
            .filter_map(|base| requests.get(base).copied())
            .collect();
    }
    visit::parts_mut(&mut def.shape, &mut redirection(requests));
    def
}

/// Returns a function that replaces a split type by its request type.
fn redirection(requests: &IndexMap<TypeId, TypeId>) -> impl FnMut(&mut Ty) {
    |ty| {
        if let Ty::Type(id) = ty {
            *id = requests.get(id).copied().unwrap_or(*id);
        }
    }
}

/// Leaves a member out if its type only goes the other way, and makes it optional if the type goes both ways, or is closed. A `readOnly`
/// member is not sent, and a `writeOnly` one is not received (OpenAPI 3.0, 4.7.24.2).
///
/// A received member that only `required` names becomes optional as well. The name is often that of a property that was removed
/// or renamed, and no response would be read.
pub(super) fn one_way_members(api: &mut Api, facts: &Table<TypeId, TypeFacts>) {
    for (def, facts) in api.types.iter_mut().zip(facts) {
        let places: Vec<Place> = def.places().cloned().collect();
        let Shape::Struct(structure) = &mut def.shape else {
            continue;
        };
        // In an object without other members, or with members of another type, one that a server sends nevertheless would
        // be lost, or misread.
        let has_others = structure.extra == Extra::Open;
        let left_out = &mut structure.left_out;
        structure.fields.retain(|field| {
            let reason = match (facts.sent, facts.received) {
                // A tag or a constant tells what the object is.
                _ if field.preset.is_some() => None,
                (true, false) if field.read_only => Some(LeftOut::NotSent),
                (false, true) if field.write_only && has_others => Some(LeftOut::NotReceived),
                _ => None,
            };
            let Some(reason) = reason else { return true };
            let of = std::iter::once(&field.origin).chain(&places);
            let member = |of: &Place| of.join("properties").join(&field.wire);
            left_out.extend(of.map(|of| (member(of), reason)));
            false
        });
        for field in &mut structure.fields {
            let may_miss = (field.read_only && facts.sent)
                || ((field.write_only || field.undeclared) && facts.received);
            if !may_miss {
                continue;
            }
            if field.read_only && facts.sent {
                field.preset = None;
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
