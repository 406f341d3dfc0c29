//! Finds lists and members in the type of a response.

use super::search::{PageFacts, PageNext, Search, bare, fields};
use crate::ir::{Field, PageSource, Ty};
use crate::passes::facts::members::{MemberStep, member};
use std::slice::from_ref;

/// A list in a response.
#[derive(Debug, Clone)]
pub(super) struct List {
    /// The path to it.
    pub(super) path: Vec<String>,
    /// The fields that lead to it.
    pub(super) steps: Vec<MemberStep>,
    /// The type of an item.
    pub(super) item: Ty,
}

impl List {
    /// Returns the facts of pages that have the list.
    pub(super) fn in_pages(
        self,
        source: PageSource,
        next: PageNext,
        more: Vec<String>,
    ) -> PageFacts {
        PageFacts {
            source,
            places: Vec::new(),
            items: self.path,
            steps: self.steps,
            item: self.item,
            next,
            in_body: false,
            more,
        }
    }
}

/// Returns the list at a path.
pub(super) fn list_at(search: Search<'_>, path: &[String]) -> Option<List> {
    let api = search.api;
    let found = member(api, search.newtypes, search.body, path)?;
    let list = api.resolve_if(found.ty, |id| !search.newtypes.contains(&id));
    match list {
        Ty::Array(item) if !found.boxed => Some(List {
            path: path.to_vec(),
            steps: found.steps,
            item: (**item).clone(),
        }),
        _ => None,
    }
}

/// Members that are lists of something else than the items.
const ASIDE: [&str; 6] = [
    "errors", "facets", "included", "links", "messages", "warnings",
];

/// Returns the only list of the response: the response itself, a member of it, or a member of one of its members if it has
/// no list itself.
pub(super) fn only_list(search: Search<'_>) -> Option<List> {
    if let Some(list) = list_at(search, &[]) {
        return Some(list);
    }
    let api = search.api;
    let (_, members) = fields(api, search.body)?;
    let lists = |fields: &[Field], start: &[String]| -> Vec<Vec<String>> {
        let arrays = fields
            .iter()
            .filter(|field| matches!(bare(api, &field.ty), Ty::Array(_)));
        let paths = arrays.map(|field| [start, from_ref(&field.wire)].concat());
        paths.collect()
    };
    let mut found = lists(members, &[]);
    if found.is_empty() {
        for member in members {
            if let Some((_, inner)) = fields(api, &member.ty) {
                found.extend(lists(inner, from_ref(&member.wire)));
            }
        }
    }
    let is_aside = |path: &Vec<String>| {
        path.last()
            .is_some_and(|name| ASIDE.contains(&name.as_str()))
    };
    match found.as_slice() {
        // The messages of a channel are its items.
        [only] if !is_aside(only) || only.last().is_some_and(|name| name == "messages") => {}
        _ => found.retain(|path| !is_aside(path)),
    }
    match found.as_slice() {
        [only] => list_at(search, only),
        _ => None,
    }
}
