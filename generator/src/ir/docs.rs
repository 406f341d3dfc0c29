//! Documentation, and the `info` object of the document.

use serde_json::Value;

/// The `info` object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Info {
    /// `title`.
    pub title: String,
    /// `version`, as written.
    pub version: String,
    /// `description`, CommonMark.
    pub description: Option<String>,
}

/// A tag object.
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    /// `name`.
    pub name: String,
    /// `description`, CommonMark.
    pub description: Option<String>,
}

/// The documentation of an item, in CommonMark.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// `summary` of an operation, `title` of a schema.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDocs.url` with its description.
    pub external: Option<(String, Option<String>)>,
    /// `deprecated`.
    pub deprecated: bool,
    /// The constraints of `minimum`, `pattern`, `maxLength` and similar keywords, one phrase each, such as `at least
    /// 1`.
    pub constraints: Vec<String>,
    /// `example` or the first of `examples`, of a member, parameter or scalar.
    pub example: Option<Value>,
}
