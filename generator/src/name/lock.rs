//! The names given so far, kept by the place of what has them, so that a newcomer never renames an old type.

mod text;
mod update;

use super::reserved::FIRST_SERVER;
use indexmap::IndexMap;

/// `file#/json/pointer` to the name given, by kind. Names keep the order of their places.
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
    /// The place of the server that is the first of the crate: `base_url` replaces its URL.
    #[must_use]
    pub fn first_server(&self) -> Option<&str> {
        let mut servers = self.servers.iter();
        servers
            .find(|(_, name)| *name == FIRST_SERVER)
            .map(|(place, _)| place.as_str())
    }
}
