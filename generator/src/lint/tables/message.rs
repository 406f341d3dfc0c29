//! The tables for parameters, headers, request bodies and responses.

use super::super::kinds::ObjectKind::{
    Encoding, Example, Header, ItemEncoding, Link, MediaType, Schema,
};
use super::super::rules::Child::{Named, Node};
use super::super::rules::{Rule, approximated, holds, ignored, used};

/// The reason for the loss of a link without a method.
pub(in crate::lint) const NOT_FOLLOWED: &str = "no method follows it";

/// The reason for the approximation of a text that the crate does not show.
pub(in crate::lint) const NOT_SHOWN: &str = "not shown in the documentation of the crate";

const ONLY_SIMPLE: &str = "every header is read with the style `simple`";
const PARTS_LIKE_OTHERS: &str = "parts are written without it";
const HEADERS_OF_PARTS: &str = "one with a single value is sent; the others are named where a file is given, without their types";
const NO_STYLE: &str = "a part without a name has no style";

pub(super) const PARAMETER: &[Rule] = &[
    used("name"),
    used("in"),
    used("description"),
    used("required"),
    used("deprecated"),
    ignored(
        "allowEmptyValue",
        "a parameter without a value is not written",
    ),
    used("style"),
    used("explode"),
    used("allowReserved"),
    holds("schema", Node(Schema)),
    used("example"),
    approximated("examples", NOT_SHOWN),
    holds("content", Named(MediaType)),
];

pub(super) const HEADER: &[Rule] = &[
    used("description"),
    used("required"),
    used("deprecated"),
    approximated("style", ONLY_SIMPLE),
    used("explode"),
    holds("schema", Node(Schema)),
    holds("content", Named(MediaType)),
    used("example"),
    approximated("examples", NOT_SHOWN),
];

pub(super) const REQUEST_BODY: &[Rule] = &[
    used("description"),
    used("required"),
    holds("content", Named(MediaType)),
];

pub(super) const RESPONSE: &[Rule] = &[
    approximated("summary", NOT_SHOWN),
    used("description"),
    holds("headers", Named(Header)),
    holds("content", Named(MediaType)),
    Rule {
        child: Named(Link),
        ..ignored("links", NOT_FOLLOWED)
    },
];

pub(super) const MEDIA_TYPE: &[Rule] = &[
    holds("schema", Node(Schema)),
    holds("itemSchema", Node(Schema)),
    used("example"),
    holds("examples", Named(Example)),
    holds("encoding", Named(Encoding)),
    holds("prefixEncoding", Node(ItemEncoding)),
    holds("itemEncoding", Node(ItemEncoding)),
];

const RESERVED_IN_FORMS: &str =
    "it says that there is a style; servers decode the characters of a form";

pub(super) const ENCODING: &[Rule] = &[
    used("contentType"),
    approximated("headers", HEADERS_OF_PARTS),
    used("style"),
    used("explode"),
    approximated("allowReserved", RESERVED_IN_FORMS),
    ignored("encoding", PARTS_LIKE_OTHERS),
    ignored("prefixEncoding", PARTS_LIKE_OTHERS),
    ignored("itemEncoding", PARTS_LIKE_OTHERS),
];

pub(super) const ITEM_ENCODING: &[Rule] = &[
    used("contentType"),
    approximated("headers", HEADERS_OF_PARTS),
    ignored("style", NO_STYLE),
    ignored("explode", NO_STYLE),
    ignored("allowReserved", NO_STYLE),
    ignored("encoding", PARTS_LIKE_OTHERS),
    ignored("prefixEncoding", PARTS_LIKE_OTHERS),
    ignored("itemEncoding", PARTS_LIKE_OTHERS),
];

pub(super) const EXAMPLE: &[Rule] = &[
    approximated("summary", NOT_SHOWN),
    approximated("description", NOT_SHOWN),
    used("value"),
    used("dataValue"),
    approximated("serializedValue", NOT_SHOWN),
    approximated("externalValue", NOT_SHOWN),
];

pub(super) const LINK: &[Rule] = &[
    used("operationRef"),
    used("operationId"),
    used("parameters"),
    approximated("requestBody", "the caller passes the request body"),
    used("description"),
    ignored("server", "the operation is sent to its own server"),
];
