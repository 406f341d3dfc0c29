//! Visits the types that types and operations refer to.

use crate::ir::{Api, Docs, Extra, Part, Shape, Ty, TypeId, Usage};

/// Calls `f` with each type of the API that `ty` refers to.
pub fn uses(ty: &Ty, f: &mut impl FnMut(TypeId)) {
    match ty {
        Ty::Type(id) => f(*id),
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => uses(inner, f),
        _ => {}
    }
}

/// Returns whether `ty` refers to a type of the API.
fn has_uses(ty: &Ty) -> bool {
    match ty {
        Ty::Type(_) => true,
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => has_uses(inner),
        _ => false,
    }
}

/// Calls `f` with the documentation of types, operations, webhooks and headers, and of their parts.
pub fn documentation<'a>(api: &'a Api, f: &mut impl FnMut(&'a Docs)) {
    for def in &api.types {
        f(&def.docs);
        match &def.shape {
            Shape::Struct(structure) => structure.fields.iter().for_each(|one| f(&one.docs)),
            Shape::Union(union) => union.variants.iter().for_each(|one| f(&one.docs)),
            Shape::Enum(_) | Shape::Tuple(_) | Shape::Alias(_) | Shape::Const(_) => {}
        }
    }
    for operation in &api.operations {
        f(&operation.docs);
        (operation.parameters.iter()).for_each(|parameter| f(&parameter.docs));
        (operation.body.iter()).for_each(|body| f(&body.docs));
        (operation.responses.iter()).for_each(|response| f(&response.docs));
    }
    (api.webhooks.iter()).for_each(|webhook| f(&webhook.docs));
    let headers = api.headers.iter().flat_map(|set| &set.headers);
    headers.for_each(|header| f(&header.docs));
}

/// Calls `f` with the type of each part of a shape.
pub fn types<'a>(shape: &'a Shape, mut f: impl FnMut(&'a Ty)) {
    match shape {
        Shape::Struct(structure) => {
            structure.fields.iter().for_each(|field| f(&field.ty));
            if let Extra::Typed(ty) = &structure.extra {
                f(ty);
            }
        }
        Shape::Union(union) => union.variants.iter().for_each(|variant| f(&variant.ty)),
        Shape::Tuple(tuple) => tuple.elements.iter().chain(&tuple.rest).for_each(f),
        Shape::Alias(ty) => f(ty),
        Shape::Enum(_) | Shape::Const(_) => {}
    }
}

/// Calls `f` with each part of a shape and its type. Members of no type of the API are left out.
pub fn parts<'a>(shape: &'a Shape, mut f: impl FnMut(Part, &'a Ty)) {
    match shape {
        Shape::Struct(structure) => {
            for field in structure.fields.iter().filter(|field| has_uses(&field.ty)) {
                f(Part::Member(field.wire.clone()), &field.ty);
            }
            if let Extra::Typed(ty) = &structure.extra {
                f(Part::Value, ty);
            }
        }
        Shape::Union(union) => {
            for (index, variant) in union.variants.iter().enumerate() {
                f(Part::Variant(index, variant.hint.clone()), &variant.ty);
            }
        }
        Shape::Tuple(tuple) => {
            for (index, ty) in tuple.elements.iter().enumerate() {
                f(Part::Element(index), ty);
            }
            if let Some(rest) = &tuple.rest {
                f(Part::Item, rest);
            }
        }
        Shape::Alias(ty) => f(Part::Item, ty),
        Shape::Enum(_) | Shape::Const(_) => {}
    }
}

/// Calls `f` with a mutable reference to each type in a shape: first the type of a part, then the types inside it.
pub(crate) fn parts_mut(shape: &mut Shape, f: &mut impl FnMut(&mut Ty)) {
    match shape {
        Shape::Struct(structure) => {
            for field in &mut structure.fields {
                inside_mut(&mut field.ty, f);
            }
            if let Extra::Typed(ty) = &mut structure.extra {
                inside_mut(ty, f);
            }
        }
        Shape::Union(union) => {
            for variant in &mut union.variants {
                inside_mut(&mut variant.ty, f);
            }
        }
        Shape::Tuple(tuple) => {
            for ty in tuple.elements.iter_mut().chain(&mut tuple.rest) {
                inside_mut(ty, f);
            }
        }
        Shape::Alias(ty) => inside_mut(ty, f),
        Shape::Enum(_) | Shape::Const(_) => {}
    }
}

/// Calls `f` with a mutable reference to each type that operations and webhooks use.
pub(crate) fn operations_mut(api: &mut Api, f: &mut impl FnMut(&mut Ty)) {
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            inside_mut(&mut parameter.ty, f);
        }
        for content in operation.contents_mut() {
            inside_mut(&mut content.ty, f);
        }
        for response in &mut operation.responses {
            for header in &mut response.headers {
                inside_mut(&mut header.ty, f);
            }
        }
    }
    for webhook in &mut api.webhooks {
        for content in &mut webhook.contents {
            inside_mut(&mut content.ty, f);
        }
        if let Some(query) = &mut webhook.query {
            inside_mut(query, f);
        }
        for header in &mut webhook.headers {
            inside_mut(&mut header.ty, f);
        }
    }
}

/// Replaces every type id by another one.
pub(crate) fn remap(api: &mut Api, new: &impl Fn(TypeId) -> TypeId) {
    let mut change = |ty: &mut Ty| {
        if let Ty::Type(id) = ty {
            *id = new(*id);
        }
    };
    operations_mut(api, &mut change);
    for def in &mut api.types {
        parts_mut(&mut def.shape, &mut change);
        if let Shape::Struct(structure) = &mut def.shape {
            for base in &mut structure.bases {
                *base = new(*base);
            }
        }
        if let Usage::Part { of, .. } = &mut def.hints.usage {
            *of = new(*of);
        }
    }
}

/// Calls `f` with a mutable reference to a type, then with each type inside it.
pub(crate) fn inside_mut(ty: &mut Ty, f: &mut impl FnMut(&mut Ty)) {
    f(ty);
    match ty {
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => inside_mut(inner, f),
        _ => {}
    }
}
