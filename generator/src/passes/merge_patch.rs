//! Members of a JSON Merge Patch (RFC 7396), in which `null` removes a member and an absent member is left as it is.

use crate::ir::{Api, Extra, Presence, Shape, Ty, TypeId};
use indexmap::IndexSet;

/// The end of the media type of a patch. Kubernetes has `application/strategic-merge-patch+json`.
const MERGE_PATCH: &str = "merge-patch+json";

/// Makes every optional member of a patch nullable, those of nested objects included. A list is replaced as a whole, so its
/// items are no patches.
pub(super) fn allow_null(api: &mut Api) {
    let mut patches: IndexSet<TypeId> = IndexSet::new();
    let mut pending: Vec<TypeId> = Vec::new();
    for operation in &mut api.operations {
        for content in operation.request_contents_mut() {
            let name = content.media_type.split(';').next().unwrap_or_default();
            if name.trim().to_ascii_lowercase().ends_with(MERGE_PATCH) {
                pending.extend(object(&content.ty));
                allow_null_values(&mut content.ty);
            }
        }
    }
    while let Some(id) = pending.pop() {
        if !patches.insert(id) {
            continue;
        }
        match &api.types[id].shape {
            Shape::Struct(structure) => {
                let fields = structure.fields.iter().map(|field| &field.ty);
                let other = match &structure.extra {
                    Extra::Typed(ty) => Some(ty),
                    Extra::Open | Extra::Closed => None,
                };
                pending.extend(fields.chain(other).filter_map(object));
            }
            Shape::Union(union) => {
                let variants = union.variants.iter();
                pending.extend(variants.filter_map(|variant| object(&variant.ty)));
            }
            Shape::Alias(ty) => pending.extend(object(ty)),
            Shape::Enum(_) | Shape::Tuple(_) | Shape::Const(_) => {}
        }
    }
    for id in patches {
        match &mut api.types[id].shape {
            Shape::Struct(structure) => {
                for field in &mut structure.fields {
                    if field.presence == Presence::Optional {
                        field.presence = Presence::OptionalNullable;
                    }
                    allow_null_values(&mut field.ty);
                }
                if let Extra::Typed(value) = &mut structure.extra {
                    allow_null_in(value);
                }
            }
            Shape::Union(union) => {
                for variant in &mut union.variants {
                    allow_null_values(&mut variant.ty);
                }
            }
            Shape::Alias(ty) => allow_null_values(ty),
            Shape::Enum(_) | Shape::Tuple(_) | Shape::Const(_) => {}
        }
    }
}

/// Makes the values of a map nullable.
fn allow_null_values(ty: &mut Ty) {
    match ty {
        Ty::Map(value) => allow_null_in(value),
        Ty::Nullable(inner) => allow_null_values(inner),
        _ => {}
    }
}

fn allow_null_in(value: &mut Ty) {
    allow_null_values(value);
    if !matches!(value, Ty::Nullable(_) | Ty::Any(_) | Ty::Null) {
        let inner = std::mem::replace(value, Ty::Null);
        *value = Ty::Nullable(Box::new(inner));
    }
}

/// Returns the type of the API, also of the values of a map.
fn object(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Type(id) => Some(*id),
        Ty::Map(inner) | Ty::Nullable(inner) => object(inner),
        _ => None,
    }
}
