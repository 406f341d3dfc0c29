//! Types that contain themselves.

use super::facts::TypeFacts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::visit;
use crate::ir::{Api, Presence, Shape, Table, Ty, TypeId};

/// Makes a member optional in each cycle of required members, since such a type would have no finite value.
pub(super) fn break_infinite(api: &mut Api, diagnostics: &mut Diagnostics) {
    let required = |api: &Api| -> Graph {
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
        let found = api.types.entries().find_map(|(id, def)| {
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
        let Shape::Struct(structure) = &mut api.types[id].shape else {
            return;
        };
        let Some(field) = structure.fields.get_mut(index) else {
            return;
        };
        field.presence = Presence::Optional;
        diagnostics.push(
            Diagnostic::new(
                Code::InfiniteType,
                format!("the required property `{}` contains the type that it belongs to: no finite value exists", field.wire),
            )
            .at(&field.origin.join("properties").join(&field.wire))
            .approximates(
                &field.origin.join("required"),
                "a property that contains its own type is optional",
            )
            .help("the property is read as optional; remove it from `required`"),
        );
    }
}

/// Boxes the members and variants through which a type would contain itself.
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
    for (id, def) in api.types.entries_mut() {
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

/// Marks the aliases that form a cycle of aliases.
pub(super) fn mark_newtypes(api: &Api, facts: &mut Table<TypeId, TypeFacts>) {
    let graph = edges(api, |shape, next| {
        if let Shape::Alias(ty) = shape {
            visit::uses(ty, &mut |id| next.push(id));
        }
    });
    let components = components(&graph);
    for (id, next) in graph.entries() {
        if next.iter().any(|other| same(&components, id, *other)) {
            facts[id].newtype = true;
        }
    }
}

/// The types that each type refers to.
type Graph = Table<TypeId, Vec<TypeId>>;

fn edges(api: &Api, next: impl Fn(&Shape, &mut Vec<TypeId>)) -> Graph {
    api.types.map(|_, def| {
        let mut found = Vec::new();
        next(&def.shape, &mut found);
        found
    })
}

/// Adds the type that a value of `ty` contains without a heap allocation in between.
fn inline(ty: &Ty, next: &mut Vec<TypeId>) {
    match ty {
        Ty::Type(id) => next.push(*id),
        Ty::Nullable(inner) => inline(inner, next),
        _ => {}
    }
}

/// Returns whether an edge from `from` to `to` is on a cycle.
fn same(components: &Table<TypeId, usize>, from: TypeId, to: TypeId) -> bool {
    components[from] == components[to]
}

/// The index of a node that was not visited.
const NEW: usize = usize::MAX;

/// Returns the number of the strongly connected component of each node (Tarjan's algorithm, without recursion). A node
/// that is alone in its component is still on a cycle if it has an edge to itself, for which [`same`] returns true.
fn components(graph: &Graph) -> Table<TypeId, usize> {
    let mut index = graph.filled(NEW);
    let mut low = graph.filled(0);
    let mut component = graph.filled(NEW);
    let mut stack: Vec<TypeId> = Vec::new();
    let mut counter = 0;
    let mut count = 0;
    for start in graph.ids() {
        if index[start] != NEW {
            continue;
        }
        let mut work: Vec<(TypeId, usize)> = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = counter;
                low[node] = counter;
                counter += 1;
                stack.push(node);
            }
            match graph[node].get(edge).copied() {
                Some(next) if index[next] == NEW => {
                    work.push((node, edge + 1));
                    work.push((next, 0));
                }
                Some(next) => {
                    if component[next] == NEW {
                        low[node] = low[node].min(index[next]);
                    }
                    work.push((node, edge + 1));
                }
                None => {
                    if low[node] == index[node] {
                        while let Some(top) = stack.pop() {
                            component[top] = count;
                            if top == node {
                                break;
                            }
                        }
                        count += 1;
                    }
                    if let Some((parent, _)) = work.last() {
                        low[*parent] = low[*parent].min(low[node]);
                    }
                }
            }
        }
    }
    component
}
