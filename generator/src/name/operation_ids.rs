//! Names that documents give their operations, without what they repeat.

use super::case;
use super::repeated_words::Repeated;
use super::scope::plain;
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
            (OperationIds::Short, None) => repeated.words_without(id, operation),
            _ => None,
        };
    }
    let mut users: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for (full, short) in full.iter().zip(&short) {
        if let Some(words) = short.as_ref().or(full.as_ref()) {
            *users.entry(words.clone()).or_default() += 1;
        }
    }
    // Where two meet, each is about the last fixed segment of its path.
    for (operation, short) in api.operations.iter().zip(&mut short) {
        if let Some(words) = short
            && users.get(words) != Some(&1)
        {
            *short = subject(&operation.template, words);
            if let Some(words) = short {
                *users.entry(words.clone()).or_default() += 1;
            }
        }
    }
    for (full, short) in full.iter_mut().zip(short) {
        if let Some(words) = short.filter(|words| users.get(words) == Some(&1)) {
            *full = Some(words);
        }
    }
    full
}

/// Returns the words of a function with those of the last fixed segment of the path, unless it has them.
fn subject(template: &str, function: &[String]) -> Option<Vec<String>> {
    let mut segments = template.split('/').rev();
    let last = segments.find(|segment| !segment.is_empty() && !segment.contains('{'))?;
    let last = case::words(last);
    (!last.is_empty() && !function.ends_with(&last)).then(|| [function, &last].concat())
}

/// Returns the name that the document gives an operation, as it is written.
pub(super) fn given_text(operation: &Operation) -> Option<&str> {
    let id = operation.id.as_deref();
    operation.method_name.as_deref().or(id)
}
