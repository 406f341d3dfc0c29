//! The tables for the document, its paths and its operations.

use super::super::kinds::ObjectKind::{
    Components, Contact, Example, ExternalDocs, Header, Info, License, Link, MediaType, Operation,
    Parameter, PathItem, RequestBody, Response, Schema, SecurityScheme, Server, Tag, WebhookItem,
    WebhookOperation,
};
use super::super::rules::Child::{Keyed, Named, NamedMaps, Node};
use super::super::rules::{Rule, approximated, approximated_holds, holds, ignored, used};

const NOT_SHOWN: &str = "not shown in the documentation of the crate";
const ANSWERED: &str = "the server of the user writes the response";
const NAMED_BY_KEY: &str = "a webhook is named by its key";
const RECEIVED: &str = "only the body and the parameters of a webhook are read";
const PARAMETERS_RECEIVED: &str = "headers and the query of a webhook are read, as a form";

pub(super) const DOCUMENT: &[Rule] = &[
    used("openapi"),
    used("$self"),
    approximated("jsonSchemaDialect", "every dialect is read alike"),
    holds("info", Node(Info)),
    holds("servers", Node(Server)),
    holds("paths", Keyed(PathItem)),
    holds("webhooks", Keyed(WebhookItem)),
    holds("x-webhooks", Keyed(WebhookItem)),
    holds("components", Node(Components)),
    used("security"),
    holds("tags", Node(Tag)),
    approximated("externalDocs", NOT_SHOWN),
];

pub(super) const INFO: &[Rule] = &[
    used("title"),
    used("version"),
    used("description"),
    approximated("summary", NOT_SHOWN),
    approximated("termsOfService", NOT_SHOWN),
    approximated_holds("contact", NOT_SHOWN, Node(Contact)),
    approximated_holds("license", NOT_SHOWN, Node(License)),
];

pub(super) const CONTACT: &[Rule] = &[
    approximated("name", NOT_SHOWN),
    approximated("url", NOT_SHOWN),
    approximated("email", NOT_SHOWN),
];

pub(super) const LICENSE: &[Rule] = &[
    approximated("name", NOT_SHOWN),
    approximated("identifier", NOT_SHOWN),
    approximated("url", NOT_SHOWN),
];

pub(super) const TAG: &[Rule] = &[
    used("name"),
    approximated("summary", NOT_SHOWN),
    used("description"),
    approximated("externalDocs", NOT_SHOWN),
    approximated("parent", NOT_SHOWN),
    approximated("kind", NOT_SHOWN),
];

pub(super) const EXTERNAL_DOCS: &[Rule] = &[used("url"), used("description")];

pub(super) const COMPONENTS: &[Rule] = &[
    holds("schemas", Named(Schema)),
    holds("responses", Named(Response)),
    holds("parameters", Named(Parameter)),
    holds("examples", Named(Example)),
    holds("requestBodies", Named(RequestBody)),
    holds("headers", Named(Header)),
    holds("securitySchemes", Named(SecurityScheme)),
    Rule {
        child: Named(Link),
        ..ignored("links", super::NOT_FOLLOWED)
    },
    holds("callbacks", NamedMaps(WebhookItem)),
    holds("pathItems", Named(PathItem)),
    holds("mediaTypes", Named(MediaType)),
];

pub(super) const PATH_ITEM: &[Rule] = &[
    used("$ref"),
    approximated("summary", NOT_SHOWN),
    approximated("description", NOT_SHOWN),
    holds("get", Node(Operation)),
    holds("put", Node(Operation)),
    holds("post", Node(Operation)),
    holds("delete", Node(Operation)),
    holds("options", Node(Operation)),
    holds("head", Node(Operation)),
    holds("patch", Node(Operation)),
    holds("trace", Node(Operation)),
    holds("query", Node(Operation)),
    holds("additionalOperations", Named(Operation)),
    holds("servers", Node(Server)),
    holds("parameters", Node(Parameter)),
];

pub(super) const OPERATION: &[Rule] = &[
    used("tags"),
    used("summary"),
    used("description"),
    holds("externalDocs", Node(ExternalDocs)),
    used("operationId"),
    holds("parameters", Node(Parameter)),
    holds("requestBody", Node(RequestBody)),
    holds("responses", Keyed(Response)),
    holds("callbacks", NamedMaps(WebhookItem)),
    used("deprecated"),
    used("security"),
    holds("servers", Node(Server)),
];

pub(super) const WEBHOOK_ITEM: &[Rule] = &[
    used("$ref"),
    approximated("summary", NOT_SHOWN),
    approximated("description", NOT_SHOWN),
    holds("get", Node(WebhookOperation)),
    holds("put", Node(WebhookOperation)),
    holds("post", Node(WebhookOperation)),
    holds("delete", Node(WebhookOperation)),
    holds("options", Node(WebhookOperation)),
    holds("head", Node(WebhookOperation)),
    holds("patch", Node(WebhookOperation)),
    holds("trace", Node(WebhookOperation)),
    holds("query", Node(WebhookOperation)),
    holds("additionalOperations", Named(WebhookOperation)),
    approximated("servers", RECEIVED),
    approximated_holds("parameters", PARAMETERS_RECEIVED, Node(Parameter)),
];

pub(super) const WEBHOOK_OPERATION: &[Rule] = &[
    approximated("tags", NOT_SHOWN),
    used("summary"),
    used("description"),
    holds("externalDocs", Node(ExternalDocs)),
    approximated("operationId", NAMED_BY_KEY),
    approximated_holds("parameters", PARAMETERS_RECEIVED, Node(Parameter)),
    holds("requestBody", Node(RequestBody)),
    approximated("responses", ANSWERED),
    approximated("callbacks", RECEIVED),
    used("deprecated"),
    approximated("security", RECEIVED),
    approximated("servers", RECEIVED),
];

pub(super) const REFERENCE: &[Rule] = &[
    used("$ref"),
    approximated("summary", "the text of the target is shown"),
    approximated("description", "the text of the target is shown"),
];
