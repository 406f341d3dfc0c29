//! Leaves the types that somebody reaches, in an order that favours names that were written over names that are made.

use crate::config::Config;
use crate::ir::visit;
use crate::ir::{Api, Extra, Part, Presence, Role, Shape, Ty, TypeDef, TypeId, Usage};
use std::collections::VecDeque;

/// Replaces aliases that have no name by what they stand for, and drops what nothing reaches.
pub(in crate::passes) fn prune(api: &mut Api, config: &Config) {
    inline_aliases(api);
    let usages = reach(api, config);
    let mut order: Vec<TypeId> = api
        .types_with_ids()
        .filter(|(id, _)| matches!(usages.get(id.index()), Some(Some(_))))
        .map(|(id, _)| id)
        .collect();
    order.sort_by_key(|id| {
        let hints = api.type_def(*id).map(|def| &def.hints);
        match hints {
            Some(hints) if hints.key.is_some() => 0,
            Some(hints) if hints.title.is_some() => 1,
            _ => 2,
        }
    });
    let mut new: Vec<Option<TypeId>> = vec![None; api.types.len()];
    for (index, id) in (0u32..).zip(&order) {
        if let Some(slot) = new.get_mut(id.index()) {
            *slot = Some(TypeId(index));
        }
    }
    for (def, usage) in api.types.iter_mut().zip(&usages) {
        let Some(usage) = usage else { continue };
        // The use that was seen first may be one that is gone.
        let stands = match def.hints.usage {
            Usage::Root => true,
            Usage::Part { of, .. } => matches!(usages.get(of.index()), Some(Some(_))),
            Usage::Operation { .. } => false,
        };
        if !stands {
            def.hints.usage = usage.clone();
        }
    }
    let mut old: Vec<Option<TypeDef>> = std::mem::take(&mut api.types)
        .into_iter()
        .map(Some)
        .collect();
    api.types = order
        .iter()
        .filter_map(|id| old.get_mut(id.index())?.take())
        .collect();
    visit::remap(api, &|id| {
        new.get(id.index()).copied().flatten().unwrap_or(id)
    });
    for def in &mut api.types {
        if let Shape::Struct(structure) = &mut def.shape {
            structure.bases.retain(|base| base.index() < order.len());
        }
    }
}

/// So many arrays, maps and aliases in one another are written as one type.
const LONGEST_ALIAS: usize = 64;

/// Replaces each use of an alias without a key, as far as it leads to no cycle.
fn inline_aliases(api: &mut Api) {
    let aliases: Vec<Option<Ty>> = api
        .types
        .iter()
        .map(|def| match &def.shape {
            Shape::Alias(ty) if def.hints.key.is_none() => Some(ty.clone()),
            _ => None,
        })
        .collect();
    let ends: Vec<bool> = aliases
        .iter()
        .map(|target| target.as_ref().is_some_and(|target| ends(target, &aliases)))
        .collect();
    let mut change = |ty: &mut Ty| {
        while let Ty::Type(id) = ty {
            match (ends.get(id.index()), aliases.get(id.index())) {
                (Some(true), Some(Some(target))) => *ty = target.clone(),
                _ => break,
            }
        }
    };
    visit::operations(api, &mut change);
    for def in &mut api.types {
        visit::definition(def, &mut change);
        if let Shape::Struct(structure) = &mut def.shape {
            for field in &mut structure.fields {
                if let Ty::Nullable(inner) = &field.ty {
                    field.ty = (**inner).clone();
                    field.presence = match field.presence {
                        Presence::Required | Presence::RequiredNullable => {
                            Presence::RequiredNullable
                        }
                        Presence::Optional | Presence::OptionalNullable => {
                            Presence::OptionalNullable
                        }
                    };
                }
                if matches!(field.ty, Ty::Any(_)) {
                    field.presence = match field.presence {
                        Presence::Required | Presence::RequiredNullable => Presence::Required,
                        Presence::Optional | Presence::OptionalNullable => {
                            Presence::OptionalNullable
                        }
                    };
                }
            }
        }
    }
}

/// Whether an alias leads to something else than aliases, and soon: arrays of arrays may go round in a circle.
fn ends(target: &Ty, aliases: &[Option<Ty>]) -> bool {
    let mut ty = target;
    for _ in 0..LONGEST_ALIAS {
        match ty {
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => ty = inner,
            Ty::Type(id) => match aliases.get(id.index()) {
                Some(Some(target)) => ty = target,
                _ => return true,
            },
            _ => return true,
        }
    }
    false
}

/// The first use of each type that is reached from an operation, or is a component where all of those are wanted.
fn reach(api: &Api, config: &Config) -> Vec<Option<Usage>> {
    let mut usages: Vec<Option<Usage>> = vec![None; api.types.len()];
    let mut queue = VecDeque::new();
    let found =
        |ty: &Ty, usage: Usage, usages: &mut Vec<Option<Usage>>, queue: &mut VecDeque<TypeId>| {
            let (ty, usage) = innermost(ty, usage);
            if let Ty::Type(id) = ty
                && let Some(slot @ None) = usages.get_mut(id.index())
            {
                *slot = Some(usage);
                queue.push_back(*id);
            }
        };
    for (operation, node) in api.operations_with_ids() {
        for (role, ty) in visit::roles(node) {
            found(
                ty,
                Usage::Operation { operation, role },
                &mut usages,
                &mut queue,
            );
        }
    }
    if config.select.unused_types {
        for (id, def) in api.types_with_ids() {
            if def.hints.usage == Usage::Root && def.hints.key.is_some() {
                found(&Ty::Type(id), Usage::Root, &mut usages, &mut queue);
            }
        }
    }
    while let Some(id) = queue.pop_front() {
        let Some(def) = api.type_def(id) else {
            continue;
        };
        let part = |part| Usage::Part { of: id, part };
        match &def.shape {
            Shape::Struct(structure) => {
                for field in &structure.fields {
                    found(
                        &field.ty,
                        part(Part::Member(field.wire.clone())),
                        &mut usages,
                        &mut queue,
                    );
                }
                if let Extra::Typed(ty) = &structure.extra {
                    found(ty, part(Part::Value), &mut usages, &mut queue);
                }
                for base in &structure.bases {
                    found(&Ty::Type(*base), part(Part::Item), &mut usages, &mut queue);
                }
            }
            Shape::Union(union) => {
                for (index, variant) in union.variants.iter().enumerate() {
                    found(
                        &variant.ty,
                        part(Part::Variant(index, variant.hint.clone())),
                        &mut usages,
                        &mut queue,
                    );
                }
            }
            Shape::Tuple(tuple) => {
                for (index, ty) in tuple.elements.iter().enumerate() {
                    found(ty, part(Part::Element(index)), &mut usages, &mut queue);
                }
                if let Some(ty) = &tuple.rest {
                    found(ty, part(Part::Item), &mut usages, &mut queue);
                }
            }
            Shape::Alias(ty) => found(ty, part(Part::Item), &mut usages, &mut queue),
            Shape::Enum(_) | Shape::Const(_) => {}
        }
    }
    usages
}

/// The type inside arrays, maps and options, with the usage that it has there.
fn innermost(ty: &Ty, usage: Usage) -> (&Ty, Usage) {
    match ty {
        Ty::Nullable(inner) => innermost(inner, usage),
        Ty::Array(inner) | Ty::Map(inner) => {
            let usage = match usage {
                Usage::Part {
                    of,
                    part: Part::Member(name),
                } => Usage::Part {
                    of,
                    part: Part::MemberItem(name),
                },
                Usage::Operation {
                    operation,
                    role: Role::ResponseBody(status),
                } => Usage::Operation {
                    operation,
                    role: Role::ResponseItem(status),
                },
                Usage::Operation {
                    operation,
                    role: Role::RequestBody,
                } => Usage::Operation {
                    operation,
                    role: Role::RequestItem,
                },
                other => other,
            };
            innermost(inner, usage)
        }
        other => (other, usage),
    }
}
