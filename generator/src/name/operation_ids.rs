//! Names that documents give their operations, without what they repeat.
//!
//! Frameworks make an `operationId` of a function, a path and a method. FastAPI writes `read_item_items__item_id__get` for a
//! function `read_item`, NestJS writes `UsersController_findAll`, and drf-spectacular begins each with the path of all, as in
//! `api_v1_albums_list`. springdoc writes `findAll` and `findAll_1` for functions of two classes. Google writes the name of the
//! API before each, as in `drive.files.list`.

use super::case;
use super::scope::plain;
use crate::config::OperationIds;
use crate::ir::{Api, Operation, OperationId, Table};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the words of the name that the document gives each operation; `None` where it gives none.
///
/// A name loses the path and the method that it repeats, and the name or the path of the API that all repeat. Names that are
/// numbered have the tag instead of the number. Two operations never have the same name because of that.
pub(super) fn given(api: &Api, how: OperationIds) -> Table<OperationId, Option<Vec<String>>> {
    let mut full = api.operations.filled(None);
    let mut short = api.operations.filled(None);
    let namespace = namespace(api);
    let root = root(api);
    let begins_with_path = all_begin_with_path(api);
    let numbered = numbered(api);
    for (id, operation) in api.operations.entries() {
        full[id] = given_text(operation).map(plain);
        short[id] = match (how, &operation.method_name) {
            (OperationIds::Short, None) => numbered[id]
                .clone()
                .or_else(|| {
                    let function = after_path(operation).filter(|_| begins_with_path)?;
                    // The name of the method is not a name.
                    (function != case::words(&operation.method)).then_some(function)
                })
                .or_else(|| shortened(operation, namespace, &root)),
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

/// Returns the words that every `operationId` and every path begin with, without the last segment of a path, which says
/// what the operation is about.
fn root(api: &Api) -> Vec<String> {
    let mut common: Option<Vec<String>> = None;
    for operation in &api.operations {
        let Some(id) = operation.id.as_deref().map(plain) else {
            return Vec::new();
        };
        let fixed = operation.template.split('{').next().unwrap_or_default();
        let (before, _) = fixed
            .trim_end_matches('/')
            .rsplit_once('/')
            .unwrap_or_default();
        let words = path_words(before);
        let both = id.iter().zip(&words).take_while(|(own, word)| own == word);
        let both: Vec<String> = both.map(|(word, _)| word.clone()).collect();
        // At least one word of the name is left.
        let most = both.len().min(id.len().saturating_sub(1));
        let known = common.get_or_insert_with(|| both.clone());
        let alike = known.iter().zip(both.iter().take(most));
        let alike = alike.take_while(|(left, right)| left == right).count();
        known.truncate(alike);
    }
    let common = common
        .filter(|_| api.operations.len() > 1)
        .unwrap_or_default();
    // API Platform begins all names with `api`, which is not in its paths.
    let begins = |id: &str| matches!(plain(id).as_slice(), [first, _, ..] if first == "api");
    let mut ids = api.operations.iter().filter_map(|all| all.id.as_deref());
    if common.is_empty() && api.operations.len() > 1 && ids.all(begins) {
        return vec!["api".to_owned()];
    }
    common
}

/// Returns whether every name begins with the path of its operation, including the parameters of the path.
fn all_begin_with_path(api: &Api) -> bool {
    let has_parameter = |operation: &Operation| operation.template.contains('{');
    api.operations.len() > 1
        && api.operations.iter().any(has_parameter)
        && api
            .operations
            .iter()
            .all(|operation| after_path(operation).is_some())
}

/// Returns the words of an `operationId` after those of the path.
fn after_path(operation: &Operation) -> Option<Vec<String>> {
    let words = plain(operation.id.as_deref()?);
    let function = words.strip_prefix(path_words(&operation.template).as_slice())?;
    (!function.is_empty()).then(|| function.to_vec())
}

/// Returns the words of the tag and of the name for the operations whose names differ in a number only.
fn numbered(api: &Api) -> Table<OperationId, Option<Vec<String>>> {
    let ids: BTreeSet<&str> = api
        .operations
        .iter()
        .filter_map(|all| all.id.as_deref())
        .collect();
    let mut alike: BTreeMap<&str, Vec<OperationId>> = BTreeMap::new();
    for (id, operation) in api.operations.entries() {
        let Some(name) = operation.id.as_deref() else {
            continue;
        };
        let stem = name.rsplit_once('_').filter(|(stem, number)| {
            let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            is_number && ids.contains(stem)
        });
        alike
            .entry(stem.map_or(name, |(stem, _)| stem))
            .or_default()
            .push(id);
    }
    let mut found = api.operations.filled(None);
    for (stem, all) in alike {
        let tags: Vec<Option<&str>> = all.iter().map(|id| api.operations[*id].tag()).collect();
        for (id, tag) in all.iter().zip(&tags) {
            // Functions of one class are told apart by nothing but the number.
            let is_alone = tags.iter().filter(|other| *other == tag).count() == 1;
            let Some(tag) = tag.filter(|_| is_alone && tags.len() > 1) else {
                continue;
            };
            let method = &api.operations[*id].method;
            let mut words = plain(tag);
            words.pop_if(|last| last == "controller");
            words.extend(plain(without_method(stem, method).unwrap_or(stem)));
            found[*id] = Some(words);
        }
    }
    found
}

/// Returns a name without its end `UsingGET`, and without a number after that; `None` if it does not end so.
fn without_method<'n>(name: &'n str, method: &str) -> Option<&'n str> {
    let (function, end) = name.rsplit_once("Using")?;
    let number = end.get(method.len()..)?;
    let is_method = end.starts_with(&method.to_ascii_uppercase());
    let digits = number.strip_prefix('_').unwrap_or_default();
    let is_number = number.is_empty()
        || (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()));
    (is_method && is_number && !function.is_empty()).then_some(function)
}

/// Returns the name that the document gives an operation, as it is written.
pub(super) fn given_text(operation: &Operation) -> Option<&str> {
    let id = operation.id.as_deref();
    operation.method_name.as_deref().or(id)
}

/// Returns the words of an `operationId` without those that it repeats, if it repeats any.
fn shortened(
    operation: &Operation,
    namespace: Option<&str>,
    root: &[String],
) -> Option<Vec<String>> {
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
    if let Some(function) = without_method(id, &operation.method) {
        return Some(plain(function));
    }
    let words = plain(id);
    let mut end = path_words(&operation.template);
    end.extend(case::words(&operation.method));
    if let Some(own) = words
        .strip_suffix(end.as_slice())
        .filter(|own| !own.is_empty())
    {
        return Some(own.to_vec());
    }
    let own = words.strip_prefix(root).filter(|_| !root.is_empty())?;
    Some(own.to_vec())
}

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

/// Returns the names that the methods and paths give the operations, the best first: one without a first segment `api` is
/// shorter, unless another operation has that name.
pub(super) fn of_routes(api: &Api, how: OperationIds) -> Table<OperationId, Vec<Vec<String>>> {
    let mut users: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let mut names = api.operations.filled(Vec::new());
    for (id, operation) in api.operations.entries() {
        let short = operation
            .template
            .strip_prefix("/api")
            .filter(|rest| how == OperationIds::Short && rest.len() > 1 && rest.starts_with('/'));
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

/// Returns the words of a path template: those of `/items/{item_id}` are `items`, `item` and `id`.
fn path_words(template: &str) -> Vec<String> {
    let parts = template.split(['/', '{', '}']);
    parts.flat_map(case::words).collect()
}
