//! The keywords of a schema that the form of OpenAPI 3.0 lacks.

use super::Link;
use super::model::Xml;
use crate::source::Place;
use serde_json::{Value, json};

/// The values that [`decode`](super::decode) adds to a schema, read from the same node.
#[derive(Debug, Default)]
pub(super) struct Extras {
    /// The links in the form, where the value of a `$ref` is an index into this list.
    pub(super) links: Vec<Link>,
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
    /// Whether the schema has `unevaluatedProperties: false`.
    pub(super) closed_properties: bool,
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
    /// Whether the schema forbids something: `not`, `if`, `dependentSchemas`.
    pub(super) forbids: bool,
    /// Whether the node is not a schema.
    pub(super) invalid: bool,
}

impl Extras {
    /// Returns the node that represents a link in the form.
    pub(super) fn node(&mut self, link: Link) -> Value {
        json!({ "$ref": self.text(link) })
    }

    /// Returns the text that represents a link in the form.
    pub(super) fn text(&mut self, link: Link) -> String {
        let index = self.links.len();
        self.links.push(link);
        index.to_string()
    }
}
