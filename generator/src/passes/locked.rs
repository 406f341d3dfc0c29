//! The names in the lock file. Of two copies, the one with a locked name is kept.

use crate::ir::{Api, Operation, TypeDef};
use crate::source::Place;
use indexmap::IndexMap;

/// The names that were given in earlier runs, by place ([`Api::key_of`]).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LockedNames {
    types: IndexMap<String, String>,
    operations: IndexMap<String, String>,
    first_server: Option<String>,
}

impl LockedNames {
    /// Creates the locked names from the names of types and operations by place, and the place of the first server.
    #[must_use]
    pub fn new(
        types: &IndexMap<String, String>,
        operations: &IndexMap<String, String>,
        first_server: Option<&str>,
    ) -> Self {
        Self {
            types: types.clone(),
            operations: operations.clone(),
            first_server: first_server.map(str::to_owned),
        }
    }

    /// Returns the place of the server that was first.
    pub(super) fn first_server(&self) -> Option<&str> {
        self.first_server.as_deref()
    }

    /// Returns the locked name of a type.
    pub(in crate::passes) fn type_name(&self, api: &Api, def: &TypeDef) -> Option<&str> {
        if self.types.is_empty() {
            return None;
        }
        api.keys_of(def)
            .find_map(|key| self.types.get(&key).map(String::as_str))
    }

    /// Returns whether an operation has a locked name.
    pub(in crate::passes) fn has_operation(&self, files: &[String], operation: &Operation) -> bool {
        let Place { file, pointer } = &operation.origin;
        let file = files.get(file.0 as usize).map_or("", String::as_str);
        !self.operations.is_empty() && self.operations.contains_key(&format!("{file}#{pointer}"))
    }
}
