//! Finds the operation that a request of the suite is for.

use super::api::Client;
use super::scenario::{Exchange, SERVER};
use allof::ir::{OperationId, PathPart, VariableId};

/// The operation of a request, with the texts in its URL.
pub(super) struct Route {
    pub(super) operation: OperationId,
    /// The text of each path parameter, by its index in the parameters.
    pub(super) path: Vec<(usize, String)>,
    /// The text of each variable of the server.
    pub(super) variables: Vec<(VariableId, String)>,
}

/// A part of the path of an operation, with that of its server.
#[derive(Clone)]
enum Part {
    Text(String),
    Variable(VariableId),
    Parameter(usize),
}

/// Returns the operation of a client that has the method and the path of a request; of several, the one with the most text in
/// its path.
pub(super) fn find(client: &Client, exchange: &Exchange) -> Option<Route> {
    let path = exchange.path();
    let api = &client.api;
    let mut best: Option<(usize, Route)> = None;
    for (id, operation) in api.operations.entries() {
        if operation.method != exchange.method {
            continue;
        }
        let mut parts = server(client, id);
        parts.extend(operation.path.iter().map(|part| match part {
            PathPart::Literal(text) => Part::Text(text.clone()),
            PathPart::Parameter(index) => Part::Parameter(*index),
        }));
        let mut found = Vec::new();
        if !matches(&parts, &path, &mut found) {
            continue;
        }
        let length = parts.iter().map(|part| match part {
            Part::Text(text) => text.len(),
            Part::Variable(_) | Part::Parameter(_) => 0,
        });
        let length = length.sum();
        if best.as_ref().is_some_and(|(known, _)| *known >= length) {
            continue;
        }
        let mut route = Route {
            operation: id,
            path: Vec::new(),
            variables: Vec::new(),
        };
        for (part, text) in found {
            match part {
                Part::Parameter(index) => route.path.push((index, text)),
                Part::Variable(id) => route.variables.push((id, text)),
                Part::Text(_) => {}
            }
        }
        best = Some((length, route));
    }
    best.map(|(_, route)| route)
}

/// Returns the path of the first URL of a server.
fn server(client: &Client, id: OperationId) -> Vec<Part> {
    let api = &client.api;
    let server = &api.servers[api.operations[id].server];
    let Some(choice) = server.choices.first() else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    let mut rest = choice.template.trim_end_matches('/');
    rest = rest.strip_prefix(SERVER).unwrap_or(rest);
    while let Some((text, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        parts.push(Part::Text(text.to_owned()));
        let mut uses = choice.variables.iter().map(|its| its.variable);
        if let Some(variable) = uses.find(|id| api.variables[*id].name == name) {
            parts.push(Part::Variable(variable));
        }
        rest = after;
    }
    parts.push(Part::Text(rest.to_owned()));
    // The first variable of the suite is the server itself.
    if let [Part::Text(text), Part::Variable(_), ..] = parts.as_slice()
        && text.is_empty()
    {
        parts.drain(..2);
    }
    parts
}

/// Matches a path from its beginning, and notes the text of each part that is no text.
fn matches(parts: &[Part], path: &str, found: &mut Vec<(Part, String)>) -> bool {
    let Some((part, rest)) = parts.split_first() else {
        return path.is_empty();
    };
    // The server takes a path with and without a slash at its end.
    if let (Part::Text(text), [], true) = (part, rest, path.is_empty()) {
        return text.is_empty() || text == "/";
    }
    if let Part::Text(text) = part {
        let after = path.strip_prefix(text.as_str());
        return after.is_some_and(|path| matches(rest, path, found));
    }
    let known = found.len();
    // A value is as long as it can be, within its segment.
    let end = path.find('/').unwrap_or(path.len());
    for length in (1..=end).rev() {
        let Some((text, after)) = path.split_at_checked(length) else {
            continue;
        };
        found.push((part.clone(), text.to_owned()));
        if matches(rest, after, found) {
            return true;
        }
        found.truncate(known);
    }
    false
}
