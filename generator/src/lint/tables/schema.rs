//! The tables for schemas: JSON Schema 2020-12, remains of older drafts, and the additions of OpenAPI.

use super::super::kinds::ObjectKind::{Discriminator, ExternalDocs, Schema, Xml};
use super::super::rules::Child::{Named, Node};
use super::super::rules::{Rule, approximated, approximated_holds, holds, ignored, used};

const BOUND: &str = "documented, not enforced";
const NO_TYPE: &str = "does not change the type";
const UNCHECKED_KEYS: &str = "the keys are not checked";
const ALIKE: &str = "every dialect is read alike";
const RECURSION: &str = "of draft 2019-09; read as a reference to the outermost anchor around it";

pub(super) const SCHEMA: &[Rule] = &[
    // The core vocabulary. A `$comment` is not meant for programs, so it is used by ignoring it.
    approximated("$schema", ALIKE),
    approximated("$vocabulary", ALIKE),
    used("$id"),
    used("$anchor"),
    approximated("$dynamicAnchor", "read as `$anchor`: it overrides nothing"),
    used("$ref"),
    approximated(
        "$dynamicRef",
        "followed as `$ref`; any JSON if an override of its target may be another type",
    ),
    holds("$defs", Named(Schema)),
    holds("definitions", Named(Schema)),
    used("$comment"),
    approximated("$recursiveRef", RECURSION),
    approximated("$recursiveAnchor", RECURSION),
    // Applicators.
    holds("allOf", Node(Schema)),
    holds("anyOf", Node(Schema)),
    holds("oneOf", Node(Schema)),
    ignored("not", NO_TYPE),
    ignored("if", NO_TYPE),
    ignored("then", NO_TYPE),
    ignored("else", NO_TYPE),
    ignored("dependentSchemas", NO_TYPE),
    ignored("dependencies", NO_TYPE),
    holds("prefixItems", Node(Schema)),
    holds("items", Node(Schema)),
    approximated(
        "additionalItems",
        "items beyond a tuple are allowed and untyped, or forbidden",
    ),
    ignored("contains", NO_TYPE),
    holds("properties", Named(Schema)),
    approximated_holds("patternProperties", UNCHECKED_KEYS, Named(Schema)),
    holds("additionalProperties", Node(Schema)),
    ignored("propertyNames", NO_TYPE),
    ignored("unevaluatedItems", NO_TYPE),
    holds("unevaluatedProperties", Node(Schema)),
    // Validation.
    used("type"),
    used("enum"),
    used("const"),
    approximated("multipleOf", BOUND),
    approximated("maximum", BOUND),
    approximated("exclusiveMaximum", BOUND),
    approximated("minimum", BOUND),
    approximated("exclusiveMinimum", BOUND),
    approximated("maxLength", BOUND),
    approximated("minLength", BOUND),
    approximated("pattern", BOUND),
    approximated("maxItems", BOUND),
    approximated("minItems", BOUND),
    approximated("uniqueItems", BOUND),
    ignored("maxContains", NO_TYPE),
    ignored("minContains", NO_TYPE),
    approximated("maxProperties", BOUND),
    approximated("minProperties", BOUND),
    used("required"),
    ignored("dependentRequired", NO_TYPE),
    // Annotations.
    used("title"),
    used("description"),
    used("default"),
    used("deprecated"),
    used("readOnly"),
    used("writeOnly"),
    used("examples"),
    used("format"),
    used("contentEncoding"),
    approximated("contentMediaType", "the content is not parsed"),
    approximated("contentSchema", "only the data of an event are parsed"),
    // OpenAPI.
    used("nullable"),
    holds("discriminator", Node(Discriminator)),
    holds("xml", Node(Xml)),
    holds("externalDocs", Node(ExternalDocs)),
    used("example"),
];

pub(super) const DISCRIMINATOR: &[Rule] = &[
    used("propertyName"),
    used("mapping"),
    used("defaultMapping"),
];

pub(super) const XML: &[Rule] = &[
    used("nodeType"),
    used("name"),
    used("namespace"),
    used("prefix"),
    used("attribute"),
    used("wrapped"),
];
