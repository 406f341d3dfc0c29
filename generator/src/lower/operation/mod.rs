//! Lowers operations. An operation that is not valid is skipped with a warning.

pub(in crate::lower) mod body;
mod credential_headers;
mod default_response;
pub(in crate::lower) mod events;
pub(in crate::lower) mod files;
pub(in crate::lower) mod header;
pub(in crate::lower) mod links;
pub(in crate::lower) mod media_type;
pub(in crate::lower) mod pages;
pub(in crate::lower) mod parameter;
pub(in crate::lower) mod parts;
pub(in crate::lower) mod security;
pub(in crate::lower) mod server;
pub(in crate::lower) mod stainless;

use crate::config::OperationName;
use crate::config::extensions::OPERATION_NAMES;
use crate::diagnostic::{self, Code, Diagnostic};
use crate::ir::{Docs, Operation, PathPart};
use crate::lower::builder::Builder;
use crate::normalize::{self, Document, OperationNode, StatusKey};
use crate::source::Place;

impl<'m> Builder<'m> {
    /// Lowers one operation, unless the configuration excludes it.
    pub(in crate::lower) fn operation(&mut self, document: &'m Document, node: &'m OperationNode) {
        let normalize::Operation {
            operation_id,
            tags,
            summary,
            description,
            external_docs,
            deprecated,
            parameters,
            request_body,
            responses,
            security,
            extensions,
        } = &node.operation;
        if self.config.ignores_operation(extensions)
            || !self.is_selected(node, operation_id.as_deref(), tags)
        {
            return;
        }
        if let Some((reason, help)) = unsendable(&node.method) {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::DroppedOperation,
                    format!("{reason}; the operation is left out"),
                )
                .at(&node.place)
                .ignores(&node.place, diagnostic::LEFT_OUT)
                .help(help),
            );
            return;
        }
        let id = self.operations.next_id();
        let operation_id = operation_id.clone().filter(|id| !id.trim().is_empty());
        let declared = self.parameters(node, parameters, id);
        let (path, mut parameters) = self.path(node, declared);
        for parameter in &mut parameters {
            parameter.secret |= security::is_credential(document, parameter);
        }
        let body = request_body
            .as_ref()
            .and_then(|body| self.request_body(body, id));
        let model = self.model;
        let links = responses
            .values()
            .filter_map(|link| model.responses.get(&link.place));
        let links = links.flat_map(|response| response.links.values());
        let stainless = || {
            let own = &node.operation.parameters;
            let declared = node.shared_parameters.iter().chain(own);
            let is_success =
                |key: &StatusKey| matches!(key, StatusKey::Code(200..300) | StatusKey::Range(2));
            let successes = responses.iter().filter(|(key, _)| is_success(key));
            let successes = successes.filter_map(|(_, link)| model.responses.get(&link.place));
            self.stainless_hint(declared, successes)
        };
        let pages = pages::page_hints(self.config, node, links, stainless);
        let responses = self.responses(node, responses, id);
        let security = self.security(document, node, security.as_deref());
        self.leave_to_builder(&security, &mut parameters);
        let server = self.server(node.servers.as_deref().unwrap_or(&document.servers));
        let operation = Operation {
            origin: node.place.clone(),
            id: operation_id,
            method_name: self.config.extension_name(extensions, OPERATION_NAMES),
            tags: tags.clone(),
            docs: Docs {
                title: summary.clone(),
                description: description.clone(),
                external: external_docs.clone(),
                deprecated: *deprecated,
                constraints: Vec::new(),
                example: None,
            },
            method: node.method.clone(),
            template: node.template.clone(),
            path,
            server,
            security,
            parameters,
            body,
            responses,
            pages,
            success_headers: None,
            error_headers: None,
        };
        self.operations.push(operation);
    }

    /// Reports the operations from `start` on that have no ID. ASP.NET gives none to any, which is one thing to say.
    pub(in crate::lower) fn missing_ids(&mut self, start: usize) {
        let operations = self.operations.iter().skip(start);
        let places =
            operations.map(|operation| operation.id.is_none().then_some(&operation.origin));
        let places: Vec<Option<&Place>> = places.collect();
        let report = |what: String, place: &Place| {
            Diagnostic::new(Code::MissingOperationId, what).at(place).help(
                "a name is derived from the method and the path; add an `operationId` to choose a name",
            )
        };
        match places.as_slice() {
            [Some(first), others @ ..] if !others.is_empty() && !others.contains(&None) => {
                let what = format!(
                    "none of the {} operations has an `operationId`",
                    places.len()
                );
                self.diagnostics.push(report(what, first));
            }
            _ => {
                for place in places.into_iter().flatten() {
                    let what = "this operation has no `operationId`".to_owned();
                    self.diagnostics.push(report(what, place));
                }
            }
        }
    }

    /// Returns whether the configuration selects an operation.
    pub(in crate::lower) fn is_selected(
        &self,
        node: &OperationNode,
        id: Option<&str>,
        tags: &[String],
    ) -> bool {
        let select = &self.config.select;
        let name = OperationName::new(id, &node.method, &node.template);
        let listed = |list: &[String]| list.iter().any(|entry| name.is(entry));
        let wanted = (select.operations.is_empty() && select.tags.is_empty())
            || listed(&select.operations)
            || tags.iter().any(|tag| select.tags.contains(tag));
        wanted && !listed(&select.exclude)
    }
}

/// Returns the reason why a method cannot be sent, with a help text.
fn unsendable(method: &str) -> Option<(String, &'static str)> {
    // Any character of an HTTP token (RFC 9110, section 5.6.2).
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if method.is_empty() || !method.bytes().all(is_token) {
        let reason = match method {
            "" => "the empty string is not an HTTP method".to_owned(),
            _ => format!("`{}` is not an HTTP method", method.escape_debug()),
        };
        return Some((
            reason,
            "write a token of HTTP (RFC 9110), such as `PURGE` or `M-SEARCH`",
        ));
    }
    // Its target is a host and a port (RFC 9110, section 9.3.6).
    (method == "CONNECT").then(|| {
        let reason = "a `CONNECT` request has no path".to_owned();
        (
            reason,
            "remove the operation, or exclude it with `select.exclude`",
        )
    })
}

/// Returns the literal text of a path as it is sent. Characters that a path cannot contain are percent-encoded
/// (RFC 3986, 3.3).
pub(in crate::lower) fn literal(text: &str) -> PathPart {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/%?".contains(&byte);
        if plain {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    PathPart::Literal(out)
}
