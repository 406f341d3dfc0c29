//! Lowers request bodies and responses.

use crate::config::extensions::BODY_NAMES;
use crate::diagnostic::{Code, Diagnostic, Verdict};
use crate::ir::{
    Choice, Content, Docs, Example, Form, OperationId, PartEncoding, RequestBody, Response, Role,
    Status, StreamFormat, Ty, Usage,
};
use crate::lower::builder::Builder;
use crate::lower::operation::media_type::{
    essence, is_json, is_multipart, is_range, is_vendors, is_xml, stream_format,
};
use crate::normalize::{self, Link, MediaType, OperationNode, StatusKey};
use crate::source::Place;
use indexmap::IndexMap;
use std::sync::Arc;

impl<'m> Builder<'m> {
    /// Lowers the request body of an operation, if it has content.
    pub(in crate::lower) fn request_body(
        &mut self,
        body: &Link,
        operation: OperationId,
    ) -> Option<RequestBody> {
        let place = body.place.clone();
        let model = self.model;
        let normalize::RequestBody {
            description,
            content,
            required,
            extensions,
        } = model.request_bodies.get(&place)?;
        let usage = Usage::Operation {
            operation,
            role: Role::RequestBody,
        };
        let contents = self.contents(content, &place, &usage, false);
        if contents.is_empty() {
            return None;
        }
        Some(RequestBody {
            docs: Docs {
                description: description.clone(),
                ..Docs::default()
            },
            required: *required,
            name: self.config.extension_name(extensions, BODY_NAMES),
            contents,
            origin: place,
        })
    }

    /// Lowers the responses of an operation, and decides which of them are successes.
    pub(in crate::lower) fn responses(
        &mut self,
        node: &'m OperationNode,
        responses: &IndexMap<StatusKey, Link>,
        operation: OperationId,
    ) -> Vec<Response> {
        let mut found = Vec::new();
        for (key, response) in responses {
            let status = match key {
                StatusKey::Code(code) => Status::Code(*code),
                StatusKey::Range(range) => Status::Range(*range),
                StatusKey::Default => Status::Default,
            };
            found.extend(self.response(status, response, operation));
        }
        found.sort_by_key(|response| response.status);
        let has_success = found.iter().any(|response| response.status.is_success());
        let default = responses.get(&StatusKey::Default).filter(|_| !has_success);
        let is_of_errors = default.is_some_and(|default| self.is_of_errors(default));
        mark_successes(&mut found, &node.place, is_of_errors);
        found
    }

    fn response(
        &mut self,
        status: Status,
        response: &Link,
        operation: OperationId,
    ) -> Option<Response> {
        let place = response.place.clone();
        let model = self.model;
        let normalize::Response {
            description,
            headers,
            content,
            links,
        } = model.responses.get(&place)?;
        let usage = Usage::Operation {
            operation,
            role: Role::ResponseBody(status),
        };
        let contents = if has_no_body(status) {
            let verdict = Verdict::Approximated("a response with this status has no body");
            self.diagnostics.judge(place.join("content"), verdict);
            Vec::new()
        } else {
            self.contents(content, &place, &usage, true)
        };
        Some(Response {
            status,
            success: false,
            docs: Docs {
                description: Some(description.clone()).filter(|text| !text.trim().is_empty()),
                ..Docs::default()
            },
            contents,
            headers: self.headers(headers, operation),
            links: self.links(links),
            origin: place,
        })
    }

    /// Lowers the contents by media type, JSON first, which is the default of the methods.
    pub(in crate::lower) fn contents(
        &mut self,
        content: &'m IndexMap<String, MediaType>,
        place: &Place,
        usage: &Usage,
        is_response: bool,
    ) -> Vec<Content> {
        let mut contents = Vec::new();
        for (name, media_type) in content {
            let at = place.join("content").join(name);
            let MediaType {
                schema,
                item_schema,
                example,
                examples,
                encoding,
                prefix_encoding: _,
                item_encoding: _,
            } = media_type;
            let schema = schema
                .as_ref()
                .map(|link| self.form_of_json(link, name, content));
            // A client sends no events.
            let format = stream_format(&essence(name))
                .filter(|format| is_response || !matches!(format, StreamFormat::EventData { .. }));
            let (form, ty) = match (format, item_schema) {
                (Some(format), Some(link)) => {
                    let item = self.ty(&link.place, usage);
                    (Form::Stream(format), Ty::Array(Box::new(item)))
                }
                (Some(format), None) if is_response || schema.is_some() => {
                    let ty = schema.map(|link| self.ty(&link.place, usage));
                    (Form::Stream(format), ty.unwrap_or(Ty::Any(None)))
                }
                (_, item_schema) => {
                    let in_order = (!is_response && is_multipart(&essence(name)))
                        .then(|| self.parts_in_order(media_type, &at, usage))
                        .flatten();
                    if item_schema.is_some() && (schema.is_some() || in_order.is_none()) {
                        self.report_untyped(name, &at);
                    }
                    let ty = schema.map(|link| self.whole(link, name, usage, is_response));
                    let has_xml = schema.is_some_and(|link| self.has_xml(&link.place));
                    let encodings = || self.encodings(encoding, &at, is_multipart(&essence(name)));
                    in_order.unwrap_or_else(|| form(name, ty, encodings, has_xml, is_response))
                }
            };
            if !is_response && matches!(form, Form::Multipart(_)) {
                self.report_open_parts(content, media_type);
            }
            let mut kept: Vec<Example> = Vec::new();
            if form == Form::Json {
                kept.extend(example.iter().map(|value| Example {
                    place: at.join("example"),
                    name: None,
                    value: Arc::clone(value),
                }));
                kept.extend(examples.iter().map(|(key, value)| Example {
                    place: at.join("examples").join(key),
                    name: Some(key.clone()),
                    value: Arc::clone(value),
                }));
            }
            contents.push(Content {
                media_type: name.clone(),
                form,
                ty,
                choice: Choice::default(),
                examples: kept,
            });
        }
        contents.sort_by_key(|content| match content.form {
            Form::Json => 0,
            // Few servers answer with a form if they can answer with XML.
            Form::UrlEncoded(_) if is_response => 4,
            Form::UrlEncoded(_) | Form::Multipart(_) | Form::Parts(_) => 1,
            Form::Stream(_) => 2,
            Form::Xml => 3,
            Form::Text => 5,
            Form::Bytes => 6,
        });
        contents
    }

    /// Returns the schema of the form that a body of JSON repeats, else its own: oRPC offers a body with a file in both, and a file is
    /// bytes in a form alone.
    fn form_of_json(
        &mut self,
        schema: &'m Link,
        media_type: &str,
        content: &'m IndexMap<String, MediaType>,
    ) -> &'m Link {
        if !is_json(media_type) {
            return schema;
        }
        let form = content
            .iter()
            .find(|(name, _)| is_multipart(&essence(name)));
        let form = form.and_then(|(_, form)| form.schema.as_ref());
        form.filter(|form| {
            form.place != schema.place
                && self.has_file(&form.place)
                && self.fingerprint(&form.place) == self.fingerprint(&schema.place)
        })
        .unwrap_or(schema)
    }

    /// Returns the type of a body.
    fn whole(&mut self, schema: &Link, media_type: &str, usage: &Usage, is_response: bool) -> Ty {
        match self.ty(&schema.place, usage) {
            Ty::String if is_range(&essence(media_type)) && self.is_file(&schema.place) => {
                Ty::Binary
            }
            ty @ (Ty::Nullable(_) | Ty::Any(_)) => ty,
            ty if is_response && self.may_be_absent(&schema.place) => Ty::Nullable(Box::new(ty)),
            ty => ty,
        }
    }

    /// Reports, once for each place, items that have no type.
    fn report_untyped(&mut self, media_type: &str, place: &Place) {
        let at = place.join("itemSchema");
        if self.reported.insert(at.clone()) {
            let message = format!("the items of `{media_type}` have no type");
            self.diagnostics.push(
                Diagnostic::new(Code::UntypedStream, message)
                    .at(&at)
                    .ignores(&at, "the items of this body have no type")
                    .help("items are typed in JSON Lines and JSON text sequences, in multipart requests without a `schema`, and in the server-sent events of a response"),
            );
        }
    }
}

/// Returns the form of a body with its type. A body without a typed form is raw bytes.
///
/// A string with the media type of XML is a whole document, unless the schema says how it is XML. The type of text and bytes
/// is the one of the schema, which tells whether another content carries the same.
fn form(
    media_type: &str,
    ty: Option<Ty>,
    encodings: impl Fn() -> Vec<PartEncoding>,
    has_xml: bool,
    is_response: bool,
) -> (Form, Ty) {
    let essence = essence(media_type);
    let typed = ty.clone().filter(|ty| !matches!(ty, Ty::Binary));
    if is_json(&essence) && ty != Some(Ty::Binary) {
        return (Form::Json, typed.unwrap_or(Ty::Any(None)));
    }
    if is_xml(&essence)
        && let Some(ty) = &typed
        && (has_xml || is_structure(ty))
    {
        return (Form::Xml, ty.clone());
    }
    if essence == "application/x-www-form-urlencoded" || is_multipart(&essence) {
        let received = is_response && is_multipart(&essence);
        let form = form_of_members(&essence, ty.as_ref(), encodings).filter(|_| !received);
        // Bytes of a form are not those of the same type in JSON.
        if let Some(form) = form.or_else(|| is_response.then_some((Form::Bytes, Ty::Binary))) {
            return form;
        }
    }
    if is_vendors(&essence)
        && let Some(ty) = typed.clone().filter(is_structure)
    {
        return (Form::Json, ty);
    }
    if is_range(&essence) {
        // If the schema of an arbitrary media type describes a structure, it means JSON. A string is the content itself, which in
        // a response is text: Spring sends `String` as `text/plain`.
        return match typed {
            Some(Ty::String) if is_response => (Form::Text, Ty::String),
            Some(Ty::Base64 | Ty::Base64Url) => (Form::Bytes, Ty::Binary),
            Some(ty) if !matches!(ty, Ty::String | Ty::Any(_)) => (Form::Json, ty),
            typed => (Form::Bytes, typed.unwrap_or(Ty::Binary)),
        };
    }
    if essence.starts_with("text/") && ty != Some(Ty::Binary) {
        return (Form::Text, typed.unwrap_or(Ty::String));
    }
    (Form::Bytes, typed.unwrap_or(Ty::Binary))
}

/// Returns the form of a body whose members are sent one by one.
fn form_of_members(
    essence: &str,
    ty: Option<&Ty>,
    encodings: impl Fn() -> Vec<PartEncoding>,
) -> Option<(Form, Ty)> {
    let members = match ty {
        // No form is `null`.
        Some(Ty::Nullable(inner)) => Some(&**inner),
        ty => ty,
    };
    let members = members.filter(|ty| matches!(ty, Ty::Type(_) | Ty::Map(_) | Ty::Object));
    match members {
        Some(ty) if essence == "application/x-www-form-urlencoded" => {
            Some((Form::UrlEncoded(encodings()), ty.clone()))
        }
        Some(ty) if is_multipart(essence) => Some((Form::Multipart(encodings()), ty.clone())),
        // Without a schema, the caller names the parts: raw bytes would lack the boundary.
        None if essence == "multipart/form-data" && matches!(ty, None | Some(Ty::Any(_))) => {
            Some((Form::Multipart(encodings()), Ty::Object))
        }
        _ => None,
    }
}

/// Returns whether a response never has a body (RFC 9110, section 6.4.1). LoopBack describes one for 204 all the same.
fn has_no_body(status: Status) -> bool {
    matches!(status, Status::Code(204 | 205 | 304))
}

fn is_structure(ty: &Ty) -> bool {
    match ty {
        Ty::Type(_) | Ty::Map(_) | Ty::Object | Ty::Array(_) => true,
        Ty::Nullable(inner) => is_structure(inner),
        _ => false,
    }
}

/// Marks the successes: the 2xx responses. If there are none, redirects are successes, else `default` unless it is that of errors,
/// else all responses.
fn mark_successes(responses: &mut Vec<Response>, operation: &Place, default_is_of_errors: bool) {
    let is_2xx = |status: Status| status.is_success();
    let is_3xx = |status: Status| match status {
        Status::Code(code) => (300..400).contains(&code),
        Status::Range(range) => range == 3,
        Status::Default => false,
    };
    let rules: [&dyn Fn(Status) -> bool; 3] = [&is_2xx, &is_3xx, &|status| {
        status == Status::Default && !default_is_of_errors
    }];
    for rule in rules {
        if responses.iter().any(|response| rule(response.status)) {
            for response in responses.iter_mut() {
                response.success = rule(response.status);
            }
            return;
        }
    }
    responses.push(Response {
        origin: operation.join("responses"),
        status: Status::Range(2),
        success: true,
        docs: Docs::default(),
        contents: vec![Content {
            media_type: "*/*".to_owned(),
            form: Form::Bytes,
            ty: Ty::Binary,
            choice: Choice::default(),
            examples: Vec::new(),
        }],
        headers: Vec::new(),
        links: Vec::new(),
    });
    responses.sort_by_key(|response| response.status);
}
