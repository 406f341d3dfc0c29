//! Finds the forms in which the crate transfers bodies.

use crate::diagnostic::Verdict;
use crate::ir::{Api, Choice, Content, Form};
use crate::source::{Place, PlaceMap, PlaceSet, SourceSet, Tree};
use indexmap::IndexSet;

/// The form in which the crate transfers a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Carrier {
    /// As JSON of the type of the schema.
    Json,
    /// As XML of the type of the schema.
    Xml,
    /// As a form of the type of the schema.
    Form,
    /// As parts, which are the items of the type of the schema.
    Parts,
    /// As items of the type of the schema.
    Stream,
    /// As text, although the schema is more than a string.
    Text,
    /// As bytes, although the schema is more than a string.
    Bytes,
    /// As text or bytes, as the schema says.
    Plain,
    /// Not at all: another media type of the same body is used.
    Passed,
}

/// The bodies of an API, by the places of their media types.
#[derive(Debug, Default)]
pub(super) struct Carriers {
    forms: PlaceMap<Carrier>,
    /// The bodies and media types of webhooks and callbacks that no operation has.
    webhooks: PlaceSet,
}

impl Carriers {
    /// Returns the form of a media type that is generated.
    pub(super) fn get(&self, media_type: &Place) -> Option<Carrier> {
        self.forms.get(media_type).copied()
    }

    /// Returns whether a request body, or a media type of one, is that of webhooks alone.
    pub(super) fn is_of_webhook(&self, place: &Place) -> bool {
        self.webhooks.contains(place)
    }

    /// Finds the form of each body.
    pub(super) fn of(sources: &SourceSet, api: &Api) -> Self {
        let mut carriers = Self::default();
        for operation in &api.operations {
            if let Some(body) = &operation.body {
                for content in &body.contents {
                    let carrier = match content.form {
                        _ if content.choice == Choice::LeftOut => Carrier::Passed,
                        Form::Json => Carrier::Json,
                        Form::Xml => Carrier::Xml,
                        Form::UrlEncoded(_) | Form::Multipart(_) => Carrier::Form,
                        Form::Parts(_) => Carrier::Parts,
                        Form::Text | Form::Bytes if is_plain(sources, &body.origin, content) => {
                            Carrier::Plain
                        }
                        Form::Text => Carrier::Text,
                        Form::Stream(_) => Carrier::Stream,
                        Form::Bytes => Carrier::Bytes,
                    };
                    carriers.carry(&body.origin, content, carrier);
                }
            }
            for response in &operation.responses {
                for content in &response.contents {
                    let carrier = match content.form {
                        _ if content.choice == Choice::LeftOut => Carrier::Passed,
                        Form::Json => Carrier::Json,
                        Form::Xml => Carrier::Xml,
                        Form::Stream(_) if response.success => Carrier::Stream,
                        Form::Text | Form::Bytes
                            if is_plain(sources, &response.origin, content) =>
                        {
                            Carrier::Plain
                        }
                        Form::Text => Carrier::Text,
                        Form::UrlEncoded(_) => Carrier::Form,
                        Form::Stream(_) | Form::Bytes | Form::Multipart(_) | Form::Parts(_) => {
                            Carrier::Bytes
                        }
                    };
                    carriers.carry(&response.origin, content, carrier);
                }
            }
        }
        carriers.webhooks(api);
        carriers
    }

    fn webhooks(&mut self, api: &Api) {
        let bodies = api.operations.iter().flat_map(|one| &one.body);
        let bodies: IndexSet<&Place> = bodies.map(|body| &body.origin).collect();
        for webhook in &api.webhooks {
            // A webhook without a body has its own place there.
            if webhook.body != webhook.origin && !bodies.contains(&webhook.body) {
                self.webhooks.insert(webhook.body.clone());
            }
            for content in &webhook.contents {
                let carrier = match content.form {
                    _ if content.choice == Choice::LeftOut => Carrier::Passed,
                    Form::Json => Carrier::Json,
                    Form::Xml => Carrier::Xml,
                    Form::UrlEncoded(_) => Carrier::Form,
                    Form::Text => Carrier::Text,
                    Form::Stream(_) | Form::Bytes | Form::Multipart(_) | Form::Parts(_) => {
                        Carrier::Bytes
                    }
                };
                let place = webhook.body.join("content").join(&content.media_type);
                if !self.forms.contains_key(&place) {
                    self.webhooks.insert(place);
                }
                self.carry(&webhook.body, content, carrier);
            }
        }
    }

    fn carry(&mut self, of: &Place, content: &Content, carrier: Carrier) {
        let place = of.join("content").join(&content.media_type);
        // Several operations may share a body, which is a success of one and an error of another.
        let known = self.forms.entry(place).or_insert(carrier);
        if *known == Carrier::Passed {
            *known = carrier;
        }
    }
}

/// Returns the verdicts on the headers in the encodings of URL-encoded forms.
pub(super) fn headers_of_forms(api: &Api) -> impl Iterator<Item = (Place, Verdict)> {
    let bodies = api.operations.iter().flat_map(|one| &one.body);
    let contents = bodies.flat_map(|body| body.contents.iter().map(move |one| (body, one)));
    contents.flat_map(|(body, content)| {
        let at = body.origin.join("content").join(&content.media_type);
        let at = at.join("encoding");
        let encodings = match &content.form {
            Form::UrlEncoded(encodings) => encodings.as_slice(),
            _ => &[],
        };
        encodings.iter().map(move |one| {
            let reason = "only a part of a multipart body has headers";
            let headers = at.join(&one.member).join("headers");
            (headers, Verdict::Ignored(reason))
        })
    })
}

/// Returns whether the schema of a content says no more than that it is text, bytes, or anything.
fn is_plain(sources: &SourceSet, holder: &Place, content: &Content) -> bool {
    let content = holder.join("content").join(&content.media_type);
    let mut place = content.join("schema");
    let mut schema = sources.node(&place);
    for _ in 0..16 {
        let Some(text) = schema.and_then(|schema| schema.get("$ref")?.as_str()) else {
            break;
        };
        let Some(target) = sources.resolve_at(&place, text) else {
            break;
        };
        schema = sources.node(&target);
        place = target;
    }
    schema.is_none_or(|schema| !is_structured(schema))
}

/// Returns whether a schema requires more than that a body is a string.
fn is_structured(schema: &Tree) -> bool {
    let structural = [
        "$ref",
        "properties",
        "additionalProperties",
        "items",
        "prefixItems",
        "allOf",
        "oneOf",
        "anyOf",
    ];
    match schema.get("type") {
        Some(Tree::String(name)) => name != "string" && name != "file",
        Some(Tree::Array(names)) => names
            .iter()
            .any(|name| !(name == "string" || name == "null")),
        _ => structural
            .iter()
            .any(|keyword| schema.get(*keyword).is_some()),
    }
}
