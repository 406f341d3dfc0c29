//! The bases that a struct converts to.

use super::facts::conversions_of;
use crate::config::Config;
use crate::ir::{Api, Shape, TypeId};

/// Removes the bases of each struct to which some values do not convert.
pub(super) fn keep_infallible(api: &mut Api, config: &Config) {
    let kept = api.types.map(|id, _| -> Vec<TypeId> {
        let conversions = conversions_of(api, config, id);
        conversions.into_iter().map(|to| to.base).collect()
    });
    for (id, def) in api.types.entries_mut() {
        if let Shape::Struct(structure) = &mut def.shape {
            structure.bases.clone_from(&kept[id]);
        }
    }
}
