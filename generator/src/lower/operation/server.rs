//! Lowers servers.

use crate::ir::{Server, ServerId, ServerVariable};
use crate::lower::builder::Builder;
use crate::normalize;
use crate::source::Place;

impl Builder<'_> {
    /// Returns the id of a server. Servers with the same URL are one. `None` means that the specification declares
    /// none.
    pub(in crate::lower) fn server(
        &mut self,
        written: Option<&(Place, normalize::Server)>,
    ) -> ServerId {
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
            .entries()
            .find(|(_, other)| other.url == server.url)
            .map(|(id, _)| id);
        let id = known.unwrap_or_else(|| self.servers.push(server));
        if let Some((place, _)) = written {
            let server = &mut self.servers[id];
            note_copy(server.origin.as_ref(), &mut server.copies, place);
        }
        id
    }
}

/// Records another place of a declaration.
pub(in crate::lower) fn note_copy(origin: Option<&Place>, copies: &mut Vec<Place>, place: &Place) {
    if origin != Some(place) && !copies.contains(place) {
        copies.push(place.clone());
    }
}

fn concrete(place: &Place, server: &normalize::Server) -> Server {
    let normalize::Server {
        url,
        description,
        variables,
    } = server;
    let mut text = url.trim().to_owned();
    let mut kept = Vec::new();
    for (name, variable) in variables {
        let normalize::ServerVariable {
            default,
            values,
            description,
        } = variable;
        text = text.replace(&format!("{{{name}}}"), default);
        kept.push(ServerVariable {
            name: name.clone(),
            default: default.clone(),
            values: values.clone(),
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
