//! Compares the tables of the lint with the emitted crate. A keyword that a table calls used must change the crate, and a
//! keyword that it calls ignored must not. So the verdict of a keyword has to change when its support does.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use allof::config::Config;
use allof::diagnostic::Diagnostics;
use allof::lint::{ObjectKind, Verdict};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const OPERATION: &str = "/paths/~1pets~1{id}/post";
const PARAMETER: &str = "/paths/~1pets~1{id}/post/parameters/0";
const BODY: &str = "/paths/~1pets~1{id}/post/requestBody";
const RESPONSE: &str = "/paths/~1pets~1{id}/post/responses/200";
const FAILURE: &str = "/paths/~1pets~1{id}/post/responses/404";
const HEADER: &str = "/paths/~1pets~1{id}/post/responses/404/headers/X-Why";
const STREAM: &str = "/paths/~1pets~1{id}/post/responses/200/content/application~1jsonl";
const MEDIA_TYPE: &str = "/paths/~1pets~1{id}/post/responses/200/content/application~1json";
const SENT: &str =
    "/paths/~1pets~1{id}/post/requestBody/content/multipart~1form-data/schema/properties/name";
const ENCODING: &str =
    "/paths/~1pets~1{id}/post/requestBody/content/multipart~1form-data/encoding/name";
const PARTS: &str = "/paths/~1pets~1{id}/put/requestBody/content/multipart~1mixed";
const ITEM_ENCODING: &str =
    "/paths/~1pets~1{id}/put/requestBody/content/multipart~1mixed/itemEncoding";
const EXAMPLE: &str =
    "/paths/~1pets~1{id}/post/responses/200/content/application~1json/examples/one";
const PET: &str = "/components/schemas/Pet";
const NAME: &str = "/components/schemas/Pet/properties/name";
const COUNT: &str = "/components/schemas/Pet/properties/count";
const LIST: &str = "/components/schemas/Pet/properties/list";
const XML: &str = "/components/schemas/Pet/properties/name/xml";
const LIST_XML: &str = "/components/schemas/Pet/properties/list/xml";
const ANY: &str = "/components/schemas/Pet/properties/any";
const PART: &str = "/components/schemas/Pet/properties/part";
const UNION: &str = "/components/schemas/Union";
const WEBHOOK: &str = "/webhooks/paid";
const PAID: &str = "/webhooks/paid/post";
const KEY: &str = "/components/securitySchemes/key";
const LOGIN: &str = "/components/securitySchemes/login";
const FLOW: &str = "/components/securitySchemes/login/flows/authorizationCode";
const DEVICE_FLOW: &str = "/components/securitySchemes/login/flows/deviceAuthorization";
const BEARER: &str = "/components/securitySchemes/bearer";

/// Returns a document that has an object of every kind.
fn base() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Pets", "version": "1", "contact": {}, "license": {} },
        "servers": [{ "url": "https://{host}.example", "variables": { "host": { "default": "api" } } }],
        "tags": [{ "name": "pets" }],
        "webhooks": { "paid": { "post": { "responses": {} } } },
        "paths": { "/pets/{id}": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "post": {
                "operationId": "post_pet",
                "tags": ["pets"],
                "parameters": [{ "name": "q", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } }],
                "requestBody": { "content": { "multipart/form-data": {
                    "schema": { "type": "object", "properties": { "name": { "type": "array", "items": { "type": "string" } } } },
                    "encoding": { "name": {} },
                } } },
                "responses": { "200": { "description": "One", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Pet" },
                    "examples": { "one": {} },
                }, "application/jsonl": {} } }, "404": { "description": "None", "headers": { "X-Why": { "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } },
                    "content": { "application/xml": { "schema": { "$ref": "#/components/schemas/Pet" } } } } },
                "security": [{ "key": [] }, { "bearer": [] }, { "login": [] }],
            },
            "put": {
                "operationId": "put_pets",
                "requestBody": { "content": { "multipart/mixed": {
                    "schema": { "type": "array", "items": { "type": "string" } },
                    "itemEncoding": {},
                } } },
                "responses": {},
            },
        } },
        "components": {
            "schemas": {
                "Pet": {
                    "type": "object",
                    "properties": {
                        "name": { "type": "string", "xml": {} },
                        "count": { "type": "integer" },
                        "list": { "type": "array", "xml": {} },
                        "any": {},
                        "part": { "type": "object", "properties": { "x": { "type": "string" } } },
                    },
                },
                "Union": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }] },
                "Cat": { "type": "object", "required": ["kind", "a"], "properties": { "kind": { "type": "string" }, "a": { "type": "string" } } },
                "Dog": { "type": "object", "required": ["kind", "b"], "properties": { "kind": { "type": "string" }, "b": { "type": "string" } } },
            },
            "securitySchemes": {
                "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
                "bearer": { "type": "http", "scheme": "bearer" },
                "login": { "type": "oauth2", "flows": { "authorizationCode": {
                    "authorizationUrl": "/authorize", "tokenUrl": "/token", "scopes": {},
                }, "deviceAuthorization": { "tokenUrl": "/token", "scopes": {} } } },
            },
        },
    })
}

/// A keyword with a value: the kind of its object, the pointer of the object, the keyword, the value.
struct Sample(ObjectKind, &'static str, &'static str, Value);

#[rustfmt::skip]
fn samples() -> Vec<Sample> {
    use ObjectKind as K;
    let string = || json!({ "type": "string" });
    vec![
        Sample(K::Document, "", "webhooks", json!({ "w": { "post": { "operationId": "hook", "responses": {} } } })),
        Sample(K::Document, "", "x-webhooks", json!({ "w": { "post": { "operationId": "hook", "responses": {} } } })),
        Sample(K::Document, "", "servers", json!([])),
        Sample(K::Document, "", "paths", json!({})),
        Sample(K::Document, "", "components", json!({ "schemas": { "Pet": string() } })),
        Sample(K::Document, "", "info", json!({ "title": "Cats", "version": "1" })),
        Sample(K::Info, "/info", "title", json!("Dogs")),
        Sample(K::Info, "/info", "description", json!("Some words.")),
        Sample(K::Server, "/servers/0", "url", json!("https://other.example")),
        Sample(K::Server, "/servers/0", "variables", json!({ "host": { "default": "other" } })),
        Sample(K::ServerVariable, "/servers/0/variables/host", "default", json!("other")),
        Sample(K::ServerVariable, "/servers/0/variables/host", "enum", json!(["api", "other"])),
        Sample(K::ServerVariable, "/servers/0/variables/host", "description", json!("Some words.")),
        Sample(K::Components, "/components", "schemas", json!({ "Pet": string() })),
        Sample(K::Components, "/components", "securitySchemes", json!({})),
        Sample(K::Components, "/components", "links", json!({ "L": { "operationId": "post_pet" } })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "get", json!({ "responses": {} })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "put", json!({ "responses": {} })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "delete", json!({ "responses": {} })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "options", json!({ "responses": {} })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "head", json!({ "responses": {} })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "patch", json!({ "responses": {} })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "trace", json!({ "responses": {} })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "query", json!({ "responses": {} })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "additionalOperations", json!({ "COPY": { "responses": {} } })),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "servers", json!([{ "url": "https://other.example" }])),
        Sample(K::PathItem, "/paths/~1pets~1{id}", "parameters", json!([{ "name": "p", "in": "query", "schema": string() }])),
        Sample(K::WebhookItem, WEBHOOK, "get", json!({ "responses": {} })),
        Sample(K::WebhookItem, WEBHOOK, "put", json!({ "responses": {} })),
        Sample(K::WebhookItem, WEBHOOK, "delete", json!({ "responses": {} })),
        Sample(K::WebhookItem, WEBHOOK, "options", json!({ "responses": {} })),
        Sample(K::WebhookItem, WEBHOOK, "head", json!({ "responses": {} })),
        Sample(K::WebhookItem, WEBHOOK, "patch", json!({ "responses": {} })),
        Sample(K::WebhookItem, WEBHOOK, "trace", json!({ "responses": {} })),
        Sample(K::WebhookItem, WEBHOOK, "query", json!({ "responses": {} })),
        Sample(K::WebhookItem, WEBHOOK, "additionalOperations", json!({ "COPY": { "responses": {} } })),
        Sample(K::WebhookOperation, PAID, "summary", json!("Some words")),
        Sample(K::WebhookOperation, PAID, "description", json!("Some words.")),
        Sample(K::WebhookOperation, PAID, "externalDocs", json!({ "url": "https://words.example" })),
        Sample(K::WebhookOperation, PAID, "requestBody", json!({ "content": { "text/plain": {} } })),
        Sample(K::WebhookOperation, PAID, "deprecated", json!(true)),
        Sample(K::Operation, OPERATION, "summary", json!("Some words")),
        Sample(K::Operation, OPERATION, "description", json!("Some words.")),
        Sample(K::Operation, OPERATION, "externalDocs", json!({ "url": "https://words.example" })),
        Sample(K::Operation, OPERATION, "operationId", json!("other")),
        Sample(K::Operation, OPERATION, "parameters", json!([])),
        Sample(K::Operation, OPERATION, "responses", json!({})),
        Sample(K::Operation, OPERATION, "callbacks", json!({ "c": { "{$url}": { "post": { "responses": {} } } } })),
        Sample(K::Operation, OPERATION, "deprecated", json!(true)),
        Sample(K::Operation, OPERATION, "security", json!([])),
        Sample(K::Operation, OPERATION, "servers", json!([{ "url": "https://other.example" }])),
        Sample(K::Parameter, PARAMETER, "name", json!("p")),
        Sample(K::Parameter, PARAMETER, "in", json!("header")),
        Sample(K::Parameter, PARAMETER, "description", json!("Some words.")),
        Sample(K::Parameter, PARAMETER, "required", json!(true)),
        Sample(K::Parameter, PARAMETER, "deprecated", json!(true)),
        Sample(K::Parameter, PARAMETER, "allowEmptyValue", json!(true)),
        Sample(K::Parameter, PARAMETER, "style", json!("pipeDelimited")),
        Sample(K::Parameter, PARAMETER, "explode", json!(false)),
        Sample(K::Parameter, PARAMETER, "allowReserved", json!(true)),
        Sample(K::Parameter, PARAMETER, "schema", string()),
        Sample(K::Parameter, PARAMETER, "example", json!(["x"])),
        Sample(K::RequestBody, BODY, "description", json!("Some words.")),
        Sample(K::RequestBody, BODY, "required", json!(true)),
        Sample(K::RequestBody, BODY, "content", json!({ "text/plain": { "schema": string() } })),
        Sample(K::Response, FAILURE, "description", json!("Some words.")),
        Sample(K::Response, RESPONSE, "headers", json!({ "X-Count": { "description": "Some words.", "required": true, "schema": { "type": "integer" } } })),
        Sample(K::Header, HEADER, "description", json!("Some words.")),
        Sample(K::Header, HEADER, "required", json!(true)),
        Sample(K::Header, HEADER, "deprecated", json!(true)),
        Sample(K::Header, HEADER, "explode", json!(true)),
        Sample(K::Header, HEADER, "schema", json!({ "type": "integer" })),
        Sample(K::Header, HEADER, "example", json!({ "a": "b" })),
        Sample(K::Response, RESPONSE, "content", json!({ "text/plain": { "schema": string() } })),
        Sample(K::Response, RESPONSE, "links", json!({ "l": { "operationId": "post_pet" } })),
        Sample(K::MediaType, MEDIA_TYPE, "schema", string()),
        Sample(K::MediaType, STREAM, "itemSchema", json!({ "type": "integer" })),
        Sample(K::MediaType, MEDIA_TYPE, "example", json!({ "name": "x" })),
        Sample(K::MediaType, MEDIA_TYPE, "examples", json!({ "two": { "value": { "name": "y" } } })),
        Sample(K::MediaType, PARTS, "prefixEncoding", json!([{ "contentType": "text/csv" }])),
        Sample(K::MediaType, PARTS, "itemEncoding", json!({ "contentType": "text/csv" })),
        Sample(K::Tag, "/tags/0", "description", json!("Some words.")),
        Sample(K::Encoding, ENCODING, "contentType", json!("text/csv")),
        Sample(K::Encoding, ENCODING, "headers", json!({ "X-Part": { "schema": string() } })),
        Sample(K::Encoding, ENCODING, "style", json!("pipeDelimited")),
        Sample(K::Encoding, ENCODING, "explode", json!(false)),
        Sample(K::Encoding, ENCODING, "allowReserved", json!(true)),
        Sample(K::Encoding, ENCODING, "encoding", json!({ "x": {} })),
        Sample(K::Encoding, ENCODING, "prefixEncoding", json!([{}])),
        Sample(K::Encoding, ENCODING, "itemEncoding", json!({})),
        Sample(K::ItemEncoding, ITEM_ENCODING, "contentType", json!("text/csv")),
        Sample(K::ItemEncoding, ITEM_ENCODING, "headers", json!({ "X-Part": { "schema": { "const": "x" } } })),
        Sample(K::ItemEncoding, ITEM_ENCODING, "style", json!("pipeDelimited")),
        Sample(K::ItemEncoding, ITEM_ENCODING, "explode", json!(false)),
        Sample(K::ItemEncoding, ITEM_ENCODING, "allowReserved", json!(true)),
        Sample(K::ItemEncoding, ITEM_ENCODING, "encoding", json!({ "x": {} })),
        Sample(K::ItemEncoding, ITEM_ENCODING, "prefixEncoding", json!([{}])),
        Sample(K::ItemEncoding, ITEM_ENCODING, "itemEncoding", json!({})),
        Sample(K::Example, EXAMPLE, "value", json!({ "name": "x" })),
        Sample(K::Example, EXAMPLE, "dataValue", json!({ "name": "x" })),
        Sample(K::SecurityScheme, KEY, "type", json!("http")),
        Sample(K::SecurityScheme, KEY, "description", json!("Some words.")),
        Sample(K::SecurityScheme, KEY, "name", json!("X-Other")),
        Sample(K::SecurityScheme, KEY, "in", json!("query")),
        Sample(K::SecurityScheme, BEARER, "scheme", json!("basic")),
        Sample(K::SecurityScheme, BEARER, "bearerFormat", json!("JWT")),
        Sample(K::SecurityScheme, LOGIN, "openIdConnectUrl", json!("https://words.example")),
        Sample(K::SecurityScheme, LOGIN, "oauth2MetadataUrl", json!("https://words.example")),
        Sample(K::SecurityScheme, KEY, "deprecated", json!(true)),
        Sample(K::OauthFlow, FLOW, "authorizationUrl", json!("/other")),
        Sample(K::OauthFlow, DEVICE_FLOW, "deviceAuthorizationUrl", json!("/device")),
        Sample(K::OauthFlow, FLOW, "tokenUrl", json!("/other")),
        Sample(K::OauthFlow, FLOW, "refreshUrl", json!("/other")),
        Sample(K::OauthFlow, FLOW, "scopes", json!({ "read": "Some words." })),
        Sample(K::Schema, PET, "externalDocs", json!({ "url": "https://words.example", "description": "Words" })),
        Sample(K::Schema, PART, "$ref", json!("#/components/schemas/Cat")),
        Sample(K::Schema, PART, "allOf", json!([{ "properties": { "z": string() } }])),
        Sample(K::Schema, ANY, "anyOf", json!([string(), { "type": "integer" }])),
        Sample(K::Schema, ANY, "oneOf", json!([string(), { "type": "integer" }])),
        Sample(K::Schema, PART, "not", json!({ "required": ["q"] })),
        Sample(K::Schema, PART, "if", json!({ "required": ["q"] })),
        Sample(K::Schema, PART, "then", json!({ "properties": { "z": string() } })),
        Sample(K::Schema, PART, "else", json!({ "properties": { "z": string() } })),
        Sample(K::Schema, PART, "dependentSchemas", json!({ "x": { "properties": { "z": string() } } })),
        Sample(K::Schema, PART, "dependencies", json!({ "x": ["z"] })),
        Sample(K::Schema, PART, "dependentRequired", json!({ "x": ["z"] })),
        Sample(K::Schema, PART, "propertyNames", json!({ "pattern": "^a" })),
        Sample(K::Schema, LIST, "prefixItems", json!([string()])),
        Sample(K::Schema, LIST, "items", string()),
        Sample(K::Schema, LIST, "contains", string()),
        Sample(K::Schema, LIST, "minContains", json!(1)),
        Sample(K::Schema, LIST, "maxContains", json!(1)),
        Sample(K::Schema, LIST, "unevaluatedItems", json!(false)),
        Sample(K::Schema, PART, "properties", json!({ "z": string() })),
        Sample(K::Schema, PART, "additionalProperties", json!(false)),
        Sample(K::Schema, PART, "unevaluatedProperties", json!(false)),
        Sample(K::Schema, NAME, "type", json!("integer")),
        Sample(K::Schema, NAME, "enum", json!(["a", "b"])),
        Sample(K::Schema, NAME, "const", json!("a")),
        Sample(K::Schema, PART, "required", json!(["x"])),
        Sample(K::Schema, UNION, "title", json!("Some words")),
        Sample(K::Schema, NAME, "description", json!("Some words.")),
        Sample(K::Schema, NAME, "default", json!("x")),
        Sample(K::Schema, NAME, "deprecated", json!(true)),
        Sample(K::Schema, SENT, "readOnly", json!(true)),
        Sample(K::Schema, NAME, "writeOnly", json!(true)),
        Sample(K::Schema, NAME, "example", json!("x")),
        Sample(K::Schema, NAME, "examples", json!(["x"])),
        Sample(K::Schema, COUNT, "format", json!("int32")),
        Sample(K::Schema, NAME, "contentEncoding", json!("base64")),
        Sample(K::Schema, NAME, "contentSchema", string()),
        Sample(K::Schema, NAME, "nullable", json!(true)),
        Sample(K::Schema, NAME, "xml", json!({ "attribute": true })),
        Sample(K::Xml, XML, "name", json!("title")),
        Sample(K::Xml, XML, "namespace", json!("urn:pets")),
        Sample(K::Xml, XML, "attribute", json!(true)),
        Sample(K::Xml, XML, "nodeType", json!("text")),
        Sample(K::Xml, LIST_XML, "wrapped", json!(true)),
        Sample(K::Schema, PART, "$recursiveRef", json!("#")),
        Sample(K::Schema, PART, "$recursiveAnchor", json!(true)),
        Sample(K::Schema, UNION, "discriminator", json!({ "propertyName": "kind" })),
    ]
}

/// Keywords without a sample: they have an effect only together with others, or only contain objects with samples.
const ELSEWHERE: &[(ObjectKind, &str)] = &[
    (ObjectKind::Document, "openapi"),
    (ObjectKind::Document, "$self"),
    (ObjectKind::Document, "security"),
    (ObjectKind::Document, "tags"),
    (ObjectKind::Info, "version"),
    (ObjectKind::Info, "contact"),
    (ObjectKind::Info, "license"),
    (ObjectKind::Tag, "name"),
    (ObjectKind::ExternalDocs, "url"),
    (ObjectKind::ExternalDocs, "description"),
    (ObjectKind::Components, "responses"),
    (ObjectKind::Components, "parameters"),
    (ObjectKind::Components, "examples"),
    (ObjectKind::Components, "requestBodies"),
    (ObjectKind::Components, "pathItems"),
    (ObjectKind::Components, "mediaTypes"),
    (ObjectKind::Components, "callbacks"),
    (ObjectKind::WebhookItem, "$ref"),
    (ObjectKind::WebhookItem, "post"),
    (ObjectKind::PathItem, "$ref"),
    (ObjectKind::PathItem, "post"),
    (ObjectKind::Operation, "tags"),
    (ObjectKind::Operation, "requestBody"),
    (ObjectKind::Reference, "$ref"),
    (ObjectKind::Parameter, "content"),
    (ObjectKind::SecurityScheme, "flows"),
    (ObjectKind::Header, "content"),
    (ObjectKind::Components, "headers"),
    (ObjectKind::MediaType, "encoding"),
    (ObjectKind::Schema, "$id"),
    (ObjectKind::Schema, "$anchor"),
    (ObjectKind::Schema, "$dynamicAnchor"),
    (ObjectKind::Schema, "$defs"),
    (ObjectKind::Schema, "definitions"),
    (ObjectKind::Schema, "$comment"),
    (ObjectKind::Discriminator, "propertyName"),
    (ObjectKind::Discriminator, "mapping"),
    (ObjectKind::Discriminator, "defaultMapping"),
    (ObjectKind::Xml, "prefix"),
];

/// Returns the crate of a document, if it gives one.
fn crate_of(folder: &Path, document: &Value) -> Option<String> {
    let spec = folder.join("api.json");
    fs::write(&spec, document.to_string()).unwrap();
    let config = Config::for_inputs(vec![spec], folder.join("out"));
    let mut diagnostics = Diagnostics::new();
    let generation = allof::generate(&config, &|_| {}, &mut diagnostics);
    Some(format!("{:?}", generation.generated?.files))
}

#[test]
fn a_keyword_changes_the_crate_if_and_only_if_it_is_used() {
    let folder = TempDir::new().unwrap();
    let before = crate_of(folder.path(), &base());
    assert!(before.is_some());
    let mut wrong = Vec::new();
    for Sample(kind, pointer, keyword, value) in samples() {
        let verdict = kind.keywords().find(|(other, _)| *other == keyword);
        let (_, verdict) = verdict.unwrap_or_else(|| panic!("{kind:?} has no `{keyword}`"));
        let mut after = base();
        let object = after.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
        object.insert(keyword.to_owned(), value);
        let after = crate_of(folder.path(), &after);
        if after.is_none() {
            wrong.push(format!("{} `{keyword}` makes no crate", kind.name()));
        }
        let shows = before != after;
        let fits = match verdict {
            Verdict::Used => shows,
            Verdict::Ignored(_) => !shows,
            Verdict::Approximated(_) => true,
        };
        if !fits {
            wrong.push(format!("{} `{keyword}` is {}", kind.name(), verdict.name()));
        }
    }
    assert!(wrong.is_empty(), "not so:\n{}", wrong.join("\n"));
}

#[test]
fn every_keyword_of_the_tables_has_a_sample() {
    let samples = samples();
    let never_entered = [ObjectKind::Link, ObjectKind::OauthFlows];
    let mut missing = Vec::new();
    for kind in ObjectKind::ALL {
        for (keyword, verdict) in kind.keywords() {
            let tried = samples
                .iter()
                .any(|Sample(of, _, other, _)| of == kind && *other == keyword)
                || ELSEWHERE.contains(&(*kind, keyword))
                || never_entered.contains(kind)
                || matches!(verdict, Verdict::Approximated(_));
            if !tried {
                missing.push(format!("{} `{keyword}`", kind.name()));
            }
        }
    }
    assert!(missing.is_empty(), "no sample of:\n{}", missing.join("\n"));
}
