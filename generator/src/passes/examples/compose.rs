//! Composes examples of objects from the examples of their members. A test of an object covers more than a test of a
//! string.

use crate::ir::{Api, Example, Field, Operation, Presence, Shape, Struct, Ty, TypeId};
use crate::passes::examples::check::fits;
use indexmap::IndexMap;
use serde_json::{Map, Value};
use std::sync::Arc;

/// Adds an example to each struct, composed from the examples of its members, unless its other examples contain these.
pub(in crate::passes) fn compose(api: &mut Api) {
    let wholes = wholes(api);
    let composed: Vec<(TypeId, Example)> = api
        .types
        .entries()
        .filter_map(|(id, def)| {
            let Shape::Struct(structure) = &def.shape else {
                return None;
            };
            let known = wholes.get(&id).map_or(&[] as &[_], Vec::as_slice);
            let example = Example {
                place: def.origin.clone(),
                name: Some("members".to_owned()),
                value: Arc::new(of_members(api, structure, known)?),
            };
            Some((id, example))
        })
        .collect();
    for (id, example) in composed {
        api.types[id].examples.push(example);
    }
}

/// Returns the examples of complete values for each type, from the type itself and from bodies.
fn wholes(api: &Api) -> IndexMap<TypeId, Vec<&Value>> {
    let of_types = api.types.entries().map(|(id, def)| (id, &def.examples));
    let contents = api.operations.iter().flat_map(Operation::contents);
    let of_bodies = contents.filter_map(|content| match content.ty {
        Ty::Type(id) => Some((id, &content.examples)),
        _ => None,
    });
    let mut found: IndexMap<TypeId, Vec<&Value>> = IndexMap::new();
    for (id, examples) in of_types.chain(of_bodies) {
        let values = examples.iter().map(|example| &*example.value);
        found.entry(id).or_default().extend(values);
    }
    found
}

/// Composes an object from the examples of members. Returns `None` if a required member has no example, or if the
/// object would contain nothing new.
fn of_members(api: &Api, structure: &Struct, known: &[&Value]) -> Option<Value> {
    let mut members = Map::new();
    let mut is_new = false;
    for field in &structure.fields {
        let shown = || known.iter().filter_map(|whole| whole.get(&field.wire));
        let own = field.docs.example.as_ref();
        if let Some(value) = own.filter(|value| is_one(api, field, value)) {
            is_new |= !shown().any(|known| known == value);
            members.insert(field.wire.clone(), value.clone());
        } else if is_required(field) {
            let value = shown().next().or_else(|| constant(api, &field.ty))?;
            members.insert(field.wire.clone(), value.clone());
        }
    }
    is_new.then_some(Value::Object(members))
}

/// Returns the value of a type that is a constant.
fn constant<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Value> {
    match api.shape(ty) {
        Some(Shape::Const(value)) => Some(value),
        _ => None,
    }
}

fn is_required(field: &Field) -> bool {
    matches!(
        field.presence,
        Presence::Required | Presence::RequiredNullable
    )
}

fn is_one(api: &Api, field: &Field, value: &Value) -> bool {
    let may_be_null = matches!(
        field.presence,
        Presence::RequiredNullable | Presence::OptionalNullable
    );
    if value.is_null() {
        return may_be_null || matches!(field.ty, Ty::Any(_) | Ty::Null);
    }
    fits(api, &field.ty, value)
}
