//! Unions that are variants of themselves: `A` is `B` or a string, `B` is `A` or an integer.
//!
//! An alternative that leads back adds no values, so all types of such a cycle have the same values: those of the
//! alternatives that lead out of the cycle. One of the types keeps these as its variants, the others become aliases of
//! it.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::subsume::absorb;
use crate::ir::{Api, Select, Shape, Table, Ty, TypeDef, TypeId, Union, Untyped, Variant};
use indexmap::{IndexMap, IndexSet};
use std::collections::VecDeque;

/// Merges the types of every cycle of unions and aliases.
pub(in crate::passes) fn unite_cycles(api: &mut Api, diagnostics: &mut Diagnostics) {
    let edges = api.types.map(|_, def| same_value(def));
    for members in cycles(&edges) {
        let is_union = |id: &&TypeId| matches!(api.types[**id].shape, Shape::Union(_));
        let has_key = |id: &TypeId| api.types[*id].hints.key.is_some();
        let unions: Vec<TypeId> = members.iter().filter(is_union).copied().collect();
        let among = if unions.is_empty() {
            members.iter().copied().collect()
        } else {
            unions
        };
        let named = among.iter().find(|id| has_key(id));
        let Some(first) = named.or_else(|| among.first()).copied() else {
            continue;
        };
        let shape = united(api, first, &members);
        let path = way_round(&edges, first, &members);
        report(api, &path, &shape, diagnostics);
        for id in members {
            let def = &mut api.types[id];
            def.shape = match &def.shape {
                _ if id == first => shape.clone(),
                Shape::Alias(Ty::Nullable(_)) => {
                    Shape::Alias(Ty::Nullable(Box::new(Ty::Type(first))))
                }
                _ => Shape::Alias(Ty::Type(first)),
            };
        }
    }
}

/// Returns the types whose values are all values of this type.
fn same_value(def: &TypeDef) -> Vec<TypeId> {
    match &def.shape {
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants.filter_map(|one| target(&one.ty)).collect()
        }
        Shape::Alias(ty) => target(ty).into_iter().collect(),
        Shape::Struct(_) | Shape::Enum(_) | Shape::Tuple(_) | Shape::Const(_) => Vec::new(),
    }
}

fn target(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Type(id) => Some(*id),
        Ty::Nullable(inner) => target(inner),
        _ => None,
    }
}

/// Returns the sets of types that refer to each other.
fn cycles(edges: &Table<TypeId, Vec<TypeId>>) -> Vec<IndexSet<TypeId>> {
    // First removes the types that are on no cycle. In real documents, these are nearly always all types.
    let mut open = edges.map(|_, next| next.len());
    let mut users: Table<TypeId, Vec<TypeId>> = edges.filled(Vec::new());
    for (id, next) in edges.entries() {
        for to in next {
            users[*to].push(id);
        }
    }
    let mut done: Vec<TypeId> = open
        .entries()
        .filter(|(_, left)| **left == 0)
        .map(|(id, _)| id)
        .collect();
    while let Some(id) = done.pop() {
        for user in &users[id] {
            let left = &mut open[*user];
            *left = left.saturating_sub(1);
            if *left == 0 {
                done.push(*user);
            }
        }
    }
    let mut found: Vec<IndexSet<TypeId>> = Vec::new();
    for (id, left) in open.entries() {
        if *left == 0 || found.iter().any(|members| members.contains(&id)) {
            continue;
        }
        let forward = reached(id, edges);
        if !forward.contains(&id) {
            continue;
        }
        let backward = reached(id, &users);
        let mut members: IndexSet<TypeId> = forward
            .into_iter()
            .filter(|other| backward.contains(other))
            .collect();
        members.sort();
        found.push(members);
    }
    found
}

/// Returns the types that are reachable from `start`, which includes `start` itself only if it is on a cycle.
fn reached(start: TypeId, edges: &Table<TypeId, Vec<TypeId>>) -> IndexSet<TypeId> {
    let mut seen = IndexSet::new();
    let mut queue = vec![start];
    while let Some(id) = queue.pop() {
        for to in &edges[id] {
            if seen.insert(*to) {
                queue.push(*to);
            }
        }
    }
    seen
}

/// Returns the shape of the types of a cycle: the variants that lead out of it, those of `first` at the front.
fn united(api: &Api, first: TypeId, members: &IndexSet<TypeId>) -> Shape {
    let mut kept: Vec<Variant> = Vec::new();
    let mut tags: Vec<(String, usize)> = Vec::new();
    let mut otherwise: Option<usize> = None;
    let mut properties: IndexSet<Option<&str>> = IndexSet::new();
    let others = members.iter().copied().filter(|id| *id != first);
    for id in std::iter::once(first).chain(others) {
        let Shape::Union(union) = &api.types[id].shape else {
            continue;
        };
        let mut indices: Vec<Option<usize>> = Vec::new();
        for variant in &union.variants {
            let leads_back = target(&variant.ty).is_some_and(|to| members.contains(&to));
            indices.push(if leads_back {
                None
            } else {
                let known = kept.iter().position(|other| other.ty == variant.ty);
                known.or_else(|| {
                    kept.push(variant.clone());
                    Some(kept.len() - 1)
                })
            });
        }
        let Select::Tag {
            property,
            values,
            rest: _,
            otherwise: default,
            undeclared: _,
        } = &union.select
        else {
            properties.insert(None);
            continue;
        };
        properties.insert(Some(property));
        otherwise = otherwise.or_else(|| indices.get((*default)?).copied().flatten());
        for (value, index) in values {
            let index = indices.get(*index).copied().flatten();
            if let Some(index) = index
                && tags.iter().all(|(known, _)| known != value)
            {
                tags.push((value.clone(), index));
            }
        }
    }
    let select = match properties.into_iter().collect::<Vec<_>>().as_slice() {
        [Some(property)] if !tags.is_empty() => Select::Tag {
            property: (*property).to_owned(),
            values: tags,
            rest: Vec::new(),
            otherwise,
            undeclared: Vec::new(),
        },
        // The `select_variant` pass decides later how the variants are distinguished.
        _ => {
            absorb(&mut kept, &api.types);
            Select::Rules(Vec::new())
        }
    };
    match kept.as_slice() {
        [] => Shape::Alias(Ty::Any(Some(Untyped::Contradiction))),
        [only] => Shape::Alias(only.ty.clone()),
        _ => Shape::Union(Union {
            open: false,
            variants: kept,
            select,
        }),
    }
}

/// Returns the shortest cycle that starts at a type.
fn way_round(
    edges: &Table<TypeId, Vec<TypeId>>,
    first: TypeId,
    members: &IndexSet<TypeId>,
) -> Vec<TypeId> {
    let mut from: IndexMap<TypeId, TypeId> = IndexMap::new();
    let mut queue = VecDeque::from([first]);
    while let Some(id) = queue.pop_front() {
        for to in &edges[id] {
            if members.contains(to) && !from.contains_key(to) {
                from.insert(*to, id);
                queue.push_back(*to);
            }
        }
    }
    let mut way = Vec::new();
    let mut at = first;
    while let Some(before) = from.get(&at) {
        way.push(*before);
        if *before == first {
            break;
        }
        at = *before;
    }
    way.reverse();
    way
}

fn report(api: &Api, path: &[TypeId], shape: &Shape, diagnostics: &mut Diagnostics) {
    let defs: Vec<&TypeDef> = path.iter().map(|id| &api.types[*id]).collect();
    // Inline branches between named schemas add no information.
    let named = |def: &&TypeDef| def.hints.key.is_some();
    let shown: Vec<&TypeDef> = if defs.iter().any(&named) {
        defs.into_iter().filter(named).collect()
    } else {
        defs
    };
    let describe = |def: &TypeDef| {
        let pointer = || format!("#{}", def.origin.pointer);
        def.hints.key.clone().unwrap_or_else(pointer)
    };
    let mut text: Vec<String> = shown.iter().map(|def| describe(def)).collect();
    text.extend(text.first().cloned());
    let (what, help) = match shape {
        Shape::Alias(Ty::Any(_)) => (
            "the only alternative of this schema is itself",
            "the schema is read as any JSON; add another alternative",
        ),
        _ => (
            "this schema is one of its own alternatives",
            "the alternative adds no value and is left out; remove it, or refer to another schema",
        ),
    };
    let mut diagnostic =
        Diagnostic::new(Code::UnionCycle, format!("{what}: {}", text.join(" -> "))).help(help);
    let mut places = shown.iter().map(|def| &def.origin);
    if let Some(first) = places.next() {
        diagnostic = diagnostic.at(first);
    }
    for place in places {
        diagnostic = diagnostic.also(place, "which is one of the alternatives");
    }
    diagnostics.push(diagnostic);
}
