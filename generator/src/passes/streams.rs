//! The items of streams.

use crate::ir::{Api, Content, Form, Presence, Shape, StreamFormat, Ty};
use serde_json::Value;

/// The members of a server-sent event as an object (OpenAPI 3.2, section 4.14.4).
const EVENT_MEMBERS: [&str; 4] = ["event", "data", "id", "retry"];

/// Makes the type of each stream that of one item, and finds the streams whose items are whole events.
pub(super) fn find_items(api: &mut Api) {
    let mut found = Vec::new();
    for (id, operation) in api.operations.entries() {
        let sent = operation.request_contents().count();
        for (index, content) in operation.contents().enumerate() {
            if let Form::Stream(format) = content.form {
                let (format, ty) = item(api, format, content);
                let is_plain = matches!(
                    api.resolve(&content.ty),
                    Ty::Any(_) | Ty::String | Ty::Binary
                );
                let form = match index < sent && is_plain {
                    // The schema says nothing of the items, so the caller writes them.
                    true => Form::Bytes,
                    false => Form::Stream(format),
                };
                found.push((id, index, form, ty));
            }
        }
    }
    for (id, index, form, ty) in found {
        if let Some(content) = api.operations[id].contents_mut().nth(index) {
            content.form = form;
            content.ty = ty;
        }
    }
}

fn item(api: &Api, format: StreamFormat, content: &Content) -> (StreamFormat, Ty) {
    // A schema may describe the whole content, which is a list, or one item.
    let ty = match api.resolve(&content.ty) {
        Ty::Array(item) => (**item).clone(),
        _ => content.ty.clone(),
    };
    if format != StreamFormat::EventData {
        return (format, ty);
    }
    match api.resolve(&ty) {
        Ty::Any(_) | Ty::String | Ty::Binary => (StreamFormat::PlainEvents, Ty::Any(None)),
        Ty::Type(_) if is_event(api, &ty, 0) => {
            let format = StreamFormat::Events {
                named: names_event(api, &ty, 0),
                done: has_done(api, &ty, 0),
            };
            (format, ty)
        }
        _ => (format, ty),
    }
}

/// The maximum depth of unions in unions that are looked at.
const DEPTH: usize = 8;

/// Returns whether the type is that of events with their members, not that of their data.
fn is_event(api: &Api, ty: &Ty, depth: usize) -> bool {
    let Ty::Type(id) = api.resolve(ty) else {
        return false;
    };
    match &api.types[*id].shape {
        Shape::Struct(structure) => {
            let mut names = structure.fields.iter().map(|field| field.wire.as_str());
            names.clone().any(|name| name == "data")
                && names.all(|name| EVENT_MEMBERS.contains(&name))
        }
        Shape::Union(union) if depth < DEPTH => {
            let mut variants = union.variants.iter();
            variants.len() > 0 && variants.all(|variant| is_event(api, &variant.ty, depth + 1))
        }
        _ => false,
    }
}

/// Returns whether each of the events must have the member `event`.
fn names_event(api: &Api, ty: &Ty, depth: usize) -> bool {
    let Ty::Type(id) = api.resolve(ty) else {
        return false;
    };
    match &api.types[*id].shape {
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .any(|field| field.wire == "event" && field.presence == Presence::Required),
        Shape::Union(union) if depth < DEPTH => {
            let mut variants = union.variants.iter();
            variants.all(|variant| names_event(api, &variant.ty, depth + 1))
        }
        _ => false,
    }
}

/// The data of an event that ends the stream of many servers.
const DONE: &str = "[DONE]";

/// Returns whether a type has the text for its own constant: as a value, as the data of an event, or in one of its variants.
fn has_done(api: &Api, ty: &Ty, depth: usize) -> bool {
    let ty = match api.resolve(ty) {
        Ty::Nullable(inner) => api.resolve(inner),
        ty => ty,
    };
    let Ty::Type(id) = ty else { return false };
    let is_done = |value: &Value| value.as_str() == Some(DONE);
    match &api.types[*id].shape {
        Shape::Const(value) => is_done(value),
        Shape::Enum(list) => list.values.iter().any(|value| is_done(&value.wire)),
        Shape::Struct(structure) if depth < DEPTH => {
            let mut fields = structure.fields.iter();
            fields.any(|field| field.wire == "data" && has_done(api, &field.ty, depth + 1))
        }
        Shape::Union(union) if depth < DEPTH => {
            let mut variants = union.variants.iter();
            variants.any(|variant| has_done(api, &variant.ty, depth + 1))
        }
        _ => false,
    }
}
