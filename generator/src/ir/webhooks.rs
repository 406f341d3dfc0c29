//! The requests that the service sends to a server of the user: webhooks and callbacks.

use super::docs::Docs;
use super::headers::Header;
use super::hints::Usage;
use super::ids::{HeadersId, WebhookId};
use super::operations::Content;
use super::types::Ty;
use crate::source::Place;

/// A webhook, or a callback of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// The place of its operation.
    pub origin: Place,
    /// Its name, which no other has: the key of the webhook, or the key of the callback behind the operation, such as
    /// `createSubscription.onEvent`.
    pub name: String,
    /// The key of the callback; `None` for a webhook.
    pub callback: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// The place of the request body.
    pub body: Place,
    /// The contents of the request body by media type, JSON first. The first one is read. Empty if there is no body.
    pub contents: Vec<Content>,
    /// The struct of its query, which is read as a form.
    pub query: Option<Ty>,
    /// The headers among its parameters.
    pub headers: Vec<Header>,
    /// The set of them. Set by the passes.
    pub header_set: Option<HeadersId>,
}

impl Webhook {
    /// Returns each type that it has with its use; `id` is its own.
    pub fn uses(&self, id: WebhookId) -> impl Iterator<Item = (Usage, &Ty)> {
        let contents = self.contents.iter();
        let contents = contents.map(move |content| (Usage::Webhook(id), &content.ty));
        let query = self.query.iter();
        let query = query.map(move |query| (Usage::WebhookQuery(id), query));
        let headers = self.headers.iter();
        contents.chain(query).chain(headers.map(move |header| {
            let usage = Usage::WebhookHeader(id, header.name.clone());
            (usage, &header.ty)
        }))
    }

    /// Returns the content that is read.
    #[must_use]
    pub fn content(&self) -> Option<&Content> {
        self.contents.first()
    }
}
