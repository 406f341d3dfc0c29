//! Rewrites a document so that a validator of JSON Schema 2020-12 reads its schemas as they are meant.
//!
//! The keywords of OpenAPI 3.0 become those of 3.1, and every reference becomes absolute. A keyword with a value of the
//! wrong kind is removed, since the validator would reject the whole schema.

use allof::source::{FileId, Place, SourceSet, Tree};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The keywords of objects whose members are names, not keywords.
const NAMED: &[&str] = &[
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "schemas",
];

/// The documents in the dialect of the validator.
pub(in crate::corpus) struct Modern<'s> {
    sources: &'s SourceSet,
    /// The schemas that are moved one level deeper, to be an alternative to `null`.
    moved: BTreeSet<Place>,
}

impl<'s> Modern<'s> {
    /// Finds the schemas that must be moved, since references to them and through them change.
    pub(in crate::corpus) fn new(sources: &'s SourceSet) -> Self {
        let mut moved = BTreeSet::new();
        for (file, tree) in documents(sources).filter(|(_, tree)| is_old(tree)) {
            look_for_nullable(&Place::root(file), tree, false, &mut moved);
        }
        Self { sources, moved }
    }

    /// Returns each document with its URI.
    pub(in crate::corpus) fn documents(&self) -> impl Iterator<Item = (String, Value)> {
        documents(self.sources).map(|(file, tree)| {
            let is_old = is_old(tree);
            let place = Place::root(file);
            (uri(file), self.node(&place, tree, is_old, false))
        })
    }

    /// Returns the reference of the validator to a place.
    pub(in crate::corpus) fn reference(&self, place: &Place) -> String {
        let mut text = uri(place.file);
        text.push('#');
        let mut above = Place::root(place.file);
        for token in place.pointer.tokens() {
            if self.moved.contains(&above) {
                text.push_str("/anyOf/0");
            }
            above = above.join(&token);
            text.push('/');
            for byte in token.replace('~', "~0").replace('/', "~1").bytes() {
                if byte.is_ascii_alphanumeric() || b"~-._".contains(&byte) {
                    text.push(char::from(byte));
                } else {
                    text.push_str(&format!("%{byte:02X}"));
                }
            }
        }
        text
    }

    fn node(&self, place: &Place, tree: &Tree, is_old: bool, is_named: bool) -> Value {
        let members = match tree {
            Tree::Array(items) => {
                let items = items.iter().enumerate();
                return items
                    .map(|(index, item)| self.node(&place.index(index), item, is_old, false))
                    .collect();
            }
            Tree::Object(members) => members,
            scalar => return scalar.clone(),
        };
        if is_named {
            let below = |(key, value): (&String, &Tree)| {
                let value = self.node(&place.join(key), value, is_old, false);
                (key.clone(), value)
            };
            return members.iter().map(below).collect();
        }
        let target = members.get("$ref").and_then(Tree::as_str).map(|target| {
            let found = self.sources.resolve_at(place, target);
            found.map_or_else(|| target.to_owned(), |found| self.reference(&found))
        });
        if let Some(target) = target.as_ref().filter(|_| is_old) {
            return json!({ "$ref": target });
        }
        let mut new = Map::new();
        for (key, value) in members {
            // Absolute references need no other names.
            let is_name = matches!(key.as_str(), "$id" | "$anchor" | "$schema");
            if is_name && value.is_string() || !says_something(key, value) {
                continue;
            }
            let is_named = NAMED.contains(&key.as_str());
            let value = self.node(&place.join(key), value, is_old, is_named);
            new.insert(key.clone(), value);
        }
        if let Some(target) = target {
            new.insert("$ref".to_owned(), target.into());
        }
        bounds(&mut new);
        if self.moved.contains(place) {
            return json!({ "anyOf": [new, { "type": "null" }] });
        }
        Value::Object(new)
    }
}

fn documents(sources: &SourceSet) -> impl Iterator<Item = (FileId, &Tree)> {
    let files = sources.files().iter().map(|file| &file.tree);
    (0u32..).map(FileId).zip(files)
}

/// Returns whether a document is of OpenAPI 3.0.
fn is_old(document: &Tree) -> bool {
    let version = document.get("openapi").and_then(Tree::as_str);
    version.is_some_and(|version| version.starts_with("3.0"))
}

/// Returns the URI of a file for the validator.
fn uri(file: FileId) -> String {
    format!("urn:allof:{}", file.0)
}

/// Adds the schemas with `nullable: true` to `found`. Beside a `$ref`, it has no effect.
fn look_for_nullable(place: &Place, tree: &Tree, is_named: bool, found: &mut BTreeSet<Place>) {
    match tree {
        Tree::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                look_for_nullable(&place.index(index), item, false, found);
            }
        }
        Tree::Object(members) => {
            let is_nullable = members.get("nullable") == Some(&Tree::Bool(true));
            let is_reference = members.get("$ref").is_some_and(Tree::is_string);
            if is_nullable && !is_named && !is_reference {
                found.insert(place.clone());
            }
            for (key, value) in members {
                let is_named = !is_named && NAMED.contains(&key.as_str());
                look_for_nullable(&place.join(key), value, is_named, found);
            }
        }
        _ => {}
    }
}

/// Converts the bounds of 3.0, which may be `exclusive`, and adds those of the formats of integers.
fn bounds(schema: &mut Map<String, Value>) {
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        let Some(is_exclusive) = schema.get(exclusive).and_then(Value::as_bool) else {
            continue;
        };
        schema.shift_remove(exclusive);
        if let Some(limit) = is_exclusive.then(|| schema.shift_remove(bound)).flatten() {
            schema.insert(exclusive.to_owned(), limit);
        }
    }
    if schema.get("type").and_then(Value::as_str) == Some("integer") {
        let range = match schema.get("format").and_then(Value::as_str) {
            Some("int32") => (json!(i32::MIN), json!(i32::MAX)),
            Some("int64") => (json!(i64::MIN), json!(i64::MAX)),
            Some("uint32") => (json!(0), json!(u32::MAX)),
            Some("uint64") => (json!(0), json!(u64::MAX)),
            _ => return,
        };
        schema.entry("minimum").or_insert(range.0);
        schema.entry("maximum").or_insert(range.1);
    }
}

/// Returns whether the value of a keyword is of a valid kind. This is always true for keywords that JSON Schema does
/// not define.
fn says_something(key: &str, value: &Tree) -> bool {
    const TYPES: &[&str] = &[
        "null", "boolean", "integer", "number", "string", "array", "object",
    ];
    let is_type = |value: &Tree| value.as_str().is_some_and(|name| TYPES.contains(&name));
    let is_schema = |value: &Tree| value.is_object() || value.is_boolean();
    let is_count = |value: &Tree| value.as_f64().is_some_and(|n| n >= 0.0 && n.fract() == 0.0);
    match key {
        "type" => match value {
            Tree::Array(types) => !types.is_empty() && types.iter().all(is_type),
            other => is_type(other),
        },
        "enum" => value.is_array(),
        "required" => value
            .as_array()
            .is_some_and(|names| names.iter().all(Tree::is_string)),
        "pattern" | "format" => value.is_string(),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            is_count(value)
        }
        "minimum" | "maximum" => value.is_number(),
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_number() || value.is_boolean(),
        "multipleOf" => value.as_f64().is_some_and(|number| number > 0.0),
        "uniqueItems" => value.is_boolean(),
        "properties" | "patternProperties" => value.is_object(),
        "items" | "additionalProperties" | "not" => is_schema(value),
        "allOf" | "anyOf" | "oneOf" => value
            .as_array()
            .is_some_and(|all| !all.is_empty() && all.iter().all(is_schema)),
        _ => true,
    }
}
