//! Removes the types that are not reached, and sorts the others so that explicit names take precedence over derived
//! ones.

use crate::config::Config;
use crate::ir::visit;
use crate::ir::{Api, Field, Part, Presence, Shape, Table, Ty, TypeDef, TypeId, Usage};
use std::collections::VecDeque;

/// Replaces aliases without a name by their targets, and removes the types that are not reached.
pub(in crate::passes) fn prune(api: &mut Api, config: &Config) {
    inline_aliases(api);
    let usages = reach(api, config);
    for (def, usage) in api.types.iter_mut().zip(&usages) {
        let Some(usage) = usage else { continue };
        // The use that was seen first may have been removed.
        let stands = match def.hints.usage {
            Usage::Root => true,
            Usage::Part { of, .. } => usages[of].is_some(),
            Usage::Operation { .. }
            | Usage::Webhook(_)
            | Usage::WebhookHeader(..)
            | Usage::WebhookQuery(_) => false,
        };
        if !stands {
            def.hints.usage = usage.clone();
        }
    }
    keep(api, &usages);
}

/// Removes the types without a usage and sorts the others: components, then types with a title, then the rest.
fn keep(api: &mut Api, usages: &Table<TypeId, Option<Usage>>) {
    let mut order: Vec<TypeId> = usages
        .entries()
        .filter(|(_, usage)| usage.is_some())
        .map(|(id, _)| id)
        .collect();
    order.sort_by_key(|id| {
        let hints = &api.types[*id].hints;
        match (&hints.key, &hints.title) {
            (Some(_), _) => 0,
            (None, Some(_)) => 1,
            (None, None) => 2,
        }
    });
    let mut old: Table<TypeId, Option<TypeDef>> = std::mem::take(&mut api.types)
        .into_iter()
        .map(Some)
        .collect();
    let mut new: Table<TypeId, Option<TypeId>> = old.filled(None);
    let mut kept: Table<TypeId, TypeDef> = Table::default();
    for id in order {
        if let Some(def) = old[id].take() {
            new[id] = Some(kept.push(def));
        }
    }
    // Every type that a kept type refers to is kept, so an id that is not replaced is never used.
    api.types = kept;
    visit::remap(api, &|id| new[id].unwrap_or(id));
}

/// The maximum number of nested arrays, maps and aliases that are written as one type.
const LONGEST_ALIAS: usize = 64;

/// Replaces each use of an alias without a key, unless it leads to a cycle.
fn inline_aliases(api: &mut Api) {
    let aliases: Table<TypeId, Option<Ty>> = api.types.map(|_, def| match &def.shape {
        Shape::Alias(ty) if def.hints.key.is_none() => Some(ty.clone()),
        _ => None,
    });
    let ends = aliases.map(|_, target| target.as_ref().is_some_and(|ty| ends(ty, &aliases)));
    let mut change = |ty: &mut Ty| {
        while let Ty::Type(id) = ty
            && ends[*id]
            && let Some(target) = &aliases[*id]
        {
            *ty = target.clone();
        }
    };
    visit::operations_mut(api, &mut change);
    for def in &mut api.types {
        visit::parts_mut(&mut def.shape, &mut change);
        if let Shape::Struct(structure) = &mut def.shape {
            structure.fields.iter_mut().for_each(note_null);
        }
    }
}

/// Moves the `null` of a member's type into its presence, as for a member without an alias.
fn note_null(field: &mut Field) {
    let is_there = matches!(
        field.presence,
        Presence::Required | Presence::RequiredNullable
    );
    if let Ty::Nullable(inner) = &field.ty {
        field.ty = (**inner).clone();
        field.presence = if is_there {
            Presence::RequiredNullable
        } else {
            Presence::OptionalNullable
        };
    }
    if matches!(field.ty, Ty::Any(_)) {
        field.presence = if is_there {
            Presence::Required
        } else {
            Presence::OptionalNullable
        };
    }
}

/// Returns whether a chain of aliases ends within the limit, since arrays of arrays may form a cycle.
fn ends(target: &Ty, aliases: &Table<TypeId, Option<Ty>>) -> bool {
    let mut ty = target;
    for _ in 0..LONGEST_ALIAS {
        match ty {
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => ty = inner,
            Ty::Type(id) => match &aliases[*id] {
                Some(target) => ty = target,
                None => return true,
            },
            _ => return true,
        }
    }
    false
}

/// Returns the first use of each type that an operation or a webhook reaches, and of each component if unused types are selected.
fn reach(api: &Api, config: &Config) -> Table<TypeId, Option<Usage>> {
    let mut reached = Reached {
        usages: api.types.filled(None),
        queue: VecDeque::new(),
    };
    for (operation, node) in api.operations.entries() {
        for (role, ty) in node.uses() {
            reached.add(ty, Usage::Operation { operation, role });
        }
    }
    for (id, webhook) in api.webhooks.entries() {
        for (usage, ty) in webhook.uses(id) {
            reached.add(ty, usage);
        }
    }
    if config.select.unused_types {
        for (id, def) in api.types.entries() {
            if def.hints.usage == Usage::Root && def.hints.key.is_some() {
                reached.add(&Ty::Type(id), Usage::Root);
            }
        }
    }
    while let Some(id) = reached.queue.pop_front() {
        let shape = &api.types[id].shape;
        visit::parts(shape, |part, ty| reached.add(ty, Usage::part(id, part)));
        if let Shape::Struct(structure) = shape {
            for base in &structure.bases {
                reached.add(&Ty::Type(*base), Usage::part(id, Part::Item));
            }
        }
    }
    reached.usages
}

/// The types that were reached, each with its first usage, and the queue of types whose parts are not visited yet.
struct Reached {
    usages: Table<TypeId, Option<Usage>>,
    queue: VecDeque<TypeId>,
}

impl Reached {
    fn add(&mut self, ty: &Ty, usage: Usage) {
        match ty {
            Ty::Nullable(inner) => self.add(inner, usage),
            Ty::Array(inner) | Ty::Map(inner) => self.add(inner, usage.of_items()),
            Ty::Type(id) => {
                let slot = &mut self.usages[*id];
                if slot.is_none() {
                    *slot = Some(usage);
                    self.queue.push_back(*id);
                }
            }
            _ => {}
        }
    }
}
