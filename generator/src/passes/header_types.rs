//! The types of the headers of responses and webhooks.

use crate::ir::{Api, EnumRepr, HeaderForm, Shape, Ty};

/// Gives each header the type that it is read as. A header of which the style `simple` does not say which value of the type
/// it is, is text, and there may be several cookies.
pub(super) fn find_types(api: &mut Api) {
    let mut operations = std::mem::take(&mut api.operations);
    let mut webhooks = std::mem::take(&mut api.webhooks);
    let responses = operations
        .iter_mut()
        .flat_map(|operation| &mut operation.responses);
    let headers = responses.flat_map(|response| &mut response.headers);
    let received = webhooks.iter_mut().flat_map(|webhook| &mut webhook.headers);
    for header in headers.chain(received) {
        while let Ty::Nullable(inner) = &header.ty {
            header.ty = (**inner).clone();
        }
        let is_simple = matches!(header.form, HeaderForm::Simple { .. });
        if is_simple && !is_readable(api, &header.ty) {
            header.ty = Ty::String;
            header.is_text = true;
        }
        if header.name.eq_ignore_ascii_case("set-cookie") {
            header.ty = Ty::Array(Box::new(Ty::String));
            header.form = HeaderForm::Simple { explode: false };
        }
    }
    api.operations = operations;
    api.webhooks = webhooks;
}

/// Returns whether a value of the style `simple` says which value of the type it is.
fn is_readable(api: &Api, ty: &Ty) -> bool {
    match api.resolve(ty) {
        Ty::Array(item) => is_scalar(api, item),
        Ty::Map(value) => is_scalar(api, value),
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Struct(structure) => structure
                .fields
                .iter()
                .all(|field| is_scalar(api, &field.ty)),
            _ => is_scalar(api, ty),
        },
        other => is_scalar(api, other),
    }
}

/// Returns whether a type has scalars as values, either strings or others.
pub(super) fn is_scalar(api: &Api, ty: &Ty) -> bool {
    match api.resolve(ty) {
        Ty::Any(_)
        | Ty::Object
        | Ty::Null
        | Ty::Array(_)
        | Ty::Map(_)
        | Ty::Nullable(_)
        | Ty::Binary => false,
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Enum(list) => list.repr != EnumRepr::Mixed,
            Shape::Const(value) => !value.is_array() && !value.is_object() && !value.is_null(),
            _ => false,
        },
        _ => true,
    }
}
