//! The payloads that an operation reads from its responses, and the media types that it requests.

use super::headers::{FormValue, form_values};
use super::types::TypeFacts;
use super::xml::XmlFacts;
use crate::ir::{
    Api, Choice, Content, Form, Operation, OperationId, Response, Shape, Status, StreamFormat,
    Table, Ty, TypeId, WebhookId,
};

/// The facts of one response, or of one webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFacts {
    /// The payload that is read from the body.
    pub payload: Payload,
    /// Whether the payload is in a `Box` where it is the value of a variant. This is the case for structs and unions of
    /// the API, which may be large.
    pub boxed: bool,
}

/// Another media type in which a success can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct AlternativeFacts {
    /// The media types that are asked for. Not empty.
    pub media_types: Vec<String>,
    /// The payload that is read.
    pub payload: Payload,
}

/// Another media type in which an error can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorContentFacts {
    /// The index of the response in [`Operation::responses`].
    pub response: usize,
    /// The media types that tell it apart. Not empty.
    pub media_types: Vec<String>,
    /// What is read.
    pub facts: ResponseFacts,
    /// Whether it is a variant of its own, since its type is not that of the media type that is read otherwise.
    pub is_variant: bool,
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
    /// A type that is read from a form, whose other fields are texts.
    Form(Ty, Vec<(String, FormValue)>),
    /// A list of the items of a stream, with the type of an item.
    Items(StreamFormat, Ty),
    /// A `String`.
    Text,
    /// Raw bytes.
    Bytes,
}

impl Payload {
    /// Returns the type that is read from JSON, XML or a form.
    #[must_use]
    pub fn ty(&self) -> Option<&Ty> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) | Self::Form(ty, _) => Some(ty),
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

impl Output {
    /// Returns the type that all successes have in common, if it is read from JSON.
    #[must_use]
    pub fn json(&self) -> Option<&Ty> {
        match self {
            Self::One(Payload::Json(ty)) => Some(ty),
            Self::One(_) | Self::Nothing | Self::Several => None,
        }
    }
}

/// The reading of a status that means success and that no response lists.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OtherSuccess {
    /// It is accepted, regardless of its content: the document describes no success.
    Accepted,
    /// It is an undocumented response: the default is an error.
    Undocumented,
    /// It is read like any other status, since a response includes it or none has a default.
    #[default]
    AsAnyStatus,
}

/// Returns the facts of each response, in order.
pub(super) fn responses(
    api: &Api,
    id: OperationId,
    operation: &Operation,
    types: &Table<TypeId, TypeFacts>,
    xml: &XmlFacts,
) -> Vec<ResponseFacts> {
    let responses = operation.responses.iter().enumerate();
    let facts = responses.map(|(index, response)| {
        let root = xml.responses.get(&(id, index, 0));
        let payload = match response.content() {
            None => Payload::Empty,
            Some(content) => payload(api, content, response.success, root.copied()),
        };
        ResponseFacts::new(api, types, payload)
    });
    facts.collect()
}

/// Returns the facts of the body of each webhook.
pub(super) fn webhooks(
    api: &Api,
    types: &Table<TypeId, TypeFacts>,
    xml: &XmlFacts,
) -> Table<WebhookId, ResponseFacts> {
    api.webhooks.map(|id, webhook| {
        let payload = match webhook.content() {
            None => Payload::Empty,
            Some(content) => payload(api, content, false, xml.webhooks.get(&id).copied()),
        };
        ResponseFacts::new(api, types, payload)
    })
}

impl ResponseFacts {
    fn new(api: &Api, types: &Table<TypeId, TypeFacts>, payload: Payload) -> Self {
        let boxed = payload.ty().is_some_and(|ty| {
            let ty = api.resolve_if(ty, |id| !types[id].newtype);
            matches!(api.shape(ty), Some(Shape::Struct(_) | Shape::Union(_)))
        });
        Self { payload, boxed }
    }
}

/// Returns the type that an operation returns.
pub(super) fn output(operation: &Operation, responses: &[ResponseFacts]) -> Output {
    let successes = operation.responses.iter().zip(responses);
    let mut successes = successes.filter(|(response, _)| response.success);
    match successes.next() {
        None => Output::Nothing,
        Some((_, first)) if successes.all(|(_, other)| other.payload == first.payload) => {
            Output::One(first.payload.clone())
        }
        Some(_) => Output::Several,
    }
}

/// Returns the indices of the successes or the errors: single statuses precede ranges, and ranges precede the default.
pub(super) fn in_order(operation: &Operation, success: bool) -> Vec<usize> {
    let responses = operation.responses.iter().enumerate();
    let mut found: Vec<(Status, usize)> = responses
        .filter(|(_, response)| response.success == success)
        .map(|(index, response)| (response.status, index))
        .collect();
    found.sort_by_key(|(status, _)| *status);
    found.into_iter().map(|(_, index)| index).collect()
}

/// Returns how a success that no response lists is read.
pub(super) fn other_success(operation: &Operation) -> OtherSuccess {
    let has = |success: bool, statuses: &[Status]| {
        let mut responses = operation.responses.iter();
        responses.any(|one| one.success == success && statuses.contains(&one.status))
    };
    if !operation.responses.iter().any(|response| response.success) {
        OtherSuccess::Accepted
    } else if has(false, &[Status::Default]) && !has(true, &[Status::Range(2), Status::Default]) {
        OtherSuccess::Undocumented
    } else {
        OtherSuccess::AsAnyStatus
    }
}

/// Returns the success that 204 No Content is read as although no response lists it: where a success has no body, and where it may
/// be `null`. ASP.NET, LoopBack, tsoa and connexion answer so.
pub(super) fn no_content(operation: &Operation, output: &Output) -> Option<usize> {
    let is_listed = operation
        .responses
        .iter()
        .any(|response| match response.status {
            Status::Code(code) => code == 204,
            Status::Range(range) => range == 2,
            Status::Default => response.success,
        });
    let is_absent = match output {
        Output::One(Payload::Empty) => true,
        _ => matches!(output.json(), Some(Ty::Nullable(_))),
    };
    if is_listed || !is_absent {
        return None;
    }
    let successes = in_order(operation, true).into_iter();
    let mut successes = successes.filter(|index| {
        let response = operation.responses.get(*index);
        response.is_some_and(|response| response.status.is_success())
    });
    successes.next_back()
}

fn payload(api: &Api, content: &Content, is_success: bool, root: Option<usize>) -> Payload {
    match &content.form {
        Form::Json => Payload::Json(content.ty.clone()),
        Form::Xml => match root {
            Some(root) => Payload::Xml(content.ty.clone(), root),
            None => Payload::Bytes,
        },
        Form::Stream(format) if is_success => Payload::Items(format.clone(), content.ty.clone()),
        Form::UrlEncoded(_) => Payload::Form(content.ty.clone(), form_values(api, &content.ty)),
        Form::Text => Payload::Text,
        Form::Stream(_) | Form::Bytes | Form::Multipart(_) | Form::Parts(_) => Payload::Bytes,
    }
}

/// Returns the other media types of the successes. Those that carry the same type in the same form are one.
pub(super) fn alternatives(
    api: &Api,
    id: OperationId,
    operation: &Operation,
    xml: &XmlFacts,
) -> Vec<AlternativeFacts> {
    let mut found: Vec<(&Content, AlternativeFacts)> = Vec::new();
    let successes = operation.responses.iter().enumerate();
    for (response_index, response) in successes.filter(|(_, response)| response.success) {
        for (index, content) in response.contents.iter().enumerate() {
            if content.choice != Choice::Alternative && !is_one_of_several(response, content) {
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
                payload: payload(api, content, response.success, root.copied()),
            };
            found.push((content, facts));
        }
    }
    found.into_iter().map(|(_, facts)| facts).collect()
}

/// Returns the other media types of the errors, in order. Those that carry the same type in the same form are one.
pub(super) fn error_contents(
    api: &Api,
    id: OperationId,
    operation: &Operation,
    types: &Table<TypeId, TypeFacts>,
    xml: &XmlFacts,
) -> Vec<ErrorContentFacts> {
    let mut found: Vec<ErrorContentFacts> = Vec::new();
    for (response, of) in operation.responses.iter().enumerate() {
        let Some(used) = of.content().filter(|_| !of.success) else {
            continue;
        };
        let contents = of.contents.iter().enumerate();
        let contents = contents.filter(|(_, content)| content.choice == Choice::Alternative);
        for (index, content) in contents {
            let root = xml.responses.get(&(id, response, index));
            let payload = payload(api, content, false, root.copied());
            let known = found.iter_mut().find(|known| {
                let is_typed = payload.ty().is_some();
                is_typed && known.response == response && known.facts.payload == payload
            });
            if let Some(known) = known {
                known.media_types.push(content.essence());
                continue;
            }
            let is_typed_alike = match (&used.form, payload.ty()) {
                (Form::Json | Form::Xml | Form::UrlEncoded(_), Some(ty)) => *ty == used.ty,
                _ => false,
            };
            let mut media_types = vec![content.essence()];
            media_types.extend(other_name(content).filter(|name| {
                let mut contents = of.contents.iter();
                contents.all(|known| known.essence() != *name)
            }));
            found.push(ErrorContentFacts {
                response,
                media_types,
                facts: ResponseFacts::new(api, types, payload),
                is_variant: !is_typed_alike,
            });
        }
    }
    found
}

/// Returns the other name of a media type that has two (RFC 7303, section 9).
fn other_name(content: &Content) -> Option<String> {
    let name = match content.essence().as_str() {
        "application/xml" => "text/xml",
        "text/xml" => "application/xml",
        _ => return None,
    };
    (content.form == Form::Xml).then(|| name.to_owned())
}

/// Returns whether a content is the text, or the bytes, that a call takes in other media types too. A call that wants this one
/// alone has to say so.
fn is_one_of_several(response: &Response, content: &Content) -> bool {
    let mut contents = response.contents.iter();
    matches!(content.form, Form::Text | Form::Bytes)
        && content.choice == Choice::Used
        && contents.any(|one| one.choice == Choice::Alternative && one.form == content.form)
}

/// Returns the media types that are read from any response, JSON first.
pub(super) fn accept(responses: &[Response]) -> String {
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
