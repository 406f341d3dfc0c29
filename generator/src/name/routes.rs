//! Names of operations by their method and path.

use super::case;
use super::component_package::is_version;
use crate::config::OperationIds;
use crate::ir::{Api, OperationId, Table};
use std::collections::BTreeMap;

/// Derives a name from the method and path: `GET /pets/{petId}/toys` is `get_pets_by_pet_id_toys`.
fn derived(method: &str, template: &str) -> Vec<String> {
    let mut words = case::words(method);
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        words.extend(case::words(literal));
        let (parameter, after) = after.split_once('}').unwrap_or((after, ""));
        words.push("by".to_owned());
        words.extend(case::words(parameter));
        rest = after;
    }
    words.extend(case::words(rest));
    if words.len() == 1 {
        words.push("root".to_owned());
    }
    words
}

/// Returns the names that the methods and paths give the operations, the best first: one without a first segment `api`, and
/// without the version that all paths have, is shorter, unless another operation has that name.
pub(super) fn of_routes(api: &Api, how: OperationIds) -> Table<OperationId, Vec<Vec<String>>> {
    let mut users: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let mut names = api.operations.filled(Vec::new());
    let version = version(api);
    for (id, operation) in api.operations.entries() {
        let template = operation.template.as_str();
        let short = without_segment(template, "api").unwrap_or(template);
        let short = version
            .and_then(|version| without_segment(short, version))
            .unwrap_or(short);
        let short = Some(short).filter(|short| how == OperationIds::Short && *short != template);
        let templates = short.into_iter().chain([operation.template.as_str()]);
        let own: Vec<_> = templates
            .map(|path| derived(&operation.method, path))
            .collect();
        for words in &own {
            *users.entry(words.clone()).or_default() += 1;
        }
        names[id] = own;
    }
    for own in &mut names {
        if own.len() > 1
            && own
                .first()
                .is_some_and(|short| users.get(short) != Some(&1))
        {
            own.remove(0);
        }
    }
    names
}

/// Returns a path without its first segment, if it is this one and not the last.
fn without_segment<'t>(template: &'t str, segment: &str) -> Option<&'t str> {
    let rest = template.strip_prefix('/')?.strip_prefix(segment)?;
    (rest.len() > 1 && rest.starts_with('/')).then_some(rest)
}

/// Returns the version that is the first segment of all paths, after `api` if that is there.
fn version(api: &Api) -> Option<&str> {
    let mut versions = api.operations.iter().map(|operation| {
        let template = operation.template.as_str();
        let own = without_segment(template, "api").unwrap_or(template);
        own.split('/').nth(1).filter(|segment| is_version(segment))
    });
    let first = versions.next().flatten()?;
    versions
        .all(|version| version == Some(first))
        .then_some(first)
}

/// Returns the words of a path template: those of `/items/{item_id}` are `items`, `item` and `id`.
pub(super) fn path_words(template: &str) -> Vec<String> {
    let parts = template.split(['/', '{', '}']);
    parts.flat_map(case::words).collect()
}
