//! Names that documents give their operations, without what they repeat.

use super::repeated_words::Repeated;
use super::scope::plain;
use super::subjects::subjects;
use crate::config::OperationIds;
use crate::ir::{Api, Operation, OperationId, Table};
use std::collections::BTreeMap;

/// Returns the words of the name that the document gives each operation; `None` where it gives none.
///
/// A name loses what the rules of `repeated_words.rs` find. Two operations never have the same name because of that.
pub(super) fn given(api: &Api, how: OperationIds) -> Table<OperationId, Option<Vec<String>>> {
    let mut full = api.operations.filled(None);
    let mut short = api.operations.filled(None);
    let repeated = Repeated::of(api);
    for (id, operation) in api.operations.entries() {
        full[id] = given_text(operation).map(plain);
        short[id] = match (how, &operation.method_name) {
            (OperationIds::Short, None) if full[id].is_some() => {
                repeated.words_without(id, operation)
            }
            _ => None,
        };
    }
    let mut users: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for (full, short) in full.iter().zip(&short) {
        if let Some(words) = short.as_ref().or(full.as_ref()) {
            *users.entry(words.clone()).or_default() += 1;
        }
    }
    let mut meeting: BTreeMap<Vec<String>, Vec<OperationId>> = BTreeMap::new();
    for (id, _) in api.operations.entries() {
        if let Some(words) = short[id].take_if(|words| users.get(words) != Some(&1)) {
            meeting.entry(words).or_default().push(id);
        }
    }
    for (function, all) in meeting {
        if let Some(count) = users.get_mut(&function) {
            *count = count.saturating_sub(all.len());
        }
        for (id, words) in all.iter().zip(subjects(api, &function, &all)) {
            *users.entry(words.clone()).or_default() += 1;
            short[*id] = Some(words);
        }
    }
    for (full, short) in full.iter_mut().zip(short) {
        if let Some(words) = short.filter(|words| users.get(words) == Some(&1)) {
            *full = Some(words);
        }
    }
    full
}

/// Returns the name that the document gives an operation, as it is written. An ID that ends with a digest is none: apistos writes
/// `get_todos-28b09012e1c3df91fe37db85d61e1cd3`, which tells apart what it derives from the method and the path.
pub(super) fn given_text(operation: &Operation) -> Option<&str> {
    let id = operation.id.as_deref().filter(|id| !ends_with_digest(id));
    operation.method_name.as_deref().or(id)
}

/// Returns whether the last part of an ID is a digest of MD5 or longer.
fn ends_with_digest(id: &str) -> bool {
    let last = id.rsplit(['-', '_', '.']).next().unwrap_or_default();
    last.len() >= 32 && last.bytes().all(|byte| byte.is_ascii_hexdigit())
}
