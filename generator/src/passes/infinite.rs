//! Types that contain themselves.

use super::facts::TypeFacts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::visit;
use crate::ir::{Api, Presence, Shape, Ty, TypeId};

/// Makes a member optional in each cycle of members that are all required: such a type has no finite value.
pub(super) fn break_infinite(api: &mut Api, diagnostics: &mut Diagnostics) {
    let required = |api: &Api| -> Vec<Vec<TypeId>> {
        edges(api, |shape, next| match shape {
            Shape::Struct(structure) => {
                for field in &structure.fields {
                    if field.presence == Presence::Required {
                        inline(&field.ty, next);
                    }
                }
            }
            Shape::Tuple(tuple) => tuple.elements.iter().for_each(|ty| inline(ty, next)),
            Shape::Alias(ty) => inline(ty, next),
            Shape::Union(_) | Shape::Enum(_) | Shape::Const(_) => {}
        })
    };
    loop {
        let components = components(&required(api));
        let found = api.types_with_ids().find_map(|(id, def)| {
            let Shape::Struct(structure) = &def.shape else {
                return None;
            };
            let index = structure.fields.iter().position(|field| {
                let mut next = Vec::new();
                inline(&field.ty, &mut next);
                field.presence == Presence::Required
                    && next.iter().any(|other| same(&components, id, *other))
            })?;
            Some((id, index))
        });
        let Some((id, index)) = found else { return };
        let Some(Shape::Struct(structure)) =
            api.types.get_mut(id.index()).map(|def| &mut def.shape)
        else {
            return;
        };
        let Some(field) = structure.fields.get_mut(index) else {
            return;
        };
        field.presence = Presence::Optional;
        diagnostics.push(
            Diagnostic::new(
                Code::InfiniteType,
                format!("`{}` is required and leads back to the type that has it: no finite value exists", field.wire),
            )
            .at(&field.origin.join("properties").join(&field.wire))
            .help("it is read as optional; take it out of `required`"),
        );
    }
}

/// Boxes the members and variants that would make a type contain itself.
pub(super) fn mark_boxes(api: &mut Api) {
    let components = components(&edges(api, |shape, next| match shape {
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .for_each(|field| inline(&field.ty, next)),
        Shape::Union(union) => union
            .variants
            .iter()
            .for_each(|variant| inline(&variant.ty, next)),
        Shape::Tuple(tuple) => tuple.elements.iter().for_each(|ty| inline(ty, next)),
        Shape::Alias(ty) => inline(ty, next),
        Shape::Enum(_) | Shape::Const(_) => {}
    }));
    let on_cycle = |id: TypeId, ty: &Ty| {
        let mut next = Vec::new();
        inline(ty, &mut next);
        next.iter().any(|other| same(&components, id, *other))
    };
    for (id, def) in (0u32..).map(TypeId).zip(&mut api.types) {
        match &mut def.shape {
            Shape::Struct(structure) => {
                structure
                    .fields
                    .iter_mut()
                    .for_each(|field| field.boxed = on_cycle(id, &field.ty));
            }
            Shape::Union(union) => {
                union
                    .variants
                    .iter_mut()
                    .for_each(|variant| variant.boxed = on_cycle(id, &variant.ty));
            }
            Shape::Tuple(tuple) => {
                let boxed = tuple.elements.iter().map(|ty| on_cycle(id, ty));
                tuple.boxed = boxed.collect();
            }
            _ => {}
        }
    }
}

/// Marks the aliases that lead to themselves through aliases alone.
pub(super) fn mark_newtypes(api: &Api, facts: &mut [TypeFacts]) {
    let graph = edges(api, |shape, next| {
        if let Shape::Alias(ty) = shape {
            visit::uses(ty, &mut |id| next.push(id));
        }
    });
    let components = components(&graph);
    for (id, next) in (0u32..).map(TypeId).zip(&graph) {
        if next.iter().any(|other| same(&components, id, *other))
            && let Some(facts) = facts.get_mut(id.index())
        {
            facts.newtype = true;
        }
    }
}

fn edges(api: &Api, next: impl Fn(&Shape, &mut Vec<TypeId>)) -> Vec<Vec<TypeId>> {
    api.types
        .iter()
        .map(|def| {
            let mut found = Vec::new();
            next(&def.shape, &mut found);
            found
        })
        .collect()
}

/// The type that a value of `ty` contains without a heap allocation between.
fn inline(ty: &Ty, next: &mut Vec<TypeId>) {
    match ty {
        Ty::Type(id) => next.push(*id),
        Ty::Nullable(inner) => inline(inner, next),
        _ => {}
    }
}

/// Whether an edge from `from` to `to` lies on a cycle.
fn same(components: &[usize], from: TypeId, to: TypeId) -> bool {
    match (components.get(from.index()), components.get(to.index())) {
        (Some(left), Some(right)) => left == right,
        _ => false,
    }
}

/// The strongly connected component of each node (Tarjan, without recursion). A node that is alone in its component is
/// still on a cycle if it has an edge to itself, which is what [`same`] answers for that edge.
fn components(graph: &[Vec<TypeId>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let mut index = vec![NEW; graph.len()];
    let mut low = vec![0; graph.len()];
    let mut component = vec![NEW; graph.len()];
    let mut stack: Vec<usize> = Vec::new();
    let mut counter = 0;
    let mut count = 0;
    for start in 0..graph.len() {
        if index.get(start) != Some(&NEW) {
            continue;
        }
        let mut work: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                set(&mut index, node, counter);
                set(&mut low, node, counter);
                counter += 1;
                stack.push(node);
            }
            let next = graph
                .get(node)
                .and_then(|edges| edges.get(edge))
                .map(|id| id.index());
            match next {
                Some(next) if at(&index, next) == NEW => {
                    work.push((node, edge + 1));
                    if next < graph.len() {
                        work.push((next, 0));
                    }
                }
                Some(next) => {
                    if at(&component, next) == NEW {
                        let least = at(&low, node).min(at(&index, next));
                        set(&mut low, node, least);
                    }
                    work.push((node, edge + 1));
                }
                None => {
                    if at(&low, node) == at(&index, node) {
                        while let Some(top) = stack.pop() {
                            set(&mut component, top, count);
                            if top == node {
                                break;
                            }
                        }
                        count += 1;
                    }
                    if let Some((parent, _)) = work.last() {
                        let least = at(&low, *parent).min(at(&low, node));
                        set(&mut low, *parent, least);
                    }
                }
            }
        }
    }
    component
}

fn at(list: &[usize], index: usize) -> usize {
    list.get(index).copied().unwrap_or(usize::MAX)
}

fn set(list: &mut [usize], index: usize, value: usize) {
    if let Some(slot) = list.get_mut(index) {
        *slot = value;
    }
}
