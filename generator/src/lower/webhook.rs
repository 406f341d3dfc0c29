//! Lowers the requests that the service sends: webhooks and callbacks.

use crate::diagnostic::Verdict;
use crate::ir::{Docs, Field, Part, Shape, Struct, Ty, Usage, Webhook, WebhookId};
use crate::lower::builder::Builder;
use crate::lower::schema::structs::presence;
use crate::normalize::{self, Link, Location, ParameterValue, Style, WebhookNode};
use crate::source::Place;
use std::sync::Arc;

const NOT_READ: Verdict = Verdict::Ignored("a webhook reads headers, and the pairs of a form");

impl<'m> Builder<'m> {
    /// Lowers one request of the service, unless the configuration excludes it.
    pub(in crate::lower) fn webhook(&mut self, webhook: &'m WebhookNode) {
        let WebhookNode {
            name,
            callback,
            node,
        } = webhook;
        let normalize::Operation {
            operation_id,
            tags,
            summary,
            description,
            external_docs,
            deprecated,
            parameters,
            request_body,
            responses: _,
            security: _,
            extensions,
        } = &node.operation;
        if self.config.ignores_operation(extensions)
            || !self.is_selected(node, operation_id.as_deref(), tags)
        {
            return;
        }
        let usage = Usage::Webhook(self.webhooks.next_id());
        let model = self.model;
        let body = request_body.as_ref().map(|link| &link.place);
        let body = body.and_then(|place| Some((place, model.request_bodies.get(place)?)));
        let contents = match body {
            Some((place, body)) => self.contents(&body.content, place, &usage, false),
            None => Vec::new(),
        };
        let body = body.map_or(&node.place, |(place, _)| place).clone();
        let id = self.webhooks.next_id();
        let parameters = || parameters.iter().chain(&node.shared_parameters);
        self.judge_received(parameters());
        let headers = self.received_headers(parameters(), id);
        let query = self.received_query(parameters(), &node.place, id);
        self.webhooks.push(Webhook {
            origin: node.place.clone(),
            name: name.clone(),
            callback: callback.clone(),
            docs: Docs {
                title: summary.clone(),
                description: description.clone(),
                external: external_docs.clone(),
                deprecated: *deprecated,
                constraints: Vec::new(),
                example: None,
            },
            body,
            contents,
            query,
            headers,
            header_set: None,
        });
    }

    /// Records which parameters are read. Several operations and webhooks may refer to one.
    fn judge_received<'l>(&mut self, parameters: impl Iterator<Item = &'l Link>) {
        for link in parameters {
            let parameter = self.model.parameters.get(&link.place);
            if parameter.is_some_and(|one| one.location == Location::Header || is_form(one)) {
                self.sent.insert(link.place.clone());
            } else {
                self.skipped.insert(link.place.clone(), NOT_READ);
            }
        }
    }

    /// Lowers the parameters of the query whose pairs are those of a form. If there are none, the query has no type.
    fn received_query<'l>(
        &mut self,
        parameters: impl Iterator<Item = &'l Link>,
        webhook: &Place,
        id: WebhookId,
    ) -> Option<Ty> {
        let model = self.model;
        let parameters = parameters.filter_map(|link| model.parameters.get(&link.place));
        let found = parameters.filter_map(|parameter| {
            let ParameterValue::Schema(Some(schema)) = &parameter.value else {
                return None;
            };
            is_form(parameter).then_some((parameter, schema))
        });
        let found: Vec<(&normalize::Parameter, &Link)> = found.collect();
        if found.is_empty() {
            return None;
        }
        let place = webhook.join("parameters");
        let ty = self.reserve(&place, &Usage::WebhookQuery(id));
        let mut fields: Vec<Field> = Vec::new();
        for (parameter, schema) in found {
            let wire = &parameter.name;
            // Those of the operation precede those of the path item, which they replace.
            if fields.iter().any(|known| known.wire == *wire) {
                continue;
            }
            let part = Usage::part(ty, Part::Member(wire.clone()));
            let places = [schema.place.clone()];
            let (of, presence) = presence(self.ty(&schema.place, &part), parameter.required);
            let docs = self.use_docs(&places, matches!(of, Ty::Type(_)));
            fields.push(Field {
                docs: Arc::new(Docs {
                    description: parameter.description.clone().or(docs.description),
                    deprecated: parameter.deprecated,
                    example: parameter.example.clone().or(docs.example),
                    ..docs
                }),
                secret: self.is_secret(wire) || self.is_password(&places),
                ..Field::new(wire.clone(), of, presence, place.clone())
            });
        }
        self.types[ty].shape = Shape::Struct(Struct {
            fields,
            ..Struct::default()
        });
        Some(Ty::Type(ty))
    }
}

/// Returns whether a parameter of the query is written as the pairs of a form.
fn is_form(parameter: &normalize::Parameter) -> bool {
    parameter.location == Location::Query
        && parameter.style == Style::Form
        && parameter.explode != Some(false)
        && matches!(parameter.value, ParameterValue::Schema(Some(_)))
}
