//! Judges values by the schemas of a document with the crate `jsonschema`, which knows nothing of the generator.

use allof::load::Tree;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

/// What the document is called by the judge.
const URI: &str = "urn:allof:document";

/// A document whose schemas judge.
pub(super) struct Judge<'r> {
    registry: Registry<'r>,
}

impl Judge<'_> {
    /// Gets a document ready; `None` if the judge cannot read it.
    pub(super) fn new(document: &Tree) -> Option<Self> {
        let version = document.get("openapi").and_then(Tree::as_str);
        let document = if version.is_some_and(|version| version.starts_with("3.0")) {
            modern(document)
        } else {
            document.clone()
        };
        let resource = Draft::Draft202012.create_resource(document);
        let registry = Registry::new().add(URI, resource).ok()?.prepare().ok()?;
        Some(Self { registry })
    }

    /// The schema at a pointer; `None` if it cannot be judged by, since its pattern is none or it refers to nothing.
    pub(super) fn schema(&self, pointer: &str) -> Option<Validator> {
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .without_schema_validation()
            .should_validate_formats(true)
            .with_format("byte", is_base64)
            .build(&json!({ "$ref": format!("{URI}#{}", escaped(pointer)) }))
            .ok()
    }
}

/// A pointer as the fragment of a URI.
fn escaped(pointer: &str) -> String {
    let mut text = String::with_capacity(pointer.len());
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"/~-._".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

/// The same in the words of OpenAPI 3.1: `nullable`, `exclusiveMinimum: true`, keywords beside `$ref` (which do not
/// count) and the ranges of integers.
fn modern(tree: &Tree) -> Value {
    let members = match tree {
        Tree::Array(items) => return items.iter().map(modern).collect(),
        Tree::Object(members) => members,
        scalar => return scalar.clone(),
    };
    if let Some(target) = members.get("$ref").filter(|target| target.is_string()) {
        return json!({ "$ref": target });
    }
    let mut new: Map<String, Value> = members
        .iter()
        .map(|(key, value)| (key.clone(), modern(value)))
        .collect();
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        match new.get(exclusive).and_then(Value::as_bool) {
            Some(true) => {
                if let Some(limit) = new.shift_remove(bound) {
                    new.insert(exclusive.to_owned(), limit);
                } else {
                    new.shift_remove(exclusive);
                }
            }
            Some(false) => {
                new.shift_remove(exclusive);
            }
            None => {}
        }
    }
    let kind = new.get("type").and_then(Value::as_str).map(str::to_owned);
    let is_int32 = new.get("format").and_then(Value::as_str) == Some("int32");
    if kind.as_deref() == Some("integer") && is_int32 {
        new.entry("minimum").or_insert_with(|| json!(i32::MIN));
        new.entry("maximum").or_insert_with(|| json!(i32::MAX));
    }
    if new.get("nullable").and_then(Value::as_bool) == Some(true) {
        return json!({ "anyOf": [new, { "type": "null" }] });
    }
    Value::Object(new)
}

/// Whether a text is base64, of either alphabet, padded or not.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let is_digit =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    digits.bytes().all(is_digit) && digits.len() % 4 != 1 && text.len() - digits.len() <= 2
}

#[cfg(test)]
mod tests {
    use super::{Judge, is_base64};
    use serde_json::json;

    #[test]
    fn documents_of_3_0_are_judged_in_their_own_words() {
        let document = json!({
            "openapi": "3.0.3",
            "components": {"schemas": {
                "A b/c": {
                    "type": "object",
                    "required": ["a"],
                    "properties": {
                        "a": {"type": "string", "nullable": true, "enum": ["x"]},
                        "b": {"type": "integer", "minimum": 0, "exclusiveMinimum": true},
                        "c": {"$ref": "#/components/schemas/D", "description": "no"},
                        "e": {"type": "integer", "format": "int32"},
                        "f": {"type": "string", "format": "date-time"},
                    },
                },
                "D": {"type": "array", "items": {"type": "string", "format": "byte"}},
                "E": {"$ref": "#/components/schemas/Missing"},
            }},
        });
        let judge = Judge::new(&document).expect("a judge");
        let schema = judge
            .schema("/components/schemas/A b~1c")
            .expect("a schema");
        for (value, expected) in [
            (json!({"a": null}), true),
            (json!({"a": "x", "b": 1, "c": ["YQ=="], "e": 1}), true),
            (json!({"a": "y"}), false),
            (json!({"a": "x", "b": 0}), false),
            (json!({"a": "x", "c": ["?"]}), false),
            (json!({"a": "x", "e": 3_000_000_000_u64}), false),
            (json!({"a": "x", "f": "yesterday"}), false),
            (json!({}), false),
        ] {
            assert_eq!(schema.is_valid(&value), expected, "{value}");
        }
        assert!(judge.schema("/components/schemas/E").is_none());
    }

    #[test]
    fn base64() {
        for (text, expected) in [
            ("", true),
            ("YQ", true),
            ("YQ==", true),
            ("Y", false),
            ("a b", false),
        ] {
            assert_eq!(is_base64(text), expected, "{text}");
        }
    }
}
