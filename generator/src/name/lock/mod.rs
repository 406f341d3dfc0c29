//! The lock file: the names given so far, by place, so that a new item never renames an existing one.

mod text;

use super::reserved::FIRST_SERVER;
use indexmap::IndexMap;

/// The names by place (`file#/json/pointer`), for each kind of item. They are sorted by place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lock {
    /// Types.
    pub types: IndexMap<String, String>,
    /// Operations.
    pub operations: IndexMap<String, String>,
    /// Security schemes.
    pub schemes: IndexMap<String, String>,
    /// Structs of response headers.
    pub headers: IndexMap<String, String>,
    /// Features of the crate, by tag.
    pub features: IndexMap<String, String>,
    /// Servers, and the variables of their URLs.
    pub servers: IndexMap<String, String>,
    /// What is named after the media types of an operation: the variants of its request body, and the methods of a call that
    /// read another media type.
    pub media_types: IndexMap<String, String>,
    /// The variants of webhooks and callbacks.
    pub webhooks: IndexMap<String, String>,
    /// The methods that follow links of responses.
    pub links: IndexMap<String, String>,
}

impl Lock {
    /// Returns the place of the first server of the crate, whose URL `base_url` replaces.
    #[must_use]
    pub fn first_server(&self) -> Option<&str> {
        let mut servers = self.servers.iter();
        servers
            .find(|(_, name)| *name == FIRST_SERVER)
            .map(|(place, _)| place.as_str())
    }
}
