//! A schema of the model: every keyword, whatever dialect wrote it.

use crate::normalize::Link;
use crate::source::{JsonType, Place};
use indexmap::IndexMap;
use serde_json::{Number, Value};

/// Every keyword that a schema may have, shallow.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema {
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDocs`: the URL and what is found there.
    pub external: Option<(String, Option<String>)>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Whether `null` is one of the values, beside those of `types`.
    pub nullable: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `default`; `null` is a value.
    pub default: Option<Value>,
    /// `example` and `examples`.
    pub examples: Vec<Value>,
    /// The members that begin with `x-`.
    pub extensions: IndexMap<String, Value>,
    /// Empty: any type. `[Null]`: `type: null` alone.
    pub types: Vec<JsonType>,
    /// `format`.
    pub format: Option<String>,
    /// `contentEncoding`.
    pub content_encoding: Option<String>,
    /// `contentMediaType`.
    pub content_media_type: Option<String>,
    /// The keywords that bound a value.
    pub bounds: Bounds,
    /// `enum`.
    pub enumeration: Vec<Value>,
    /// `const`; `null` is a value.
    pub constant: Option<Value>,
    /// `properties`.
    pub properties: IndexMap<String, Link>,
    /// `required`.
    pub required: Vec<String>,
    /// `additionalProperties`, else `unevaluatedProperties`.
    pub additional: Option<Additional>,
    /// `patternProperties`.
    pub patterns: Vec<(String, Link)>,
    /// `items`.
    pub items: Option<Link>,
    /// `prefixItems`, or `items` as an array.
    pub prefix_items: Vec<Link>,
    /// Whether nothing may follow the `prefix_items`.
    pub closed_items: bool,
    /// `allOf`.
    pub all_of: Vec<Link>,
    /// `oneOf`.
    pub one_of: Vec<Link>,
    /// `anyOf`.
    pub any_of: Vec<Link>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
    /// It was a `$ref`; the target is the first of `all_of`.
    pub reference: bool,
    /// The schema is `false`.
    pub never: bool,
    /// The schema forbids something: `not`, `if`, `dependentSchemas`.
    pub forbids: bool,
    /// The node is no schema.
    pub invalid: bool,
}

/// What `additionalProperties` or `unevaluatedProperties` says.
#[derive(Debug, Clone, PartialEq)]
pub enum Additional {
    /// Whether other members are allowed, of any type.
    Allowed(bool),
    /// Other members are of this schema.
    Schema(Link),
}

/// `discriminator`.
#[derive(Debug, Clone, PartialEq)]
pub struct Discriminator {
    /// `propertyName`.
    pub property: String,
    /// `mapping`: the schema of each value.
    pub mapping: IndexMap<String, Place>,
    /// `defaultMapping`.
    pub otherwise: Option<Place>,
}

/// The keywords that bound a value. They are documented, never enforced.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bounds {
    /// `pattern`.
    pub pattern: Option<String>,
    /// `multipleOf`.
    pub multiple_of: Option<Number>,
    /// `minimum` or `exclusiveMinimum`.
    pub minimum: Option<Number>,
    /// Whether `minimum` itself is excluded.
    pub exclusive_minimum: bool,
    /// `maximum` or `exclusiveMaximum`.
    pub maximum: Option<Number>,
    /// Whether `maximum` itself is excluded.
    pub exclusive_maximum: bool,
    /// `minLength` and `maxLength`, in characters.
    pub length: (Option<usize>, Option<usize>),
    /// `minItems` and `maxItems`.
    pub items: (Option<usize>, Option<usize>),
    /// `minProperties` and `maxProperties`.
    pub properties: (Option<usize>, Option<usize>),
    /// `uniqueItems`.
    pub unique_items: bool,
}

impl Schema {
    /// Whether the schema says anything of what a value must be, beside the targets of its `allOf`.
    pub fn constrains(&self) -> bool {
        !self.types.is_empty() || self.narrows()
    }

    /// The same, beside its JSON type.
    pub fn narrows(&self) -> bool {
        !(self.enumeration.is_empty()
            && self.constant.is_none()
            && self.format.is_none()
            && self.content_encoding.is_none()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.additional.is_none()
            && self.patterns.is_empty()
            && self.items.is_none()
            && self.prefix_items.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && !self.never
            && !self.invalid)
    }

    /// Every link to a subschema.
    pub fn links(&self) -> impl Iterator<Item = &Link> {
        let additional = match &self.additional {
            Some(Additional::Schema(link)) => Some(link),
            _ => None,
        };
        self.properties
            .values()
            .chain(additional)
            .chain(self.patterns.iter().map(|(_, link)| link))
            .chain(&self.items)
            .chain(&self.prefix_items)
            .chain(&self.all_of)
            .chain(&self.one_of)
            .chain(&self.any_of)
    }
}
