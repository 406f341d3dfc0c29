//! The schemas of the model, independent of the dialect.

use crate::normalize::Link;
use crate::source::{JsonType, Place};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use serde_json::{Number, Value};
use std::ops::Deref;

/// An example in a schema.
#[derive(Debug, Clone, PartialEq)]
pub struct SchemaExample {
    /// The keyword that gives it: `example` or `examples`.
    pub keyword: &'static str,
    /// The value.
    pub value: Value,
}

/// A schema with all its keywords. Its subschemas are links.
// A dereferenced document has hundreds of thousands. What few of them have is in boxes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema {
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDocs`: the URL and the description.
    pub external: Option<Box<(String, Option<String>)>>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Whether `null` is allowed in addition to the values of `types`.
    pub nullable: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `default`; `Some(Null)` for `default: null`.
    pub default: Option<Value>,
    /// `example` and `examples`.
    pub examples: Vec<SchemaExample>,
    /// The members that start with `x-`.
    pub extensions: IndexMap<String, Value>,
    /// `type`. The list is empty for any type, and `[Null]` for `type: null` alone.
    pub types: Vec<JsonType>,
    /// `format`.
    pub format: Option<String>,
    /// `contentEncoding`.
    pub content_encoding: Option<String>,
    /// `contentMediaType`.
    pub content_media_type: Option<String>,
    /// `contentSchema`.
    pub content_schema: Option<Link>,
    /// The keywords that bound a value.
    pub bounds: SchemaBounds,
    /// `enum`.
    pub enumeration: Vec<Value>,
    /// `const`; `Some(Null)` for `const: null`.
    pub constant: Option<Value>,
    /// `properties`.
    pub properties: IndexMap<String, Link, FxBuildHasher>,
    /// `required`.
    pub required: Vec<String>,
    /// `additionalProperties`, or else `unevaluatedProperties`.
    pub additional: Option<Additional>,
    /// Whether `additional` is `unevaluatedProperties`, which does not apply to members that another schema describes.
    pub unevaluated: bool,
    /// Whether the schema describes members where a condition holds: `if`, `dependentSchemas`, a `$dynamicRef` that leads
    /// elsewhere.
    pub conditional: bool,
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
    pub discriminator: Option<Box<Discriminator>>,
    /// `xml`.
    pub xml: Option<Box<Xml>>,
    /// Whether the schema is a `$ref`. The target is the first of `all_of`.
    pub reference: bool,
    /// Whether the schema is `false`.
    pub never: bool,
    /// Whether the schema forbids something: `not`, `if`, `dependentSchemas`.
    pub forbids: bool,
    /// Whether the node is not a schema.
    pub invalid: bool,
}

/// `xml`.
#[derive(Debug, Clone, PartialEq)]
pub struct Xml {
    /// `name`.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `prefix`.
    pub prefix: Option<String>,
    /// `nodeType`, or what `attribute`, `wrapped` and `x-ms-text` mean.
    pub node_type: Option<XmlNodeType>,
    /// Whether the document is of OpenAPI 3.2, where a `$ref` is no node of its own.
    pub has_node_types: bool,
}

/// `nodeType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XmlNodeType {
    /// `element`.
    Element,
    /// `attribute`.
    Attribute,
    /// `text`.
    Text,
    /// `cdata`.
    Cdata,
    /// `none`.
    None,
}

/// The value of `additionalProperties` or `unevaluatedProperties`.
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
    /// `mapping`, with the schema of each value.
    pub mapping: IndexMap<String, Place>,
    /// `defaultMapping`.
    pub otherwise: Option<Place>,
}

/// The keywords that bound a value. They are documented, but not enforced.
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
    /// The numbers of `const` or `enum`, as written, if one of them has more digits than a 64-bit number has.
    pub exact_values: Vec<String>,
    /// The digits of `minimum` and of `maximum`, each if it is an integer that does not fit into 64 bits.
    pub digits: (Option<String>, Option<String>),
    /// The integers of `const`, `enum`, `default` and examples that do not fit into `i64`. One that does not fit into
    /// `i128` either is the bound of that.
    pub wide_integers: Vec<i128>,
}

impl Bounds {
    /// Returns whether one of them bounds strings, and none of them values of another type.
    pub(crate) fn are_of_text<'b>(mut all: impl Iterator<Item = &'b Self> + Clone) -> bool {
        all.clone().any(Self::has_text) && !all.any(Self::has_others)
    }

    fn has_text(&self) -> bool {
        self.pattern.is_some() || self.length != (None, None)
    }

    fn has_others(&self) -> bool {
        let is_number =
            self.multiple_of.is_some() || self.minimum.is_some() || self.maximum.is_some();
        let is_list = self.items != (None, None) || self.unique_items;
        is_number || is_list || self.properties != (None, None)
    }
}

/// The bounds of a schema. Those of a schema without bounds take no memory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SchemaBounds(Option<Box<Bounds>>);

impl From<Bounds> for SchemaBounds {
    fn from(bounds: Bounds) -> Self {
        Self((bounds != Bounds::NONE).then(|| Box::new(bounds)))
    }
}

impl Deref for SchemaBounds {
    type Target = Bounds;

    fn deref(&self) -> &Bounds {
        static NONE: Bounds = Bounds::NONE;
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl Bounds {
    const NONE: Self = Self {
        pattern: None,
        multiple_of: None,
        minimum: None,
        exclusive_minimum: false,
        maximum: None,
        exclusive_maximum: false,
        length: (None, None),
        items: (None, None),
        properties: (None, None),
        unique_items: false,
        exact_values: Vec::new(),
        wide_integers: Vec::new(),
        digits: (None, None),
    };
}

impl Schema {
    /// Returns whether the schema restricts its values, apart from the targets of its `allOf`.
    pub fn constrains(&self) -> bool {
        !self.types.is_empty() || self.narrows()
    }

    /// Returns whether the schema restricts its values, apart from the targets of its `allOf` and its JSON type.
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

    /// Returns whether the schema has no `type` and lists no values, so that its keywords say nothing of `null`.
    pub fn is_silent_of_null(&self) -> bool {
        self.types.is_empty()
            && self.enumeration.is_empty()
            && self.constant.is_none()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && !self.never
            && !self.invalid
    }

    /// Returns whether `null` is the only value.
    pub fn is_only_null(&self) -> bool {
        let mut listed = self.constant.iter().chain(&self.enumeration);
        let is_listed = self.constant.is_some() || !self.enumeration.is_empty();
        self.types == [JsonType::Null] || (is_listed && listed.all(Value::is_null))
    }

    /// Returns every link to a subschema.
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
            .chain(&self.content_schema)
            .chain(&self.all_of)
            .chain(&self.one_of)
            .chain(&self.any_of)
    }
}
