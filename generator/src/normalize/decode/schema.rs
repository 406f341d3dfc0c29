//! Decodes schemas.

use crate::normalize::Extras;
use crate::normalize::model::{Additional, Bounds, Discriminator, Schema, SchemaExample};
use crate::source::JsonType;
use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType,
    Schema as Form, SchemaData, SchemaKind, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde::Serialize;
use serde_json::{Number, Value};

/// Decodes a schema from its form of OpenAPI 3.0. `extras` contains the keywords that the form lacks.
pub(in crate::normalize) fn schema(form: Value, extras: Extras) -> serde_json::Result<Schema> {
    serde_json::from_value(form).map(|form| Schema::of(&form, extras))
}

impl Schema {
    /// Converts a schema and the keywords that its form lacks. Every field is named, so that a new one cannot be
    /// forgotten.
    fn of(schema: &Form, extras: Extras) -> Self {
        let Form {
            schema_data,
            schema_kind,
        } = schema;
        let mut keywords = Self::default();
        let mut bounds = Bounds::default();
        keywords.data(schema_data);
        match schema_kind {
            SchemaKind::Type(Type::String(string)) => keywords.string(string, &mut bounds),
            SchemaKind::Type(Type::Number(number)) => keywords.number(number, &mut bounds),
            SchemaKind::Type(Type::Integer(integer)) => keywords.integer(integer, &mut bounds),
            SchemaKind::Type(Type::Object(object)) => keywords.object(object, &mut bounds),
            SchemaKind::Type(Type::Array(array)) => keywords.array(array, &mut bounds),
            SchemaKind::Type(Type::Boolean(boolean)) => keywords.boolean(boolean),
            SchemaKind::OneOf { one_of: _ }
            | SchemaKind::AllOf { all_of: _ }
            | SchemaKind::AnyOf { any_of: _ } => {}
            SchemaKind::Not { not: _ } => keywords.forbids = true,
            SchemaKind::Any(any) => keywords.any(any, &mut bounds),
        }
        keywords.extras(extras, &mut bounds);
        keywords.bounds = bounds.into();
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
            .map(|docs| Box::new((docs.url.clone(), docs.description.clone())));
        self.examples
            .extend(example.clone().map(|value| SchemaExample {
                keyword: "example",
                value,
            }));
        self.title.clone_from(title);
        self.description.clone_from(description);
        self.discriminator = discriminator.as_ref().map(|discriminator| {
            let openapiv3::Discriminator {
                property_name,
                mapping: _,
                extensions: _,
            } = discriminator;
            Box::new(Discriminator {
                property: property_name.clone(),
                mapping: IndexMap::new(),
                otherwise: None,
            })
        });
        self.default.clone_from(default);
        self.extensions = extensions
            .iter()
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
    }

    fn extras(&mut self, extras: Extras, bounds: &mut Bounds) {
        let Extras {
            properties,
            additional_properties,
            items,
            all_of,
            one_of,
            any_of,
            mapping,
            types,
            only_null,
            constant,
            exact_values,
            wide_integers,
            bound_digits,
            prefix_items,
            closed_items,
            pattern_properties,
            unevaluated_properties,
            unevaluated_allowed,
            default_mapping,
            content_encoding,
            content_media_type,
            content_schema,
            examples,
            null_default,
            xml,
            reference,
            never,
            conditional,
            forbids,
            invalid,
        } = extras;
        if !types.is_empty() {
            self.types = types.iter().filter_map(|name| json_type(name)).collect();
        }
        if only_null {
            self.types = vec![JsonType::Null];
        }
        self.constant = constant;
        // They are other spellings of the type.
        let is_null_alone = self.constant == Some(Value::Null) || self.enumeration == [Value::Null];
        if is_null_alone && self.types.is_empty() {
            self.types = vec![JsonType::Null];
            self.constant = None;
            self.enumeration.clear();
        }
        bounds.exact_values = exact_values;
        bounds.wide_integers = wide_integers;
        bounds.digits = bound_digits;
        self.prefix_items = prefix_items;
        self.closed_items = closed_items;
        self.patterns = pattern_properties;
        self.properties = properties;
        self.items = items;
        self.all_of = all_of;
        self.one_of = one_of;
        self.any_of = any_of;
        if let Some(link) = additional_properties {
            self.additional = Some(Additional::Schema(link));
        }
        if self.additional.is_none() {
            self.additional = unevaluated_properties
                .map(Additional::Schema)
                .or(unevaluated_allowed.map(Additional::Allowed));
            self.unevaluated = self.additional.is_some();
        }
        if let Some(discriminator) = &mut self.discriminator {
            discriminator.mapping = mapping;
            discriminator.otherwise = default_mapping;
        }
        self.content_encoding = content_encoding;
        self.content_media_type = content_media_type;
        self.content_schema = content_schema;
        let examples = examples.into_iter().map(|value| SchemaExample {
            keyword: "examples",
            value,
        });
        self.examples.extend(examples);
        if null_default {
            self.default = Some(Value::Null);
        }
        self.xml = xml.map(Box::new);
        self.reference = reference;
        self.never = never;
        self.conditional = conditional;
        self.forbids |= forbids;
        self.invalid = invalid;
    }

    fn string(&mut self, string: &StringType, bounds: &mut Bounds) {
        let StringType {
            format,
            pattern,
            enumeration,
            min_length,
            max_length,
        } = string;
        self.types = vec![JsonType::String];
        self.format = format_name(format);
        bounds.pattern.clone_from(pattern);
        self.enumeration = values(enumeration);
        bounds.length = (*min_length, *max_length);
    }

    fn number(&mut self, number: &NumberType, bounds: &mut Bounds) {
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
        bounds.multiple_of = multiple_of.and_then(number_of);
        bounds.minimum = minimum.and_then(number_of);
        bounds.exclusive_minimum = *exclusive_minimum;
        bounds.maximum = maximum.and_then(number_of);
        bounds.exclusive_maximum = *exclusive_maximum;
        self.enumeration = enumeration
            .iter()
            .map(|value| value.and_then(number_of).map_or(Value::Null, Value::Number))
            .collect();
    }

    fn integer(&mut self, integer: &IntegerType, bounds: &mut Bounds) {
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
        bounds.multiple_of = multiple_of.map(Number::from);
        bounds.minimum = minimum.map(Number::from);
        bounds.exclusive_minimum = *exclusive_minimum;
        bounds.maximum = maximum.map(Number::from);
        bounds.exclusive_maximum = *exclusive_maximum;
        self.enumeration = values(enumeration);
    }

    fn object(&mut self, object: &ObjectType, bounds: &mut Bounds) {
        let ObjectType {
            properties: _,
            required,
            additional_properties,
            min_properties,
            max_properties,
        } = object;
        self.types = vec![JsonType::Object];
        self.required.clone_from(required);
        self.additional = allowed(additional_properties.as_ref());
        bounds.properties = (*min_properties, *max_properties);
    }

    fn array(&mut self, array: &ArrayType, bounds: &mut Bounds) {
        let ArrayType {
            items: _,
            min_items,
            max_items,
            unique_items,
        } = array;
        self.types = vec![JsonType::Array];
        bounds.items = (*min_items, *max_items);
        bounds.unique_items = *unique_items;
    }

    fn boolean(&mut self, boolean: &BooleanType) {
        let BooleanType { enumeration } = boolean;
        self.types = vec![JsonType::Boolean];
        self.enumeration = values(enumeration);
    }

    fn any(&mut self, any: &AnySchema, bounds: &mut Bounds) {
        let AnySchema {
            typ,
            pattern,
            multiple_of,
            exclusive_minimum,
            exclusive_maximum,
            minimum,
            maximum,
            properties: _,
            required,
            additional_properties,
            min_properties,
            max_properties,
            items: _,
            min_items,
            max_items,
            unique_items,
            enumeration,
            format,
            min_length,
            max_length,
            one_of: _,
            all_of: _,
            any_of: _,
            not,
        } = any;
        self.types = typ.as_deref().and_then(json_type).into_iter().collect();
        self.format.clone_from(format);
        // A bound of values of another type means nothing.
        let bounds_of = |of: JsonType| self.types.is_empty() || self.types.contains(&of);
        let (of_text, of_items) = (bounds_of(JsonType::String), bounds_of(JsonType::Array));
        let of_members = bounds_of(JsonType::Object);
        *bounds = Bounds {
            pattern: pattern.clone(),
            multiple_of: multiple_of.and_then(number_of),
            minimum: minimum.and_then(number_of),
            exclusive_minimum: exclusive_minimum.unwrap_or_default(),
            maximum: maximum.and_then(number_of),
            exclusive_maximum: exclusive_maximum.unwrap_or_default(),
            length: (
                min_length.filter(|_| of_text),
                max_length.filter(|_| of_text),
            ),
            items: (
                min_items.filter(|_| of_items),
                max_items.filter(|_| of_items),
            ),
            properties: (
                min_properties.filter(|_| of_members),
                max_properties.filter(|_| of_members),
            ),
            unique_items: unique_items.unwrap_or_default() && of_items,
            exact_values: Vec::new(),
            wide_integers: Vec::new(),
            digits: (None, None),
        };
        self.enumeration.clone_from(enumeration);
        self.required.clone_from(required);
        self.additional = allowed(additional_properties.as_ref());
        self.forbids = not.is_some();
    }
}

/// Returns whether other members are allowed, if a schema says no more of them.
fn allowed(additional: Option<&AdditionalProperties>) -> Option<Additional> {
    match additional? {
        AdditionalProperties::Any(flag) => Some(Additional::Allowed(*flag)),
        AdditionalProperties::Schema(_) => None,
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

/// Returns a bound in the form that the document most likely has: `5`, not `5.0`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "the range is checked first, and the loss is meant"
)]
fn number_of(float: f64) -> Option<Number> {
    if float.fract() == 0.0 && float.abs() < 9e15 {
        return Some(Number::from(float as i64));
    }
    // The float that is nearest to `u64::MAX`, which is what real documents have.
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
