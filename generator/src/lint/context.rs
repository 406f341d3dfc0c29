//! Determines verdicts that depend on the value of a keyword, or on the keywords beside it.

use super::carriers::Carrier;
use super::kinds::ObjectKind;
use super::restrictions::has_no_types;
use super::tables;
use crate::config::Formats;
use crate::diagnostic::{REPLACED, Verdict};
use crate::source::Tree;
use serde_json::Map;

/// Whether a schema is that of the items of a list or of the values of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inner {
    /// It is not.
    No,
    /// It is, and the list or map is a property, whose documentation has the description.
    OfMember,
    /// It is, and the list or map has another place.
    Other,
}

/// An object whose keywords are looked up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Object<'t> {
    pub(super) kind: ObjectKind,
    pub(super) members: &'t Map<String, Tree>,
    /// The form in which the crate transfers the body, if the object is a media type that is generated.
    pub(super) carrier: Option<Carrier>,
    /// Whether the object is a response, and the only success of an operation.
    pub(super) success: bool,
    /// Whether the object is a schema within `allOf`, `oneOf` or `anyOf` of another one, which may declare the type of
    /// both.
    pub(super) branch: bool,
    /// The alternatives of the `oneOf` or `anyOf` that the object belongs to; empty if it belongs to none.
    pub(super) alternatives: &'t [Tree],
    /// Whether another stage reported one of the keywords.
    pub(super) judged: bool,
    pub(super) formats: Formats,
    /// Whether the crate follows one of the `links` of the object.
    pub(super) links: bool,
    /// Whether the documentation of the crate has the object. It does not have a link to the next page of a list.
    pub(super) shown: bool,
    /// Whether the object is a schema with `xml` that an XML body reaches.
    pub(super) xml: bool,
    /// Whether the object is the schema of a response header that is text, although its type is another one.
    pub(super) text_header: bool,
    /// Whether the object is the schema of the items of a list or of the values of a map.
    pub(super) inner: Inner,
    /// Whether the object is the schema of a body, a parameter or a header.
    pub(super) whole: bool,
    /// Whether the object is a component.
    pub(super) component: bool,
    /// Whether the object is a request body, or a media type of one, of a webhook or callback and of no operation.
    pub(super) webhook: bool,
}

impl Object<'_> {
    /// Returns the verdict on a keyword if it overrides that of the tables.
    pub(super) fn verdict(self, keyword: &str, value: &Tree) -> Option<Verdict> {
        match self.kind {
            ObjectKind::Schema => self.schema(keyword, value),
            ObjectKind::MediaType if self.webhook && matches!(keyword, "example" | "examples") => {
                Some(Verdict::Approximated(
                    "examples of webhooks are not shown in the documentation of the crate",
                ))
            }
            ObjectKind::MediaType => self.media_type(keyword),
            ObjectKind::Operation => operation(keyword, value),
            ObjectKind::Parameter => self.parameter(keyword),
            ObjectKind::Response | ObjectKind::Components if keyword == "links" => {
                self.links.then_some(Verdict::Used)
            }
            ObjectKind::Link => (keyword == "description" && !self.shown)
                .then_some(Verdict::Approximated(tables::NOT_SHOWN)),
            ObjectKind::Response => (keyword == "description" && self.success).then_some(
                Verdict::Approximated("shown where nothing else describes the body"),
            ),
            ObjectKind::RequestBody => (keyword == "required" && self.webhook)
                .then_some(Verdict::Approximated("a webhook is read with its body")),
            ObjectKind::SecurityScheme => self.security_scheme(keyword, value),
            _ => None,
        }
    }

    /// Returns whether the content of a keyword with the verdict has an effect.
    pub(super) fn is_entered(self, keyword: &str, value: &Tree, verdict: Verdict) -> bool {
        match verdict {
            Verdict::Used => true,
            REPLACED => false,
            Verdict::Approximated(_) => {
                let is_alone = matches!(keyword, "xml" | "examples" | "discriminator");
                let has_none = is_alone || has_no_types(keyword, value);
                !(has_none || self.text_header || self.webhook)
            }
            Verdict::Ignored(_) => false,
        }
    }

    fn security_scheme(self, keyword: &str, value: &Tree) -> Option<Verdict> {
        let kind = self.members.get("type").and_then(Tree::as_str)?;
        let keywords: &[&str] = match kind {
            "apiKey" => &["name", "in"],
            "http" => &["scheme", "bearerFormat"],
            "oauth2" => &["flows", "oauth2MetadataUrl"],
            "openIdConnect" => &["openIdConnectUrl", "oauth2MetadataUrl", "flows"],
            _ => &[],
        };
        match (keyword, value) {
            ("type" | "description", _) => (kind == "mutualTLS").then_some(Verdict::Approximated(
                "applied by the transport, not by the client",
            )),
            ("deprecated", _) => None,
            ("flows", Tree::Object(flows)) if flows.keys().all(|flow| flow == "implicit") => Some(
                Verdict::Approximated("the client does not obtain tokens by these flows"),
            ),
            _ => (!keywords.contains(&keyword))
                .then_some(Verdict::Ignored("it says nothing of a scheme of this type")),
        }
    }

    fn media_type(self, keyword: &str) -> Option<Verdict> {
        let carrier = match (keyword, self.carrier) {
            ("example" | "examples", None) => {
                return Some(Verdict::Approximated(tables::NOT_SHOWN));
            }
            ("encoding", None) => {
                return Some(Verdict::Ignored("a parameter is written without it"));
            }
            (_, carrier) => carrier?,
        };
        match (keyword, carrier) {
            ("example" | "examples", carrier) if carrier != Carrier::Json => {
                Some(Verdict::Approximated(tables::NOT_SHOWN))
            }
            ("schema", Carrier::Bytes) => Some(Verdict::Ignored(
                "the media type has no typed form; the body is bytes",
            )),
            ("schema", Carrier::Text) => Some(Verdict::Approximated(
                "the media type has no typed form; the body is text",
            )),
            ("itemSchema", Carrier::Stream) => None,
            ("itemSchema", Carrier::Parts) if !self.members.contains_key("schema") => None,
            ("itemSchema", _) => Some(Verdict::Ignored("the items of this body have no type")),
            ("schema", Carrier::Stream) if self.members.contains_key("itemSchema") => {
                Some(Verdict::Approximated("`itemSchema` is used"))
            }
            (
                "encoding",
                Carrier::Json
                | Carrier::Xml
                | Carrier::Text
                | Carrier::Stream
                | Carrier::Parts
                | Carrier::Bytes
                | Carrier::Plain,
            ) => Some(Verdict::Ignored(
                "only the parts of a form are encoded one by one",
            )),
            ("prefixEncoding" | "itemEncoding", carrier) if carrier != Carrier::Parts => Some(
                Verdict::Ignored("only the items of a multipart body are encoded by position"),
            ),
            _ => None,
        }
    }

    fn parameter(self, keyword: &str) -> Option<Verdict> {
        let has = |keyword| self.members.contains_key(keyword);
        if keyword == "allowReserved" && has("content") && !has("schema") {
            return Some(Verdict::Ignored("`content` says how the value is written"));
        }
        let is_in = |of: &str| self.members.get("in").is_some_and(|at| at == of);
        if keyword == "allowReserved" && !is_in("query") && !is_in("path") {
            return Some(Verdict::Ignored(
                "only paths and queries are written with reserved characters",
            ));
        }
        // In Swagger 2.0, the keywords of the schema are in the parameter itself. They are read there.
        let is_schema = !has("schema") && !has("content");
        (is_schema && tables::rule(self.kind, keyword).is_none())
            .then(|| tables::rule(ObjectKind::Schema, keyword))
            .flatten()
            .map(|row| row.verdict)
    }
}

/// Returns the verdict on a keyword of an operation that has nothing to say.
fn operation(keyword: &str, value: &Tree) -> Option<Verdict> {
    match (keyword, value) {
        ("requestBody", Tree::Object(body)) => {
            let content = body.get("content")?.as_object()?;
            content
                .is_empty()
                .then_some(Verdict::Ignored("it has no content"))
        }
        ("parameters", Tree::Array(all)) => (!all.is_empty() && !all.iter().any(Tree::is_object))
            .then_some(Verdict::Ignored("none of its items is a parameter")),
        _ => None,
    }
}
