//! Updates the lock with the names of the current run.

use super::lock::Lock;
use super::table::NameTable;
use super::{headers, links, media_types, tokens};
use crate::ir::Api;
use crate::passes::Analysis;
use crate::source::Place;
use indexmap::IndexMap;

impl Lock {
    /// Replaces the names with those of `table`. The name of an item that is no longer in the document becomes free. A
    /// type with several places remains at its place in the lock.
    pub(super) fn update(&mut self, api: &Api, analysis: &Analysis, table: &NameTable) {
        let key = |place: &Place| api.key_of(place);
        let mut types = IndexMap::with_capacity(api.types.len());
        for (def, names) in api.types.iter().zip(&table.types) {
            let keys = || api.keys_of(def);
            // A type may have thousands of places.
            let known = match self.types.is_empty() {
                true => None,
                false => keys().find(|key| self.types.get(key) == Some(&names.name)),
            };
            if let Some(key) = known.or_else(|| keys().next()) {
                types.entry(key).or_insert_with(|| names.name.clone());
            }
        }
        self.types = sorted(types);
        let operations = api.operations.iter().zip(&table.operations);
        self.operations = sorted(
            operations
                .map(|(operation, names)| (key(&operation.origin), names.method.clone()))
                .collect(),
        );
        let headers = api.headers.iter().zip(&table.headers);
        let headers = headers.filter_map(|(set, names)| {
            let keys = set.uses.iter().map(|its| headers::key(api, *its));
            Some((known(&self.headers, keys, &names.name)?, names.name.clone()))
        });
        self.headers = sorted(headers.collect());
        let schemes = api.schemes.iter().zip(&table.schemes);
        let schemes = schemes.filter_map(|(scheme, name)| {
            let keys = tokens::places(scheme).map(&key);
            Some((known(&self.schemes, keys, name)?, name.clone()))
        });
        let tokens = api.schemes.iter().zip(&table.tokens);
        let tokens = tokens.flat_map(|(scheme, names)| {
            let parts = names.by_part().into_iter();
            parts.map(move |(part, name)| (scheme, part, name))
        });
        let tokens = tokens.filter(|(_, _, name)| !name.is_empty());
        let tokens = tokens.filter_map(|(scheme, part, name)| {
            let keys = tokens::places(scheme).map(|place| tokens::key(&key(place), part));
            Some((known(&self.schemes, keys, name)?, name.clone()))
        });
        self.schemes = sorted(schemes.chain(tokens).collect());
        let servers = api.servers.iter().zip(&table.servers);
        let servers = servers.filter_map(|(server, name)| {
            let places = server.origin.iter().chain(&server.copies);
            Some((known(&self.servers, places.map(&key), name)?, name.clone()))
        });
        let variables = api.variables.iter().zip(&table.variables);
        let variables = variables.filter_map(|(variable, names)| {
            let places = std::iter::once(&variable.origin).chain(&variable.copies);
            let name = &names.method;
            Some((known(&self.servers, places.map(&key), name)?, name.clone()))
        });
        self.servers = sorted(servers.chain(variables).collect());
        let features = table.tags.iter().zip(&table.features.tags);
        let features = features.filter_map(|(tag, feature)| {
            let tag = api.tags.get(tag.index)?;
            Some((tag.name.clone(), feature.clone()))
        });
        self.features = sorted(features.collect());
        self.media_types = sorted(media_types::keys(api, analysis, table));
        let webhooks = api.webhooks.iter().zip(&table.webhooks);
        let webhooks = webhooks.map(|(webhook, name)| (key(&webhook.origin), name.clone()));
        self.webhooks = sorted(webhooks.collect());
        self.links = sorted(links::keys(api, analysis, table));
    }
}

/// Returns the place at which the lock has this name, or else the first place.
fn known(
    before: &IndexMap<String, String>,
    places: impl Iterator<Item = String>,
    name: &str,
) -> Option<String> {
    let places: Vec<String> = places.collect();
    let by_name = |place: &&String| before.get(*place).is_some_and(|known| known == name);
    places.iter().find(by_name).or(places.first()).cloned()
}

fn sorted(mut names: IndexMap<String, String>) -> IndexMap<String, String> {
    names.sort_unstable_keys();
    names
}
