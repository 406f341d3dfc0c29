//! Bodies and responses.

use crate::config::extensions::BODY_NAMES;
use crate::ir::{
    Content, Docs, Example, Form, Header, OperationId, PartEncoding, RequestBody, Response, Role,
    Status, Style, Ty, Usage,
};
use crate::lower::builder::Builder;
use crate::normalize::{Link, OperationNode};
use crate::source::Place;
use indexmap::IndexMap;
use openapiv3::{MediaType, ParameterSchemaOrContent, QueryStyle, ReferenceOr, StatusCode};

impl<'m> Builder<'m> {
    /// The request body of an operation, if it has content.
    pub(in crate::lower) fn request_body(
        &mut self,
        body: &'m ReferenceOr<openapiv3::RequestBody>,
        operation: OperationId,
    ) -> Option<RequestBody> {
        let place = Link::of(body)?.place;
        let model = self.model;
        let openapiv3::RequestBody {
            description,
            content,
            required,
            extensions,
        } = model.request_bodies.get(&place)?;
        let usage = Usage::Operation {
            operation,
            role: Role::RequestBody,
        };
        let contents = self.contents(content, &place, &usage);
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

    /// The responses of an operation, and which of them are successes.
    pub(in crate::lower) fn responses(
        &mut self,
        node: &'m OperationNode,
        responses: &'m openapiv3::Responses,
        operation: OperationId,
    ) -> Vec<Response> {
        let openapiv3::Responses {
            default,
            responses,
            extensions: _,
        } = responses;
        let mut found = Vec::new();
        for (code, response) in responses {
            let status = match code {
                StatusCode::Code(code) => Status::Code(*code),
                StatusCode::Range(range) => Status::Range(u8::try_from(*range).unwrap_or_default()),
            };
            found.extend(self.response(status, response, operation));
        }
        found.extend(
            default
                .as_ref()
                .and_then(|response| self.response(Status::Default, response, operation)),
        );
        found.sort_by_key(|response| response.status);
        mark_successes(&mut found, &node.place);
        found
    }

    fn response(
        &mut self,
        status: Status,
        response: &'m ReferenceOr<openapiv3::Response>,
        operation: OperationId,
    ) -> Option<Response> {
        let place = Link::of(response)?.place;
        let model = self.model;
        let openapiv3::Response {
            description,
            headers,
            content,
            links: _,
            extensions: _,
        } = model.responses.get(&place)?;
        let usage = Usage::Operation {
            operation,
            role: Role::ResponseBody(status),
        };
        Some(Response {
            status,
            success: false,
            docs: Docs {
                description: Some(description.clone()).filter(|text| !text.trim().is_empty()),
                ..Docs::default()
            },
            contents: self.contents(content, &place, &usage),
            headers: self.headers(headers, operation),
            origin: place,
        })
    }

    fn headers(
        &mut self,
        headers: &'m IndexMap<String, ReferenceOr<openapiv3::Header>>,
        operation: OperationId,
    ) -> Vec<Header> {
        let model = self.model;
        let mut found = Vec::new();
        for (name, header) in headers {
            let Some(header) = Link::of(header).and_then(|link| model.headers.get(&link.place))
            else {
                continue;
            };
            let openapiv3::Header {
                description,
                style: openapiv3::HeaderStyle::Simple,
                required,
                deprecated,
                format,
                example,
                examples: _,
                extensions: _,
            } = header;
            let usage = Usage::Operation {
                operation,
                role: Role::ResponseHeader(name.clone()),
            };
            let ty = match format {
                ParameterSchemaOrContent::Schema(schema) => {
                    Link::of(schema).map_or(Ty::String, |link| self.ty(&link.place, &usage))
                }
                ParameterSchemaOrContent::Content(_) => Ty::String,
            };
            found.push(Header {
                name: name.clone(),
                required: *required,
                ty,
                docs: Docs {
                    description: description.clone(),
                    deprecated: deprecated.unwrap_or_default(),
                    example: example.clone(),
                    ..Docs::default()
                },
            });
        }
        found
    }

    /// The bodies by media type, JSON first: what a method takes or gives unless it is told otherwise.
    fn contents(
        &mut self,
        content: &'m IndexMap<String, MediaType>,
        place: &Place,
        usage: &Usage,
    ) -> Vec<Content> {
        let mut contents = Vec::new();
        for (name, media_type) in content {
            let at = place.join("content").join(name);
            let MediaType {
                schema,
                example,
                examples,
                encoding,
                extensions: _,
            } = media_type;
            let ty = schema
                .as_ref()
                .and_then(Link::of)
                .map(|link| self.ty(&link.place, usage));
            let (form, ty) = form(name, ty, encoding);
            let mut kept: Vec<Example> = Vec::new();
            if form == Form::Json {
                kept.extend(example.iter().map(|value| Example {
                    place: at.join("example"),
                    name: None,
                    value: value.clone(),
                }));
                kept.extend(examples.iter().filter_map(|(key, example)| match example {
                    ReferenceOr::Item(example) => Some(Example {
                        place: at.join("examples").join(key),
                        name: Some(key.clone()),
                        value: example.value.clone()?,
                    }),
                    ReferenceOr::Reference { .. } => None,
                }));
            }
            contents.push(Content {
                media_type: name.clone(),
                form,
                ty,
                examples: kept,
            });
        }
        contents.sort_by_key(|content| match content.form {
            Form::Json => 0,
            Form::UrlEncoded(_) | Form::Multipart(_) => 1,
            Form::Text => 2,
            Form::Bytes => 3,
        });
        contents
    }
}

/// The media type without parameters, in lower case.
pub(in crate::lower) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Whether a body of the media type is JSON (RFC 6838, 4.2.8: the suffix `+json`).
pub(in crate::lower) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// The form of a body and its type: what has no typed form is carried as bytes.
fn form(
    media_type: &str,
    ty: Option<Ty>,
    encoding: &IndexMap<String, openapiv3::Encoding>,
) -> (Form, Ty) {
    let essence = essence(media_type);
    let encodings = || {
        encoding
            .iter()
            .map(|(member, encoding)| {
                let openapiv3::Encoding {
                    content_type,
                    headers: _,
                    style,
                    explode,
                    allow_reserved: _,
                    extensions: _,
                } = encoding;
                PartEncoding {
                    member: member.clone(),
                    content_type: content_type.clone(),
                    style: match style {
                        None | Some(QueryStyle::Form) => Style::Form,
                        Some(QueryStyle::SpaceDelimited) => Style::SpaceDelimited,
                        Some(QueryStyle::PipeDelimited) => Style::PipeDelimited,
                        Some(QueryStyle::DeepObject) => Style::DeepObject,
                    },
                    explode: *explode,
                }
            })
            .collect()
    };
    let typed = ty.clone().filter(|ty| !matches!(ty, Ty::Binary));
    if is_json(&essence) && ty != Some(Ty::Binary) {
        return (Form::Json, typed.unwrap_or(Ty::Any(None)));
    }
    if essence == "application/x-www-form-urlencoded" && is_object(typed.as_ref()) {
        return (Form::UrlEncoded(encodings()), typed.unwrap_or(Ty::Object));
    }
    // Without a schema the parts are what the caller names: raw bytes would lack the boundary.
    let untyped = matches!(ty, None | Some(Ty::Any(_)));
    if essence == "multipart/form-data" && (untyped || is_object(typed.as_ref())) {
        let parts = typed.filter(|ty| !matches!(ty, Ty::Any(_)));
        return (Form::Multipart(encodings()), parts.unwrap_or(Ty::Object));
    }
    if essence == "*/*" || essence == "application/*" {
        // Any media type: where the schema describes a structure, JSON is what is meant.
        return match typed {
            Some(ty) if !matches!(ty, Ty::String | Ty::Any(_)) => (Form::Json, ty),
            _ => (Form::Bytes, Ty::Binary),
        };
    }
    let is_stream = matches!(essence.as_str(), "text/event-stream");
    if essence.starts_with("text/") && !is_stream && ty != Some(Ty::Binary) {
        return (Form::Text, Ty::String);
    }
    (Form::Bytes, Ty::Binary)
}

fn is_object(ty: Option<&Ty>) -> bool {
    matches!(ty, Some(Ty::Type(_) | Ty::Map(_) | Ty::Object))
}

/// Successes are the 2xx; where there is none, what stands for them: redirects, then `default`, then anything.
fn mark_successes(responses: &mut Vec<Response>, operation: &Place) {
    let is_2xx = |status: Status| status.is_success();
    let is_3xx = |status: Status| match status {
        Status::Code(code) => (300..400).contains(&code),
        Status::Range(range) => range == 3,
        Status::Default => false,
    };
    let rules: [&dyn Fn(Status) -> bool; 3] =
        [&is_2xx, &is_3xx, &|status| status == Status::Default];
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
            examples: Vec::new(),
        }],
        headers: Vec::new(),
    });
    responses.sort_by_key(|response| response.status);
}
