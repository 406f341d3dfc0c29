//! What the names of the operations of a document repeat.
//!
//! Frameworks make an `operationId` of a function and what they know of it. Each has a rule here:
//!
//! | written by | as | means |
//! |---|---|---|
//! | springdoc | `findAll`, `findAll_1` | functions of two classes, whose tags are used |
//! | Litestar | `ItemsItemIdReadItem` | the path, then `read_item` |
//! | Google | `drive.files.list` | the name of the API, then `files.list` |
//! | salvo | `shop.routes.list_items` | the modules of all functions, then `list_items` |
//! | django-ninja | `shop_api_list_items` | the module `shop.api`, then `list_items` |
//! | NestJS | `UsersController_findAll`, `UsersController_findAll_v1` | a class, a function, and a version |
//! | Springfox | `findAllUsingGET`, `findAllUsingGET_1` | a function, then its method |
//! | FastAPI | `read_item_items__item_id__get` | a function, then its path and its method |
//! | sanic-ext | `get~list_items` | the method, then `list_items` |
//! | quart-schema | `get_get_item` | the method, then `get_item` |
//! | drf-spectacular, API Platform | `api_v1_albums_list` | the path of the whole API, then `albums_list` |

use super::case;
use super::routes::path_words;
use super::scope::plain;
use super::subjects::subject;
use crate::ir::{Api, Operation, OperationId, Table};
use std::collections::{BTreeMap, BTreeSet};

/// What the names of a document have in common.
pub(super) struct Repeated<'a> {
    /// What all names with dots begin with, up to a dot.
    namespace: Option<&'a str>,
    /// The first words of all names and all paths.
    root: Vec<String>,
    /// Whether every name begins with the path of its operation, including the parameters of the path.
    begins_with_path: bool,
    /// Whether every ID begins with the method of its operation, and one with `get_get_`: quart-schema writes the method before the
    /// names of functions. Another method that is repeated may be a resource: `post_post` creates a post.
    begins_with_method: bool,
    /// The names of functions that are told apart by a number.
    numbered: Table<OperationId, Option<Vec<String>>>,
    /// The number of versions of each function.
    versions: BTreeMap<&'a str, usize>,
}

impl<'a> Repeated<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let has_parameter = |operation: &Operation| operation.template.contains('{');
        let mut all = api.operations.iter();
        Self {
            namespace: namespace(api),
            root: root(api),
            begins_with_path: api.operations.len() > 1
                && api.operations.iter().any(has_parameter)
                && all.all(|operation| after_path(operation).is_some()),
            begins_with_method: api.operations.iter().all(begins_with_method)
                && (api.operations.iter().filter(|one| one.method == "GET"))
                    .any(|operation| after_method(operation).is_some()),
            numbered: numbered(api),
            versions: versions(api),
        }
    }

    /// Returns the words of a name without those that it repeats, if it repeats any.
    pub(super) fn words_without(
        &self,
        id: OperationId,
        operation: &Operation,
    ) -> Option<Vec<String>> {
        let name = operation.id.as_deref()?;
        (self.numbered[id].clone())
            .or_else(|| self.without_path(operation))
            .or_else(|| self.without_namespace(name))
            .or_else(|| self.of_class(name))
            .or_else(|| without_method(name, &operation.method).map(plain))
            .or_else(|| after_mark(name, &operation.method))
            .or_else(|| after_method(operation).filter(|_| self.begins_with_method))
            .or_else(|| without_route(operation, name))
            .or_else(|| self.without_root(name))
    }

    fn without_path(&self, operation: &Operation) -> Option<Vec<String>> {
        let function = after_path(operation).filter(|_| self.begins_with_path)?;
        // The name of the method is not a name.
        (function != case::words(&operation.method)).then_some(function)
    }

    fn without_namespace(&self, name: &str) -> Option<Vec<String>> {
        let own = name.strip_prefix(self.namespace?)?;
        // The module `items` of `items.list_items` says nothing new.
        let own = match own.rsplit_once('.') {
            Some((modules, function)) if repeats_module(modules, function) => function,
            _ => own,
        };
        Some(plain(own)).filter(|own| !own.is_empty())
    }

    fn of_class(&self, name: &str) -> Option<Vec<String>> {
        let (class, function) = name.split_once('_')?;
        let class = class.strip_suffix("Controller")?;
        if class.is_empty() || function.is_empty() {
            return None;
        }
        let is_only_version = self.versions.get(without_version(name)) == Some(&1);
        let function = match is_only_version {
            true => without_version(function),
            false => function,
        };
        Some([plain(class), plain(function)].concat())
    }

    fn without_root(&self, name: &str) -> Option<Vec<String>> {
        let words = plain(name);
        let own = words.strip_prefix(self.root.as_slice());
        own.filter(|_| !self.root.is_empty())
            .map(<[String]>::to_vec)
    }
}

/// Returns whether the words of a function have those of its module.
fn repeats_module(modules: &str, function: &str) -> bool {
    let module = modules.rsplit('.').next().map(plain).unwrap_or_default();
    let is_module = |words: &[String]| words == module;
    plain(function).windows(module.len().max(1)).any(is_module)
}

/// Returns the words after the method and the `~` that sanic-ext writes before the name of a function.
fn after_mark(name: &str, method: &str) -> Option<Vec<String>> {
    let rest = name.strip_prefix(&method.to_ascii_lowercase())?;
    let function = plain(rest.strip_prefix('~')?);
    (!function.is_empty()).then_some(function)
}

/// Returns whether an ID begins with the method.
fn begins_with_method(operation: &Operation) -> bool {
    let method = operation.method.to_ascii_lowercase();
    let rest = (operation.id.as_deref()).and_then(|id| id.strip_prefix(&method));
    rest.is_some_and(|rest| rest.starts_with(['_', '~']))
}

/// Returns the words after the first of two methods that an ID begins with.
fn after_method(operation: &Operation) -> Option<Vec<String>> {
    let method = operation.method.to_ascii_lowercase();
    let rest = operation.id.as_deref()?.strip_prefix(&method)?;
    let function = plain(rest.strip_prefix('_')?);
    (function.first() == Some(&method)).then_some(function)
}

fn without_route(operation: &Operation, name: &str) -> Option<Vec<String>> {
    let words = plain(name);
    let mut end = path_words(&operation.template);
    end.extend(case::words(&operation.method));
    let own = words.strip_suffix(end.as_slice())?;
    (!own.is_empty()).then(|| own.to_vec())
}

/// Returns the words of an `operationId` after those of the path.
fn after_path(operation: &Operation) -> Option<Vec<String>> {
    let words = plain(operation.id.as_deref()?);
    let function = words.strip_prefix(path_words(&operation.template).as_slice())?;
    (!function.is_empty()).then(|| function.to_vec())
}

/// Returns the name before the first dot of every `operationId`, with the dot, if all operations have the same. If the names are
/// paths of functions, as salvo writes them, it has all modules that these share, and a name without dots may be chosen by hand.
fn namespace(api: &Api) -> Option<&str> {
    let ids = api.operations.iter().filter_map(|all| all.id.as_deref());
    let ids: Vec<&str> = ids.collect();
    let paths: Vec<&str> = ids.iter().copied().filter(|id| id.contains('.')).collect();
    let is_path = |id: &&str| {
        id.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._".contains(&byte))
    };
    let has_word = |id: &&str| {
        id.rsplit('.')
            .next()
            .is_some_and(|function| function.contains('_'))
    };
    let are_functions = paths.iter().all(is_path) && paths.iter().any(has_word);
    if paths.len() < 2 || (!are_functions && paths.len() < api.operations.len()) {
        return None;
    }
    let (first, others) = paths.split_first()?;
    let ends = first
        .match_indices('.')
        .filter_map(|(dot, _)| first.get(..=dot));
    let mut shared = ends.take_while(|start| others.iter().all(|other| other.starts_with(start)));
    match are_functions {
        true => shared.last(),
        false => shared.next(),
    }
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
    if common.is_empty() && api.operations.len() > 1 {
        return module(api);
    }
    common
}

/// Returns the words up to `api` that all names begin with: the module of django-ninja, or `api` alone, with which API Platform
/// begins names. A name that begins with a method is none of these.
fn module(api: &Api) -> Vec<String> {
    let mut ids = api.operations.iter().filter_map(|all| all.id.as_deref());
    let mut common = ids.next().map(plain).unwrap_or_default();
    common.pop();
    for id in ids.map(plain) {
        let rest = id.len().saturating_sub(1);
        let alike = common.iter().zip(id.iter().take(rest));
        let alike = alike.take_while(|(left, right)| left == right).count();
        common.truncate(alike);
    }
    let is_api = |word: &String| word == "api";
    let end = common.iter().rposition(is_api).map_or(0, |index| index + 1);
    common.truncate(end);
    let is_method = |word: &String| {
        let mut methods = api.operations.iter().map(|all| all.method.as_str());
        methods.any(|method| method.eq_ignore_ascii_case(word))
    };
    if common.first().is_some_and(is_method) {
        common.clear();
    }
    common
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
            let is_alone = tags.iter().filter(|other| *other == tag).count() == 1;
            let operation = &api.operations[*id];
            let function = plain(without_method(stem, &operation.method).unwrap_or(stem));
            let words = match tag.filter(|_| tags.len() > 1) {
                Some(tag) if is_alone => {
                    let mut words = plain(tag);
                    words.pop_if(|last| last == "controller");
                    Some([words, function].concat())
                }
                // Functions of one class are told apart by what they are about.
                Some(_) if operation.id.as_deref() != Some(stem) => {
                    subject(&operation.template, &function)
                }
                _ => None,
            };
            let Some(words) = words else { continue };
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

/// Returns the number of versions of each function.
fn versions(api: &Api) -> BTreeMap<&str, usize> {
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for id in api.operations.iter().filter_map(|all| all.id.as_deref()) {
        *versions.entry(without_version(id)).or_default() += 1;
    }
    versions
}

/// Returns a name without the version that ends it: `findAll_v1` is `findAll`.
fn without_version(name: &str) -> &str {
    let stem = name.rsplit_once("_v").filter(|(_, version)| {
        !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
    });
    stem.map_or(name, |(stem, _)| stem)
}
