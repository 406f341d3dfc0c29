//! Names the structs of headers and their fields.

use super::case;
use super::lock::Lock;
use super::overrides::Overrides;
use super::reserved;
use super::scope::{Kind, Scope, plain, spellings};
use super::table::{HeaderNames, OperationNames};
use super::webhooks;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, HeaderSet, HeaderUse, HeadersId, OperationId, Table};
use crate::source::Place;

/// The maximum number of headers that a shared struct is named by.
const MOST_WORDS: usize = 2;

/// Names the sets: by the operation, or, if several share it, by the component or by what the headers have in common.
pub(super) fn name_headers(
    api: &Api,
    operations: &Table<OperationId, OperationNames>,
    lock: &Lock,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) -> Table<HeadersId, HeaderNames> {
    let mut scope = Scope::new(Kind::Type).reserving(reserved::TYPES);
    let mut names = api.headers.map(|_, set| {
        let mut uses = set.uses.iter();
        uses.find_map(|its| {
            let (place, part) = place(api, *its);
            overrides.choose(&place, Some(part), &mut scope, diagnostics)
        })
    });
    for (set, name) in api.headers.iter().zip(&mut names) {
        if name.is_none() {
            let mut uses = set.uses.iter();
            *name = uses.find_map(|its| scope.keep(lock.headers.get(&key(api, *its))?));
        }
    }
    let named = api.headers.iter().zip(names);
    let named = named.map(|(set, name)| HeaderNames {
        name: name.unwrap_or_else(|| scope.mint(candidates(api, set, operations))),
        fields: fields(set),
    });
    named.collect()
}

/// Returns the key of the headers of an operation in the lock.
pub(in crate::name) fn key(api: &Api, its: HeaderUse) -> String {
    let (place, part) = place(api, its);
    format!("{}#{part}", api.key_of(&place))
}

fn place(api: &Api, its: HeaderUse) -> (Place, &'static str) {
    let responses = |id: OperationId| api.operations[id].origin.join("responses");
    match its {
        HeaderUse::Successes(id) => (responses(id), "headers"),
        HeaderUse::Errors(id) => (responses(id), "error-headers"),
        HeaderUse::Webhook(id) => (api.webhooks[id].origin.clone(), "headers"),
    }
}

fn fields(set: &HeaderSet) -> Vec<String> {
    let mut scope = Scope::new(Kind::Item);
    let headers = set.headers.iter();
    headers
        .map(|header| scope.mint(spellings(&header.name)))
        .collect()
}

fn candidates(
    api: &Api,
    set: &HeaderSet,
    operations: &Table<OperationId, OperationNames>,
) -> Vec<Vec<String>> {
    let ends_in = |words: &[String], end: &[&str]| {
        let end = end.iter().map(|word| (*word).to_owned());
        words.iter().cloned().chain(end).collect::<Vec<_>>()
    };
    let mut candidates = Vec::new();
    candidates.extend(
        set.component
            .as_deref()
            .map(|key| ends_in(&plain(key), &["headers"])),
    );
    match set.uses.as_slice() {
        [HeaderUse::Successes(id)] => {
            candidates.push(ends_in(&case::words(&operations[*id].method), &["headers"]));
        }
        [HeaderUse::Errors(id)] => {
            let method = case::words(&operations[*id].method);
            candidates.push(ends_in(&method, &["error", "headers"]));
        }
        [HeaderUse::Webhook(id)] => candidates.extend(webhooks::of_headers(&api.webhooks[*id])),
        _ => {
            candidates.extend(common(set).map(|words| ends_in(&words, &["headers"])));
            candidates.push(vec!["common".to_owned(), "headers".to_owned()]);
        }
    }
    candidates
}

/// Returns the words that the names of all headers begin with, or those of a few headers.
fn common(set: &HeaderSet) -> Option<Vec<String>> {
    let all: Vec<Vec<String>> = set
        .headers
        .iter()
        .map(|header| {
            let words = plain(&header.name);
            match words.split_first() {
                Some((first, rest)) if first == "x" && !rest.is_empty() => rest.to_vec(),
                _ => words,
            }
        })
        .collect();
    if all.len() <= MOST_WORDS {
        return Some(all.concat());
    }
    let (first, others) = all.split_first()?;
    let shared = first
        .iter()
        .enumerate()
        .take_while(|(index, word)| others.iter().all(|other| other.get(*index) == Some(*word)));
    let words: Vec<String> = shared.map(|(_, word)| word.clone()).collect();
    (!words.is_empty()).then_some(words)
}
