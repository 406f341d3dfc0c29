//! The keywords of one schema, whatever form `openapiv3` gave it.

use crate::ir::JsonType;
use crate::normalize::{Link, Parked};
use crate::source::Place;
use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType,
    ReferenceOr, Schema, SchemaData, SchemaKind, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde::Serialize;
use serde_json::{Number, Value};

/// Every keyword that a schema may have, shallow.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::lower) struct Keywords {
    pub(in crate::lower) title: Option<String>,
    pub(in crate::lower) description: Option<String>,
    pub(in crate::lower) external: Option<(String, Option<String>)>,
    pub(in crate::lower) deprecated: bool,
    pub(in crate::lower) nullable: bool,
    pub(in crate::lower) read_only: bool,
    pub(in crate::lower) write_only: bool,
    pub(in crate::lower) default: Option<Value>,
    pub(in crate::lower) examples: Vec<Value>,
    pub(in crate::lower) extensions: IndexMap<String, Value>,
    /// Empty: any type. `[Null]`: `type: null` alone.
    pub(in crate::lower) types: Vec<JsonType>,
    pub(in crate::lower) format: Option<String>,
    pub(in crate::lower) content_encoding: Option<String>,
    pub(in crate::lower) content_media_type: Option<String>,
    pub(in crate::lower) bounds: Bounds,
    pub(in crate::lower) enumeration: Vec<Value>,
    pub(in crate::lower) constant: Option<Value>,
    pub(in crate::lower) properties: IndexMap<String, Link>,
    pub(in crate::lower) required: Vec<String>,
    pub(in crate::lower) additional: Option<Additional>,
    pub(in crate::lower) patterns: Vec<(String, Link)>,
    pub(in crate::lower) items: Option<Link>,
    pub(in crate::lower) prefix_items: Vec<Link>,
    pub(in crate::lower) closed_items: bool,
    pub(in crate::lower) all_of: Vec<Link>,
    pub(in crate::lower) one_of: Vec<Link>,
    pub(in crate::lower) any_of: Vec<Link>,
    pub(in crate::lower) discriminator: Option<Discriminator>,
    /// It was a `$ref`; the target is the first of `all_of`.
    pub(in crate::lower) reference: bool,
    pub(in crate::lower) never: bool,
    pub(in crate::lower) forbids: bool,
    pub(in crate::lower) invalid: bool,
}

/// What `additionalProperties` or `unevaluatedProperties` says.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::lower) enum Additional {
    Allowed(bool),
    Schema(Link),
}

/// `discriminator`.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::lower) struct Discriminator {
    pub(in crate::lower) property: String,
    pub(in crate::lower) mapping: IndexMap<String, Place>,
    /// `defaultMapping`.
    pub(in crate::lower) otherwise: Option<Place>,
}

/// The keywords that bound a value. They are documented, never enforced.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::lower) struct Bounds {
    pub(in crate::lower) pattern: Option<String>,
    pub(in crate::lower) multiple_of: Option<Number>,
    pub(in crate::lower) minimum: Option<Number>,
    pub(in crate::lower) exclusive_minimum: bool,
    pub(in crate::lower) maximum: Option<Number>,
    pub(in crate::lower) exclusive_maximum: bool,
    pub(in crate::lower) length: (Option<usize>, Option<usize>),
    pub(in crate::lower) items: (Option<usize>, Option<usize>),
    pub(in crate::lower) properties: (Option<usize>, Option<usize>),
    pub(in crate::lower) unique_items: bool,
}

impl Keywords {
    /// Reads a schema of the model. Every field is named, so that a new one cannot be forgotten.
    pub(in crate::lower) fn of(schema: &Schema) -> Self {
        let Schema {
            schema_data,
            schema_kind,
        } = schema;
        let mut keywords = Self::default();
        keywords.data(schema_data);
        match schema_kind {
            SchemaKind::Type(Type::String(string)) => keywords.string(string),
            SchemaKind::Type(Type::Number(number)) => keywords.number(number),
            SchemaKind::Type(Type::Integer(integer)) => keywords.integer(integer),
            SchemaKind::Type(Type::Object(object)) => keywords.object(object),
            SchemaKind::Type(Type::Array(array)) => keywords.array(array),
            SchemaKind::Type(Type::Boolean(boolean)) => keywords.boolean(boolean),
            SchemaKind::OneOf { one_of } => keywords.one_of = links(one_of),
            SchemaKind::AllOf { all_of } => keywords.all_of = links(all_of),
            SchemaKind::AnyOf { any_of } => keywords.any_of = links(any_of),
            SchemaKind::Not { not: _ } => keywords.forbids = true,
            SchemaKind::Any(any) => keywords.any(any),
        }
        keywords.parked(schema_data);
        keywords
    }

    fn data(&mut self, data: &SchemaData) {
        let SchemaData {
            nullable,
            read_only,
            write_only,
            deprecated,
            external_docs,
            example,
            title,
            description,
            discriminator,
            default,
            extensions,
        } = data;
        self.nullable = *nullable;
        self.read_only = *read_only;
        self.write_only = *write_only;
        self.deprecated = *deprecated;
        self.external = external_docs
            .as_ref()
            .map(|docs| (docs.url.clone(), docs.description.clone()));
        self.examples.extend(example.clone());
        self.title.clone_from(title);
        self.description.clone_from(description);
        self.discriminator = discriminator.as_ref().map(|discriminator| {
            let openapiv3::Discriminator {
                property_name,
                mapping,
                extensions: _,
            } = discriminator;
            let mapping = mapping
                .iter()
                .filter_map(|(value, text)| Some((value.clone(), Link::parse(text)?.place)))
                .collect();
            Discriminator {
                property: property_name.clone(),
                mapping,
                otherwise: None,
            }
        });
        self.default.clone_from(default);
        self.extensions = extensions
            .iter()
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
    }

    fn parked(&mut self, data: &SchemaData) {
        let Some(node) = data.extensions.get("x-allof") else {
            return;
        };
        let Ok(parked) = serde_json::from_value::<Parked>(node.clone()) else {
            self.invalid = true;
            return;
        };
        self.extensions.shift_remove("x-allof");
        let Parked {
            types,
            only_null,
            constant,
            prefix_items,
            closed_items,
            pattern_properties,
            unevaluated_properties,
            closed_properties,
            default_mapping,
            content_encoding,
            content_media_type,
            examples,
            null_default,
            reference,
            never,
            forbids,
            invalid,
        } = parked;
        if !types.is_empty() {
            self.types = types.iter().filter_map(|name| json_type(name)).collect();
        }
        if only_null {
            self.types = vec![JsonType::Null];
        }
        self.constant = constant;
        self.prefix_items = prefix_items
            .iter()
            .filter_map(|text| Link::parse(text))
            .collect();
        self.closed_items = closed_items;
        self.patterns = pattern_properties
            .iter()
            .filter_map(|(pattern, text)| Some((pattern.clone(), Link::parse(text)?)))
            .collect();
        if self.additional.is_none() {
            self.additional = match unevaluated_properties.as_deref().and_then(Link::parse) {
                Some(link) => Some(Additional::Schema(link)),
                None if closed_properties => Some(Additional::Allowed(false)),
                None => None,
            };
        }
        if let Some(discriminator) = &mut self.discriminator {
            let link = default_mapping.as_deref().and_then(Link::parse);
            discriminator.otherwise = link.map(|link| link.place);
        }
        self.content_encoding = content_encoding;
        self.content_media_type = content_media_type;
        self.examples.extend(examples);
        if null_default {
            self.default = Some(Value::Null);
        }
        self.reference = reference;
        self.never = never;
        self.forbids |= forbids;
        self.invalid = invalid;
    }

    fn string(&mut self, string: &StringType) {
        let StringType {
            format,
            pattern,
            enumeration,
            min_length,
            max_length,
        } = string;
        self.types = vec![JsonType::String];
        self.format = format_name(format);
        self.bounds.pattern.clone_from(pattern);
        self.enumeration = values(enumeration);
        self.bounds.length = (*min_length, *max_length);
    }

    fn number(&mut self, number: &NumberType) {
        let NumberType {
            format,
            multiple_of,
            exclusive_minimum,
            exclusive_maximum,
            minimum,
            maximum,
            enumeration,
        } = number;
        self.types = vec![JsonType::Number];
        self.format = format_name(format);
        self.bounds.multiple_of = multiple_of.and_then(number_of);
        self.bounds.minimum = minimum.and_then(number_of);
        self.bounds.exclusive_minimum = *exclusive_minimum;
        self.bounds.maximum = maximum.and_then(number_of);
        self.bounds.exclusive_maximum = *exclusive_maximum;
        self.enumeration = enumeration
            .iter()
            .map(|value| value.and_then(number_of).map_or(Value::Null, Value::Number))
            .collect();
    }

    fn integer(&mut self, integer: &IntegerType) {
        let IntegerType {
            format,
            multiple_of,
            exclusive_minimum,
            exclusive_maximum,
            minimum,
            maximum,
            enumeration,
        } = integer;
        self.types = vec![JsonType::Integer];
        self.format = format_name(format);
        self.bounds.multiple_of = multiple_of.map(Number::from);
        self.bounds.minimum = minimum.map(Number::from);
        self.bounds.exclusive_minimum = *exclusive_minimum;
        self.bounds.maximum = maximum.map(Number::from);
        self.bounds.exclusive_maximum = *exclusive_maximum;
        self.enumeration = values(enumeration);
    }

    fn object(&mut self, object: &ObjectType) {
        let ObjectType {
            properties,
            required,
            additional_properties,
            min_properties,
            max_properties,
        } = object;
        self.types = vec![JsonType::Object];
        self.properties = boxed_links(properties);
        self.required.clone_from(required);
        self.additional = additional_properties.as_ref().and_then(additional);
        self.bounds.properties = (*min_properties, *max_properties);
    }

    fn array(&mut self, array: &ArrayType) {
        let ArrayType {
            items,
            min_items,
            max_items,
            unique_items,
        } = array;
        self.types = vec![JsonType::Array];
        self.items = items.as_ref().and_then(Link::of);
        self.bounds.items = (*min_items, *max_items);
        self.bounds.unique_items = *unique_items;
    }

    fn boolean(&mut self, boolean: &BooleanType) {
        let BooleanType { enumeration } = boolean;
        self.types = vec![JsonType::Boolean];
        self.enumeration = values(enumeration);
    }

    fn any(&mut self, any: &AnySchema) {
        let AnySchema {
            typ,
            pattern,
            multiple_of,
            exclusive_minimum,
            exclusive_maximum,
            minimum,
            maximum,
            properties,
            required,
            additional_properties,
            min_properties,
            max_properties,
            items,
            min_items,
            max_items,
            unique_items,
            enumeration,
            format,
            min_length,
            max_length,
            one_of,
            all_of,
            any_of,
            not,
        } = any;
        self.types = typ.as_deref().and_then(json_type).into_iter().collect();
        self.format.clone_from(format);
        self.bounds = Bounds {
            pattern: pattern.clone(),
            multiple_of: multiple_of.and_then(number_of),
            minimum: minimum.and_then(number_of),
            exclusive_minimum: exclusive_minimum.unwrap_or_default(),
            maximum: maximum.and_then(number_of),
            exclusive_maximum: exclusive_maximum.unwrap_or_default(),
            length: (*min_length, *max_length),
            items: (*min_items, *max_items),
            properties: (*min_properties, *max_properties),
            unique_items: unique_items.unwrap_or_default(),
        };
        self.enumeration.clone_from(enumeration);
        self.properties = boxed_links(properties);
        self.required.clone_from(required);
        self.additional = additional_properties.as_ref().and_then(additional);
        self.items = items.as_ref().and_then(Link::of);
        self.one_of = links(one_of);
        self.all_of = links(all_of);
        self.any_of = links(any_of);
        self.forbids = not.is_some();
    }

    /// Whether the schema says anything of what a value must be, beside the targets of its `allOf`.
    pub(in crate::lower) fn constrains(&self) -> bool {
        !self.types.is_empty() || self.narrows()
    }

    /// The same, beside its JSON type.
    pub(in crate::lower) fn narrows(&self) -> bool {
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
    pub(in crate::lower) fn links(&self) -> impl Iterator<Item = &Link> {
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

fn links(references: &[ReferenceOr<Schema>]) -> Vec<Link> {
    references.iter().filter_map(Link::of).collect()
}

fn boxed_links(references: &IndexMap<String, ReferenceOr<Box<Schema>>>) -> IndexMap<String, Link> {
    references
        .iter()
        .filter_map(|(name, reference)| Some((name.clone(), Link::of(reference)?)))
        .collect()
}

fn additional(additional: &AdditionalProperties) -> Option<Additional> {
    match additional {
        AdditionalProperties::Any(flag) => Some(Additional::Allowed(*flag)),
        AdditionalProperties::Schema(reference) => Link::of(reference).map(Additional::Schema),
    }
}

fn json_type(name: &str) -> Option<JsonType> {
    Some(match name {
        "null" => JsonType::Null,
        "boolean" => JsonType::Boolean,
        "integer" => JsonType::Integer,
        "number" => JsonType::Number,
        "string" => JsonType::String,
        "array" => JsonType::Array,
        "object" => JsonType::Object,
        _ => return None,
    })
}

/// A bound as the document most likely wrote it: `5`, not `5.0`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "the range is checked first, and the loss is meant"
)]
fn number_of(float: f64) -> Option<Number> {
    if float.fract() == 0.0 && float.abs() < 9e15 {
        return Some(Number::from(float as i64));
    }
    // The nearest to the greatest of 64 bits, which is what is written in practice.
    if float.to_bits() == (u64::MAX as f64).to_bits() {
        return Some(Number::from(u64::MAX));
    }
    Number::from_f64(float)
}

fn values<T: Serialize>(enumeration: &[T]) -> Vec<Value> {
    enumeration
        .iter()
        .filter_map(|value| serde_json::to_value(value).ok())
        .collect()
}

fn format_name<T: Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(item) => serde_json::to_value(item)
            .ok()
            .and_then(|name| name.as_str().map(str::to_owned)),
        VariantOrUnknownOrEmpty::Unknown(name) => Some(name.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
