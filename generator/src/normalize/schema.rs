//! Rewrites a schema of any dialect to the form of OpenAPI 3.0.

use super::extras::placeholder;
use super::model::Schema;
use super::node::{Kind, Members, extensions};
use super::values::open_enum;
use super::{Extras, Link, NULLABLE, Normalizer, TYPE_KEYWORDS, decode};
use crate::diagnostic::{Code, Diagnostic, Verdict};
use crate::source::{Place, Tree, member};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use serde_json::{Value, json};

/// The keywords that are copied if their value is of this kind.
const COPIED: &[(&str, Kind)] = &[
    ("title", Kind::String),
    ("description", Kind::String),
    ("format", Kind::String),
    ("pattern", Kind::String),
    ("multipleOf", Kind::Number),
    ("minLength", Kind::Count),
    ("maxLength", Kind::Count),
    ("minItems", Kind::Count),
    ("maxItems", Kind::Count),
    ("minProperties", Kind::Count),
    ("maxProperties", Kind::Count),
    ("uniqueItems", Kind::Bool),
    ("nullable", Kind::Bool),
    ("readOnly", Kind::Bool),
    ("writeOnly", Kind::Bool),
    ("deprecated", Kind::Bool),
    ("default", Kind::Any),
    ("enum", Kind::Array),
];

/// The verdict on `unevaluatedProperties` beside a `$dynamicRef` that leads elsewhere in another schema.
const STAYS_OPEN: Verdict =
    Verdict::Approximated("the object stays open, since another schema may describe more members");

/// The format of a string whose values are integers as well: Kubernetes writes the type of a port so, which is a number or a
/// name.
const INTEGER_OR_STRING: &str = "int-or-string";

impl<'s> Normalizer<'s> {
    /// Returns the schema at `place`, with links for its subschemas.
    pub(super) fn schema(&mut self, tree: &'s Tree, place: &Place) -> Schema {
        let mut extras = Extras::default();
        let mut out = Members::new();
        match tree {
            Value::Object(node) => self.keywords(node, place, &mut out, &mut extras),
            Value::Bool(true) => {}
            Value::Bool(false) => extras.never = true,
            _ => {
                self.invalid_node(place, "schema", "it is neither an object nor a boolean");
                extras.invalid = true;
            }
        }
        decode::schema(Value::Object(out), extras).unwrap_or_else(|error| {
            self.invalid_node(place, "schema", &error.to_string());
            Schema {
                invalid: true,
                ..Schema::default()
            }
        })
    }

    fn keywords(
        &mut self,
        node: &'s Members,
        place: &Place,
        out: &mut Members,
        extras: &mut Extras,
    ) {
        for (key, kind) in COPIED {
            self.take(node, key, *kind, place, out);
        }
        if member(node, NULLABLE).is_some_and(|value| value == true) {
            out.insert("nullable".to_owned(), json!(true));
        }
        self.example(node, place, out);
        extensions(node, out);
        self.types(node, place, out, extras);
        self.bounds(node, place, out, extras);
        self.object_keywords(node, place, out, extras);
        self.array_keywords(node, place, out, extras);
        self.combinators(node, place, out, extras);
        self.discriminator(node, place, out, extras);
        self.documentation(node, place, out, extras);
        extras.xml = self.xml(node, place);
        if member(out, "enum")
            .and_then(Value::as_array)
            .is_some_and(Vec::is_empty)
        {
            out.remove("enum");
            let at = place.join("enum");
            self.diagnostics.push(
                Diagnostic::new(Code::InvalidKeyword, "`enum` is empty")
                    .at(&at)
                    .ignores(&at, "it lists no value")
                    .help("the keyword is ignored; list the values, or remove it"),
            );
        }
        open_enum(out);
        if let Some(constant) = member(node, "const") {
            extras.constant = Some(constant.clone());
        }
        self.typed_values(place, out, extras);
        extras.null_default = member(node, "default").is_some_and(Value::is_null);
        extras.content_encoding = member(node, "contentEncoding")
            .and_then(Value::as_str)
            .map(str::to_owned);
        extras.content_media_type = member(node, "contentMediaType")
            .and_then(Value::as_str)
            .map(str::to_owned);
        if member(node, "contentSchema").is_some() {
            extras.content_schema = Some(self.inline_schema(place.join("contentSchema")));
        }
        // What is not anything is nothing, like the schema `false`: zod writes it so.
        extras.never = member(node, "not").is_some_and(allows_all);
        extras.conditional |= ["if", "dependentSchemas"]
            .iter()
            .any(|key| member(node, key).is_some());
        extras.forbids = ["not", "if", "dependentSchemas"]
            .iter()
            .any(|key| member(node, key).is_some())
            && !extras.never;
    }

    /// Reads `type`, a name or a list of names. Names of real documents that are no types are corrected.
    fn types(&mut self, node: &Members, place: &Place, out: &mut Members, extras: &mut Extras) {
        if member(node, "$ref").is_some_and(Value::is_string) && self.is_3_0(place) {
            return;
        }
        let names: Vec<&str> = match member(node, "type") {
            None => return,
            // A serializer may write it for no type, but such an alternative would make the others superfluous.
            Some(Value::Null) if !self.null_alternatives.contains(place) => return,
            Some(Value::Null) => self
                .unquoted_null(&place.join("type"))
                .into_iter()
                .collect(),
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => (0..)
                .zip(names)
                .filter_map(|(index, name)| match name {
                    Value::Null => self.unquoted_null(&place.join("type").index(index)),
                    name => name.as_str(),
                })
                .collect(),
            Some(_) => return self.invalid_keyword(place, "type", Kind::String),
        };
        let mut types: Vec<&str> = Vec::new();
        let mut nullable = false;
        for name in names {
            match name {
                "null" => nullable = true,
                "string" | "number" | "integer" | "boolean" | "object" | "array" => {
                    types.push(name)
                }
                other => {
                    let (name, format) = meant_type(other);
                    self.diagnostics.push(
                        Diagnostic::new(
                            Code::InvalidKeyword,
                            format!("`{other}` is not a type of JSON Schema"),
                        )
                        .at(&place.join("type"))
                        .approximates(
                            &place.join("type"),
                            "not a type; read as the most likely one",
                        )
                        .help(match (name, format) {
                            (Some(name), Some(format)) => {
                                format!("it is read as `type: {name}` with `format: {format}`")
                            }
                            (Some(name), None) => format!("it is read as `type: {name}`"),
                            (None, _) => "the type is ignored".to_owned(),
                        }),
                    );
                    types.extend(name);
                    if let Some(format) = format {
                        out.entry("format").or_insert_with(|| json!(format));
                    }
                }
            }
        }
        types.dedup();
        let format = member(node, "format").and_then(Value::as_str);
        if types == ["string"] && format == Some(INTEGER_OR_STRING) {
            types.insert(0, "integer");
        }
        if nullable {
            out.insert("nullable".to_owned(), json!(true));
            extras.only_null = types.is_empty();
        }
        match types.as_slice() {
            [] => {}
            [name] => {
                out.insert("type".to_owned(), json!(name));
            }
            several => extras.types = several.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// Returns the type that `null` without quotes means in YAML, and reports it.
    fn unquoted_null(&mut self, at: &Place) -> Option<&'static str> {
        self.diagnostics.push(
            Diagnostic::new(
                Code::InvalidKeyword,
                "`null` is a value here, not the name of a type",
            )
            .at(at)
            .approximates(at, "read as the name of the type")
            .help("it is read as `type: \"null\"`; write the name in quotes"),
        );
        Some("null")
    }

    /// Returns whether `place` is in a document of OpenAPI 3.0, or in a part of one.
    ///
    /// The Reference Object of 3.0 has no siblings (4.7.23 of 3.0.3). A `type` beside `$ref` is ignored there, since it
    /// sometimes differs from that of the target. Other siblings are read, since their meaning is clear: `nullable`, a
    /// description, members.
    pub(super) fn is_3_0(&self, place: &Place) -> bool {
        self.version(place)
            .is_some_and(|version| version.starts_with("3.0"))
    }

    fn object_keywords(
        &mut self,
        node: &'s Members,
        place: &Place,
        out: &mut Members,
        extras: &mut Extras,
    ) {
        match self.member(node, "properties", place) {
            Some((at, Value::Object(properties))) => {
                extras.properties = self.property_links(properties, &at);
                // Those beside a reference to a map.
                let own = member(node, "properties").and_then(Value::as_object);
                let own = own.filter(|own| own.get("$ref").is_some_and(Value::is_string));
                if let Some(own) = own {
                    let at = place.join("properties");
                    extras.properties.extend(self.property_links(own, &at));
                }
                out.insert("properties".to_owned(), json!({}));
            }
            Some((_, Value::Null)) | None => {}
            Some(_) => self.invalid_keyword(place, "properties", Kind::Object),
        }
        // `required: true` is from older drafts, where it belongs to the member.
        let written_as_flag = member(node, "required").is_some_and(Value::is_boolean);
        let required = if written_as_flag {
            // A parameter that is read as a schema, because it has none, may have a flag of this name.
            if member(node, "in").is_none() {
                self.invalid_keyword(place, "required", Kind::Array);
            }
            Vec::new()
        } else {
            self.strings(node, "required", place)
        };
        if !required.is_empty() {
            out.insert("required".to_owned(), Value::Array(required));
        }
        match member(node, "additionalProperties") {
            Some(Value::Bool(flag)) => {
                out.insert("additionalProperties".to_owned(), json!(flag));
            }
            Some(tree @ Value::Object(_)) => {
                let link = self.inline_node(place.join("additionalProperties"), tree);
                extras.additional_properties = Some(link);
                out.insert("additionalProperties".to_owned(), placeholder());
            }
            Some(Value::Null) | None => {}
            Some(_) => self.invalid_keyword(place, "additionalProperties", Kind::Object),
        }
        match member(node, "unevaluatedProperties") {
            Some(Value::Bool(allowed)) => extras.unevaluated_allowed = Some(*allowed),
            Some(Value::Object(_)) => {
                let link = self.inline_schema(place.join("unevaluatedProperties"));
                extras.unevaluated_properties = Some(link);
            }
            _ => {}
        }
        if let Some((at, patterns)) = self.object(node, "patternProperties", place) {
            extras.pattern_properties = patterns
                .keys()
                .map(|pattern| (pattern.clone(), self.inline_schema(at.join(pattern))))
                .collect();
        }
    }

    fn array_keywords(
        &mut self,
        node: &'s Members,
        place: &Place,
        out: &mut Members,
        extras: &mut Extras,
    ) {
        match member(node, "items") {
            Some(tree @ (Value::Object(_) | Value::Bool(true))) => {
                let link = self.inline_node(place.join("items"), tree);
                extras.items = Some(link);
                out.insert("items".to_owned(), placeholder());
            }
            Some(Value::Bool(false)) => extras.closed_items = true,
            Some(Value::Array(items)) => {
                extras.prefix_items = self.links(items.len(), &place.join("items"));
                extras.closed_items = member(node, "additionalItems") == Some(&Value::Bool(false));
            }
            Some(Value::Null) | None => {}
            Some(_) => self.invalid_keyword(place, "items", Kind::Object),
        }
        if let Some((at, items)) = self.list(node, "prefixItems", place) {
            extras.prefix_items = self.links(items.len(), &at);
        }
    }

    fn property_links(
        &mut self,
        properties: &'s Members,
        at: &Place,
    ) -> IndexMap<String, Link, FxBuildHasher> {
        let named = properties.iter();
        let schemas = named.filter(|(name, value)| *name != "$ref" || !value.is_string());
        schemas
            .map(|(name, tree)| (name.clone(), self.inline_node(at.join(name), tree)))
            .collect()
    }

    fn links(&mut self, count: usize, at: &Place) -> Vec<Link> {
        (0..count)
            .map(|index| self.inline_schema(at.index(index)))
            .collect()
    }

    /// Reads `allOf`, `oneOf`, `anyOf`, and `$ref` with its siblings. The target of `$ref` becomes the first branch of
    /// `allOf`.
    fn combinators(
        &mut self,
        node: &'s Members,
        place: &Place,
        out: &mut Members,
        extras: &mut Extras,
    ) {
        let mut bases = Vec::new();
        let reference = ["$ref", "$dynamicRef"]
            .iter()
            .find_map(|key| Some((*key, member(node, key)?.as_str()?)));
        if let Some((key, text)) = reference {
            match self.target(place, text) {
                // The members that another schema describes in its place are not known.
                Some(target) if key == "$dynamicRef" && self.is_overridden(text, &target) => {
                    extras.conditional = true;
                    let at = place.join("unevaluatedProperties");
                    self.diagnostics.judge(at, STAYS_OPEN);
                }
                Some(target) if self.is_no_schema(place, &target) => extras.invalid = true,
                Some(target) => {
                    self.want(&target);
                    bases.push(Link::reference(target));
                    extras.reference = true;
                }
                None => extras.invalid = true,
            }
        }
        if let Some(target) = self.recursion(node, place) {
            self.want(&target);
            bases.push(Link::reference(target));
            extras.reference = true;
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            let mut links = if key == "allOf" {
                std::mem::take(&mut bases)
            } else {
                Vec::new()
            };
            // An object may be a reference to a list.
            let list = match member(node, key) {
                Some(Value::Array(branches)) => Some((place.join(key), branches.as_slice())),
                Some(Value::Object(one)) if one.contains_key("$ref") => self.list(node, key, place),
                _ => None,
            };
            match (list, member(node, key)) {
                (Some((at, branches)), _) => {
                    for (index, tree) in (0..).zip(branches) {
                        let branch = at.index(index);
                        if key != "allOf" && is_null_type(tree) {
                            self.null_alternatives.insert(branch.clone());
                        }
                        links.push(self.inline_node(branch, tree));
                    }
                }
                // A single branch, written without the array.
                (None, Some(tree @ Value::Object(_))) => {
                    links.push(self.inline_node(place.join(key), tree));
                }
                (None, Some(Value::Null) | None) => {}
                (None, Some(_)) => self.invalid_keyword(place, key, Kind::Array),
            }
            if !links.is_empty() {
                out.insert(key.to_owned(), json!([]));
            }
            match key {
                "allOf" => extras.all_of = links,
                "oneOf" => extras.one_of = links,
                _ => extras.any_of = links,
            }
        }
    }

    fn documentation(
        &mut self,
        node: &Members,
        place: &Place,
        out: &mut Members,
        extras: &mut Extras,
    ) {
        if let Some(Value::Object(docs)) = member(node, "externalDocs")
            && let Some(url) = docs.get("url").and_then(Value::as_str)
        {
            let description = docs.get("description").and_then(Value::as_str);
            out.insert(
                "externalDocs".to_owned(),
                json!({ "url": url, "description": description }),
            );
        }
        extras.examples = self.schema_examples(node, place);
    }
}

/// Returns the most likely meaning of an unknown `type`, with a format.
fn meant_type(name: &str) -> (Option<&'static str>, Option<&'static str>) {
    match name.to_ascii_lowercase().as_str() {
        "date" => (Some("string"), Some("date")),
        "datetime" | "date-time" | "timestamp" => (Some("string"), Some("date-time")),
        "uuid" | "guid" => (Some("string"), Some("uuid")),
        "file" | "binary" => (Some("string"), Some("binary")),
        "string" | "str" | "text" | "uri" | "url" | "email" | "enum" | "password" | "byte"
        | "char" => (Some("string"), None),
        "int" | "integer" | "long" | "int64" => (Some("integer"), None),
        "int32" => (Some("integer"), Some("int32")),
        "number" | "float" | "double" | "decimal" | "numeric" => (Some("number"), None),
        "bool" | "boolean" => (Some("boolean"), None),
        "list" | "array" => (Some("array"), None),
        "object" | "map" | "dict" | "json" => (Some("object"), None),
        _ => (None, None),
    }
}

/// Returns whether a schema has `null` without quotes as its `type`, and no other keyword that determines its type.
fn is_null_type(schema: &Tree) -> bool {
    let Value::Object(node) = schema else {
        return false;
    };
    let mut keys = node.keys().map(String::as_str);
    member(node, "type").is_some_and(Value::is_null)
        && keys.all(|key| key == "type" || !TYPE_KEYWORDS.contains(&key))
}

/// Returns whether a schema is `true`, or an object without keywords.
pub(crate) fn allows_all(schema: &Tree) -> bool {
    match schema {
        Value::Bool(allows) => *allows,
        Value::Object(keywords) => keywords.is_empty(),
        _ => false,
    }
}
