//! The keywords of a schema that the form of OpenAPI 3.0 lacks, and its links, which need not pass through the form.

use super::Link;
use super::model::Xml;
use crate::source::Place;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use serde_json::{Value, json};

/// The values that [`decode`](super::decode) adds to a schema, read from the same node.
#[derive(Debug, Default)]
pub(super) struct Extras {
    /// `properties`. The form has an empty map instead.
    pub(super) properties: IndexMap<String, Link, FxBuildHasher>,
    /// `additionalProperties` as a schema. The form has [`placeholder`] instead.
    pub(super) additional_properties: Option<Link>,
    /// `items`. The form has [`placeholder`] instead.
    pub(super) items: Option<Link>,
    /// `allOf`, `oneOf` and `anyOf`. The form has an empty list for each that is not empty.
    pub(super) all_of: Vec<Link>,
    pub(super) one_of: Vec<Link>,
    pub(super) any_of: Vec<Link>,
    /// `mapping` of the discriminator.
    pub(super) mapping: IndexMap<String, Place>,
    /// `type` as an array, without `null`.
    pub(super) types: Vec<String>,
    /// Whether the schema is `type: null` alone.
    pub(super) only_null: bool,
    /// `const`.
    pub(super) constant: Option<Value>,
    /// The numbers of `const` or `enum`, as written, if one of them has more digits than a 64-bit number has.
    pub(super) exact_values: Vec<String>,
    /// The integers of `const`, `enum`, `default` and examples that do not fit into `i64`. One that does not fit into
    /// `i128` either is the bound of that.
    pub(super) wide_integers: Vec<i128>,
    /// The digits of the minimum and of the maximum, each if it is an integer that does not fit into 64 bits.
    pub(super) bound_digits: (Option<String>, Option<String>),
    /// `prefixItems`, or `items` as an array.
    pub(super) prefix_items: Vec<Link>,
    /// Whether nothing may follow the `prefixItems`: `items: false`, `additionalItems: false`.
    pub(super) closed_items: bool,
    /// `patternProperties`.
    pub(super) pattern_properties: Vec<(String, Link)>,
    /// `unevaluatedProperties` as a schema.
    pub(super) unevaluated_properties: Option<Link>,
    /// `unevaluatedProperties` as a boolean.
    pub(super) unevaluated_allowed: Option<bool>,
    /// `defaultMapping` of the discriminator.
    pub(super) default_mapping: Option<Place>,
    /// `contentEncoding`.
    pub(super) content_encoding: Option<String>,
    /// `contentMediaType`.
    pub(super) content_media_type: Option<String>,
    /// `contentSchema`.
    pub(super) content_schema: Option<Link>,
    /// `examples`.
    pub(super) examples: Vec<Value>,
    /// Whether `default` is `null`, which the form reads as absent.
    pub(super) null_default: bool,
    /// `xml`.
    pub(super) xml: Option<Xml>,
    /// Whether the schema is a `$ref`, possibly with siblings. The target is the first branch of `allOf`.
    pub(super) reference: bool,
    /// Whether the schema is `false`.
    pub(super) never: bool,
    /// Whether the schema describes members where a condition holds: `if`, `dependentSchemas`.
    pub(super) conditional: bool,
    /// Whether the schema forbids something: `not`, `if`, `dependentSchemas`.
    pub(super) forbids: bool,
    /// Whether the node is not a schema.
    pub(super) invalid: bool,
}

/// Returns what stands for a schema in the form: its kind depends on which keywords it has.
pub(super) fn placeholder() -> Value {
    json!({ "$ref": "" })
}
