//! The order of the modules of types, and of the types in each.

use super::table::NameTable;
use crate::ir::{Api, TypeId, Usage};
use indexmap::IndexMap;

impl NameTable {
    /// Returns the types of each module. A type precedes its parts, and modules are in the order of their names.
    #[must_use]
    pub fn type_modules(&self, api: &Api) -> Vec<(&str, Vec<TypeId>)> {
        let mut modules: IndexMap<&str, Vec<TypeId>> = IndexMap::new();
        for id in api.types.ids() {
            modules
                .entry(self.types[id].module.as_str())
                .or_default()
                .push(id);
        }
        let mut modules: Vec<_> = modules.into_iter().collect();
        modules.sort_unstable_by_key(|(module, _)| *module);
        for (module, ids) in &mut modules {
            ids.sort_by_key(|id| self.depth(api, module, *id));
        }
        modules
    }

    /// Returns the number of types of the same module that a type is nested in.
    fn depth(&self, api: &Api, module: &str, id: TypeId) -> usize {
        let mut depth = 0;
        let mut at = id;
        while let Usage::Part { of, .. } = api.types[at].hints.usage
            && self.types[of].module == module
            && depth < api.types.len()
        {
            depth += 1;
            at = of;
        }
        depth
    }
}
