//! Names operations: their client methods, types, parameters and responses.

use super::case;
use super::lock::Lock;
use super::media_types;
use super::operation_ids::{given, given_text};
use super::overrides::Overrides;
use super::reserved;
use super::routes::of_routes;
use super::scope::{Kind, Right, Scope, plain, spellings};
use super::status;
use super::table::OperationNames;
use crate::config::Config;
use crate::diagnostic::Diagnostics;

use crate::ir::{Api, Operation, OperationId, ParameterLocation, Table};
use crate::passes::{Analysis, OperationFacts};
use std::collections::BTreeMap;

/// The methods of all operations.
pub(super) struct Methods {
    /// The names by operation.
    pub(super) names: Table<OperationId, String>,
    /// Whether the name is from the lock, by operation.
    pub(super) locked: Table<OperationId, bool>,
}

/// Names the methods: first those in the configuration, then those in the lock, those in the document, and the rest.
pub(super) fn name_methods(
    api: &Api,
    config: &Config,
    lock: &Lock,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) -> Methods {
    let mut scope = Scope::new(Kind::Item)
        .reserving(reserved::CLIENT_METHODS)
        .aside("operation");
    let mut names: Table<OperationId, Option<String>> = api.operations.filled(None);
    let mut locked = api.operations.filled(false);
    for (operation, name) in api.operations.iter().zip(&mut names) {
        *name = overrides.choose(&operation.origin, None, &mut scope, diagnostics);
    }
    for ((operation, name), locked) in api.operations.iter().zip(&mut names).zip(&mut locked) {
        if lock.operations.is_empty() {
            break;
        }
        let kept = lock.operations.get(&overrides.key(&operation.origin));
        if name.is_none() {
            *name = kept.and_then(|kept| scope.keep(kept));
        }
        *locked = kept.is_some() && name.is_some();
    }
    let given = given(api, config.operation_ids);
    for (words, name) in given.iter().zip(&mut names) {
        if name.is_none() {
            *name = words.as_ref().and_then(|words| scope.claim(words));
        }
    }
    let routes = of_routes(api, config.operation_ids);
    let mut users: BTreeMap<_, usize> = BTreeMap::new();
    for operation in &api.operations {
        *users
            .entry((given_text(operation), operation.tag()))
            .or_default() += 1;
    }
    let operations = api.operations.iter().zip(&given).zip(&routes);
    for (((operation, words), route), name) in operations.zip(&mut names) {
        if name.is_none() {
            let is_alone = users.get(&(given_text(operation), operation.tag())) == Some(&1);
            let full = method_candidates(operation, route, is_alone);
            *name = Some(scope.mint(words.iter().cloned().chain(full)));
        }
    }
    Methods {
        names: names.into_iter().map(Option::unwrap_or_default).collect(),
        locked,
    }
}

/// Returns the names of a method whose own name is taken. The tag is added to it if it is new and no other operation of the name has
/// the tag.
fn method_candidates(
    operation: &Operation,
    route: &[Vec<String>],
    is_alone: bool,
) -> Vec<Vec<String>> {
    let mut candidates = route.to_vec();
    if let Some(given) = given_text(operation) {
        let words = plain(given);
        let tag = operation.tag().map(plain);
        let tag = tag.filter(|tag| !words.windows(tag.len().max(1)).any(|part| part == tag));
        if let Some(tag) = tag.filter(|_| is_alone) {
            candidates.insert(0, [words, tag].concat());
        }
        candidates.extend(spellings(given));
        let last = route.last().map_or(&[] as &[_], Vec::as_slice);
        candidates.push([plain(given).as_slice(), last].concat());
    }
    candidates
}

/// Returns the names of the request, error and output types of a method, as they are without conflicts.
pub(super) fn usual_types(method: &str) -> [String; 3] {
    let words = case::words(method);
    let name = |suffix: &str| {
        let mut words = words.clone();
        words.extend(plain(suffix));
        Scope::new(Kind::Type).mint([words])
    };
    [name(""), name("error"), name("output")]
}

/// Names the operations, except their methods. `types` contains the names of all types.
pub(super) fn name_operations(
    api: &Api,
    analysis: &Analysis,
    methods: Methods,
    types: Scope,
    lock: &Lock,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) -> Table<OperationId, OperationNames> {
    let Methods { names, locked } = methods;
    let mut operations: Table<OperationId, OperationNames> = names
        .into_iter()
        .map(|method| OperationNames {
            method,
            ..OperationNames::default()
        })
        .collect();
    let mut types = types.reserving(reserved::OPERATION_TYPES).aside("request");
    let mut modules = Scope::new(Kind::Module).reserving(reserved::MODULES);
    for old in [true, false] {
        let of_age = || locked.iter().map(|locked| *locked == old);
        let mut chosen: Vec<&mut OperationNames> = operations
            .iter_mut()
            .zip(of_age())
            .filter_map(|(names, chosen)| chosen.then_some(names))
            .collect();
        for names in &mut chosen {
            names.module = modules.mint(spellings(&names.method));
            names.request = mint_type(
                &mut types,
                &names.method,
                &["", "request", "operation", "call"],
            );
        }
        for names in &mut chosen {
            names.error = mint_type(
                &mut types,
                &names.method,
                &["error", "operation error", "failure"],
            );
        }
        for names in &mut chosen {
            names.output = mint_type(
                &mut types,
                &names.method,
                &["output", "operation output", "outcome"],
            );
        }
    }
    for old in [true, false] {
        for (id, _) in api.operations.entries() {
            let names = &mut operations[id];
            let variants = &analysis.operation(id).body;
            if locked[id] != old || variants.is_empty() {
                continue;
            }
            names.body_type = mint_type(
                &mut types,
                &names.method,
                &["body", "request body", "payload"],
            );
            let operation = &api.operations[id];
            let key = overrides.key(&operation.origin);
            let wanted = media_types::of_body(operation, analysis.operation(id));
            let wanted = wanted.map(|media_type| {
                let words = vec![media_types::words(media_type), plain(media_type)];
                (media_types::body_key(&key, media_type), words)
            });
            let mut scope = Scope::new(Kind::Variant);
            names.body_variants = media_types::name(&mut scope, lock, wanted.collect());
        }
    }
    for ((id, operation), names) in api.operations.entries().zip(&mut operations) {
        let names_media_type = analysis.operation(id).names_media_type;
        name_parameters(operation, names_media_type, names, overrides, diagnostics);
        let facts = analysis.operation(id);
        name_responses(operation, facts, names, lock, overrides, diagnostics);
    }
    operations
}

fn mint_type(scope: &mut Scope, method: &str, suffixes: &[&str]) -> String {
    let words = case::words(method);
    scope.mint(suffixes.iter().map(|suffix| {
        let mut words = words.clone();
        words.extend(plain(suffix));
        words
    }))
}

fn name_parameters(
    operation: &Operation,
    names_media_type: bool,
    names: &mut OperationNames,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut scope = Scope::new(Kind::Item);
    let mut given: Vec<Option<String>> = operation
        .parameters
        .iter()
        .map(|parameter| overrides.choose(&parameter.origin, None, &mut scope, diagnostics))
        .collect();
    let mut order: Vec<_> = operation.parameters.iter().zip(&mut given).collect();
    // Path parameters are the first arguments, and are named first.
    order.sort_by_cached_key(|(parameter, _)| {
        let is_beside = parameter.location != ParameterLocation::Path;
        (is_beside, Right::of(&parameter.wire, Kind::Item))
    });
    for (parameter, name) in order.into_iter().filter(|(_, name)| name.is_none()) {
        let location = match parameter.location {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Querystring => "querystring",
            ParameterLocation::Header => "header",
            ParameterLocation::Cookie => "cookie",
        };
        let text = parameter.name.as_deref().unwrap_or(&parameter.wire);
        let nameless = || vec![Kind::Item.nameless().to_owned()];
        let words = spellings(text).next().unwrap_or_else(nameless);
        let located = [vec![location.to_owned()], words.clone()].concat();
        // The setter of an optional parameter is generated next to the methods that every call has.
        let clashes = !parameter.required && is_call_method(&words);
        let first = if clashes { Vec::new() } else { words };
        *name = Some(
            scope.mint(
                [first, located]
                    .into_iter()
                    .chain(spellings(&parameter.wire).skip(1)),
            ),
        );
    }
    names.parameters = given.into_iter().map(Option::unwrap_or_default).collect();
    let Some(body) = &operation.body else {
        names.body = scope.mint(["body", "request body"].map(plain_text));
        return;
    };
    names.body = match overrides.choose(&body.origin, None, &mut scope, diagnostics) {
        Some(name) => name,
        None => {
            let named = body.name.as_deref().map(plain_text).unwrap_or_default();
            let named = if is_call_method(&named) {
                Vec::new()
            } else {
                named
            };
            scope.mint(
                [named]
                    .into_iter()
                    .chain(["body", "request body", "payload"].map(plain_text)),
            )
        }
    };
    if names_media_type {
        names.content_type = scope.mint(["content type", "body content type"].map(plain_text));
    }
}

fn plain_text(text: &str) -> Vec<String> {
    plain(text)
}

fn is_call_method(words: &[String]) -> bool {
    let name = case::join(words, case::Case::Snake);
    reserved::CALL_METHODS.contains(&name.as_str())
}

fn name_responses(
    operation: &Operation,
    facts: &OperationFacts,
    names: &mut OperationNames,
    lock: &Lock,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut scope = Scope::new(Kind::Variant);
    let mut given: Vec<Option<String>> = operation
        .responses
        .iter()
        .map(|response| overrides.choose(&response.origin, None, &mut scope, diagnostics))
        .collect();
    for (response, name) in operation.responses.iter().zip(&mut given) {
        if name.is_none() {
            *name = Some(scope.mint([status::words(response.status)]));
        }
    }
    names.responses = given.into_iter().map(Option::unwrap_or_default).collect();
    let scope_of_variants = scope;
    let mut scope = Scope::new(Kind::Item);
    let conversions = names.responses.iter().map(|variant| {
        let words = [vec!["into".to_owned()], case::words(variant)].concat();
        scope.mint([words])
    });
    names.conversions = conversions.collect();
    name_error_contents(
        operation,
        facts,
        names,
        scope_of_variants,
        lock,
        &overrides.key(&operation.origin),
    );
}

/// Names the variants of errors in other media types, after the status and the media type.
fn name_error_contents(
    operation: &Operation,
    facts: &OperationFacts,
    names: &mut OperationNames,
    mut scope: Scope,
    lock: &Lock,
    key: &str,
) {
    let own = facts.error_contents.iter().filter(|one| one.is_variant);
    let wanted = own.filter_map(|content| {
        let status = operation.responses.get(content.response)?.status;
        let media_type = content.media_types.first()?;
        let named = |words: Vec<String>| [status::words(status), words].concat();
        let candidates = vec![
            named(media_types::words(media_type)),
            named(plain(media_type)),
        ];
        Some((media_types::error_key(key, status, media_type), candidates))
    });
    let mut named = media_types::name(&mut scope, lock, wanted.collect()).into_iter();
    let all = facts
        .error_contents
        .iter()
        .map(|content| match content.is_variant {
            true => named.next(),
            false => names.responses.get(content.response).cloned(),
        });
    names.error_contents = all.map(Option::unwrap_or_default).collect();
}

/// Names the methods of a call that read another media type after it. They are generated next to the setters of optional
/// parameters.
pub(super) fn name_alternatives(
    facts: &OperationFacts,
    key: &str,
    lock: &Lock,
    names: &mut OperationNames,
) {
    let mut scope = Scope::new(Kind::Item).reserving(reserved::CALL_METHODS);
    let own = [&names.body, &names.content_type];
    for taken in names.parameters.iter().chain(own) {
        scope.set_aside(taken);
    }
    let wanted = media_types::of_alternatives(facts).map(|media_type| {
        let words = media_types::words(media_type);
        let located = [vec!["as".to_owned()], words.clone()].concat();
        let whole = plain(media_type);
        let first = if is_call_method(&words) {
            Vec::new()
        } else {
            words
        };
        let candidates = vec![first, located, whole];
        (media_types::response_key(key, media_type), candidates)
    });
    names.alternatives = media_types::name(&mut scope, lock, wanted.collect());
}
