//! Schemas: JSON Schema 2020-12, what is left of older drafts, and what OpenAPI adds.

use super::ObjectKind::{Discriminator, ExternalDocs, Schema};
use super::row::Child::{Named, Node};
use super::row::{Row, holds, lost, near, near_holds, used};

const BOUND: &str = "documented, not enforced";
const NO_TYPE: &str = "does not change the type";
const UNCHECKED_KEYS: &str = "the keys are not checked";
const ALIKE: &str = "every dialect is read alike";
const DRAFT_2019: &str = "an anchor of draft 2019-09 that is not followed";
const NO_XML: &str = "XML has no typed form";

pub(super) const SCHEMA: &[Row] = &[
    // The core vocabulary. A comment is not for programs: to ignore it is to do as it says.
    near("$schema", ALIKE),
    near("$vocabulary", ALIKE),
    used("$id"),
    used("$anchor"),
    near("$dynamicAnchor", "read as `$anchor`: it overrides nothing"),
    used("$ref"),
    near(
        "$dynamicRef",
        "followed as `$ref`: what overrides its target is not looked for",
    ),
    holds("$defs", Named(Schema)),
    holds("definitions", Named(Schema)),
    used("$comment"),
    lost("$recursiveRef", DRAFT_2019),
    lost("$recursiveAnchor", DRAFT_2019),
    // Applicators.
    holds("allOf", Node(Schema)),
    holds("anyOf", Node(Schema)),
    holds("oneOf", Node(Schema)),
    lost("not", NO_TYPE),
    lost("if", NO_TYPE),
    lost("then", NO_TYPE),
    lost("else", NO_TYPE),
    lost("dependentSchemas", NO_TYPE),
    lost("dependencies", NO_TYPE),
    holds("prefixItems", Node(Schema)),
    holds("items", Node(Schema)),
    near(
        "additionalItems",
        "items beyond a tuple are allowed and untyped, or forbidden",
    ),
    lost("contains", NO_TYPE),
    holds("properties", Named(Schema)),
    near_holds("patternProperties", UNCHECKED_KEYS, Named(Schema)),
    holds("additionalProperties", Node(Schema)),
    lost("propertyNames", NO_TYPE),
    lost("unevaluatedItems", NO_TYPE),
    holds("unevaluatedProperties", Node(Schema)),
    // Validation.
    used("type"),
    used("enum"),
    used("const"),
    near("multipleOf", BOUND),
    near("maximum", BOUND),
    near("exclusiveMaximum", BOUND),
    near("minimum", BOUND),
    near("exclusiveMinimum", BOUND),
    near("maxLength", BOUND),
    near("minLength", BOUND),
    near("pattern", BOUND),
    near("maxItems", BOUND),
    near("minItems", BOUND),
    near("uniqueItems", BOUND),
    lost("maxContains", NO_TYPE),
    lost("minContains", NO_TYPE),
    near("maxProperties", BOUND),
    near("minProperties", BOUND),
    used("required"),
    lost("dependentRequired", NO_TYPE),
    // What annotates.
    used("title"),
    used("description"),
    used("default"),
    used("deprecated"),
    used("readOnly"),
    used("writeOnly"),
    used("examples"),
    used("format"),
    used("contentEncoding"),
    near("contentMediaType", "the content is not looked into"),
    lost("contentSchema", "the content is not looked into"),
    // OpenAPI.
    used("nullable"),
    holds("discriminator", Node(Discriminator)),
    lost("xml", NO_XML),
    holds("externalDocs", Node(ExternalDocs)),
    used("example"),
];

pub(super) const DISCRIMINATOR: &[Row] = &[
    used("propertyName"),
    used("mapping"),
    used("defaultMapping"),
];

pub(super) const XML: &[Row] = &[
    lost("nodeType", NO_XML),
    lost("name", NO_XML),
    lost("namespace", NO_XML),
    lost("prefix", NO_XML),
    lost("attribute", NO_XML),
    lost("wrapped", NO_XML),
];
