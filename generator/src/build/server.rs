//! Servers.

use super::Builder;
use crate::ir::{Server, ServerId, ServerVariable};
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
        let place_of = |id: ServerId| {
            let index = order
                .iter()
                .position(|old| *old == id.index())
                .unwrap_or_default();
            ServerId(u32::try_from(index).unwrap_or(u32::MAX))
        };
        for operation in &mut self.operations {
            operation.server = place_of(operation.server);
        }
        self.servers = order
            .iter()
            .filter_map(|index| self.servers.get(*index).cloned())
            .collect();
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
    }
}
