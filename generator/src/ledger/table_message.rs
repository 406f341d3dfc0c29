//! What goes over the wire, beside the schemas.

use super::ObjectKind::{Encoding, Example, MediaType, Schema};
use super::row::Child::{Named, Node};
use super::row::{Row, holds, lost, near, used};

/// Why `headers` are lost.
pub(super) const UNTYPED_HEADERS: &str =
    "headers have no typed form; the response gives them as text";
/// Why `links` are lost.
pub(super) const NO_LINKS: &str = "links between operations are not followed";

const NOT_SHOWN: &str = "not shown in the documentation of the crate";
const NO_STREAMS: &str = "a stream has no typed items; the body is bytes";
const PARTS_LIKE_OTHERS: &str = "parts are written without it";

pub(super) const PARAMETER: &[Row] = &[
    used("name"),
    used("in"),
    used("description"),
    used("required"),
    used("deprecated"),
    lost(
        "allowEmptyValue",
        "a parameter without a value is not written",
    ),
    used("style"),
    used("explode"),
    used("allowReserved"),
    holds("schema", Node(Schema)),
    used("example"),
    near("examples", NOT_SHOWN),
    holds("content", Named(MediaType)),
];

pub(super) const HEADER: &[Row] = &[
    lost("description", UNTYPED_HEADERS),
    lost("required", UNTYPED_HEADERS),
    lost("deprecated", UNTYPED_HEADERS),
    lost("style", UNTYPED_HEADERS),
    lost("explode", UNTYPED_HEADERS),
    lost("schema", UNTYPED_HEADERS),
    lost("content", UNTYPED_HEADERS),
    lost("example", UNTYPED_HEADERS),
    lost("examples", UNTYPED_HEADERS),
];

pub(super) const REQUEST_BODY: &[Row] = &[
    used("description"),
    used("required"),
    holds("content", Named(MediaType)),
];

pub(super) const RESPONSE: &[Row] = &[
    near("summary", NOT_SHOWN),
    used("description"),
    lost("headers", UNTYPED_HEADERS),
    holds("content", Named(MediaType)),
    lost("links", NO_LINKS),
];

pub(super) const MEDIA_TYPE: &[Row] = &[
    holds("schema", Node(Schema)),
    lost("itemSchema", NO_STREAMS),
    used("example"),
    holds("examples", Named(Example)),
    holds("encoding", Named(Encoding)),
    lost("prefixEncoding", PARTS_LIKE_OTHERS),
    lost("itemEncoding", PARTS_LIKE_OTHERS),
];

pub(super) const ENCODING: &[Row] = &[
    used("contentType"),
    lost("headers", PARTS_LIKE_OTHERS),
    used("style"),
    used("explode"),
    lost("allowReserved", PARTS_LIKE_OTHERS),
    lost("encoding", PARTS_LIKE_OTHERS),
    lost("prefixEncoding", PARTS_LIKE_OTHERS),
    lost("itemEncoding", PARTS_LIKE_OTHERS),
];

pub(super) const EXAMPLE: &[Row] = &[
    near("summary", NOT_SHOWN),
    near("description", NOT_SHOWN),
    used("value"),
    used("dataValue"),
    near("serializedValue", NOT_SHOWN),
    near("externalValue", NOT_SHOWN),
];

pub(super) const LINK: &[Row] = &[
    lost("operationRef", NO_LINKS),
    lost("operationId", NO_LINKS),
    lost("parameters", NO_LINKS),
    lost("requestBody", NO_LINKS),
    lost("description", NO_LINKS),
    lost("server", NO_LINKS),
];
