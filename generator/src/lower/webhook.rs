//! Lowers the requests that the service sends: webhooks and callbacks.

use crate::ir::{Docs, Usage, Webhook};
use crate::lower::builder::Builder;
use crate::normalize::{self, WebhookNode};

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
        let parameters = parameters.iter().chain(&node.shared_parameters);
        let headers = self.received_headers(parameters, self.webhooks.next_id());
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
            headers,
            header_set: None,
        });
    }
}
