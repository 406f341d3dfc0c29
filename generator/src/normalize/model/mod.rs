//! The documents in pieces, whatever version of OpenAPI they are written in.

mod message;
mod schema;

pub use message::{
    Encoding, Header, Location, MediaType, Parameter, ParameterValue, RequestBody, Response,
    StatusKey, Style,
};
pub use schema::{Additional, Bounds, Discriminator, Schema};

use super::Link;
use crate::source::{FileId, Place};
use indexmap::IndexMap;
use serde_json::Value;

/// All documents, in pieces.
#[derive(Debug, Default)]
pub struct Model {
    /// The documents that were asked for.
    pub documents: Vec<Document>,
    /// Every schema that is reachable, shallow: its subschemas are links.
    pub schemas: IndexMap<Place, Schema>,
    /// Every parameter that is reachable.
    pub parameters: IndexMap<Place, Parameter>,
    /// Every request body that is reachable.
    pub request_bodies: IndexMap<Place, RequestBody>,
    /// Every response that is reachable.
    pub responses: IndexMap<Place, Response>,
    /// Every response header that is reachable.
    pub headers: IndexMap<Place, Header>,
}

/// One OpenAPI document.
#[derive(Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// `info`, with empty text where it is missing.
    pub info: Info,
    /// `servers`, each with its place.
    pub servers: Vec<(Place, Server)>,
    /// `security`.
    pub security: Vec<SecurityRequirement>,
    /// `tags`.
    pub tags: Vec<Tag>,
    /// The operations, in document order.
    pub operations: Vec<OperationNode>,
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
    /// `description`.
    pub description: Option<String>,
    /// `variables`, by name.
    pub variables: IndexMap<String, ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerVariable {
    /// `default`.
    pub default: String,
    /// `enum`; empty: any text.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

/// The security schemes of one alternative, each with its scopes.
pub type SecurityRequirement = IndexMap<String, Vec<String>>;

/// A security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// `type`, with what belongs to it.
    pub kind: SecuritySchemeKind,
    /// `description`.
    pub description: Option<String>,
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
    /// `mutualTLS`: nothing that a message carries.
    MutualTls,
}

/// Where an API key is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// An operation with what its path item adds.
#[derive(Debug)]
pub struct OperationNode {
    /// Where it stands.
    pub place: Place,
    /// The path template.
    pub template: String,
    /// The method as it is sent: that of a fixed field in upper case, another as it is written.
    pub method: String,
    /// The operation; all it refers to are links.
    pub operation: Operation,
    /// The parameters of the path item.
    pub shared_parameters: Vec<Link>,
    /// The servers of the operation, else of its path item; `None`: those of the document.
    pub servers: Option<Vec<(Place, Server)>>,
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
    /// `externalDocs`: the URL and what is found there.
    pub external_docs: Option<(String, Option<String>)>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `parameters`.
    pub parameters: Vec<Link>,
    /// `requestBody`.
    pub request_body: Option<Link>,
    /// `responses`, in document order, `default` last.
    pub responses: IndexMap<StatusKey, Link>,
    /// `security`; `None`: that of the document.
    pub security: Option<Vec<SecurityRequirement>>,
    /// The members that begin with `x-`.
    pub extensions: IndexMap<String, Value>,
}
