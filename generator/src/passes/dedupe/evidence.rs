//! Whether a type without a name is a copy of a component, or only looks like one.
//!
//! A schema that says little is written again and again by people who mean different things: `{id: string}` is no copy
//! of the one component that has an `id`.

use crate::ir::visit;
use crate::ir::{Api, Docs, Operation, Shape, Ty, TypeDef, TypeId};
use indexmap::IndexSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// As many members, values or variants are not alike by chance.
const ENOUGH: usize = 4;

/// As many types are looked into to see how much one says.
const MOST_LOOKS: usize = 32;

/// What is known of the types before copies are looked for.
pub(in crate::passes) struct Evidence {
    /// Whether no component is referred to: then a copy is all that is left of a reference.
    dereferenced: bool,
}

/// How much a type says, its parts without a name included.
#[derive(Debug, Clone, Copy, Default)]
struct Weight {
    parts: usize,
    texts: usize,
    looks: usize,
}

impl Evidence {
    pub(in crate::passes) fn of(api: &Api) -> Self {
        let mut used: IndexSet<TypeId> = IndexSet::new();
        for (_, ty) in api.operations.iter().flat_map(Operation::uses) {
            visit::uses(ty, &mut |id| {
                used.insert(id);
            });
        }
        for (own, def) in api.types.entries() {
            visit::parts(&def.shape, |_, ty| {
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

    /// Whether `copy` is one of the component `original`, which has its structure and the same texts in its members.
    pub(in crate::passes) fn is_copy(
        &self,
        api: &Api,
        copy: &TypeDef,
        id: TypeId,
        original: &TypeDef,
    ) -> bool {
        // What extends it and adds nothing.
        if let Shape::Struct(structure) = &copy.shape
            && structure.bases.contains(&id)
        {
            return true;
        }
        let mut weight = Weight::default();
        weight.add(api, original);
        let Weight { parts, texts, .. } = weight;
        if copy.docs.description == original.docs.description {
            self.dereferenced || parts >= ENOUGH || texts > 0 || says(&original.docs)
        } else {
            // What is said of the whole may be said of one use of it.
            parts >= ENOUGH && texts > 0
        }
    }
}

/// A hash of what the documentation of the members of a type says.
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

/// The type without a name that is inside of another.
fn nameless<'a>(api: &'a Api, ty: &Ty) -> Option<&'a TypeDef> {
    match ty {
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => nameless(api, inner),
        Ty::Type(id) => Some(&api.types[*id]).filter(|def| def.hints.key.is_none()),
        _ => None,
    }
}
