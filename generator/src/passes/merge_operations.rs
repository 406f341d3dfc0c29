//! Merges operations that several documents describe.

use super::locked::LockedNames;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Docs, Operation, OperationId, ServerId, Table};
use crate::source::Place;
use indexmap::IndexMap;

/// Merges operations that two documents describe equally. Different operations with the same server, method and path
/// are an error. The description with a locked name is kept, else the first one.
pub(super) fn merge(api: &mut Api, locked: &LockedNames, diagnostics: &mut Diagnostics) {
    let mut kept: Table<OperationId, Operation> = Table::default();
    let mut known: IndexMap<(ServerId, String, String), OperationId> = IndexMap::new();
    for operation in std::mem::take(&mut api.operations) {
        let method = operation.method.clone();
        let key = (operation.server, method, operation.template.clone());
        let Some(first) = known.get(&key) else {
            known.insert(key, kept.push(operation));
            continue;
        };
        let first = &mut kept[*first];
        if bare(first, &operation.origin) == bare(&operation, &operation.origin) {
            let files = &api.files;
            if locked.has_operation(files, &operation) && !locked.has_operation(files, first) {
                *first = operation;
            }
        } else {
            diagnostics.push(
                Diagnostic::new(
                    Code::ConflictingOperations,
                    format!(
                        "`{} {}` has two different descriptions",
                        operation.method, operation.template
                    ),
                )
                .at(&operation.origin)
                .also(&first.origin, "the other description is here")
                .help("remove one of them, or exclude one with `select.exclude`"),
            );
        }
    }
    equivalent_paths(&kept, diagnostics);
    api.operations = kept;
}

/// Reports operations that a server cannot distinguish: their paths differ only in the names of parameters.
fn equivalent_paths(operations: &Table<OperationId, Operation>, diagnostics: &mut Diagnostics) {
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
                .also(&first.origin, "the other path is here")
                .help("a server cannot distinguish them; merge the paths, or exclude an operation with `select.exclude`"),
            ),
        }
    }
}

/// Removes the names of the parameters from a path template. The path as sent is not used: some documents distinguish
/// operations by a fragment.
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

/// Returns an operation without its texts, and with one place instead of all of its places, since these may differ
/// between two descriptions of it.
fn bare(operation: &Operation, place: &Place) -> Operation {
    let mut bare = operation.clone();
    bare.origin = place.clone();
    bare.docs = Docs::default();
    bare.tags.clear();
    for parameter in &mut bare.parameters {
        parameter.origin = place.clone();
        parameter.docs = Docs::default();
    }
    if let Some(body) = &mut bare.body {
        body.origin = place.clone();
        body.docs = Docs::default();
    }
    for response in &mut bare.responses {
        response.origin = place.clone();
        response.docs = Docs::default();
        response.links.clear();
        for header in &mut response.headers {
            header.docs = Docs::default();
        }
    }
    for content in bare.contents_mut() {
        content.examples.clear();
    }
    bare
}
