//! The keywords of a schema that the form of OpenAPI 3.0 has no place for.

use super::Link;
use crate::source::Place;
use serde_json::Value;

/// What [`decode`](super::decode) adds to a schema, read from the same node.
#[derive(Debug, Default)]
pub(super) struct Extras {
    /// `type` as an array, without `null`.
    pub(super) types: Vec<String>,
    /// `type: null`, alone.
    pub(super) only_null: bool,
    /// `const`.
    pub(super) constant: Option<Value>,
    /// `prefixItems`, or `items` as an array.
    pub(super) prefix_items: Vec<Link>,
    /// Nothing may follow the `prefixItems`: `items: false`, `additionalItems: false`.
    pub(super) closed_items: bool,
    /// `patternProperties`.
    pub(super) pattern_properties: Vec<(String, Link)>,
    /// `unevaluatedProperties` as a schema.
    pub(super) unevaluated_properties: Option<Link>,
    /// `unevaluatedProperties: false`.
    pub(super) closed_properties: bool,
    /// `defaultMapping` of the discriminator.
    pub(super) default_mapping: Option<Place>,
    /// `contentEncoding`.
    pub(super) content_encoding: Option<String>,
    /// `contentMediaType`.
    pub(super) content_media_type: Option<String>,
    /// `examples`.
    pub(super) examples: Vec<Value>,
    /// `default` is written as `null`, which the form reads as absent.
    pub(super) null_default: bool,
    /// The schema is a `$ref`, maybe with siblings; the target is the first branch of `allOf`.
    pub(super) reference: bool,
    /// The schema is `false`.
    pub(super) never: bool,
    /// The schema forbids something: `not`, `if`, `dependentSchemas`.
    pub(super) forbids: bool,
    /// The node is no schema.
    pub(super) invalid: bool,
}
