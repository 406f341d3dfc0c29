//! The order of the servers. The first one is named `base_url` in the builder of the client.

use crate::ir::{Api, ServerId, Table};
use crate::source::Place;

/// Sorts the servers by the number of operations that are sent to each, in descending order.
pub(super) fn sort(api: &mut Api) {
    let mut uses = api.servers.filled(0_usize);
    for operation in &api.operations {
        uses[operation.server] += 1;
    }
    reorder(api, |id| std::cmp::Reverse(uses[id]));
}

/// Moves the server that is declared at this place (`file#/json/pointer`) to the front. It was first in an earlier run,
/// and a URL that users set for it must not apply to another server.
pub(super) fn keep_first(api: &mut Api, place: &str) {
    let is_there = |origin: &Place| {
        let file = api.files.get(origin.file.0 as usize);
        file.is_some_and(|file| format!("{file}#{}", origin.pointer) == place)
    };
    let first = api
        .servers
        .entries()
        .find(|(_, server)| server.origin.iter().chain(&server.copies).any(is_there))
        .map(|(id, _)| id);
    if let Some(first) = first {
        reorder(api, |id| id != first);
    }
}

/// Sorts the servers by a key; servers with equal keys keep their order.
fn reorder<K: Ord>(api: &mut Api, key: impl Fn(ServerId) -> K) {
    let mut order: Vec<ServerId> = api.servers.ids().collect();
    order.sort_by_key(|id| key(*id));
    let mut new = api.servers.map(|id, _| id);
    let mut sorted = Table::default();
    for id in order {
        new[id] = sorted.push(api.servers[id].clone());
    }
    for operation in &mut api.operations {
        operation.server = new[operation.server];
    }
    api.servers = sorted;
}
