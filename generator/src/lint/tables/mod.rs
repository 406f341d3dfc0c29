//! One table for each kind of object, with the verdict on each of its keywords.

mod document;
mod message;
mod schema;
mod security;
#[cfg(test)]
mod tests;

pub(super) use message::{NOT_FOLLOWED, NOT_SHOWN};

use super::kinds::ObjectKind;
use super::rules::Rule;
use crate::diagnostic::Verdict;

impl ObjectKind {
    /// Returns the keywords of the kind, each with its verdict, unless its value or its place overrides it.
    pub fn keywords(self) -> impl Iterator<Item = (&'static str, Verdict)> {
        table(self).iter().map(|rule| (rule.keyword, rule.verdict))
    }
}

/// Returns the rule for a keyword of a kind of object.
pub(super) fn rule(kind: ObjectKind, keyword: &str) -> Option<&'static Rule> {
    table(kind).iter().find(|rule| rule.keyword == keyword)
}

fn table(kind: ObjectKind) -> &'static [Rule] {
    match kind {
        ObjectKind::Document => document::DOCUMENT,
        ObjectKind::Info => document::INFO,
        ObjectKind::Contact => document::CONTACT,
        ObjectKind::License => document::LICENSE,
        ObjectKind::Tag => document::TAG,
        ObjectKind::ExternalDocs => document::EXTERNAL_DOCS,
        ObjectKind::Components => document::COMPONENTS,
        ObjectKind::PathItem => document::PATH_ITEM,
        ObjectKind::Operation => document::OPERATION,
        ObjectKind::WebhookItem => document::WEBHOOK_ITEM,
        ObjectKind::WebhookOperation => document::WEBHOOK_OPERATION,
        ObjectKind::Reference => document::REFERENCE,
        ObjectKind::Server => security::SERVER,
        ObjectKind::ServerVariable => security::SERVER_VARIABLE,
        ObjectKind::SecurityScheme => security::SECURITY_SCHEME,
        ObjectKind::OauthFlows => security::OAUTH_FLOWS,
        ObjectKind::OauthFlow => security::OAUTH_FLOW,
        ObjectKind::Parameter => message::PARAMETER,
        ObjectKind::Header => message::HEADER,
        ObjectKind::RequestBody => message::REQUEST_BODY,
        ObjectKind::Response => message::RESPONSE,
        ObjectKind::MediaType => message::MEDIA_TYPE,
        ObjectKind::Encoding => message::ENCODING,
        ObjectKind::ItemEncoding => message::ITEM_ENCODING,
        ObjectKind::Example => message::EXAMPLE,
        ObjectKind::Link => message::LINK,
        ObjectKind::Schema => schema::SCHEMA,
        ObjectKind::Discriminator => schema::DISCRIMINATOR,
        ObjectKind::Xml => schema::XML,
    }
}
