//! Handles a `$ref` that leads to a node of another kind than its place requires.
//!
//! A body or a response that refers to a schema means JSON of that schema. Everything else is reported at the `$ref`,
//! since its target is not wrong.

use super::node::Members;
use super::{Link, Normalizer};
use crate::diagnostic::{Code, Diagnostic, Verdict};
use crate::source::{Place, Tree};
use serde_json::{Value, json};

/// Keywords of schemas that no other target of a `$ref` has.
const SCHEMA_WORDS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "enum",
    "format",
    "items",
    "not",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "type",
];

/// Keywords of parameters, bodies, responses, headers and media types.
const MESSAGE_WORDS: &[&str] = &["content", "headers", "in", "links", "schema"];

/// The kind of node that is required where a schema is found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
}

impl Wanted {
    fn name(self) -> &'static str {
        match self {
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::MediaType => "a media type",
        }
    }

    /// Returns the verdict on a `$ref` to a schema.
    fn verdict(self) -> Verdict {
        match self {
            Self::Parameter => Verdict::Ignored(OTHER_KIND),
            Self::RequestBody | Self::Response | Self::Header | Self::MediaType => {
                Verdict::Approximated(
                    "it refers to a schema, and is read as an object with that schema",
                )
            }
        }
    }

    fn help(self, text: &str) -> String {
        let schema = format!("schema: {{$ref: '{text}'}}");
        match self {
            Self::Parameter => {
                format!("the parameter is left out; write `name`, `in` and `{schema}`")
            }
            Self::RequestBody | Self::Response => format!(
                "the reference is read as a JSON body of this schema; write `content: {{application/json: {{{schema}}}}}`"
            ),
            Self::Header | Self::MediaType => {
                format!("the reference is read as an object with this schema; write `{schema}`")
            }
        }
    }
}

/// The reason for the loss of a reference to a node of another kind.
const OTHER_KIND: &str = "it refers to a node of another kind";

/// A schema where another kind of node is required.
pub(super) struct Misplaced {
    /// The node that contains the `$ref` to the schema.
    pub(super) holder: Place,
    /// The schema.
    pub(super) schema: Place,
}

impl Normalizer<'_> {
    /// Returns the schema that a `$ref` at the node `place` leads to, if it leads to one.
    pub(super) fn misplaced(&mut self, place: &Place, tree: &Tree) -> Option<Misplaced> {
        // Real documents have fewer hops. A chain without an end is reported elsewhere.
        let mut holder = place.clone();
        let mut tree = tree;
        for _ in 0..32 {
            let text = tree.get("$ref").and_then(Value::as_str)?;
            let target = self.sources.resolve_at(&holder, text)?;
            tree = self.sources.node(&target)?;
            if is_schema(&target, tree) {
                return Some(Misplaced {
                    holder,
                    schema: target,
                });
            }
            holder = target;
        }
        None
    }

    /// Reports a schema where another kind of node is required.
    pub(super) fn say_misplaced(&mut self, misplaced: &Misplaced, wanted: Wanted) {
        let node = self.sources.node(&misplaced.holder);
        let text = node.and_then(|node| node.get("$ref")?.as_str());
        let at = misplaced.holder.join("$ref");
        let diagnostic = Diagnostic::new(
            Code::ReferenceKind,
            format!(
                "expected a reference to {}, found a reference to a schema",
                wanted.name()
            ),
        )
        .at(&at)
        .judges(&at, wanted.verdict())
        .help(wanted.help(text.unwrap_or_default()));
        // A component is reported once, regardless of the number of its uses.
        let said = |other: &Diagnostic| {
            (other.code, &other.location) == (diagnostic.code, &diagnostic.location)
        };
        if !self.diagnostics.list().iter().any(said) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Returns the content of a body that is JSON of a schema.
    pub(super) fn json_content(&mut self, schema: &Place) -> Value {
        self.want(schema);
        json!({ "application/json": { "schema": Link::reference(schema.clone()).to_node() } })
    }

    /// Returns whether the target of a schema's `$ref` is evidently not a schema, and reports it.
    pub(super) fn is_no_schema(&mut self, place: &Place, target: &Place) -> bool {
        let Some(Value::Object(node)) = self.sources.node(target) else {
            return false;
        };
        let root = self.sources.node(&Place::root(target.file));
        let in_document = root.is_some_and(|root| root.get("openapi").is_some());
        let Some(found) = other_kind(target, node, in_document) else {
            return false;
        };
        let at = place.join("$ref");
        self.diagnostics.push(
            Diagnostic::new(
                Code::ReferenceKind,
                format!("expected a reference to a schema, found a reference to {found}"),
            )
            .at(&at)
            .ignores(&at, OTHER_KIND)
            .help("the schema is read as any JSON; refer to a schema, such as `#/components/schemas/Name`"),
        );
        true
    }
}

fn has_any(node: &Members, words: &[&str]) -> bool {
    words.iter().any(|word| node.contains_key(*word))
}

/// Returns whether a node is a schema, in a place where a message or a part of one is required.
fn is_schema(place: &Place, tree: &Tree) -> bool {
    let Value::Object(node) = tree else {
        return false;
    };
    let parent = place.pointer.parent();
    let is_component = parent.is_some_and(|parent| parent.as_str() == "/components/schemas");
    let is_reference = node.contains_key("$ref");
    if has_any(node, MESSAGE_WORDS) && !node.contains_key("properties") {
        return false;
    }
    if is_component {
        // A node that only has a description may be a misplaced response.
        has_any(node, SCHEMA_WORDS) || !node.contains_key("description")
    } else {
        has_any(node, SCHEMA_WORDS) && !is_reference
    }
}

/// Returns the kind of a node that is evidently not a schema.
fn other_kind(place: &Place, node: &Members, in_document: bool) -> Option<&'static str> {
    let pointer = place.pointer.as_str();
    if pointer.starts_with("/components/schemas/") && has_any(node, SCHEMA_WORDS) {
        return None;
    }
    let tokens: Vec<String> = place.pointer.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match tokens.as_slice() {
        [] if in_document => return Some("a whole document"),
        ["components", "schemas"] => return Some("the list of all schemas"),
        ["components"]
        | ["components" | "info" | "paths" | "servers" | "tags", _]
        | ["info" | "paths"]
            if in_document && !has_any(node, SCHEMA_WORDS) =>
        {
            return Some("a part of the document");
        }
        _ => {}
    }
    if has_any(node, SCHEMA_WORDS) {
        return None;
    }
    let is_text = |key: &str| node.get(key).is_some_and(Value::is_string);
    let is_object = |key: &str| node.get(key).is_some_and(Value::is_object);
    match tokens.as_slice() {
        _ if is_text("in") && is_text("name") => Some("a parameter"),
        ["components", "parameters", _] => Some("a parameter"),
        ["components", "responses", _] => Some("a response"),
        ["components", "requestBodies", _] => Some("a request body"),
        ["components", "headers", _] => Some("a header"),
        ["components", "examples", _] => Some("an example"),
        ["components", "links", _] => Some("a link"),
        _ if is_object("content") => Some("a body or a response"),
        _ if is_object("schema") => Some("a media type or a header"),
        _ => None,
    }
}
