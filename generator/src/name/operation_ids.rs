//! Names that documents give their operations, without what they repeat.
//!
//! Frameworks make an `operationId` of a function, a path and a method. FastAPI writes `read_item_items__item_id__get` for a
//! function `read_item`, NestJS writes `UsersController_findAll`. Google writes the name of the API before each, as in
//! `drive.files.list`.

use super::case;
use super::scope::plain;
use crate::config::OperationIds;
use crate::ir::{Api, Operation, OperationId, Table};
use std::collections::BTreeMap;

/// Returns the words of the name that the document gives each operation; `None` where it gives none.
///
/// A name loses the path and the method that it repeats, and the name of the API that all repeat, unless two operations would
/// have the same name then.
pub(super) fn given(api: &Api, how: OperationIds) -> Table<OperationId, Option<Vec<String>>> {
    let mut full = api.operations.filled(None);
    let mut short = api.operations.filled(None);
    let namespace = namespace(api);
    for (id, operation) in api.operations.entries() {
        full[id] = given_text(operation).map(plain);
        short[id] = match (how, &operation.method_name) {
            (OperationIds::Short, None) => shortened(operation, namespace),
            _ => None,
        };
    }
    let mut users: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for (full, short) in full.iter().zip(&short) {
        if let Some(words) = short.as_ref().or(full.as_ref()) {
            *users.entry(words.clone()).or_default() += 1;
        }
    }
    for (full, short) in full.iter_mut().zip(short) {
        if let Some(words) = short.filter(|words| users.get(words) == Some(&1)) {
            *full = Some(words);
        }
    }
    full
}

/// Returns the name before the first dot of every `operationId`, if all operations have the same.
fn namespace(api: &Api) -> Option<&str> {
    let mut names = api.operations.iter().map(|operation| {
        let (name, _) = operation.id.as_deref()?.split_once('.')?;
        Some(name)
    });
    let first = names.next().flatten()?;
    let mut is_common = api.operations.len() > 1;
    for name in names {
        is_common &= name == Some(first);
    }
    is_common.then_some(first)
}

/// Returns the name that the document gives an operation, as it is written.
pub(super) fn given_text(operation: &Operation) -> Option<&str> {
    let id = operation.id.as_deref();
    operation.method_name.as_deref().or(id)
}

/// Returns the words of an `operationId` without those that it repeats, if it repeats any.
fn shortened(operation: &Operation, namespace: Option<&str>) -> Option<Vec<String>> {
    let id = operation.id.as_deref()?;
    if let Some(own) = namespace.and_then(|name| id.strip_prefix(name)?.strip_prefix('.')) {
        return Some(plain(own)).filter(|own| !own.is_empty());
    }
    if let Some((class, function)) = id.split_once('_')
        && let Some(class) = class.strip_suffix("Controller")
        && !class.is_empty()
        && !function.is_empty()
    {
        return Some([plain(class), plain(function)].concat());
    }
    let words = plain(id);
    let mut end = path_words(&operation.template);
    end.extend(case::words(&operation.method));
    let own = words.strip_suffix(end.as_slice())?;
    (!own.is_empty()).then(|| own.to_vec())
}

/// Returns the words of a path template: those of `/items/{item_id}` are `items`, `item` and `id`.
fn path_words(template: &str) -> Vec<String> {
    let parts = template.split(['/', '{', '}']);
    parts.flat_map(case::words).collect()
}
