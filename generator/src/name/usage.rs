//! Derives names of types from their uses.

use super::case;
use super::media_types;
use super::plural::singular;
use super::scope::plain;
use super::status;
use super::variants;
use super::webhooks;
use crate::ir::{Api, Operation, OperationId, Part, Role, Status, Table, Ty, TypeId, Usage};
use crate::source::Place;
use std::path::Path;

/// The names of the items that use types.
pub(super) struct Uses<'a> {
    /// The API.
    pub(super) api: &'a Api,
    /// The methods by operation.
    pub(super) methods: &'a Table<OperationId, String>,
    /// The names by type, as far as they are assigned.
    pub(super) types: &'a Table<TypeId, Option<String>>,
}

/// Returns the names that the use of the type `id` suggests, the best first.
pub(super) fn candidates(uses: &Uses<'_>, id: TypeId, usage: &Usage) -> Vec<Vec<String>> {
    match usage {
        Usage::Root => Vec::new(),
        Usage::Part {
            of,
            part: Part::Variant(index, None),
        } => {
            let parent = uses.of_type(*of);
            let words = variants::words(uses.api, *of, id);
            let mut names: Vec<Vec<String>> = words
                .map(|words| [parent.clone(), words].concat())
                .into_iter()
                .collect();
            names.extend(of_part(&parent, &Part::Variant(*index, None)));
            names
        }
        Usage::Part { of, part } => of_part(&uses.of_type(*of), part),
        Usage::Webhook(id) => webhooks::of_body(&uses.api.webhooks[*id]).to_vec(),
        Usage::WebhookQuery(id) => webhooks::of_part(&uses.api.webhooks[*id], "query").to_vec(),
        Usage::WebhookHeader(id, name) => webhooks::of_part(&uses.api.webhooks[*id], name).to_vec(),
        Usage::Operation { operation, role } => {
            let mut names = match role {
                Role::Parameter(wire) => {
                    of_parameter(uses.api, id, &uses.api.operations[*operation], wire)
                }
                Role::RequestBody => of_component(uses.api, id, "body"),
                Role::ResponseBody(_) => of_component(uses.api, id, "response"),
                _ => Vec::new(),
            };
            let own = uses.of_operation(*operation, role);
            let (first, others) = own.split_at(own.len().min(1));
            names.extend_from_slice(first);
            names.extend(uses.of_other_content(*operation, id, role));
            names.extend_from_slice(others);
            names
        }
    }
}

/// Returns the names of the type of a parameter that several operations may share, since it is declared outside of the
/// operation: by its key or file, then by the name of the parameter.
fn of_parameter(api: &Api, id: TypeId, operation: &Operation, wire: &str) -> Vec<Vec<String>> {
    let mut parameters = operation.parameters.iter();
    let Some(parameter) = parameters.find(|parameter| parameter.wire == wire) else {
        return Vec::new();
    };
    let declared = &parameter.origin;
    if !is_inside(&api.types[id].origin, declared) || is_inside(declared, &operation.origin) {
        return Vec::new();
    }
    let key = match declared.pointer.last() {
        Some(key) => key,
        None => {
            let file = api.files.get(declared.file.0 as usize);
            let stem = file.and_then(|file| Path::new(file).file_stem()?.to_str());
            stem.unwrap_or_default().to_owned()
        }
    };
    let is_index = key.bytes().all(|byte| byte.is_ascii_digit());
    let (key, wire) = (plain(&key), plain(wire));
    let mut names = if is_index { Vec::new() } else { vec![key] };
    names.push(wire);
    let first = names.first().cloned().unwrap_or_default();
    names.push([first, vec!["parameter".to_owned()]].concat());
    names
}

/// Returns the names of a body that several operations may share: the key of its component.
fn of_component(api: &Api, id: TypeId, what: &str) -> Vec<Vec<String>> {
    let tokens: Vec<String> = api.types[id].origin.pointer.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match tokens.as_slice() {
        [
            "components",
            "responses" | "requestBodies",
            key,
            "content",
            _,
            "schema",
        ] if key.starts_with(|first: char| first.is_ascii_alphabetic()) => {
            let key = plain(key);
            vec![key.clone(), [key, vec![what.to_owned()]].concat()]
        }
        _ => Vec::new(),
    }
}

impl Uses<'_> {
    fn of_type(&self, id: TypeId) -> Vec<String> {
        case::words(self.types[id].as_deref().unwrap_or_default())
    }

    /// Returns the name of the type of a request body that is not sent in the first of its media types.
    fn of_other_content(&self, of: OperationId, id: TypeId, role: &Role) -> Option<Vec<String>> {
        if *role != Role::RequestBody {
            return None;
        }
        let contents = &self.api.operations[of].body.as_ref()?.contents;
        let is_it = |ty: &Ty| self.api.resolve(ty) == &Ty::Type(id);
        let index = contents.iter().position(|content| is_it(&content.ty))?;
        let content = contents.get(index).filter(|_| index > 0)?;
        let mut words = case::words(&self.methods[of]);
        words.extend(media_types::words(&content.media_type));
        words.push("request".to_owned());
        Some(words)
    }

    fn of_operation(&self, id: OperationId, role: &Role) -> Vec<Vec<String>> {
        let method = case::words(&self.methods[id]);
        let operation = &self.api.operations[id];
        let joined = |parts: &[&[String]]| parts.concat();
        let word = |text: &str| vec![text.to_owned()];
        let body = |status: Status, first: &str, other: &str| {
            let status_words = status::words(status);
            let long = joined(&[&method, &status_words, &word(other)]);
            match rank(operation, status) {
                Rank::Result => vec![joined(&[&method, &word(first)]), long],
                Rank::Fallback => vec![joined(&[&method, &word("error"), &word(other)]), long],
                Rank::Other if first == other => vec![long],
                Rank::Other => vec![joined(&[&method, &status_words]), long],
            }
        };
        match role {
            Role::RequestBody => vec![
                joined(&[&method, &word("request")]),
                joined(&[&method, &word("request"), &word("body")]),
            ],
            Role::RequestItem => vec![joined(&[&method, &word("request"), &word("item")])],
            Role::ResponseBody(status) => body(*status, "response", "body"),
            Role::ResponseItem(status) => body(*status, "item", "item"),
            Role::Parameter(wire) => vec![
                joined(&[&method, &plain(wire)]),
                joined(&[&method, &plain(wire), &word("parameter")]),
            ],
            Role::ResponseHeader(name) => vec![
                joined(&[&method, &plain(name)]),
                joined(&[&method, &plain(name), &word("header")]),
            ],
        }
    }
}

/// The rank of a status among the responses of its operation.
enum Rank {
    /// The first success.
    Result,
    /// An error with the status `default`.
    Fallback,
    /// Any other.
    Other,
}

fn rank(operation: &Operation, status: Status) -> Rank {
    let mut responses = operation.responses.iter();
    let result = responses.find(|response| response.success);
    if result.map_or(status.is_success(), |result| result.status == status) {
        Rank::Result
    } else if status == Status::Default {
        Rank::Fallback
    } else {
        Rank::Other
    }
}

fn of_part(parent: &[String], part: &Part) -> Vec<Vec<String>> {
    let joined = |words: Vec<String>| [parent, &words].concat();
    let word = |text: &str| vec![text.to_owned()];
    match part {
        Part::Member(wire) => vec![
            joined(plain(wire)),
            joined([plain(wire), word("member")].concat()),
        ],
        Part::MemberItem(wire) => {
            let words = plain(wire);
            let one = single(&words).map(joined);
            let item = joined([words, word("item")].concat());
            one.into_iter().chain([item]).collect()
        }
        Part::Siblings => {
            let value = joined(word("value"));
            single(parent).into_iter().chain([value]).collect()
        }
        Part::Item => vec![joined(word("item"))],
        Part::Value => vec![joined(word("value"))],
        Part::Variant(index, hint) => {
            let numbered = joined(vec![format!("variant{}", index.saturating_add(1))]);
            let words = hint.as_deref().map(plain).unwrap_or_default();
            if words.is_empty() {
                return vec![numbered];
            }
            let is_long = words.starts_with(parent) && words.len() > parent.len();
            let name = if is_long { words } else { joined(words) };
            // The component that a variant extends by its tag may have the name.
            let longer = [name.as_slice(), &word("variant")].concat();
            vec![name, longer, numbered]
        }
        Part::Element(index) => vec![joined(vec![format!("element{}", index.saturating_add(1))])],
    }
}

/// Returns the words with the last one in the singular, if it is a plural.
fn single(words: &[String]) -> Option<Vec<String>> {
    let (last, first) = words.split_last()?;
    let one = singular(&last.to_lowercase())?;
    Some([first, &[one]].concat())
}

/// Returns whether a place is below another one.
fn is_inside(place: &Place, outer: &Place) -> bool {
    let below = place.pointer.as_str().strip_prefix(outer.pointer.as_str());
    place.file == outer.file && below.is_some_and(|below| below.starts_with('/'))
}
