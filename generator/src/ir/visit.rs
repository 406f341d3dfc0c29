//! Going through every use of a type.

use crate::ir::{Api, Content, Extra, Hints, Role, Shape, Ty, TypeDef, TypeId, Usage};

/// Calls `f` with every type that `ty` is made of, the outermost first.
pub(crate) fn inside(ty: &mut Ty, f: &mut impl FnMut(&mut Ty)) {
    f(ty);
    match ty {
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => inside(inner, f),
        _ => {}
    }
}

/// Calls `f` with every use of a type in the definition, each level of it.
pub(crate) fn definition(def: &mut TypeDef, f: &mut impl FnMut(&mut Ty)) {
    match &mut def.shape {
        Shape::Struct(structure) => {
            for field in &mut structure.fields {
                inside(&mut field.ty, f);
            }
            if let Extra::Typed(ty) = &mut structure.extra {
                inside(ty, f);
            }
        }
        Shape::Union(union) => {
            for variant in &mut union.variants {
                inside(&mut variant.ty, f);
            }
        }
        Shape::Tuple(tuple) => {
            for ty in tuple.elements.iter_mut().chain(&mut tuple.rest) {
                inside(ty, f);
            }
        }
        Shape::Alias(ty) => inside(ty, f),
        Shape::Enum(_) | Shape::Const(_) => {}
    }
}

/// Calls `f` with every use of a type by an operation.
pub(crate) fn operations(api: &mut Api, f: &mut impl FnMut(&mut Ty)) {
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            inside(&mut parameter.ty, f);
        }
        let bodies = operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.contents);
        let responses = operation.responses.iter_mut().flat_map(|response| {
            for header in &mut response.headers {
                inside(&mut header.ty, f);
            }
            &mut response.contents
        });
        let contents: Vec<&mut Content> = bodies.chain(responses).collect();
        for content in contents {
            inside(&mut content.ty, f);
        }
    }
}

/// Gives every id another one.
pub(crate) fn remap(api: &mut Api, new: &impl Fn(TypeId) -> TypeId) {
    let mut change = |ty: &mut Ty| {
        if let Ty::Type(id) = ty {
            *id = new(*id);
        }
    };
    operations(api, &mut change);
    for def in &mut api.types {
        definition(def, &mut change);
        if let Shape::Struct(structure) = &mut def.shape {
            for base in &mut structure.bases {
                *base = new(*base);
            }
        }
        let Hints { usage, .. } = &mut def.hints;
        if let Usage::Part { of, .. } = usage {
            *of = new(*of);
        }
    }
}

/// What an operation uses each of its types for, in the order of the operation.
pub(crate) fn roles(operation: &crate::ir::Operation) -> Vec<(Role, &Ty)> {
    let mut roles: Vec<(Role, &Ty)> = operation
        .parameters
        .iter()
        .map(|parameter| (Role::Parameter(parameter.wire.clone()), &parameter.ty))
        .collect();
    let bodies = operation.body.iter().flat_map(|body| &body.contents);
    roles.extend(bodies.map(|content| (Role::RequestBody, &content.ty)));
    for response in &operation.responses {
        roles.extend(
            response
                .contents
                .iter()
                .map(|content| (Role::ResponseBody(response.status), &content.ty)),
        );
        roles.extend(
            response
                .headers
                .iter()
                .map(|header| (Role::ResponseHeader(header.name.clone()), &header.ty)),
        );
    }
    roles
}

/// Calls `f` with the types that a shape is made of.
pub(crate) fn parts(shape: &Shape, f: &mut impl FnMut(&Ty)) {
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

/// Calls `f` with each type of the API that `ty` mentions.
pub(crate) fn uses(ty: &Ty, f: &mut impl FnMut(TypeId)) {
    match ty {
        Ty::Type(id) => f(*id),
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => uses(inner, f),
        _ => {}
    }
}
