//! Lowers servers.

use crate::ir::{Server, ServerChoice, ServerId, ServerVariable, VariableId, VariableUse};
use crate::lower::builder::Builder;
use crate::normalize;
use crate::source::Place;

impl Builder<'_> {
    /// Returns the id of a list of servers, which is empty if the specification declares none. Lists with the same first
    /// URL are one.
    pub(in crate::lower) fn server(&mut self, list: &[(Place, normalize::Server)]) -> ServerId {
        let first = list.first().map(|(place, _)| place);
        let known = self.known_server(|other| first.is_some() && other.origin.as_ref() == first);
        if let Some(id) = known {
            return id;
        }
        let mut choices: Vec<ServerChoice> = Vec::new();
        for (place, server) in list {
            let choice = self.choice(place, server);
            if choices.iter().all(|other| !is_same(other, &choice)) {
                choices.push(choice);
            }
        }
        let url = choices.first().map(|choice| self.with_defaults(choice));
        let server = Server {
            url: url.unwrap_or_default(),
            description: choices.first().and_then(|first| first.description.clone()),
            origin: first.cloned(),
            copies: Vec::new(),
            choices,
        };
        let Some(id) = self.known_server(|other| other.url == server.url) else {
            return self.servers.push(server);
        };
        let other = &mut self.servers[id];
        if let Some(place) = first {
            note_copy(other.origin.as_ref(), &mut other.copies, place);
        }
        for choice in server.choices {
            if other.choices.iter().all(|known| !is_same(known, &choice)) {
                other.choices.push(choice);
            }
        }
        id
    }

    fn known_server(&self, is_it: impl Fn(&Server) -> bool) -> Option<ServerId> {
        let mut servers = self.servers.entries();
        servers.find(|(_, server)| is_it(server)).map(|(id, _)| id)
    }

    fn choice(&mut self, place: &Place, server: &normalize::Server) -> ServerChoice {
        let normalize::Server {
            url,
            name,
            description,
            variables,
        } = server;
        let template = url.trim().trim_end_matches('/').to_owned();
        let uses = names(&template).into_iter().map(|name| {
            let declared = variables.get(name);
            let origin = match declared {
                Some(_) => place.join("variables").join(name),
                None => place.join("url"),
            };
            VariableUse {
                variable: self.variable(origin, name, declared),
                default: declared.and_then(|variable| variable.default.clone()),
            }
        });
        let variables = uses.collect();
        ServerChoice {
            origin: place.clone(),
            name: name.clone(),
            description: description.clone(),
            template,
            variables,
        }
    }

    /// Returns the id of a variable. Variables with the same name and the same values are one.
    fn variable(
        &mut self,
        origin: Place,
        name: &str,
        declared: Option<&normalize::ServerVariable>,
    ) -> VariableId {
        let (values, description) = match declared {
            Some(normalize::ServerVariable {
                default: _,
                values,
                description,
            }) => (values.clone(), description.clone()),
            None => (Vec::new(), None),
        };
        let values = without_duplicates(values);
        let is_it = |other: &ServerVariable| {
            other.name == name
                && other.values.len() == values.len()
                && values.iter().all(|value| other.values.contains(value))
        };
        let known = self
            .variables
            .entries()
            .find(|(_, other)| is_it(other))
            .map(|(id, _)| id);
        if let Some(id) = known {
            let other = &mut self.variables[id];
            note_copy(Some(&other.origin), &mut other.copies, &origin);
            if other.description.is_none() {
                other.description = description;
            }
            return id;
        }
        self.variables.push(ServerVariable {
            origin,
            copies: Vec::new(),
            name: name.to_owned(),
            values,
            description,
        })
    }

    /// Returns the URL in which the variables are replaced by their defaults, if they have any.
    fn with_defaults(&self, choice: &ServerChoice) -> String {
        let mut url = choice.template.clone();
        for VariableUse { variable, default } in &choice.variables {
            if let Some(default) = default {
                let name = &self.variables[*variable].name;
                url = url.replace(&format!("{{{name}}}"), default);
            }
        }
        url.trim_end_matches('/').to_owned()
    }
}

/// Returns whether two servers have the same URL, for the same values of their variables.
fn is_same(one: &ServerChoice, other: &ServerChoice) -> bool {
    one.template == other.template && one.variables == other.variables
}

/// Returns the names in braces of a URL template, without duplicates.
fn names(template: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = template;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        if !name.is_empty() && !found.contains(&name) {
            found.push(name);
        }
        rest = after;
    }
    found
}

fn without_duplicates(values: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::with_capacity(values.len());
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

/// Records another place of a declaration.
pub(in crate::lower) fn note_copy(origin: Option<&Place>, copies: &mut Vec<Place>, place: &Place) {
    if origin != Some(place) && !copies.contains(place) {
        copies.push(place.clone());
    }
}
