//! Members of a JSON Merge Patch (RFC 7396), in which `null` removes a member and an absent member is left as it is.

use crate::ir::{Api, Presence, Shape, Ty, TypeId};
use indexmap::IndexSet;

/// The media type of a patch.
const MERGE_PATCH: &str = "application/merge-patch+json";

/// Makes every optional member of a patch nullable, those of nested objects included. A list is replaced as a whole, so its
/// items are no patches.
pub(super) fn allow_null(api: &mut Api) {
    let mut patches: IndexSet<TypeId> = IndexSet::new();
    let mut pending: Vec<TypeId> = Vec::new();
    for operation in &api.operations {
        for content in operation.request_contents() {
            let name = content.media_type.split(';').next().unwrap_or_default();
            if name.trim().eq_ignore_ascii_case(MERGE_PATCH) {
                pending.extend(object(&content.ty));
            }
        }
    }
    while let Some(id) = pending.pop() {
        if !patches.insert(id) {
            continue;
        }
        match &api.types[id].shape {
            Shape::Struct(structure) => {
                let fields = structure.fields.iter();
                pending.extend(fields.filter_map(|field| object(&field.ty)));
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
        if let Shape::Struct(structure) = &mut api.types[id].shape {
            for field in &mut structure.fields {
                if field.presence == Presence::Optional {
                    field.presence = Presence::OptionalNullable;
                }
                if let Ty::Map(value) = &mut field.ty
                    && !matches!(**value, Ty::Nullable(_) | Ty::Any(_))
                {
                    let inner = std::mem::replace(value, Box::new(Ty::Null));
                    **value = Ty::Nullable(inner);
                }
            }
        }
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
