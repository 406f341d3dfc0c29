//! Validates values by the schemas of a document with the crate `jsonschema`, which is independent of the generator.

use super::dialect::Modern;
use allof::source::{Place, SourceSet};
use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::json;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The reason why a schema cannot be used for validation.
pub(in crate::corpus) type Rejection = &'static str;

/// The validators of the schemas of documents, each of which is created on first use.
pub(in crate::corpus) struct Schemas<'s> {
    sources: &'s SourceSet,
    modern: Modern<'s>,
    registry: Option<Registry<'s>>,
    /// The validators by place, since the same component is used many times.
    known: BTreeMap<Place, Result<Rc<Validator>, Rejection>>,
}

impl<'s> Schemas<'s> {
    /// Prepares the documents.
    pub(in crate::corpus) fn new(sources: &'s SourceSet) -> Self {
        let modern = Modern::new(sources);
        let mut registry = Some(Registry::new());
        for (uri, document) in modern.documents() {
            let resource = Draft::Draft202012.create_resource(document);
            registry = registry.and_then(|registry| registry.add(uri, resource).ok());
        }
        Self {
            sources,
            modern,
            registry: registry.and_then(|registry| registry.prepare().ok()),
            known: BTreeMap::new(),
        }
    }

    /// Returns the validator of the schema at a place.
    pub(in crate::corpus) fn schema(&mut self, place: &Place) -> Result<Rc<Validator>, Rejection> {
        let place = self.target(place);
        if let Some(known) = self.known.get(&place) {
            return known.clone();
        }
        let made = self.make(&place).map(Rc::new);
        self.known.insert(place, made.clone());
        made
    }

    /// Returns the target of a schema that consists of a reference only, or else the place itself.
    fn target(&self, place: &Place) -> Place {
        let target = || {
            let members = self.sources.node(place)?.as_object()?;
            let reference = members.get("$ref").filter(|_| members.len() == 1)?;
            self.sources.resolve_at(place, reference.as_str()?)
        };
        target().unwrap_or_else(|| place.clone())
    }

    fn make(&self, place: &Place) -> Result<Validator, Rejection> {
        if self.sources.node(place).is_none() {
            return Err("there is no schema at the place");
        }
        let registry = self
            .registry
            .as_ref()
            .ok_or("the validator cannot read the document")?;
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(registry)
            .should_validate_formats(true)
            .with_format("byte", is_base64)
            .build(&json!({ "$ref": self.modern.reference(place) }))
            .map_err(|error| refusal(&error))
    }
}

fn refusal(error: &ValidationError<'_>) -> Rejection {
    let text = error.to_string();
    if text.contains("does not exist")
        || text.contains("unretrievable")
        || text.contains("nresolvable")
    {
        "the schema refers to nothing"
    } else if text.contains("regex") {
        "a pattern is none"
    } else {
        "the schema is none"
    }
}

/// Returns whether a text is Base64, of either alphabet, with or without padding.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let is_digit =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    digits.bytes().all(is_digit) && digits.len() % 4 != 1 && text.len() - digits.len() <= 2
}

#[cfg(test)]
mod tests {
    use super::{Schemas, is_base64};
    use allof::diagnostic::Diagnostics;
    use allof::load::load;
    use allof::source::{FileId, Place, Pointer};
    use serde_json::json;
    use std::fs;

    #[test]
    fn documents_are_judged_in_their_own_words() {
        let document = json!({
            "openapi": "3.0.3",
            "components": {"schemas": {
                "A b/c": {
                    "type": "object",
                    "required": ["a"],
                    "properties": {
                        "a": {"type": "string", "nullable": true, "enum": ["x"], "required": true},
                        "b": {"type": "integer", "minimum": 0, "exclusiveMinimum": true},
                        "c": {"$ref": "other.json#/D", "description": "no"},
                        "e": {"type": "integer", "format": "int32"},
                        "f": {"type": "string", "format": "date-time"},
                        "g": {"type": "object", "nullable": true, "properties": {"h": {"type": "boolean"}}},
                        "i": {"$ref": "#/components/schemas/A b~1c/properties/g/properties/h"},
                        "required": {"type": "file", "minLength": 2},
                    },
                },
                "E": {"$ref": "#/components/schemas/Missing"},
            }},
        });
        let other = json!({"D": {"type": "array", "items": {"type": "string", "format": "byte"}}});
        let folder = std::env::temp_dir().join(format!("corpus-validator-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join("document.json");
        fs::write(&path, document.to_string()).expect("a file");
        fs::write(folder.join("other.json"), other.to_string()).expect("a file");
        let sources = load(&[path], &folder, &mut Diagnostics::new());
        fs::remove_dir_all(&folder).expect("removed");

        let mut validator = Schemas::new(&sources);
        let at = |pointer| Place::new(FileId(0), Pointer::from_escaped(pointer));
        let schema = validator.schema(&at("/components/schemas/A b~1c"));
        let schema = schema.expect("a schema");
        for (value, expected) in [
            (json!({"a": null}), true),
            (json!({"a": "x", "b": 1, "c": ["YQ=="], "e": 1}), true),
            (json!({"a": "y"}), false),
            (json!({"a": "x", "b": 0}), false),
            (json!({"a": "x", "c": ["?"]}), false),
            (json!({"a": "x", "e": 3_000_000_000_u64}), false),
            (json!({"a": "x", "f": "yesterday"}), false),
            (json!({"a": "x", "g": null, "i": true}), true),
            (json!({"a": "x", "i": 1}), false),
            (json!({"a": "x", "required": "long"}), true),
            (json!({"a": "x", "required": ""}), false),
            (json!({}), false),
        ] {
            assert_eq!(schema.is_valid(&value), expected, "{value}");
        }
        let refusal = validator.schema(&at("/components/schemas/E"));
        assert_eq!(refusal.err(), Some("the schema refers to nothing"));
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
