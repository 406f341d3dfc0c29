//! What `openapiv3` has no place for, kept in one extension of its schemas.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The extension's key.
pub(super) const KEY: &str = "x-allof";

/// The keywords that survive in the extension `x-allof`. Subschemas are texts of [`Link`](super::Link)s.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "camelCase")]
pub struct Parked {
    /// `type` as an array, without `null`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
    /// `type: null`, alone.
    #[serde(skip_serializing_if = "is_false")]
    pub only_null: bool,
    /// `const`.
    #[serde(
        rename = "const",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "some_value"
    )]
    pub constant: Option<Value>,
    /// `prefixItems`, or `items` as an array.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub prefix_items: Vec<String>,
    /// Nothing may follow the `prefixItems`: `items: false`, `additionalItems: false`.
    #[serde(skip_serializing_if = "is_false")]
    pub closed_items: bool,
    /// `patternProperties`.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub pattern_properties: IndexMap<String, String>,
    /// `unevaluatedProperties` as a schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unevaluated_properties: Option<String>,
    /// `unevaluatedProperties: false`.
    #[serde(skip_serializing_if = "is_false")]
    pub closed_properties: bool,
    /// `defaultMapping` of the discriminator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_mapping: Option<String>,
    /// `contentEncoding`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    /// `contentMediaType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_media_type: Option<String>,
    /// `examples`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
    /// `example` or `default` is written as `null`, which `openapiv3` reads as absent.
    #[serde(skip_serializing_if = "is_false")]
    pub null_default: bool,
    /// The schema is a `$ref`, maybe with siblings; the target is the first branch of `allOf`.
    #[serde(skip_serializing_if = "is_false")]
    pub reference: bool,
    /// The schema is `false`.
    #[serde(skip_serializing_if = "is_false")]
    pub never: bool,
    /// The schema only forbids: `not`, `if`, and nothing that gives a type.
    #[serde(skip_serializing_if = "is_false")]
    pub forbids: bool,
    /// The node is no schema.
    #[serde(skip_serializing_if = "is_false")]
    pub invalid: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that serde asks for"
)]
fn is_false(value: &bool) -> bool {
    !value
}

/// `null` is a value here: `const: null`.
fn some_value<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
