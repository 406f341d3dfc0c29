//! Tables that use every part of [`XmlContent`](allof_runtime::XmlContent), and functions that read and write by them.

use crate::support::sent;
use allof_runtime::{
    Failure, RawResponse, XmlContent, XmlList, XmlMember, XmlName, XmlObject, XmlRest, XmlRoot,
    XmlScalar, XmlUnion, XmlVariant,
};
use serde_json::Value;

const STRING: XmlContent = XmlContent::Text(XmlScalar::String);
const INTEGER: XmlContent = XmlContent::Text(XmlScalar::Integer);
const NUMBER: XmlContent = XmlContent::Text(XmlScalar::Number);
const BOOLEAN: XmlContent = XmlContent::Text(XmlScalar::Boolean);
const NAMESPACE: &str = "http://example.com/a";

pub(super) const fn name(local: &'static str) -> XmlName {
    XmlName::new(local)
}

pub(super) const fn element(json: &'static str, content: XmlContent) -> XmlMember {
    XmlMember::element(json, name(json), content)
}

static STRINGS: XmlList = XmlList {
    item: XmlName::new("string"),
    content: STRING,
};
static NODES: XmlList = XmlList {
    item: XmlName::new("Node"),
    content: XmlContent::Object(&NODE),
};
static WORDS: XmlList = XmlList {
    item: XmlName::new(""),
    content: STRING,
};
pub(super) static TEXT: XmlObject = XmlObject {
    members: &[
        XmlMember::attribute("lang", name("lang"), STRING),
        XmlMember::text("value", STRING).required(),
    ],
    rest: XmlRest::Open,
};
static MAP: XmlObject = XmlObject {
    members: &[],
    rest: XmlRest::Typed(INTEGER),
};
static LISTS: XmlObject = XmlObject {
    members: &[],
    rest: XmlRest::Lists(INTEGER),
};
pub(super) static INLINE: XmlObject = XmlObject {
    members: &[element("x", INTEGER), element("y", INTEGER)],
    rest: XmlRest::Open,
};
static CAT: XmlObject = XmlObject {
    members: &[
        element("kind", STRING).required(),
        element("lives", INTEGER),
    ],
    rest: XmlRest::Open,
};
static DOG: XmlObject = XmlObject {
    members: &[
        XmlMember::attribute("kind", name("type"), STRING).required(),
        element("barks", BOOLEAN),
    ],
    rest: XmlRest::Open,
};
static PET: XmlUnion = XmlUnion {
    tag: "kind",
    values: &[("cat", 0), ("dog", 1)],
    variants: &[
        XmlVariant {
            name: XmlName::new(""),
            content: XmlContent::Object(&CAT),
        },
        XmlVariant {
            name: XmlName::new(""),
            content: XmlContent::Object(&DOG),
        },
    ],
};
static EITHER: XmlUnion = XmlUnion {
    tag: "",
    values: &[],
    variants: &[
        XmlVariant {
            name: XmlName::new(""),
            content: INTEGER,
        },
        XmlVariant {
            name: XmlName::new(""),
            content: XmlContent::Object(&TEXT),
        },
    ],
};
/// Every kind of member.
pub(super) static NODE: XmlObject = XmlObject {
    members: &[
        XmlMember::attribute("id", name("xml-id"), INTEGER),
        XmlMember::attribute("words", name("words"), XmlContent::List(&WORDS)),
        element("title", STRING).required(),
        XmlMember::element("renamed", name("Renamed"), NUMBER),
        XmlMember::element(
            "author",
            XmlName::qualified("a", "author", NAMESPACE),
            STRING,
        ),
        element("on", BOOLEAN),
        element("wrapped", XmlContent::List(&STRINGS)),
        XmlMember::items("nodes", XmlContent::List(&NODES)),
        element("text", XmlContent::Object(&TEXT)),
        element("map", XmlContent::Object(&MAP)),
        element("lists", XmlContent::Object(&LISTS)),
        element("pet", XmlContent::Union(&PET)),
        element("either", XmlContent::Union(&EITHER)),
        XmlMember::inline("inline", XmlContent::Object(&INLINE)),
        element("any", XmlContent::Any),
    ],
    rest: XmlRest::Open,
};
pub(super) static ROOT: XmlRoot = XmlRoot {
    name: XmlName::new("Node"),
    is_named: true,
    content: XmlContent::Object(&NODE),
    namespaces: &[("a", NAMESPACE)],
};
pub(super) static ANY: XmlRoot = XmlRoot {
    name: XmlName::new("any"),
    is_named: false,
    content: XmlContent::Any,
    namespaces: &[],
};

pub(super) fn response(body: &[u8], media_type: &str) -> RawResponse {
    let response = http::Response::builder().header("content-type", media_type);
    RawResponse::new(response.body(bytes::Bytes::copy_from_slice(body)).unwrap())
}

pub(super) fn read_as(body: &[u8], media_type: &str, root: &XmlRoot) -> Result<Value, String> {
    match response(body, media_type).xml::<Value, ()>(root) {
        Ok(value) => Ok(value),
        Err(Failure::UnexpectedBody { fault, .. }) => Err(fault.to_string()),
        Err(other) => panic!("{other:?}"),
    }
}

#[track_caller]
pub(super) fn read(body: &str) -> Value {
    read_as(body.as_bytes(), "application/xml", &ROOT).unwrap()
}

pub(super) fn any(body: &str) -> Result<Value, String> {
    read_as(body.as_bytes(), "application/xml", &ANY)
}

pub(super) fn write(value: &Value, root: &'static XmlRoot) -> Result<String, String> {
    let sent = sent(|request| {
        request.xml("application/xml", value, root);
    })?;
    assert_eq!(sent.target, "/");
    assert_eq!(
        sent.header("content-type").as_deref(),
        Some("application/xml")
    );
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    Ok(sent.body.strip_prefix(declaration).unwrap().to_owned())
}
