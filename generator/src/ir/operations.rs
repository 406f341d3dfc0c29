//! Operations, and what they are sent to and with.

use super::docs::Docs;
use super::ids::{SchemeId, ServerId};
use super::status::Status;
use super::types::{Example, Role, Ty};
use crate::source::Place;
use serde_json::Value;

/// A server that operations are sent to.
#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// The URL with its variables replaced by their defaults, no slash at the end.
    /// Relative to nothing known if it does not start with a scheme: the user must then give one.
    pub url: String,
    /// `description`.
    pub description: Option<String>,
    /// The template as written, where it has variables.
    pub template: Option<String>,
    /// The variables.
    pub variables: Vec<ServerVariable>,
    /// Where it is written; `None` where the specification names no server.
    pub origin: Option<Place>,
    /// Where it is written again, in other documents for one.
    pub copies: Vec<Place>,
}

/// A variable of a server's URL.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// `default`.
    pub default: String,
    /// `enum`.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

/// A security scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityScheme {
    /// Where it is declared.
    pub origin: Place,
    /// Where it is declared again, by other documents.
    pub copies: Vec<Place>,
    /// The key under `components/securitySchemes`.
    pub key: String,
    /// `description`.
    pub description: Option<String>,
    /// How the credential is sent.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Debug, Clone, PartialEq)]
pub enum SchemeKind {
    /// `apiKey` in a header, the query or a cookie, under this name.
    ApiKey(ApiKeyLocation, String),
    /// `http` with `basic` (RFC 7617).
    Basic,
    /// `http` with `bearer` (RFC 6750), `oauth2`, `openIdConnect`: a token in `Authorization`.
    Bearer {
        /// `bearerFormat`.
        format: Option<String>,
    },
    /// `http` with another scheme: the user gives the value that follows its name in `Authorization`.
    Http(String),
    /// Nothing the client sends in a message: `mutualTLS`.
    Connection,
}

/// Where an API key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// A header.
    Header,
    /// The query string.
    Query,
    /// A cookie.
    Cookie,
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Where it stands.
    pub origin: Place,
    /// `operationId`.
    pub id: Option<String>,
    /// A name that an extension gives its method.
    pub method_name: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// Its documentation.
    pub docs: Docs,
    /// The method as it is sent, case and all: `GET`, `PURGE`. A token of HTTP.
    pub method: String,
    /// The path template as written.
    pub template: String,
    /// The template in parts.
    pub path: Vec<PathPart>,
    /// The server it is sent to.
    pub server: ServerId,
    /// The alternatives of authentication, in order; none: no credential is sent. An empty alternative: it may be sent
    /// without.
    pub security: Vec<Vec<Requirement>>,
    /// The parameters, path parameters first in the order of the template, then the others in document order.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<RequestBody>,
    /// The responses, as documented.
    pub responses: Vec<Response>,
}

impl Operation {
    /// Returns the tag that groups the operation: the first.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.tags.first().map(String::as_str)
    }

    /// Returns the contents of the request body, then those of each response.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        let responses = self.responses.iter();
        self.request_contents()
            .chain(responses.flat_map(|response| &response.contents))
    }

    /// Returns the contents of the request body and of the responses, to change them.
    pub fn contents_mut(&mut self) -> impl Iterator<Item = &mut Content> {
        let body = self.body.iter_mut().flat_map(|body| &mut body.contents);
        let responses = self.responses.iter_mut();
        body.chain(responses.flat_map(|response| &mut response.contents))
    }

    /// Returns the contents of the request body.
    pub fn request_contents(&self) -> impl Iterator<Item = &Content> {
        self.body.iter().flat_map(|body| &body.contents)
    }

    /// Returns the contents of the request body, to change them.
    pub fn request_contents_mut(&mut self) -> impl Iterator<Item = &mut Content> {
        self.body.iter_mut().flat_map(|body| &mut body.contents)
    }

    /// Returns each type that the operation uses with the role it has, in the order of the operation.
    pub fn uses(&self) -> impl Iterator<Item = (Role, &Ty)> {
        let parameters = self.parameters.iter();
        let parameters =
            parameters.map(|parameter| (Role::Parameter(parameter.wire.clone()), &parameter.ty));
        let body = self.request_contents();
        let body = body.map(|content| (Role::RequestBody, &content.ty));
        let responses = self.responses.iter().flat_map(|response| {
            let contents = response.contents.iter();
            let headers = response.headers.iter();
            contents
                .map(|content| (Role::ResponseBody(response.status), &content.ty))
                .chain(
                    headers.map(|header| (Role::ResponseHeader(header.name.clone()), &header.ty)),
                )
        });
        parameters.chain(body).chain(responses)
    }
}

/// A part of a path template.
#[derive(Debug, Clone, PartialEq)]
pub enum PathPart {
    /// Text, already as it goes on the wire.
    Literal(String),
    /// The parameter at this index of [`Operation::parameters`].
    Parameter(usize),
}

/// One scheme of an alternative.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// The scheme.
    pub scheme: SchemeId,
    /// The scopes.
    pub scopes: Vec<String>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Where it is declared.
    pub origin: Place,
    /// Its name on the wire.
    pub wire: String,
    /// A name that an extension gives it.
    pub name: Option<String>,
    /// Where it goes.
    pub location: ParameterLocation,
    /// How it is written.
    pub style: Style,
    /// `explode`, with the default of the style.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// Whether it must be given.
    pub required: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Its type.
    pub ty: Ty,
    /// Its documentation.
    pub docs: Docs,
    /// `default`: documented only.
    pub default: Option<Value>,
    /// Not to be shown in `Debug`.
    pub secret: bool,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterLocation {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// The whole query string (OpenAPI 3.2).
    Querystring,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How a parameter is written (OpenAPI 3.1, 4.8.12.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `simple`.
    Simple,
    /// `label`.
    Label,
    /// `matrix`.
    Matrix,
    /// `form`.
    Form,
    /// `spaceDelimited`.
    SpaceDelimited,
    /// `pipeDelimited`.
    PipeDelimited,
    /// `deepObject`.
    DeepObject,
    /// `content: application/json`: the value is JSON text.
    Json,
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    /// Where it stands.
    pub origin: Place,
    /// Whether it must be given.
    pub required: bool,
    /// Its documentation.
    pub docs: Docs,
    /// A name that an extension gives it.
    pub name: Option<String>,
    /// What it may hold, JSON first; the first is what the method takes. Not empty.
    pub contents: Vec<Content>,
}

impl RequestBody {
    /// Returns the content that the client sends: the first.
    #[must_use]
    pub fn content(&self) -> Option<&Content> {
        self.contents.first()
    }
}

/// The body of a message in one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type as written, such as `application/problem+json`.
    pub media_type: String,
    /// Its form.
    pub form: Form,
    /// Its type.
    pub ty: Ty,
    /// Its examples.
    pub examples: Vec<Example>,
}

/// The form of a body.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// JSON: `application/json`, `*+json`.
    Json,
    /// Text: `text/*` with a string schema.
    Text,
    /// Bytes as they are: anything without a typed form.
    Bytes,
    /// `application/x-www-form-urlencoded`.
    UrlEncoded(Vec<PartEncoding>),
    /// `multipart/form-data`.
    Multipart(Vec<PartEncoding>),
}

/// How a member of a form is written.
#[derive(Debug, Clone, PartialEq)]
pub struct PartEncoding {
    /// The member.
    pub member: String,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Style,
    /// `explode`.
    pub explode: bool,
}

/// A documented response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Where it stands.
    pub origin: Place,
    /// Its status.
    pub status: Status,
    /// Whether it is a result, not an error: a 2xx, or a `default` where nothing else is a success.
    pub success: bool,
    /// Its documentation.
    pub docs: Docs,
    /// What it may hold, JSON first; the first is what the client reads. Empty: no body.
    pub contents: Vec<Content>,
    /// Its headers.
    pub headers: Vec<Header>,
}

impl Response {
    /// Returns the content that the client reads: the first. `None` if there is no body.
    #[must_use]
    pub fn content(&self) -> Option<&Content> {
        self.contents.first()
    }
}

/// A documented response header.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Whether it is always there.
    pub required: bool,
    /// Its type.
    pub ty: Ty,
    /// Its documentation.
    pub docs: Docs,
}
