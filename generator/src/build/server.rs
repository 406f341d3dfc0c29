//! Servers.

use super::Builder;
use crate::ir::{Api, Operation, Server, ServerId, ServerVariable};
use crate::place::Place;

impl Builder<'_> {
    /// The id of a server; one URL is one server. `None`: the specification names none.
    pub(super) fn server(&mut self, written: Option<&(Place, openapiv3::Server)>) -> ServerId {
        let server = match written {
            None => Server {
                url: String::new(),
                description: None,
                template: None,
                variables: Vec::new(),
                origin: None,
                copies: Vec::new(),
            },
            Some((place, server)) => concrete(place, server),
        };
        let known = self
            .servers
            .iter()
            .position(|other| other.url == server.url);
        let index = known.unwrap_or_else(|| {
            self.servers.push(server);
            self.servers.len() - 1
        });
        if let (Some(known), Some((place, _))) = (self.servers.get_mut(index), written) {
            note_copy(known.origin.as_ref(), &mut known.copies, place);
        }
        ServerId(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// Puts the servers in the order of how many operations are sent to each, the most used first.
    pub(super) fn sort_servers(&mut self) {
        let uses = |index: usize, operations: &[crate::ir::Operation]| {
            operations
                .iter()
                .filter(|operation| operation.server.index() == index)
                .count()
        };
        let mut order: Vec<usize> = (0..self.servers.len()).collect();
        order.sort_by_key(|index| std::cmp::Reverse(uses(*index, &self.operations)));
        reorder(&mut self.servers, &mut self.operations, &order);
    }
}

/// Makes the server that is written at this place (`file#/json/pointer`) the first: it was so before, and users who
/// gave it another URL must not find that they gave one to a newcomer.
pub fn keep_first_server(api: &mut Api, place: &str) {
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

/// Remembers that something is written here too.
pub(super) fn note_copy(origin: Option<&Place>, copies: &mut Vec<Place>, place: &Place) {
    if origin != Some(place) && !copies.contains(place) {
        copies.push(place.clone());
    }
}

fn concrete(place: &Place, server: &openapiv3::Server) -> Server {
    let openapiv3::Server {
        url,
        description,
        variables,
        extensions: _,
    } = server;
    let mut text = url.trim().to_owned();
    let mut kept = Vec::new();
    for (name, variable) in variables.iter().flatten() {
        let openapiv3::ServerVariable {
            enumeration,
            default,
            description,
            extensions: _,
        } = variable;
        text = text.replace(&format!("{{{name}}}"), default);
        kept.push(ServerVariable {
            name: name.clone(),
            default: default.clone(),
            values: enumeration.clone(),
            description: description.clone(),
        });
    }
    Server {
        url: text.trim_end_matches('/').to_owned(),
        description: description.clone(),
        template: (!kept.is_empty()).then(|| url.clone()),
        variables: kept,
        origin: Some(place.clone()),
        copies: Vec::new(),
    }
}
