//! Lowers the headers of responses and of webhooks.

use crate::diagnostic::Verdict;
use crate::ir::{Docs, Header, HeaderForm, OperationId, Role, Ty, Usage, WebhookId};
use crate::lower::builder::Builder;
use crate::lower::operation::media_type::{essence, is_json};
use crate::normalize::{self, Link, Location, ParameterValue};
use crate::source::Place;
use indexmap::IndexMap;
use std::borrow::Cow;

impl Builder<'_> {
    /// Lowers the headers of a response.
    pub(in crate::lower) fn headers(
        &mut self,
        headers: &IndexMap<String, Link>,
        operation: OperationId,
    ) -> Vec<Header> {
        let model = self.model;
        for (_, link) in headers.iter().filter(|(name, _)| is_content_type(name)) {
            let verdict = Verdict::Approximated("the media type of the content says it");
            self.diagnostics.judge(link.place.clone(), verdict);
        }
        let headers = headers.iter().filter_map(|(name, link)| {
            let header = model.headers.get(&link.place)?;
            Some((name.as_str(), Cow::Borrowed(header)))
        });
        self.documented(headers, |name| Usage::Operation {
            operation,
            role: Role::ResponseHeader(name),
        })
    }

    /// Lowers the headers among the parameters of a webhook.
    pub(in crate::lower) fn received_headers<'l>(
        &mut self,
        parameters: impl Iterator<Item = &'l Link>,
        webhook: WebhookId,
    ) -> Vec<Header> {
        let model = self.model;
        let parameters = parameters.filter_map(|link| model.parameters.get(&link.place));
        let headers = parameters.filter(|parameter| parameter.location == Location::Header);
        let headers = headers.map(|parameter| {
            let header = normalize::Header {
                description: parameter.description.clone(),
                required: parameter.required,
                deprecated: parameter.deprecated,
                explode: parameter.explode.unwrap_or_default(),
                example: parameter.example.clone(),
                value: parameter.value.clone(),
            };
            (parameter.name.as_str(), Cow::Owned(header))
        });
        self.documented(headers, |name| Usage::WebhookHeader(webhook, name))
    }

    /// Lowers headers, each with its name. The content has the media type, so `Content-Type` is none of them (OpenAPI 3.1.1,
    /// 4.8.17.1).
    fn documented<'h>(
        &mut self,
        headers: impl Iterator<Item = (&'h str, Cow<'h, normalize::Header>)>,
        usage: impl Fn(String) -> Usage,
    ) -> Vec<Header> {
        let mut found: Vec<Header> = Vec::new();
        for (name, header) in headers {
            let normalize::Header {
                description,
                required,
                deprecated,
                explode,
                example,
                value,
            } = &*header;
            let is_same = |other: &Header| other.name.eq_ignore_ascii_case(name);
            if is_content_type(name) || found.iter().any(is_same) {
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
            let usage = usage(name.to_owned());
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
                    deprecated: *deprecated || docs.deprecated,
                    constraints: docs.constraints,
                    example: example.clone().or(docs.example),
                    ..Docs::default()
                },
                name: name.to_owned(),
                schema: schema.map(|link| link.place.clone()),
                is_text: false,
            });
        }
        found
    }
}

fn is_content_type(name: &str) -> bool {
    name.eq_ignore_ascii_case("content-type")
}

fn is_cookie(name: &str) -> bool {
    name.eq_ignore_ascii_case("set-cookie")
}
