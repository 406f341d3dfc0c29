//! The payloads that an operation reads from its responses, and the media types that it requests.

use super::stream::{StreamFacts, stream};
use super::xml::XmlFacts;
use crate::ir::visit;
use crate::ir::{Api, Content, Form, Operation, OperationId, Response, Shape, StreamFormat, Ty};
use indexmap::IndexSet;

/// The facts of one operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationFacts {
    /// The payload of each response, by its index in [`Operation::responses`].
    pub payloads: Vec<Payload>,
    /// The media types that are read, in the syntax of the header `Accept` (RFC 9110, 12.5.1).
    pub accept: String,
    /// The type that the operation returns.
    pub output: Output,
    /// The stream that a success may be.
    pub stream: Option<StreamFacts>,
    /// Whether a response has members that `Debug` hides.
    pub secret: bool,
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
        let root = xml.responses.get(&(id, index));
        payload(response, root.copied())
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
        accept: accept(responses),
        output,
        stream: stream(api, operation),
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

fn payload(response: &Response, root: Option<usize>) -> Payload {
    match response.content() {
        None => Payload::Empty,
        Some(content) => match content.form {
            Form::Json => Payload::Json(content.ty.clone()),
            Form::Xml => match root {
                Some(root) => Payload::Xml(content.ty.clone(), root),
                None => Payload::Bytes,
            },
            Form::Stream(format) if response.success => Payload::Items(format, content.ty.clone()),
            Form::Text => Payload::Text,
            Form::Stream(_) | Form::Bytes | Form::UrlEncoded(_) | Form::Multipart(_) => {
                Payload::Bytes
            }
        },
    }
}

/// Returns the media types that are read from any response, JSON first.
fn accept(responses: &[Response]) -> String {
    let mut list: Vec<(bool, String)> = Vec::new();
    for response in responses {
        let Some(chosen) = response.content() else {
            continue;
        };
        let is_json = chosen.form == Form::Json;
        let is_typed = matches!(chosen.form, Form::Json | Form::Xml | Form::Stream(_));
        let same_form = |content: &&Content| match (&content.form, &chosen.form) {
            (Form::Json | Form::Xml | Form::Stream(_), _)
            | (_, Form::Json | Form::Xml | Form::Stream(_)) => {
                is_typed && content.form == chosen.form && content.ty == chosen.ty
            }
            (content, chosen) => (*content == Form::Text) == (*chosen == Form::Text),
        };
        for content in response.contents.iter().filter(same_form) {
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
