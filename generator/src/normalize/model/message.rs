//! The parameters, request bodies, responses and headers of the model.

use crate::normalize::Link;
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;
use std::sync::Arc;

/// A parameter (OpenAPI 3.1, 4.8.12).
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// `name`.
    pub name: String,
    /// `in`.
    pub location: Location,
    /// `style`, or the default of the location.
    pub style: Style,
    /// `explode`; `None` for the default of the style.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `description`.
    pub description: Option<String>,
    /// `example`.
    pub example: Option<Value>,
    /// `schema` or `content`.
    pub value: ParameterValue,
    /// The members that start with `x-`.
    pub extensions: IndexMap<String, Value>,
}

/// The part of a request that carries a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// A part of the path.
    Path,
    /// A parameter of the query.
    Query,
    /// The whole query (OpenAPI 3.2).
    Querystring,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// `style` (OpenAPI 3.1, 4.8.12.3).
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
    /// `cookie`.
    Cookie,
    /// `deepObject`.
    DeepObject,
}

/// The description of the value of a parameter or of a header.
#[derive(Debug, Clone, PartialEq)]
pub enum ParameterValue {
    /// `schema`.
    Schema(Option<Link>),
    /// `content`, by media type.
    Content(IndexMap<String, MediaType>),
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    /// `description`.
    pub description: Option<String>,
    /// `content`, by media type.
    pub content: IndexMap<String, MediaType>,
    /// `required`.
    pub required: bool,
    /// The members that start with `x-`.
    pub extensions: IndexMap<String, Value>,
}

/// A body of one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct MediaType {
    /// `schema`.
    pub schema: Option<Link>,
    /// `itemSchema`, the schema of each item of a stream (OpenAPI 3.2).
    pub item_schema: Option<Link>,
    /// `example`. That of a parameter is not kept.
    pub example: Option<Arc<Value>>,
    /// The values of `examples`, by name. Those of a parameter are not kept.
    pub examples: IndexMap<String, Arc<Value>>,
    /// `encoding`, by member.
    pub encoding: IndexMap<String, Encoding>,
    /// `prefixEncoding`, by position (OpenAPI 3.2).
    pub prefix_encoding: Vec<Encoding>,
    /// `itemEncoding`, that of the other items (OpenAPI 3.2).
    pub item_encoding: Option<Encoding>,
}

impl MediaType {
    /// Returns the encoding of the item at an index, or of the items that have none of their own.
    #[must_use]
    pub fn encoding_of_item(&self, index: Option<usize>) -> Option<&Encoding> {
        let own = index.and_then(|index| self.prefix_encoding.get(index));
        own.or(self.item_encoding.as_ref())
    }
}

/// The encoding of a member of a form, or of a part of a multipart body.
#[derive(Debug, Clone, PartialEq)]
pub struct Encoding {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`, or the default, `form`, if `style`, `explode` or `allowReserved` is given.
    pub style: Option<Style>,
    /// `explode`, or the default of the style.
    pub explode: bool,
    /// `headers`, by name.
    pub headers: IndexMap<String, Link>,
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// `description`, or an empty text if it is missing.
    pub description: String,
    /// `headers`, by name.
    pub headers: IndexMap<String, Link>,
    /// `content`, by media type.
    pub content: IndexMap<String, MediaType>,
    /// `links`, by name.
    pub links: IndexMap<String, ResponseLink>,
}

/// A link to an operation (OpenAPI 3.1, 4.8.20).
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseLink {
    /// The place in `links`, and the place of the component that it refers to.
    pub places: Vec<Place>,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// The place that `operationRef` leads to.
    pub operation: Option<Place>,
    /// `parameters`, by name.
    pub parameters: IndexMap<String, Value>,
    /// `description`.
    pub description: Option<String>,
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `explode`.
    pub explode: bool,
    /// `example`.
    pub example: Option<Value>,
    /// `schema` or `content`.
    pub value: ParameterValue,
}

/// The key of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatusKey {
    /// One status, such as `404`.
    Code(u16),
    /// A range, by its first digit: `4XX` is 4.
    Range(u8),
    /// `default`.
    Default,
}
