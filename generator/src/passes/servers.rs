//! The order of the servers. The first one is named `base_url` in the builder of the client.

use crate::ir::{Api, Operation, Server, ServerId};
use crate::source::Place;

/// Puts the servers in the order of how many operations are sent to each, the most used first.
pub(super) fn sort(api: &mut Api) {
    let uses = |index: usize| {
        api.operations
            .iter()
            .filter(|operation| operation.server.index() == index)
            .count()
    };
    let mut order: Vec<usize> = (0..api.servers.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(uses(*index)));
    reorder(&mut api.servers, &mut api.operations, &order);
}

/// Makes the server that is written at this place (`file#/json/pointer`) the first: it was so before, and users who
/// gave it another URL must not find that they gave one to a newcomer.
pub(super) fn keep_first(api: &mut Api, place: &str) {
    let files = &api.files;
    let is_there = |origin: &Place| {
        let file = files.get(origin.file.0 as usize);
        file.is_some_and(|file| format!("{file}#{}", origin.pointer) == place)
    };
    let places = |server: &Server| server.origin.iter().chain(&server.copies).any(is_there);
    if let Some(first) = api.servers.iter().position(places) {
        let mut order: Vec<usize> = (0..api.servers.len()).collect();
        order.sort_by_key(|index| *index != first);
        reorder(&mut api.servers, &mut api.operations, &order);
    }
}

/// Puts the servers in this order of their old indices.
fn reorder(servers: &mut Vec<Server>, operations: &mut [Operation], order: &[usize]) {
    for operation in operations {
        let old = operation.server.index();
        let index = order.iter().position(|index| *index == old);
        operation.server = ServerId(u32::try_from(index.unwrap_or_default()).unwrap_or(u32::MAX));
    }
    *servers = order
        .iter()
        .filter_map(|index| servers.get(*index).cloned())
        .collect();
}
