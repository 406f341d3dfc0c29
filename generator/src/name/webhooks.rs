//! Names webhooks and callbacks.

use super::lock::Lock;
use super::scope::{Kind, Scope, plain, spellings};
use crate::ir::{Api, Table, Webhook, WebhookId};

/// Names the variant of each webhook: as in the lock, or by its key, or that of the callback, or else by its whole name.
pub(super) fn name_webhooks(api: &Api, lock: &Lock) -> Table<WebhookId, String> {
    let mut scope = Scope::new(Kind::Variant);
    let kept = api.webhooks.map(|_, webhook| {
        let kept = lock.webhooks.get(&api.key_of(&webhook.origin))?;
        scope.keep(kept)
    });
    let named = api.webhooks.iter().zip(kept);
    let named = named.map(|(webhook, kept)| {
        kept.unwrap_or_else(|| {
            let key = [plain(key(webhook))];
            scope.mint(key.into_iter().chain(spellings(&webhook.name)))
        })
    });
    named.collect()
}

fn key(webhook: &Webhook) -> &str {
    webhook.callback.as_deref().unwrap_or(&webhook.name)
}

/// Returns the names that the use as the body of a webhook suggests for a type, the best first.
pub(super) fn of_body(webhook: &Webhook) -> [Vec<String>; 3] {
    let named = |text: &str, words: &[&str]| {
        let words = words.iter().map(|word| (*word).to_owned());
        plain(text).into_iter().chain(words).collect()
    };
    [
        named(key(webhook), &["webhook"]),
        named(&webhook.name, &["webhook"]),
        named(&webhook.name, &["webhook", "body"]),
    ]
}

/// Returns the names that the use as a part of a webhook suggests for a type, the best first.
pub(super) fn of_part(webhook: &Webhook, name: &str) -> [Vec<String>; 2] {
    [plain(key(webhook)), plain(&webhook.name)].map(|words| [words, plain(name)].concat())
}

/// Returns the names that a struct of the headers of a webhook may have, the best first.
pub(super) fn of_headers(webhook: &Webhook) -> [Vec<String>; 2] {
    of_part(webhook, "headers")
}
