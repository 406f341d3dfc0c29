//! The model of the documents, independent of the version of OpenAPI.

mod message;
mod schema;
mod schemas;

pub use message::{
    Encoding, Header, Location, MediaType, Parameter, ParameterValue, RequestBody, Response,
    ResponseLink, StatusKey, Style,
};
pub use schema::{
    Additional, Bounds, Discriminator, Schema, SchemaBounds, SchemaExample, Xml, XmlNodeType,
};

pub use schemas::Schemas;

use super::Link;
use crate::source::{FileId, Place, PlaceMap};
use indexmap::IndexMap;
use serde_json::Value;

/// All documents and their pieces.
#[derive(Debug, Default)]
pub struct Model {
    /// The input documents.
    pub documents: Vec<Document>,
    /// Every reachable schema. Its subschemas are links. Schemas without parts that are written alike are one, at several
    /// places.
    pub schemas: Schemas,
    /// Every reachable parameter.
    pub parameters: PlaceMap<Parameter>,
    /// Every reachable request body.
    pub request_bodies: PlaceMap<RequestBody>,
    /// Every reachable response.
    pub responses: PlaceMap<Response>,
    /// Every reachable response header.
    pub headers: PlaceMap<Header>,
}

/// One OpenAPI document.
#[derive(Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Whether `openapi` is 3.0, in which some rules differ.
    pub is_3_0: bool,
    /// `info`, with an empty text for each missing member.
    pub info: Info,
    /// `servers`, each with its place.
    pub servers: Vec<(Place, Server)>,
    /// `security`; `None` if neither the document nor one of its operations says which credentials it needs.
    pub security: Option<Vec<SecurityRequirement>>,
    /// `tags`.
    pub tags: Vec<Tag>,
    /// The operations, in document order.
    pub operations: Vec<OperationNode>,
    /// The webhooks, then the callbacks of the operations.
    pub webhooks: Vec<WebhookNode>,
    /// The component schemas, in document order.
    pub components: Vec<(String, Place)>,
    /// The security schemes.
    pub security_schemes: IndexMap<String, (Place, SecurityScheme)>,
}

/// `info`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Info {
    /// `title`.
    pub title: String,
    /// `version`.
    pub version: String,
    /// `description`.
    pub description: Option<String>,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// `name`.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
}

/// A server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// `url`, with the names of variables in braces.
    pub url: String,
    /// `name` (OpenAPI 3.2).
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `variables`, by name.
    pub variables: IndexMap<String, ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerVariable {
    /// `default`.
    pub default: Option<String>,
    /// `enum`; empty if any text is allowed.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

/// The security schemes of one alternative, each with its scopes.
pub type SecurityRequirement = IndexMap<String, Vec<String>>;

/// A security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// `type`, with the members that belong to it.
    pub kind: SecuritySchemeKind,
    /// `description`.
    pub description: Option<String>,
    /// `flows`.
    pub flows: Vec<OAuthFlow>,
    /// `openIdConnectUrl` or `oauth2MetadataUrl`.
    pub metadata_url: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
}

/// A flow of OAuth 2.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OAuthFlow {
    /// Its key.
    pub kind: FlowKind,
    /// `authorizationUrl`.
    pub authorization_url: Option<String>,
    /// `tokenUrl`.
    pub token_url: Option<String>,
    /// `refreshUrl`.
    pub refresh_url: Option<String>,
    /// `scopes`, with their descriptions.
    pub scopes: IndexMap<String, String>,
}

/// The kinds of flows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlowKind {
    /// `authorizationCode`.
    AuthorizationCode,
    /// `clientCredentials`.
    ClientCredentials,
    /// `deviceAuthorization` (OpenAPI 3.2).
    DeviceAuthorization,
    /// `implicit`.
    Implicit,
    /// `password`.
    Password,
}

/// The types of security schemes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecuritySchemeKind {
    /// `apiKey`: the location, and the name of the parameter.
    ApiKey(ApiKeyLocation, String),
    /// `http`.
    Http {
        /// `scheme`, as RFC 9110 registers it.
        scheme: String,
        /// `bearerFormat`.
        bearer_format: Option<String>,
    },
    /// `oauth2`.
    OAuth2,
    /// `openIdConnect`.
    OpenIdConnect,
    /// `mutualTLS`, which is not a part of the messages.
    MutualTls,
}

/// The part of a request that carries an API key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// An operation with the additions of its path item.
#[derive(Debug)]
pub struct OperationNode {
    /// The place of the operation.
    pub place: Place,
    /// The path template.
    pub template: String,
    /// The method as it is sent: in upper case for a fixed field, otherwise as written.
    pub method: String,
    /// The operation, with links for everything that it refers to.
    pub operation: Operation,
    /// The parameters of the path item.
    pub shared_parameters: Vec<Link>,
    /// The servers of the operation, or else those of its path item; `None` for those of the document.
    pub servers: Option<Vec<(Place, Server)>>,
}

/// A request that the service sends: a webhook, or a callback of an operation.
#[derive(Debug)]
pub struct WebhookNode {
    /// Its name, which no other has: the key of the webhook, or the key of the callback behind the operation, such as
    /// `createSubscription.onEvent`.
    pub name: String,
    /// The key of the callback; `None` for a webhook.
    pub callback: Option<String>,
    /// The request.
    pub node: OperationNode,
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDocs`: the URL and the description.
    pub external_docs: Option<(String, Option<String>)>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `parameters`.
    pub parameters: Vec<Link>,
    /// `requestBody`.
    pub request_body: Option<Link>,
    /// `responses`, in document order, `default` last.
    pub responses: IndexMap<StatusKey, Link>,
    /// `security`; `None` for that of the document.
    pub security: Option<Vec<SecurityRequirement>>,
    /// The members that start with `x-`.
    pub extensions: IndexMap<String, Value>,
}
