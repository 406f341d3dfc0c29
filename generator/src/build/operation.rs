//! Operations: each is built whole and then kept, or left out with a warning.

use super::Builder;
use super::extensions::OPERATION_NAMES;
use super::held::Held;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Docs, Operation, OperationId, PathPart};
use crate::normalize::{Document, OperationNode};

/// The methods of RFC 9110 and RFC 5789 that a request can be made of.
const METHODS: &[&str] = &[
    "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH",
];

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
        if !METHODS.contains(&node.method.as_str()) {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::DroppedOperation,
                    format!(
                        "method `{}` has no request type: the operation is left out",
                        node.method
                    ),
                )
                .at(&node.place)
                .help(format!(
                    "the methods that a client can send are {}",
                    METHODS.join(", ")
                )),
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
    api.operations = kept;
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
