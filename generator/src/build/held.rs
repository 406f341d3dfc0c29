//! What has a name already: of copies, the one that has stays what it is, whatever comes before it.

use crate::ir::{Operation, TypeDef};
use crate::place::Place;
use indexmap::IndexMap;

/// The places (`file#/json/pointer`) that names were given to before, with the names.
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
    pub(super) fn type_name(&self, files: &[String], def: &TypeDef) -> Option<&str> {
        if self.types.is_empty() {
            return None;
        }
        def.origins.iter().find_map(|origin| {
            let mut place = text(files, origin);
            if let Some(suffix) = def.hints.suffix {
                place.push('#');
                place.push_str(suffix);
            }
            self.types.get(&place).map(String::as_str)
        })
    }

    /// Whether an operation has a name.
    pub(super) fn has_operation(&self, files: &[String], operation: &Operation) -> bool {
        !self.operations.is_empty()
            && self
                .operations
                .contains_key(&text(files, &operation.origin))
    }
}

fn text(files: &[String], place: &Place) -> String {
    let file = files.get(place.file.0 as usize).map_or("", String::as_str);
    format!("{file}#{}", place.pointer)
}
