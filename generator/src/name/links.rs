//! Names the methods that follow links.

use super::lock::Lock;
use super::reserved;
use super::scope::{Kind, Scope, plain, spellings};
use super::table::{LinkNames, NameTable, OperationNames};
use crate::ir::{Api, OperationId, Table};
use crate::passes::{Analysis, LinkFacts};
use indexmap::IndexMap;

/// Names the methods of the responses of each operation: first those in the lock, then the others.
pub(super) fn name_links(
    api: &Api,
    analysis: &Analysis,
    lock: &Lock,
    operations: &mut Table<OperationId, OperationNames>,
) {
    for (id, operation) in api.operations.entries() {
        let links = &analysis.operation(id).links.followed;
        if links.is_empty() {
            continue;
        }
        let of = api.key_of(&operation.origin);
        let mut scope = Scope::new(Kind::Item)
            .reserving(reserved::RESPONSE_METHODS)
            .aside("link");
        let kept = links.iter().map(|link| {
            let kept = lock.links.get(&key(&of, link))?;
            scope.keep(kept)
        });
        let kept: Vec<Option<String>> = kept.collect();
        let named = links.iter().zip(kept).map(|(facts, kept)| LinkNames {
            method: kept.unwrap_or_else(|| scope.mint(spellings(&facts.link.name))),
            client: client(api, facts, &operations[facts.target]),
        });
        let named = named.collect();
        operations[id].links = named;
    }
}

/// Names the argument for the client, beside those for the parameters that the link gives no value.
fn client(api: &Api, facts: &LinkFacts, target: &OperationNames) -> String {
    let mut scope = Scope::new(Kind::Item);
    let parameters = api.operations[facts.target].parameters.iter();
    for (parameter, name) in parameters.zip(&target.parameters) {
        if parameter.required {
            scope.set_aside(name);
        }
    }
    scope.set_aside(&target.body);
    scope.mint(["client", "api client"].map(plain))
}

/// Returns the names of all methods by their keys in the lock.
pub(super) fn keys(api: &Api, analysis: &Analysis, table: &NameTable) -> IndexMap<String, String> {
    let mut found = IndexMap::new();
    for (id, operation) in api.operations.entries() {
        let of = api.key_of(&operation.origin);
        let links = &analysis.operation(id).links.followed;
        for (link, names) in links.iter().zip(&table.operations[id].links) {
            found.insert(key(&of, link), names.method.clone());
        }
    }
    found
}

/// Returns the key of a method in the lock.
fn key(operation: &str, link: &LinkFacts) -> String {
    format!("{operation}#link {}", link.link.name)
}
