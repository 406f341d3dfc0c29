//! Operations with their parameters, request bodies and responses.

use super::docs::Docs;
use super::headers::Header;
use super::hints::Role;
use super::ids::{HeadersId, ServerId};
use super::links::Link;
use super::pages::PageHints;
use super::parts::{ItemEncodings, PartEncoding};
use super::security::Requirement;
use super::status::Status;
use super::styles::Style;
use super::types::{Example, Ty};
use crate::source::Place;
use serde_json::Value;

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The place where it is declared.
    pub origin: Place,
    /// `operationId`.
    pub id: Option<String>,
    /// The name of the method, from an extension.
    pub method_name: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// Its documentation.
    pub docs: Docs,
    /// The method as sent, case-sensitive: `GET`, `PURGE`. A valid HTTP token.
    pub method: String,
    /// The path template as written.
    pub template: String,
    /// The parts of the template.
    pub path: Vec<PathPart>,
    /// The server it is sent to.
    pub server: ServerId,
    /// The security alternatives, in order. If there are none, no credential is sent. An empty alternative means that
    /// credentials are optional.
    pub security: Vec<Vec<Requirement>>,
    /// The parameters, path parameters first in the order of the template, then the others in document order.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<RequestBody>,
    /// The documented responses.
    pub responses: Vec<Response>,
    /// What is said about its pages.
    pub pages: PageHints,
    /// The headers of its successes. Set by the passes.
    pub success_headers: Option<HeadersId>,
    /// The headers of its errors. Set by the passes.
    pub error_headers: Option<HeadersId>,
}

impl Operation {
    /// Returns the tag that groups the operation, which is the first one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.tags.first().map(String::as_str)
    }

    /// Returns the contents of the request body, then those of each response.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        self.request_contents().chain(self.received())
    }

    /// Returns mutable references to the contents of the request body and of the responses.
    pub fn contents_mut(&mut self) -> impl Iterator<Item = &mut Content> {
        let body = self.body.iter_mut().flat_map(|body| &mut body.contents);
        let responses = self.responses.iter_mut();
        body.chain(responses.flat_map(|response| &mut response.contents))
    }

    /// Returns the contents of the responses.
    pub fn received(&self) -> impl Iterator<Item = &Content> {
        self.responses
            .iter()
            .flat_map(|response| &response.contents)
    }

    /// Returns the contents of the request body.
    pub fn request_contents(&self) -> impl Iterator<Item = &Content> {
        self.body.iter().flat_map(|body| &body.contents)
    }

    /// Returns mutable references to the contents of the request body.
    pub fn request_contents_mut(&mut self) -> impl Iterator<Item = &mut Content> {
        self.body.iter_mut().flat_map(|body| &mut body.contents)
    }

    /// Returns each type that the operation uses with its role, in the order of the operation.
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
    /// Literal text, encoded as it is sent.
    Literal(String),
    /// The parameter at this index of [`Operation::parameters`].
    Parameter(usize),
}

/// A parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// The place where it is declared.
    pub origin: Place,
    /// Its name on the wire.
    pub wire: String,
    /// The name of the parameter in Rust, from an extension.
    pub name: Option<String>,
    /// The location.
    pub location: ParameterLocation,
    /// The style.
    pub style: Style,
    /// `explode`, with the default of the style.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// The encodings of the members of a whole query string.
    pub encodings: Vec<PartEncoding>,
    /// Whether it is required.
    pub required: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Its type.
    pub ty: Ty,
    /// Its documentation.
    pub docs: Docs,
    /// `default`, which is only documented.
    pub default: Option<Value>,
    /// Whether `Debug` hides it.
    pub secret: bool,
}

impl Parameter {
    /// Returns whether `null` is a value of the parameter, and not its absence: it is required, and its text is JSON.
    #[must_use]
    pub fn sends_null(&self) -> bool {
        let may_be_null = self.nullable || matches!(self.ty, Ty::Any(_));
        self.style == Style::Json && self.required && may_be_null
    }
}

/// The location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterLocation {
    /// The path.
    Path,
    /// The query.
    Query,
    /// The whole query string (OpenAPI 3.2).
    Querystring,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    /// The place where it is declared.
    pub origin: Place,
    /// Whether it is required.
    pub required: bool,
    /// Its documentation.
    pub docs: Docs,
    /// The name of the body in Rust, from an extension.
    pub name: Option<String>,
    /// The contents by media type, JSON first. The method takes the first one. Not empty.
    pub contents: Vec<Content>,
}

impl Content {
    /// Returns the media type that is sent: the one of the specification, or one that fits the form if that is a range such
    /// as `*/*`, which is none.
    #[must_use]
    pub fn sent_media_type(&self) -> &str {
        if !self.is_range() {
            return &self.media_type;
        }
        match self.form {
            Form::Json => "application/json",
            Form::Xml => "application/xml",
            Form::Text => "text/plain",
            Form::UrlEncoded(_) => "application/x-www-form-urlencoded",
            Form::Multipart(_) => "multipart/form-data",
            Form::Parts(_) => "multipart/mixed",
            Form::Stream(_) | Form::Bytes => "application/octet-stream",
        }
    }

    /// Returns the media type that is asked for: without the parameter `charset`, since a body is decoded with the charset
    /// that the response declares.
    #[must_use]
    pub fn requested_media_type(&self) -> String {
        let parts = self.media_type.split(';').map(str::trim).filter(|part| {
            let name = part.split('=').next().unwrap_or_default();
            !name.trim().eq_ignore_ascii_case("charset")
        });
        parts.collect::<Vec<_>>().join("; ")
    }

    /// Returns the media type in lower case, without its parameters.
    #[must_use]
    pub fn essence(&self) -> String {
        let essence = self.media_type.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
    }

    /// Returns whether the client sends or reads the content as what it is.
    #[must_use]
    pub fn is_carried(&self) -> bool {
        match self.choice {
            Choice::Used | Choice::Stream | Choice::Alternative => true,
            Choice::Same | Choice::LeftOut => false,
        }
    }

    /// Returns whether the specification gives a range of media types.
    #[must_use]
    pub fn is_range(&self) -> bool {
        self.media_type.contains('*')
    }
}

impl RequestBody {
    /// Returns the content that the client sends, which is the first one.
    #[must_use]
    pub fn content(&self) -> Option<&Content> {
        self.contents.first()
    }
}

/// The content of a body in one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type as written, such as `application/problem+json`.
    pub media_type: String,
    /// Its form.
    pub form: Form,
    /// Its type, or that of an item of a stream. Before the pass `streams`, that of a stream may be the list of its items.
    /// Before the pass `contents`, that of text and bytes is the one of the schema.
    pub ty: Ty,
    /// What the client does with it. Set by the pass `contents`.
    pub choice: Choice,
    /// Its examples.
    pub examples: Vec<Example>,
}

/// What the client does with one of the contents of a body.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Choice {
    /// A call sends or reads it.
    Used,
    /// It carries the same as the used one, which stands for it.
    Same,
    /// `Call::stream` reads it.
    Stream,
    /// A call sends or reads it on request.
    Alternative,
    /// The client has no use for it.
    #[default]
    LeftOut,
}

/// The form of a body.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// JSON: `application/json`, `*+json`.
    Json,
    /// XML with a schema: `application/xml`, `text/xml`, `*+xml`.
    Xml,
    /// Text: `text/*` with a string schema.
    Text,
    /// Items that a server sends one by one.
    Stream(StreamFormat),
    /// Raw bytes: any body without a typed form.
    Bytes,
    /// `application/x-www-form-urlencoded`.
    UrlEncoded(Vec<PartEncoding>),
    /// `multipart/form-data`, and other multipart bodies whose parts are the members of an object.
    Multipart(Vec<PartEncoding>),
    /// `multipart/mixed`, and other multipart bodies whose parts are the items of an array, in order.
    Parts(ItemEncodings),
}

/// The format of a stream. The events have the data that end it, if any do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StreamFormat {
    /// `text/event-stream`: the items are the events, as objects with `event`, `data`, `id` and `retry`.
    Events {
        /// Whether every item has `event`, which is `message` where the server names no type (WHATWG HTML, 9.2.6).
        named: bool,
        /// The data of an event that ends the stream.
        end: Option<String>,
    },
    /// `text/event-stream`: the items are the data of the events, as JSON.
    EventData {
        /// The data of an event that ends the stream.
        end: Option<String>,
    },
    /// `text/event-stream` without a type: the items are the events, whose data are text.
    PlainEvents {
        /// The data of an event that ends the stream.
        end: Option<String>,
    },
    /// `application/jsonl`, `application/x-ndjson`: each line is an item.
    JsonLines,
    /// `application/json-seq` (RFC 7464).
    JsonSequence,
}

/// A documented response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// The place where it is declared.
    pub origin: Place,
    /// Its status.
    pub status: Status,
    /// Whether it is a success: a 2xx, or a `default` if no other response is a success.
    pub success: bool,
    /// Its documentation.
    pub docs: Docs,
    /// The contents by media type, JSON first. The client reads the first one. Empty if there is no body.
    pub contents: Vec<Content>,
    /// Its headers.
    pub headers: Vec<Header>,
    /// Its links.
    pub links: Vec<Link>,
}

impl Response {
    /// Returns the content that the client reads, which is the first one. `None` if there is no body.
    #[must_use]
    pub fn content(&self) -> Option<&Content> {
        self.contents.first()
    }
}
