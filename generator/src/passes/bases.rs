//! The bases that a struct converts to.

use super::facts::conversions_of;
use crate::config::Config;
use crate::ir::{Api, Shape, TypeId};
use indexmap::IndexSet;

/// Removes the bases of each struct to which some values do not convert. Bases that have become one type are one base.
pub(super) fn keep_infallible(api: &mut Api, config: &Config) {
    let kept = api.types.map(|id, _| -> Vec<TypeId> {
        let conversions = conversions_of(api, config, id);
        let bases: IndexSet<TypeId> = conversions.into_iter().map(|to| to.base).collect();
        bases.into_iter().collect()
    });
    for (id, def) in api.types.entries_mut() {
        if let Shape::Struct(structure) = &mut def.shape {
            structure.bases.clone_from(&kept[id]);
        }
    }
}
