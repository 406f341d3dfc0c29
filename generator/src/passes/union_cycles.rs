//! Unions that are variants of themselves: `A` is `B` or a string, `B` is `A` or an integer.
//!
//! An alternative that leads back adds no value, so all types of such a cycle hold the same values: those of the
//! alternatives that lead elsewhere. One of them keeps these as its variants, the others are other names for it.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::subsume::absorb;
use crate::ir::{Api, Select, Shape, Ty, TypeDef, TypeId, Union, Untyped, Variant};
use indexmap::{IndexMap, IndexSet};
use std::collections::VecDeque;

/// Makes the types of every cycle of unions and aliases one type.
pub(in crate::passes) fn unite_cycles(api: &mut Api, diagnostics: &mut Diagnostics) {
    let edges: Vec<Vec<TypeId>> = api.types.iter().map(same_value).collect();
    for members in cycles(&edges) {
        let is_union = |id: &&TypeId| {
            let def = api.type_def(**id);
            def.is_some_and(|def| matches!(def.shape, Shape::Union(_)))
        };
        let has_key = |id: &TypeId| {
            let def = api.type_def(*id);
            def.is_some_and(|def| def.hints.key.is_some())
        };
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
            let Some(def) = api.types.get_mut(id.index()) else {
                continue;
            };
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

/// The types whose values are values of the type.
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

/// The sets of types that lead to each other.
fn cycles(edges: &[Vec<TypeId>]) -> Vec<IndexSet<TypeId>> {
    // What leads only to what leads nowhere is on no cycle: real documents have nothing but that.
    let mut open: Vec<usize> = edges.iter().map(Vec::len).collect();
    let mut users: IndexMap<TypeId, Vec<TypeId>> = IndexMap::new();
    for (id, next) in (0u32..).map(TypeId).zip(edges) {
        for to in next {
            users.entry(*to).or_default().push(id);
        }
    }
    let ids = (0u32..).map(TypeId).zip(&open);
    let mut done: Vec<TypeId> = ids
        .filter(|(_, left)| **left == 0)
        .map(|(id, _)| id)
        .collect();
    while let Some(id) = done.pop() {
        for user in users.get(&id).into_iter().flatten() {
            if let Some(left) = open.get_mut(user.index()) {
                *left = left.saturating_sub(1);
                if *left == 0 {
                    done.push(*user);
                }
            }
        }
    }
    let mut found: Vec<IndexSet<TypeId>> = Vec::new();
    for (id, left) in (0u32..).map(TypeId).zip(&open) {
        if *left == 0 || found.iter().any(|members| members.contains(&id)) {
            continue;
        }
        let forward = reached(id, |from| edges.get(from.index()).map(Vec::as_slice));
        if !forward.contains(&id) {
            continue;
        }
        let backward = reached(id, |from| users.get(&from).map(Vec::as_slice));
        let mut members: IndexSet<TypeId> = forward
            .into_iter()
            .filter(|other| backward.contains(other))
            .collect();
        members.sort();
        found.push(members);
    }
    found
}

/// What steps lead to from `start`: `start` itself only if it is come back to.
fn reached<'e>(start: TypeId, next: impl Fn(TypeId) -> Option<&'e [TypeId]>) -> IndexSet<TypeId> {
    let mut seen = IndexSet::new();
    let mut queue = vec![start];
    while let Some(id) = queue.pop() {
        for to in next(id).into_iter().flatten() {
            if seen.insert(*to) {
                queue.push(*to);
            }
        }
    }
    seen
}

/// What the types of a cycle are: the variants that lead out of it, those of `first` in front.
fn united(api: &Api, first: TypeId, members: &IndexSet<TypeId>) -> Shape {
    let mut kept: Vec<Variant> = Vec::new();
    let mut tags: Vec<(String, usize)> = Vec::new();
    let mut otherwise: Option<usize> = None;
    let mut properties: IndexSet<Option<&str>> = IndexSet::new();
    let others = members.iter().copied().filter(|id| *id != first);
    for id in std::iter::once(first).chain(others) {
        let Some(Shape::Union(union)) = api.type_def(id).map(|def| &def.shape) else {
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
        // How the variants are told apart is seen when all types are there.
        _ => {
            absorb(&mut kept, &api.types);
            Select::Rules(Vec::new())
        }
    };
    match kept.as_slice() {
        [] => Shape::Alias(Ty::Any(Some(Untyped::Contradiction))),
        [only] => Shape::Alias(only.ty.clone()),
        _ => Shape::Union(Union {
            variants: kept,
            select,
        }),
    }
}

/// The shortest way from a type back to it.
fn way_round(edges: &[Vec<TypeId>], first: TypeId, members: &IndexSet<TypeId>) -> Vec<TypeId> {
    let mut from: IndexMap<TypeId, TypeId> = IndexMap::new();
    let mut queue = VecDeque::from([first]);
    while let Some(id) = queue.pop_front() {
        for to in edges.get(id.index()).into_iter().flatten() {
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
    let defs: Vec<&TypeDef> = path.iter().filter_map(|id| api.type_def(*id)).collect();
    // The branches between the schemas that have names say nothing more.
    let named = |def: &&TypeDef| def.hints.key.is_some();
    let shown: Vec<&TypeDef> = if defs.iter().any(&named) {
        defs.into_iter().filter(named).collect()
    } else {
        defs
    };
    let describe = |def: &TypeDef| match (&def.hints.key, def.origins.first()) {
        (Some(key), _) => key.clone(),
        (None, Some(place)) => format!("#{}", place.pointer),
        (None, None) => String::new(),
    };
    let mut text: Vec<String> = shown.iter().map(|def| describe(def)).collect();
    text.extend(text.first().cloned());
    let (what, help) = match shape {
        Shape::Alias(Ty::Any(_)) => (
            "this schema has no alternative but itself",
            "it is read as any JSON; give it an alternative that leads elsewhere",
        ),
        _ => (
            "this schema is one of its own alternatives",
            "the alternative that leads back adds nothing and is left out; let it lead elsewhere, or remove it",
        ),
    };
    let mut diagnostic =
        Diagnostic::new(Code::UnionCycle, format!("{what}: {}", text.join(" -> "))).help(help);
    let mut places = shown.iter().filter_map(|def| def.origins.first());
    if let Some(first) = places.next() {
        diagnostic = diagnostic.at(first);
    }
    for place in places {
        diagnostic = diagnostic.also(place, "which is one of the alternatives");
    }
    diagnostics.push(diagnostic);
}
