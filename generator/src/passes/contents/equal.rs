//! Schemas that a document repeats at each media type of a body.

use crate::ir::{Api, Hints, Ty};
use crate::passes::dedupe::classes;
use indexmap::IndexMap;

/// Gives equal schemas in place of one request body one type: a framework repeats the schema at each media type.
pub(super) fn unite(api: &mut Api) {
    let is_named =
        |hints: &Hints| hints.given.is_some() || hints.key.is_some() || hints.title.is_some();
    let in_place = |ty: &Ty| match ty {
        Ty::Type(id) if !is_named(&api.types[*id].hints) => Some(*id),
        _ => None,
    };
    let bodies = api.operations.iter().filter_map(|one| one.body.as_ref());
    let mut typed = bodies.map(|body| body.contents.iter().filter_map(|one| in_place(&one.ty)));
    if !typed.any(|types| types.count() > 1) {
        return;
    }
    let classes = classes(&api.types);
    for body in api
        .operations
        .iter_mut()
        .filter_map(|one| one.body.as_mut())
    {
        let mut known: IndexMap<u64, Ty> = IndexMap::new();
        for content in &mut body.contents {
            if let Ty::Type(id) = &content.ty
                && !is_named(&api.types[*id].hints)
            {
                let first = known
                    .entry(classes[*id])
                    .or_insert_with(|| content.ty.clone());
                content.ty = first.clone();
            }
        }
    }
}
