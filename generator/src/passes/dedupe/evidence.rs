//! Decides whether a type without a name is a copy of a component, or only looks like one.
//!
//! Different authors write the same small schema with different meanings: `{id: string}` is not a copy of the only
//! component that has an `id`.

use crate::ir::visit;
use crate::ir::{Api, Docs, Operation, Shape, Ty, TypeDef, TypeId, fold_name};
use indexmap::IndexSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The number of members, values or variants that are not equal by chance.
const ENOUGH: usize = 4;

/// The maximum number of types that are inspected to weigh one type.
const MOST_LOOKS: usize = 32;

/// The facts about the types before copies are searched for.
pub(in crate::passes) struct Evidence {
    /// Whether the document uses no component by reference. Then every copy may be an expanded reference.
    dereferenced: bool,
}

/// The amount of information in a type, including its parts without a name.
#[derive(Debug, Clone, Copy, Default)]
struct Weight {
    parts: usize,
    texts: usize,
    looks: usize,
}

impl Evidence {
    pub(in crate::passes) fn of(api: &Api) -> Self {
        let mut used: IndexSet<TypeId> = IndexSet::new();
        let operations = api.operations.iter().flat_map(Operation::uses);
        let webhooks = api.webhooks.entries();
        let webhooks = webhooks.flat_map(|(id, webhook)| webhook.uses(id));
        let webhooks = webhooks.map(|(_, ty)| ty);
        for ty in operations.map(|(_, ty)| ty).chain(webhooks) {
            visit::uses(ty, &mut |id| {
                used.insert(id);
            });
        }
        for (own, def) in api.types.entries() {
            visit::types(&def.shape, |ty| {
                visit::uses(ty, &mut |id| {
                    if id != own {
                        used.insert(id);
                    }
                });
            });
            if let Shape::Struct(structure) = &def.shape {
                used.extend(&structure.bases);
            }
        }
        Self {
            dereferenced: !used.iter().any(|id| api.types[*id].hints.key.is_some()),
        }
    }

    /// Returns whether `copy` is a copy of the component `original`, which has the same structure and the same
    /// descriptions of members.
    pub(in crate::passes) fn is_copy(
        &self,
        api: &Api,
        copy: &TypeDef,
        id: TypeId,
        original: &TypeDef,
    ) -> bool {
        // A type that extends the component and adds nothing is a copy.
        if let Shape::Struct(structure) = &copy.shape
            && structure.bases.contains(&id)
        {
            return true;
        }
        if is_list_of_member(copy, original) {
            return true;
        }
        let mut weight = Weight::default();
        weight.add(api, original);
        let Weight { parts, texts, .. } = weight;
        if copy.docs.description == original.docs.description {
            self.dereferenced || parts >= ENOUGH || texts > 0 || says(&original.docs)
        } else {
            // The description of the type may be that of one use of it.
            parts >= ENOUGH && texts > 0
        }
    }
}

/// Returns whether `copy` is the list of values of a member or parameter that has the name of `original`.
fn is_list_of_member(copy: &TypeDef, original: &TypeDef) -> bool {
    let (Shape::Enum(list), Some(key)) = (&original.shape, &original.hints.key) else {
        return false;
    };
    let key = fold_name(key);
    let name = copy.hints.usage.member().map(fold_name);
    list.values.len() > 1
        && name.is_some_and(|name| name == key.strip_suffix("enum").unwrap_or(&key))
}

/// Returns whether a type has enough members, values or variants, including those of its parts without a name, not to be
/// equal to another one by chance.
pub(in crate::passes) fn has_enough(api: &Api, def: &TypeDef) -> bool {
    let mut weight = Weight::default();
    weight.add(api, def);
    weight.parts >= ENOUGH
}

/// Returns whether a type is a union of components. Unions of the same components are the same, wherever they are written.
pub(in crate::passes) fn is_union_of_named(api: &Api, shape: &Shape) -> bool {
    let Shape::Union(union) = shape else {
        return false;
    };
    let is_named = |ty: &Ty| matches!(ty, Ty::Type(id) if api.types[*id].hints.key.is_some());
    union.variants.len() > 1 && union.variants.iter().all(|variant| is_named(&variant.ty))
}

/// Returns a hash of the descriptions of the members of a type.
pub(in crate::passes) fn texts(def: &TypeDef) -> u64 {
    let mut hasher = DefaultHasher::new();
    if let Shape::Struct(structure) = &def.shape {
        for field in &structure.fields {
            field.docs.description.hash(&mut hasher);
        }
    }
    hasher.finish()
}

fn says(docs: &Docs) -> bool {
    docs.description.is_some() || docs.example.is_some()
}

impl Weight {
    fn add(&mut self, api: &Api, def: &TypeDef) {
        self.looks += 1;
        match &def.shape {
            Shape::Struct(structure) => {
                for field in &structure.fields {
                    self.part(api, Some(&field.ty), says(&field.docs));
                }
            }
            Shape::Enum(enumeration) => {
                for value in &enumeration.values {
                    self.part(api, None, value.description.is_some());
                }
            }
            Shape::Union(union) => {
                for variant in &union.variants {
                    self.part(api, Some(&variant.ty), says(&variant.docs));
                }
            }
            Shape::Tuple(tuple) => {
                for ty in &tuple.elements {
                    self.part(api, Some(ty), false);
                }
            }
            Shape::Const(_) | Shape::Alias(_) => {}
        }
    }

    fn part(&mut self, api: &Api, ty: Option<&Ty>, is_documented: bool) {
        self.parts += 1;
        self.texts += usize::from(is_documented);
        if let Some(def) = ty.and_then(|ty| nameless(api, ty))
            && self.looks < MOST_LOOKS
        {
            self.texts += usize::from(says(&def.docs));
            self.add(api, def);
        }
    }
}

/// Returns the type without a name inside arrays, maps and options.
fn nameless<'a>(api: &'a Api, ty: &Ty) -> Option<&'a TypeDef> {
    match ty {
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => nameless(api, inner),
        Ty::Type(id) => Some(&api.types[*id]).filter(|def| def.hints.key.is_none()),
        _ => None,
    }
}
