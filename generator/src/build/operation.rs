//! Operations: each is built whole and then kept, or left out with a warning.

use super::Builder;
use super::extensions::OPERATION_NAMES;
use super::held::Held;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Docs, Operation, OperationId, PathPart};
use crate::normalize::{Document, OperationNode};
use indexmap::IndexMap;

impl<'m> Builder<'m> {
    /// Builds one operation, unless the configuration leaves it out.
    pub(super) fn operation(&mut self, document: &'m Document, node: &'m OperationNode) {
        let openapiv3::Operation {
            tags,
            summary,
            description,
            external_docs,
            operation_id,
            parameters,
            request_body,
            responses,
            callbacks: _,
            deprecated,
            security,
            servers: _,
            extensions,
        } = &node.operation;
        if self.is_ignored(extensions) || !self.is_selected(node, operation_id.as_deref(), tags) {
            return;
        }
        if let Some((reason, help)) = unsendable(&node.method) {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::DroppedOperation,
                    format!("{reason}: the operation is left out"),
                )
                .at(&node.place)
                .help(help),
            );
            return;
        }
        let id = OperationId(u32::try_from(self.operations.len()).unwrap_or(u32::MAX));
        let operation_id = operation_id.clone().filter(|id| !id.trim().is_empty());
        if operation_id.is_none() {
            self.diagnostics.push(
                Diagnostic::new(Code::MissingOperationId, "this operation has no `operationId`")
                    .at(&node.place)
                    .help("its name is made from the method and the path; give it an `operationId` to choose one"),
            );
        }
        let declared = self.parameters(node, parameters, id);
        let (path, parameters) = self.path(node, declared);
        let body = request_body
            .as_ref()
            .and_then(|body| self.request_body(body, id));
        let responses = self.responses(node, responses, id);
        let security = self.security(document, node, security.as_deref());
        let server = self.server(node.servers.as_deref().unwrap_or(&document.servers).first());
        let operation = Operation {
            origin: node.place.clone(),
            id: operation_id,
            method_name: self.extension_name(extensions, OPERATION_NAMES),
            tags: tags.clone(),
            docs: Docs {
                title: summary.clone(),
                description: description.clone(),
                external: external_docs
                    .as_ref()
                    .map(|docs| (docs.url.clone(), docs.description.clone())),
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
        };
        self.operations.push(operation);
    }

    fn is_selected(&self, node: &OperationNode, id: Option<&str>, tags: &[String]) -> bool {
        let select = &self.config.select;
        let written = format!("{} {}", node.method, node.template);
        let listed = |list: &[String]| {
            list.iter()
                .any(|entry| Some(entry.as_str()) == id || *entry == written)
        };
        let wanted = (select.operations.is_empty() && select.tags.is_empty())
            || listed(&select.operations)
            || tags.iter().any(|tag| select.tags.contains(tag));
        wanted && !listed(&select.exclude)
    }
}

/// Why no request can have this method, and what to do.
fn unsendable(method: &str) -> Option<(String, &'static str)> {
    // A token (RFC 9110, section 5.6.2).
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if method.is_empty() || !method.bytes().all(is_token) {
        let reason = match method {
            "" => "an empty text is no method of HTTP".to_owned(),
            _ => format!("`{}` is no method of HTTP", method.escape_debug()),
        };
        return Some((
            reason,
            "a method is one word of letters, digits and a few signs, such as `PURGE` or `M-SEARCH`",
        ));
    }
    // Its target is a host and a port (RFC 9110, section 9.3.6).
    (method == "CONNECT").then(|| {
        let reason = "`CONNECT` asks for a tunnel and has no path".to_owned();
        (
            reason,
            "leave it out of the document, or out of the crate with `select.exclude`",
        )
    })
}

/// Makes one of operations that two documents describe alike; different ones under one server, method and path are an
/// error. The description that was there before is kept, else the first.
pub(super) fn merge(api: &mut Api, held: &Held, diagnostics: &mut Diagnostics) {
    let mut kept: Vec<Operation> = Vec::new();
    for operation in std::mem::take(&mut api.operations) {
        let twin = kept.iter_mut().find(|other| {
            other.server == operation.server
                && other.method == operation.method
                && other.template == operation.template
        });
        match twin {
            None => kept.push(operation),
            Some(twin) if bare(twin) == bare(&operation) => {
                let files = &api.files;
                if held.has_operation(files, &operation) && !held.has_operation(files, twin) {
                    *twin = operation;
                }
            }
            Some(twin) => diagnostics.push(
                Diagnostic::new(
                    Code::ConflictingOperations,
                    format!(
                        "`{} {}` is described twice, and differently",
                        operation.method, operation.template
                    ),
                )
                .at(&operation.origin)
                .also(&twin.origin, "the other description is here")
                .help("remove one of them, or leave one out with `select.exclude`"),
            ),
        }
    }
    equivalent_paths(&kept, diagnostics);
    api.operations = kept;
}

/// Remarks operations that a server cannot tell apart, because their paths differ only in the names of parameters.
fn equivalent_paths(operations: &[Operation], diagnostics: &mut Diagnostics) {
    let mut known: IndexMap<_, &Operation> = IndexMap::new();
    for operation in operations {
        let path = nameless(&operation.template);
        let key = (operation.server, operation.method.as_str(), path);
        match known.get(&key) {
            None => {
                known.insert(key, operation);
            }
            Some(first) => diagnostics.push(
                Diagnostic::new(
                    Code::EquivalentPaths,
                    format!(
                        "`{} {}` and `{}` differ only in the names of their parameters",
                        operation.method, operation.template, first.template
                    ),
                )
                .at(&operation.origin)
                .also(&first.origin, "the other is here")
                .help("a server cannot tell them apart: make one path of them, or leave one out with `select.exclude`"),
            ),
        }
    }
}

/// A template without the names of its parameters. (What goes on the wire is no measure: some documents tell operations
/// apart by a fragment.)
fn nameless(template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((literal, (_, after))) = rest
        .split_once('{')
        .and_then(|(literal, after)| Some((literal, after.split_once('}')?)))
    {
        out.push_str(literal);
        out.push_str("{}");
        rest = after;
    }
    out.push_str(rest);
    out
}

/// An operation without its places and texts, which may differ between two descriptions of it.
fn bare(operation: &Operation) -> Operation {
    let mut bare = operation.clone();
    let nowhere = crate::place::Place::root(crate::place::FileId(0));
    bare.origin = nowhere.clone();
    bare.docs = Docs::default();
    bare.tags.clear();
    for parameter in &mut bare.parameters {
        parameter.origin = nowhere.clone();
        parameter.docs = Docs::default();
    }
    if let Some(body) = &mut bare.body {
        body.origin = nowhere.clone();
        body.docs = Docs::default();
        for content in &mut body.contents {
            content.examples.clear();
        }
    }
    for response in &mut bare.responses {
        response.origin = nowhere.clone();
        response.docs = Docs::default();
        for content in &mut response.contents {
            content.examples.clear();
        }
        for header in &mut response.headers {
            header.docs = Docs::default();
        }
    }
    bare
}

/// The literal text of a path, as it goes on the wire: what a fragment would cut off is dropped, what a path cannot hold
/// is percent-encoded (RFC 3986, 3.3).
pub(super) fn literal(text: &str) -> PathPart {
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
