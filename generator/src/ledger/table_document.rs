//! What stands around the messages: the document, its paths and its operations.

use super::ObjectKind::{
    Components, Contact, Example, ExternalDocs, Header, Info, License, MediaType, Operation,
    Parameter, PathItem, RequestBody, Response, Schema, SecurityScheme, Server, Tag,
};
use super::row::Child::{First, Keyed, Named, Node};
use super::row::{Row, holds, lost, near, used};

const NOT_SHOWN: &str = "not shown in the documentation of the crate";
const CALLED_BY_SERVER: &str = "requests that the service sends are not described by the crate";
const OTHER_SERVERS: &str = "only the first server is offered";

pub(super) const DOCUMENT: &[Row] = &[
    used("openapi"),
    used("$self"),
    near("jsonSchemaDialect", "every dialect is read alike"),
    holds("info", Node(Info)),
    holds("servers", First(Server, OTHER_SERVERS)),
    holds("paths", Keyed(PathItem)),
    lost("webhooks", CALLED_BY_SERVER),
    holds("components", Node(Components)),
    used("security"),
    holds("tags", Node(Tag)),
    near("externalDocs", NOT_SHOWN),
];

pub(super) const INFO: &[Row] = &[
    used("title"),
    used("version"),
    used("description"),
    near("summary", NOT_SHOWN),
    near("termsOfService", NOT_SHOWN),
    holds("contact", Node(Contact)),
    holds("license", Node(License)),
];

pub(super) const CONTACT: &[Row] = &[
    near("name", NOT_SHOWN),
    near("url", NOT_SHOWN),
    near("email", NOT_SHOWN),
];

pub(super) const LICENSE: &[Row] = &[
    near("name", NOT_SHOWN),
    near("identifier", NOT_SHOWN),
    near("url", NOT_SHOWN),
];

pub(super) const TAG: &[Row] = &[
    used("name"),
    near("summary", NOT_SHOWN),
    used("description"),
    near("externalDocs", NOT_SHOWN),
    near("parent", NOT_SHOWN),
    near("kind", NOT_SHOWN),
];

pub(super) const EXTERNAL_DOCS: &[Row] = &[used("url"), used("description")];

pub(super) const COMPONENTS: &[Row] = &[
    holds("schemas", Named(Schema)),
    holds("responses", Named(Response)),
    holds("parameters", Named(Parameter)),
    holds("examples", Named(Example)),
    holds("requestBodies", Named(RequestBody)),
    holds("headers", Named(Header)),
    holds("securitySchemes", Named(SecurityScheme)),
    lost("links", super::table_message::NO_LINKS),
    lost("callbacks", CALLED_BY_SERVER),
    holds("pathItems", Named(PathItem)),
    holds("mediaTypes", Named(MediaType)),
];

pub(super) const PATH_ITEM: &[Row] = &[
    used("$ref"),
    near("summary", NOT_SHOWN),
    near("description", NOT_SHOWN),
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
    holds("servers", First(Server, OTHER_SERVERS)),
    holds("parameters", Node(Parameter)),
];

pub(super) const OPERATION: &[Row] = &[
    used("tags"),
    used("summary"),
    used("description"),
    holds("externalDocs", Node(ExternalDocs)),
    used("operationId"),
    holds("parameters", Node(Parameter)),
    holds("requestBody", Node(RequestBody)),
    holds("responses", Keyed(Response)),
    lost("callbacks", CALLED_BY_SERVER),
    used("deprecated"),
    used("security"),
    holds("servers", First(Server, OTHER_SERVERS)),
];

pub(super) const REFERENCE: &[Row] = &[
    used("$ref"),
    near("summary", "the text of the target is shown"),
    near("description", "the text of the target is shown"),
];
