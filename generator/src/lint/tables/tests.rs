//! The tables are complete: they have every keyword of the specifications, and every keyword that `normalize` reads.

use super::rule;
use crate::lint::ObjectKind;
use std::fs;

/// The fixed fields of every object of OpenAPI 3.0, 3.1 and 3.2, and the keywords of JSON Schema 2020-12.
#[rustfmt::skip]
const DEFINED: &[(ObjectKind, &str)] = &[
    (ObjectKind::Document, "openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs"),
    (ObjectKind::Info, "title summary description termsOfService contact license version"),
    (ObjectKind::Contact, "name url email"),
    (ObjectKind::License, "name identifier url"),
    (ObjectKind::Server, "url description name variables"),
    (ObjectKind::ServerVariable, "enum default description"),
    (ObjectKind::Components, "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems mediaTypes"),
    (ObjectKind::PathItem, "$ref summary description get put post delete options head patch trace query additionalOperations servers parameters"),
    (ObjectKind::Operation, "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers"),
    (ObjectKind::WebhookItem, "$ref summary description get put post delete options head patch trace query additionalOperations servers parameters"),
    (ObjectKind::WebhookOperation, "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers"),
    (ObjectKind::ExternalDocs, "description url"),
    (ObjectKind::Parameter, "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content"),
    (ObjectKind::Header, "description required deprecated style explode schema example examples content"),
    (ObjectKind::RequestBody, "description content required"),
    (ObjectKind::MediaType, "schema itemSchema example examples encoding prefixEncoding itemEncoding"),
    (ObjectKind::Encoding, "contentType headers style explode allowReserved encoding prefixEncoding itemEncoding"),
    (ObjectKind::ItemEncoding, "contentType headers style explode allowReserved encoding prefixEncoding itemEncoding"),
    (ObjectKind::Response, "summary description headers content links"),
    (ObjectKind::Example, "summary description dataValue serializedValue externalValue value"),
    (ObjectKind::Link, "operationRef operationId parameters requestBody description server"),
    (ObjectKind::Tag, "name summary description externalDocs parent kind"),
    (ObjectKind::Reference, "$ref summary description"),
    (ObjectKind::Discriminator, "propertyName mapping defaultMapping"),
    (ObjectKind::Xml, "nodeType name namespace prefix attribute wrapped"),
    (ObjectKind::SecurityScheme, "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated"),
    (ObjectKind::OauthFlows, "implicit password clientCredentials authorizationCode deviceAuthorization"),
    (ObjectKind::OauthFlow, "authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl scopes"),
    // OpenAPI 3.0, and the additions of 3.1 and 3.2 to JSON Schema.
    (ObjectKind::Schema, "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties required enum"),
    (ObjectKind::Schema, "type allOf oneOf anyOf not items properties additionalProperties description format default nullable discriminator readOnly writeOnly xml externalDocs example deprecated"),
    // JSON Schema 2020-12: core, applicator, unevaluated, validation, meta-data, format, content.
    (ObjectKind::Schema, "$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs"),
    (ObjectKind::Schema, "prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames if then else allOf anyOf oneOf not"),
    (ObjectKind::Schema, "unevaluatedItems unevaluatedProperties"),
    (ObjectKind::Schema, "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired"),
    (ObjectKind::Schema, "title description default deprecated readOnly writeOnly examples format contentEncoding contentMediaType contentSchema"),
];

#[test]
fn every_keyword_of_the_specifications_is_in_a_table() {
    for kind in ObjectKind::ALL {
        assert!(DEFINED.iter().any(|(of, _)| of == kind), "{kind:?}");
    }
    for (kind, keywords) in DEFINED {
        for keyword in keywords.split(' ') {
            assert!(rule(*kind, keyword).is_some(), "{kind:?} {keyword}");
        }
    }
}

#[test]
fn no_table_has_a_keyword_twice() {
    for kind in ObjectKind::ALL {
        let mut keywords: Vec<&str> = kind.keywords().map(|(keyword, _)| keyword).collect();
        let count = keywords.len();
        keywords.sort_unstable();
        keywords.dedup();
        assert_eq!(keywords.len(), count, "{kind:?}");
    }
}

#[test]
fn every_verdict_but_used_has_a_reason() {
    for kind in ObjectKind::ALL {
        for (keyword, verdict) in kind.keywords() {
            let said = verdict.reason().is_none_or(|reason| {
                reason.len() > 5 && !reason.ends_with('.') && reason.trim() == reason
            });
            assert!(said, "{kind:?} {keyword}");
        }
    }
}

/// The texts of `normalize` that are not keywords: types, formats, locations, styles, parts of messages.
const OTHER_TEXTS: &[&str] = &[
    "array",
    "binary",
    "bool",
    "boolean",
    "byte",
    "cdata",
    "char",
    "cookie",
    "date",
    "datetime",
    "decimal",
    "deepObject",
    "dict",
    "double",
    "element",
    "email",
    "false",
    "file",
    "float",
    "form",
    "guid",
    "inline",
    "int",
    "integer",
    "json",
    "label",
    "list",
    "long",
    "map",
    "matrix",
    "mutualTLS",
    "none",
    "null",
    "number",
    "numeric",
    "object",
    "operation",
    "path",
    "header",
    "response",
    "parameter",
    "pipeDelimited",
    "querystring",
    "ref",
    "server",
    "simple",
    "spaceDelimited",
    "str",
    "string",
    "tag",
    "text",
    "timestamp",
    "uint",
    "uri",
    "url",
    "uuid",
    "oauth2",
    "int32",
    "int64",
    "camelCase",
];

#[test]
fn every_keyword_that_normalize_reads_is_in_a_table() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/normalize");
    let mut unknown = Vec::new();
    let entries = fs::read_dir(folder).unwrap();
    let files = entries.map(|entry| entry.unwrap().path());
    for file in files.filter(|path| path.is_file()) {
        let source = fs::read_to_string(file).unwrap();
        for line in source.lines().filter(|line| !line.trim().starts_with("//")) {
            for text in line.split('"').skip(1).step_by(2) {
                let plain = text.strip_prefix('$').unwrap_or(text);
                let is_word = plain.starts_with(|c: char| c.is_ascii_lowercase())
                    && plain.chars().all(|c| c.is_ascii_alphanumeric());
                let is_known = ObjectKind::ALL
                    .iter()
                    .any(|kind| rule(*kind, text).is_some());
                if is_word && !is_known && !OTHER_TEXTS.contains(&text) {
                    unknown.push(text.to_owned());
                }
            }
        }
    }
    assert!(
        unknown.is_empty(),
        "in no table of the findings: {unknown:?}"
    );
}
