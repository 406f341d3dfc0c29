//! Finds the operations that document the same errors. Their error types are one.

use super::operations::OperationFacts;
use super::responses::ResponseFacts;
use crate::config::{Config, ErrorTypes};
use crate::ir::{Api, Operation, OperationId, Status, Table};
use indexmap::IndexMap;

/// What an error type says about one response.
type Said<'a> = (Option<&'a str>, &'a ResponseFacts);

/// Returns the operations whose errors are equal, in groups of two or more, in the order of their statuses.
///
/// A group is named by its statuses, so of the groups with the same statuses only the largest is returned. The operations
/// of the others keep error types of their own. So do those that document headers of their errors, or several types of one
/// error by media type.
///
/// A small crate has none unless the configuration says so: it compiles within seconds, and a new operation should change
/// nothing of the others.
pub(super) fn shared_errors(
    api: &Api,
    config: &Config,
    facts: &Table<OperationId, OperationFacts>,
) -> Vec<Vec<OperationId>> {
    let wanted = match config.errors {
        ErrorTypes::Auto => api.is_large(),
        ErrorTypes::Shared => true,
        ErrorTypes::Own => false,
    };
    if !wanted {
        return Vec::new();
    }
    let mut found: IndexMap<Vec<Status>, IndexMap<String, Vec<Group<'_>>>> = IndexMap::new();
    for (id, operation) in api.operations.entries() {
        let facts = &facts[id];
        let has_several = facts.error_contents.iter().any(|other| other.is_variant);
        if facts.errors.is_empty() || has_several || operation.error_headers.is_some() {
            continue;
        }
        let (statuses, said) = errors(operation, facts);
        // Most errors differ in their descriptions, which are compared first.
        let descriptions: Vec<&str> = said.iter().map(|(text, _)| text.unwrap_or("")).collect();
        let alike = found.entry(statuses).or_default();
        let alike = alike.entry(descriptions.join("\n")).or_default();
        match alike.iter_mut().find(|group| group.said == said) {
            Some(group) => group.operations.push(id),
            None => alike.push(Group {
                said,
                operations: vec![id],
            }),
        }
    }
    found.sort_unstable_keys();
    let largest = found.into_values().filter_map(|groups| {
        let groups = groups.into_values().flatten();
        let groups = groups.map(|group| group.operations);
        groups.reduce(|best, other| {
            if other.len() > best.len() {
                other
            } else {
                best
            }
        })
    });
    largest.filter(|operations| operations.len() > 1).collect()
}

/// Operations whose errors are equal.
struct Group<'a> {
    said: Vec<Said<'a>>,
    operations: Vec<OperationId>,
}

/// Returns the statuses of the errors, and what the error type says about each.
fn errors<'a>(operation: &'a Operation, facts: &'a OperationFacts) -> (Vec<Status>, Vec<Said<'a>>) {
    let errors = facts.errors.iter().filter_map(|index| {
        let response = operation.responses.get(*index)?;
        let description = response.docs.description.as_deref();
        Some((response.status, (description, facts.responses.get(*index)?)))
    });
    errors.unzip()
}
