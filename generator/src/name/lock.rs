//! The names given so far, kept by the place of what has them, so that a newcomer never renames an old type.

use indexmap::IndexMap;

/// `file#/json/pointer` to the name given, by kind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lock {
    /// Types.
    pub types: IndexMap<String, String>,
    /// Operations.
    pub operations: IndexMap<String, String>,
    /// Security schemes.
    pub schemes: IndexMap<String, String>,
    /// Servers.
    pub servers: IndexMap<String, String>,
}

impl Lock {
    /// The text of the file.
    #[must_use]
    pub fn to_text(&self) -> String {
        String::new()
    }
}
