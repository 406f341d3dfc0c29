//! What has a name already: of copies, the one that has stays what it is, whatever comes before it.

use crate::ir::{Api, Operation, TypeDef};
use crate::place::Place;
use indexmap::IndexMap;

/// The places ([`Api::key_of`]) that names were given to before, with the names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Held {
    types: IndexMap<String, String>,
    operations: IndexMap<String, String>,
}

impl Held {
    /// What a lock holds.
    #[must_use]
    pub fn new(types: &IndexMap<String, String>, operations: &IndexMap<String, String>) -> Self {
        Self {
            types: types.clone(),
            operations: operations.clone(),
        }
    }

    /// The name of a type.
    pub(super) fn type_name(&self, api: &Api, def: &TypeDef) -> Option<&str> {
        if self.types.is_empty() {
            return None;
        }
        api.keys_of(def)
            .find_map(|key| self.types.get(&key).map(String::as_str))
    }

    /// Whether an operation has a name.
    pub(super) fn has_operation(&self, files: &[String], operation: &Operation) -> bool {
        let Place { file, pointer } = &operation.origin;
        let file = files.get(file.0 as usize).map_or("", String::as_str);
        !self.operations.is_empty() && self.operations.contains_key(&format!("{file}#{pointer}"))
    }
}
