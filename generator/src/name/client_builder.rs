//! Names the builder methods: one for each security scheme and each server.

use super::case;
use super::lock::Lock;
use super::overrides::Overrides;
use super::reserved::{self, FIRST_SERVER};
use super::scope::{Kind, Scope, plain, spellings};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, SchemeId, SchemeKind, SecurityScheme, Server, ServerId, Table};

/// Creates the scope of the builder methods.
pub(super) fn builder_scope() -> Scope {
    Scope::new(Kind::Item)
        .reserving(reserved::BUILDER_METHODS)
        .reserving(reserved::BUILDER_CONSTANTS)
        .aside("credential")
}

/// Names the security schemes: by their kind if it is unique, else by their keys.
pub(super) fn name_schemes(
    api: &Api,
    lock: &Lock,
    scope: &mut Scope,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) -> Table<SchemeId, String> {
    let mut names: Vec<Option<String>> = api
        .schemes
        .iter()
        .map(|scheme| {
            let mut places = std::iter::once(&scheme.origin).chain(&scheme.copies);
            places.find_map(|place| overrides.choose(place, None, scope, diagnostics))
        })
        .collect();
    for (scheme, name) in api.schemes.iter().zip(&mut names) {
        if name.is_none() {
            let mut places = std::iter::once(&scheme.origin).chain(&scheme.copies);
            *name = places.find_map(|place| scope.keep(lock.schemes.get(&overrides.key(place))?));
        }
    }
    for (scheme, name) in api.schemes.iter().zip(&mut names) {
        if name.is_some() {
            continue;
        }
        let word = kind_word(scheme);
        let alone = api
            .schemes
            .iter()
            .filter(|other| kind_word(other) == word)
            .count()
            == 1;
        let by_kind = word.filter(|_| alone).map(plain);
        let file = plain(overrides.file(&scheme.origin));
        let by_file = [file, plain(&scheme.key)].concat();
        let candidates = by_kind.into_iter().chain(spellings(&scheme.key).take(2));
        *name = Some(scope.mint(candidates.chain([by_file])));
    }
    names.into_iter().map(Option::unwrap_or_default).collect()
}

fn kind_word(scheme: &SecurityScheme) -> Option<&'static str> {
    match &scheme.kind {
        SchemeKind::ApiKey(..) => Some("api key"),
        SchemeKind::Basic => Some("basic"),
        SchemeKind::Bearer { .. } => Some("bearer"),
        SchemeKind::Http(_) | SchemeKind::Connection => None,
    }
}

/// Names the servers: the first is the base URL, the others are named by the distinctive part of their URL.
pub(super) fn name_servers(
    api: &Api,
    lock: &Lock,
    scope: &mut Scope,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) -> Table<ServerId, String> {
    let first = api.servers.ids().next();
    let mut names = api.servers.map(|id, server| {
        if Some(id) == first {
            return Some(FIRST_SERVER.to_owned());
        }
        let mut places = server
            .origin
            .iter()
            .flat_map(|origin| std::iter::once(origin).chain(&server.copies));
        places.find_map(|place| overrides.choose(place, None, scope, diagnostics))
    });
    for (server, name) in api.servers.iter().zip(&mut names) {
        if name.is_none() {
            let mut places = server.origin.iter().chain(&server.copies);
            *name = places.find_map(|place| scope.keep(lock.servers.get(&overrides.key(place))?));
        }
    }
    let all: Vec<Vec<Vec<String>>> = api
        .servers
        .iter()
        .map(|server| labels(&server.url))
        .collect();
    for (index, (server, name)) in api.servers.iter().zip(&mut names).enumerate() {
        if name.is_none() {
            *name = Some(scope.mint(server_candidates(server, index, &all)));
        }
    }
    names.into_iter().map(Option::unwrap_or_default).collect()
}

/// Returns the labels of the host and the segments of the path, each as words.
pub(super) fn labels(url: &str) -> Vec<Vec<String>> {
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = after_scheme.split_once('/').unwrap_or((after_scheme, ""));
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    let labels = host.split('.').chain(path.split('/'));
    labels
        .map(case::words)
        .filter(|words| !words.is_empty())
        .collect()
}

fn server_candidates(server: &Server, index: usize, all: &[Vec<Vec<String>>]) -> Vec<Vec<String>> {
    let own = all.get(index).map_or(&[][..], Vec::as_slice);
    let others = || all.iter().enumerate().filter(|(other, _)| *other != index);
    let apart = own
        .iter()
        .filter(|label| others().all(|(_, labels)| !labels.contains(label)));
    let mut candidates: Vec<Vec<String>> = apart.take(1).cloned().collect();
    let unlike_first = own
        .iter()
        .filter(|label| all.first().is_none_or(|first| !first.contains(label)));
    candidates.extend(unlike_first.cloned());
    candidates.extend(server.description.as_deref().map(plain));
    candidates.push(vec![format!("server{index}")]);
    candidates.retain(|words| !words.is_empty());
    for words in &mut candidates {
        words.extend(["base".to_owned(), "url".to_owned()]);
    }
    candidates
}
