//! What goes over the wire, beside the schemas.

use super::ObjectKind::{Encoding, Example, Header, MediaType, Schema};
use super::row::Child::{Named, Node};
use super::row::{Row, holds, lost, near, used};

/// Why the type of a header is lost.
pub(super) const UNTYPED_HEADER: &str = "a header has no typed form; the response gives it as text";
/// Why `links` are lost.
pub(super) const NO_LINKS: &str = "links between operations are not followed";

const NOT_SHOWN: &str = "not shown in the documentation of the crate";
const ONLY_NAMED: &str = "the documentation has the name of the header and its description";
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
    used("description"),
    near("required", ONLY_NAMED),
    near("deprecated", ONLY_NAMED),
    near("style", ONLY_NAMED),
    near("explode", ONLY_NAMED),
    holds("schema", Node(Schema)),
    lost("content", UNTYPED_HEADER),
    near("example", ONLY_NAMED),
    near("examples", ONLY_NAMED),
];

pub(super) const REQUEST_BODY: &[Row] = &[
    used("description"),
    used("required"),
    holds("content", Named(MediaType)),
];

pub(super) const RESPONSE: &[Row] = &[
    near("summary", NOT_SHOWN),
    used("description"),
    holds("headers", Named(Header)),
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
