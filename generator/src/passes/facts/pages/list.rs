//! Finds lists and members in the type of a response.

use super::search::{PageFacts, PageNext, PageStep, Search, bare, fields};
use crate::ir::{Field, PageSource, Shape, Ty};
use crate::passes::facts::fields::{Wrapper, wrapper};
use std::slice::from_ref;

/// A list in a response.
#[derive(Debug, Clone)]
pub(super) struct List {
    /// The path to it.
    pub(super) path: Vec<String>,
    /// The fields that lead to it.
    pub(super) steps: Vec<PageStep>,
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
    let mut ty = search.body;
    let mut steps = Vec::new();
    for name in path {
        // Where `null` is possible, the struct is in an option.
        let is_struct = matches!(api.resolve(ty), Ty::Type(_)) && plain(search, ty);
        let (of, fields) = is_struct.then(|| fields(api, ty)).flatten()?;
        let mut found = fields.iter().enumerate();
        let (index, field) = found.find(|(_, field)| field.wire == *name)?;
        let wrapper = wrapper(api, field.presence, &field.ty);
        // A field that is nullable by its type is an option in an option.
        let is_doubled = matches!(api.resolve(&field.ty), Ty::Nullable(_));
        if wrapper == Wrapper::Any || is_doubled {
            return None;
        }
        steps.push(PageStep {
            of,
            field: index,
            wrapper,
        });
        ty = &field.ty;
    }
    let is_boxed = |step: &PageStep| {
        let Shape::Struct(structure) = &api.types[step.of].shape else {
            return true;
        };
        structure
            .fields
            .get(step.field)
            .is_none_or(|field| field.boxed)
    };
    match api.resolve(ty) {
        Ty::Array(item) if plain(search, ty) && !steps.last().is_some_and(is_boxed) => Some(List {
            path: path.to_vec(),
            steps,
            item: (**item).clone(),
        }),
        _ => None,
    }
}

/// Returns whether no alias on the way to a type is a newtype.
fn plain(search: Search<'_>, ty: &Ty) -> bool {
    let mut ty = ty;
    while let Ty::Type(id) = ty {
        match &search.api.types[*id].shape {
            Shape::Alias(_) if search.newtypes.contains(id) => return false,
            Shape::Alias(inner) => ty = inner,
            _ => return true,
        }
    }
    true
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
