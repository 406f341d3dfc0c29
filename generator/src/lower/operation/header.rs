//! Lowers response headers.

use crate::ir::{Docs, Header, HeaderForm, OperationId, Role, Ty, Usage};
use crate::lower::builder::Builder;
use crate::lower::operation::media_type::{essence, is_json};
use crate::normalize::{self, Link, ParameterValue};
use crate::source::Place;
use indexmap::IndexMap;

impl Builder<'_> {
    /// Lowers the headers of a response. The content has the media type, so `Content-Type` is none of them (OpenAPI 3.1.1,
    /// 4.8.17.1).
    pub(in crate::lower) fn headers(
        &mut self,
        headers: &IndexMap<String, Link>,
        operation: OperationId,
    ) -> Vec<Header> {
        let model = self.model;
        let mut found: Vec<Header> = Vec::new();
        for (name, header) in headers {
            let Some(header) = model.headers.get(&header.place) else {
                continue;
            };
            let normalize::Header {
                description,
                required,
                deprecated,
                explode,
                example,
                value,
            } = header;
            let is_same = |other: &Header| other.name.eq_ignore_ascii_case(name);
            if name.eq_ignore_ascii_case("content-type") || found.iter().any(is_same) {
                continue;
            }
            let json = |(name, _): &(&String, &normalize::MediaType)| is_json(&essence(name));
            let (form, schema) = match value {
                ParameterValue::Schema(link) => {
                    (HeaderForm::Simple { explode: *explode }, link.as_ref())
                }
                ParameterValue::Content(content) => match content.iter().find(json) {
                    Some((_, media_type)) => (HeaderForm::Json, media_type.schema.as_ref()),
                    None => (HeaderForm::Simple { explode: false }, None),
                },
            };
            let usage = Usage::Operation {
                operation,
                role: Role::ResponseHeader(name.clone()),
            };
            let ty = match (schema, form) {
                (Some(link), _) => self.ty(&link.place, &usage),
                (None, HeaderForm::Json) => Ty::Any(None),
                (None, HeaderForm::Simple { .. }) => Ty::String,
            };
            let places: Vec<Place> = schema.iter().map(|link| link.place.clone()).collect();
            let docs = self.use_docs(&places, matches!(ty, Ty::Type(_)));
            found.push(Header {
                required: *required,
                ty,
                form,
                secret: self.is_secret(name) || self.is_password(&places) || is_cookie(name),
                docs: Docs {
                    description: description.clone().or(docs.description),
                    deprecated: *deprecated,
                    constraints: docs.constraints,
                    example: example.clone().or(docs.example),
                    ..Docs::default()
                },
                name: name.clone(),
                schema: schema.map(|link| link.place.clone()),
                is_text: false,
            });
        }
        found
    }
}

fn is_cookie(name: &str) -> bool {
    name.eq_ignore_ascii_case("set-cookie")
}
