//! The payloads that an operation reads from its responses, and the media types that it requests.

use super::bodies::{self, BodyVariant};
use super::stream::{StreamFacts, stream};
use super::xml::XmlFacts;
use crate::ir::visit;
use crate::ir::{
    Api, Choice, Content, Form, Operation, OperationId, Response, Shape, StreamFormat, Ty,
};
use indexmap::IndexSet;

/// The facts of one operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationFacts {
    /// The payload of each response, by its index in [`Operation::responses`].
    pub payloads: Vec<Payload>,
    /// The variants of the request body, if it has several.
    pub body: Vec<BodyVariant>,
    /// The media types that are read, in the syntax of the header `Accept` (RFC 9110, 12.5.1).
    pub accept: String,
    /// The type that the operation returns.
    pub output: Output,
    /// The stream that a success may be.
    pub stream: Option<StreamFacts>,
    /// The other media types in which a success can be read.
    pub alternatives: Vec<AlternativeFacts>,
    /// Whether a response has members that `Debug` hides.
    pub secret: bool,
}

/// Another media type in which a success can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct AlternativeFacts {
    /// The media types that are asked for. Not empty.
    pub media_types: Vec<String>,
    /// The payload that is read.
    pub payload: Payload,
}

/// The payload that is read from a body.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    /// Nothing.
    Empty,
    /// A type that is read from JSON.
    Json(Ty),
    /// A type that is read from XML, whose root element is at this index of [`XmlFacts::roots`].
    Xml(Ty, usize),
    /// A list of the items of a stream, with the type of an item.
    Items(StreamFormat, Ty),
    /// A `String`.
    Text,
    /// Raw bytes.
    Bytes,
}

impl Payload {
    /// Returns the type that is read from JSON or XML.
    #[must_use]
    pub fn ty(&self) -> Option<&Ty> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) => Some(ty),
            Self::Empty | Self::Items(..) | Self::Text | Self::Bytes => None,
        }
    }
}

/// The type that an operation returns.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Output {
    /// Nothing: no success is documented.
    #[default]
    Nothing,
    /// The payload that all successes have in common.
    One(Payload),
    /// An enum with a variant for each success, since their payloads differ.
    Several,
}

/// Returns the facts of an operation.
pub(in crate::passes) fn operation_facts(
    api: &Api,
    id: OperationId,
    operation: &Operation,
    xml: &XmlFacts,
) -> OperationFacts {
    let responses = &operation.responses;
    let payloads = responses.iter().enumerate().map(|(index, response)| {
        let root = xml.responses.get(&(id, index, 0));
        match response.content() {
            None => Payload::Empty,
            Some(content) => payload(response, content, root.copied()),
        }
    });
    let payloads: Vec<Payload> = payloads.collect();
    let successes = responses.iter().zip(&payloads);
    let mut successes = successes.filter(|(response, _)| response.success);
    let output = match successes.next() {
        None => Output::Nothing,
        Some((_, first)) if successes.all(|(_, other)| other == first) => {
            Output::One(first.clone())
        }
        Some(_) => Output::Several,
    };
    OperationFacts {
        body: bodies::variants(api, operation),
        accept: accept(responses),
        output,
        stream: stream(api, operation),
        alternatives: alternatives(id, operation, xml),
        payloads,
        secret: has_secret(api, operation),
    }
}

fn has_secret(api: &Api, operation: &Operation) -> bool {
    let mut queue = Vec::new();
    let responses = operation.responses.iter();
    for content in responses.flat_map(|response| &response.contents) {
        visit::uses(&content.ty, &mut |id| queue.push(id));
    }
    let mut seen = IndexSet::new();
    while let Some(id) = queue.pop() {
        if !seen.insert(id) {
            continue;
        }
        let shape = &api.types[id].shape;
        if let Shape::Struct(structure) = shape
            && structure.fields.iter().any(|field| field.secret)
        {
            return true;
        }
        visit::parts(shape, |_, ty| {
            visit::uses(ty, &mut |id| queue.push(id));
        });
    }
    false
}

fn payload(response: &Response, content: &Content, root: Option<usize>) -> Payload {
    match content.form {
        Form::Json => Payload::Json(content.ty.clone()),
        Form::Xml => match root {
            Some(root) => Payload::Xml(content.ty.clone(), root),
            None => Payload::Bytes,
        },
        Form::Stream(format) if response.success => Payload::Items(format, content.ty.clone()),
        Form::Text => Payload::Text,
        Form::Stream(_) | Form::Bytes | Form::UrlEncoded(_) | Form::Multipart(_) => Payload::Bytes,
    }
}

/// Returns the other media types of the successes. Those that carry the same type in the same form are one.
fn alternatives(id: OperationId, operation: &Operation, xml: &XmlFacts) -> Vec<AlternativeFacts> {
    let mut found: Vec<(&Content, AlternativeFacts)> = Vec::new();
    for (response_index, response) in operation.responses.iter().enumerate() {
        for (index, content) in response.contents.iter().enumerate() {
            if content.choice != Choice::Alternative {
                continue;
            }
            let media_type = content.requested_media_type();
            let is_same = |known: &Content| match content.form {
                Form::Text | Form::Bytes => known.essence() == content.essence(),
                _ => (&known.form, &known.ty) == (&content.form, &content.ty),
            };
            let known = found.iter_mut().find(|(known, _)| is_same(known));
            if let Some((_, known)) = known {
                if !known.media_types.contains(&media_type) {
                    known.media_types.push(media_type);
                }
                continue;
            }
            let root = xml.responses.get(&(id, response_index, index));
            let facts = AlternativeFacts {
                media_types: vec![media_type],
                payload: payload(response, content, root.copied()),
            };
            found.push((content, facts));
        }
    }
    found.into_iter().map(|(_, facts)| facts).collect()
}

/// Returns the media types that are read from any response, JSON first.
fn accept(responses: &[Response]) -> String {
    let mut list: Vec<(bool, String)> = Vec::new();
    for response in responses {
        let Some(chosen) = response.content() else {
            continue;
        };
        let is_json = chosen.form == Form::Json;
        let is_read = |content: &&Content| match content.choice {
            Choice::Used => true,
            Choice::Same => content.form == chosen.form,
            // A call takes text, or bytes, of any of their media types.
            Choice::Alternative => {
                matches!(content.form, Form::Text | Form::Bytes) && content.form == chosen.form
            }
            Choice::Stream | Choice::LeftOut => false,
        };
        for content in response.contents.iter().filter(is_read) {
            let media = content.requested_media_type();
            let is_new = |(_, other): &(bool, String)| !other.eq_ignore_ascii_case(&media);
            if list.iter().all(is_new) {
                list.push((!is_json, media));
            }
        }
    }
    // If any media type is named, `*/*` is not requested as well.
    if list.iter().any(|(_, media)| media != "*/*") {
        list.retain(|(_, media)| media != "*/*");
    }
    list.sort_by_key(|(other, _)| *other);
    let list: Vec<String> = list.into_iter().map(|(_, media)| media).collect();
    list.join(", ")
}
