//! The keywords that a schema without a type of its own loses.

/// The keywords that determine the type of a schema.
pub(crate) const TYPE_KEYWORDS: &[&str] = &[
    "$ref",
    "type",
    "enum",
    "const",
    "format",
    "nullable",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "properties",
    "patternProperties",
    "additionalProperties",
    "required",
    "items",
    "prefixItems",
];

/// The extension by which documents of Swagger 2.0, and those that were converted from it, allow `null`.
pub(crate) const NULLABLE: &str = "x-nullable";
