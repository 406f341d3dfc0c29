//! Copies are one type: documentation tools publish specifications in which every reference is written out.
//!
//! Two types are the same if they are equal in structure, nested likewise, and have the same name, or one has none and
//! is a copy of a component to the letter of its documentation. Equal shapes with different names stay apart, also if
//! the names were given to them before.

use super::held::Held;
use super::visit;
use crate::ir::{Api, Docs, Extra, Operation, Select, Shape, Ty, TypeDef, TypeId};
use indexmap::IndexMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Makes one type of each group of copies. The others keep their ids, unused, until they are pruned.
pub(super) fn unify(api: &mut Api, held: &Held) {
    let classes = classes(&api.types);
    let mut groups: IndexMap<u64, Vec<TypeId>> = IndexMap::new();
    for ((id, _), class) in api.types_with_ids().zip(&classes) {
        groups.entry(*class).or_default().push(id);
    }
    let mut same: Vec<TypeId> = api.types_with_ids().map(|(id, _)| id).collect();
    for ids in groups.into_values().filter(|ids| ids.len() > 1) {
        unify_class(api, held, &ids, &mut same);
    }
    unify_parts(api, held, &classes, &mut same);
    visit::remap(api, &|id| same.get(id.index()).copied().unwrap_or(id));
    let moved: Vec<(usize, TypeId)> = same
        .iter()
        .copied()
        .enumerate()
        .filter(|(index, kept)| kept.index() != *index)
        .collect();
    for (index, kept) in moved {
        let Some(copy) = api.types.get_mut(index) else {
            continue;
        };
        // It is no component any more: nothing is to reach it.
        copy.hints.key = None;
        let origins = copy.origins.clone();
        if let Some(def) = api.types.get_mut(kept.index()) {
            for origin in origins {
                if !def.origins.contains(&origin) {
                    def.origins.push(origin);
                }
            }
        }
    }
}

/// The parts of a copy that have no name of their own are the same as those of the original, so that a name that was
/// given to one by its place is known wherever the original stands. So are those of an operation that is described
/// twice.
fn unify_parts(api: &mut Api, held: &Held, classes: &[u64], same: &mut [TypeId]) {
    let mut pairs: Vec<(TypeId, TypeId)> = (0u32..)
        .map(TypeId)
        .zip(same.iter().copied())
        .filter(|(copy, original)| copy != original)
        .collect();
    for (copy, original) in twins(api, held) {
        pairs.extend(join(api, classes, same, copy, original));
    }
    while let Some((copy, original)) = pairs.pop() {
        let (copies, originals) = (parts(api, copy), parts(api, original));
        for (copy, original) in copies.into_iter().zip(originals) {
            pairs.extend(join(api, classes, same, copy, original));
        }
    }
}

/// Makes a type without a name the same as the one that has its place in an original, if they are equal.
fn join(
    api: &Api,
    classes: &[u64],
    same: &mut [TypeId],
    copy: TypeId,
    original: TypeId,
) -> Option<(TypeId, TypeId)> {
    let original = same.get(original.index()).copied().unwrap_or(original);
    let is_nameless = api.type_def(copy).is_some_and(|def| {
        def.hints.given.is_none() && def.hints.key.is_none() && def.hints.title.is_none()
    });
    let is_equal = classes.get(copy.index()) == classes.get(original.index());
    let slot = same.get_mut(copy.index()).filter(|slot| **slot == copy)?;
    if !is_nameless || !is_equal || copy == original {
        return None;
    }
    *slot = original;
    Some((copy, original))
}

/// The types of operations that are described twice, each with what stands in its place in the description that is
/// kept.
fn twins(api: &Api, held: &Held) -> Vec<(TypeId, TypeId)> {
    let mut described: IndexMap<(u32, &str, &str), Vec<&Operation>> = IndexMap::new();
    for operation in &api.operations {
        let key = (operation.server.0, &*operation.method, &*operation.template);
        described.entry(key).or_default().push(operation);
    }
    let mut found = Vec::new();
    for operations in described.values().filter(|all| all.len() > 1) {
        let mut all = operations.iter();
        let there_before = all.find(|one| held.has_operation(&api.files, one));
        let Some(kept) = there_before.or(operations.first()) else {
            continue;
        };
        for copy in operations.iter().filter(|one| !std::ptr::eq(**one, *kept)) {
            let roles = visit::roles(copy).into_iter().zip(visit::roles(kept));
            for ((role, ty), (other, original)) in roles {
                if role == other {
                    found.extend(named(ty).zip(named(original)));
                }
            }
        }
    }
    found
}

/// The type of the API inside of arrays, maps and options.
fn named(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Type(id) => Some(*id),
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => named(inner),
        _ => None,
    }
}

/// The types that a type is made of.
fn parts(api: &mut Api, id: TypeId) -> Vec<TypeId> {
    let mut found = Vec::new();
    if let Some(def) = api.types.get_mut(id.index()) {
        visit::definition(def, &mut |ty| {
            if let Ty::Type(id) = ty {
                found.push(*id);
            }
        });
    }
    found
}

/// Finds the copies among types of equal structure; those with a component's key come first, so that they are kept, and
/// among those the ones that were there before.
fn unify_class(api: &Api, held: &Held, ids: &[TypeId], same: &mut [TypeId]) {
    let def = |id: &TypeId| api.types.get(id.index());
    let name = |id: &TypeId| def(id).and_then(|def| held.type_name(&api.files, def));
    let mut ordered: Vec<TypeId> = ids.to_vec();
    ordered.sort_by_key(|id| {
        let no_key = def(id).is_none_or(|def| def.hints.key.is_none());
        (no_key, name(id).is_none())
    });
    let mut originals = Originals::default();
    let mut names: IndexMap<TypeId, &str> = IndexMap::new();
    for id in ordered {
        let Some(candidate) = def(&id) else { continue };
        let name = name(&id);
        // A newcomer that is equal to two types must not make one of them.
        let joins = |original: &TypeId| match (names.get(original), name) {
            (Some(theirs), Some(own)) => *theirs == own,
            _ => true,
        };
        let original = originals.of(candidate).filter(joins);
        match original {
            Some(original) => {
                if let Some(slot) = same.get_mut(id.index()) {
                    *slot = original;
                }
            }
            None => originals.keep(id, candidate),
        }
        if let Some(name) = name {
            names.entry(original.unwrap_or(id)).or_insert(name);
        }
    }
}

type Suffix = Option<&'static str>;

/// The types of a structure that are no copies, by what a copy of them is known by.
#[derive(Default)]
struct Originals {
    keys: IndexMap<(Suffix, String), TypeId>,
    titles: IndexMap<(Suffix, String), TypeId>,
    texts: IndexMap<(Suffix, u64), TypeId>,
}

impl Originals {
    /// The type that `copy`, equal in structure, is the same as.
    fn of(&self, copy: &TypeDef) -> Option<TypeId> {
        let suffix = copy.hints.suffix;
        let by_key = |name: String| self.keys.get(&(suffix, name));
        let found = match (
            plain(copy.hints.key.as_ref()),
            plain(copy.hints.title.as_ref()),
        ) {
            (Some(key), _) => by_key(key),
            (None, Some(title)) => {
                by_key(title.clone()).or_else(|| self.titles.get(&(suffix, title)))
            }
            (None, None) => self.texts.get(&(suffix, texts(copy))),
        };
        found.copied()
    }

    fn keep(&mut self, id: TypeId, def: &TypeDef) {
        let suffix = def.hints.suffix;
        if let Some(title) = plain(def.hints.title.as_ref()) {
            self.titles.entry((suffix, title)).or_insert(id);
        }
        if let Some(key) = plain(def.hints.key.as_ref()) {
            self.keys.entry((suffix, key)).or_insert(id);
            self.texts.entry((suffix, texts(def))).or_insert(id);
        }
    }
}

/// A name as copies spell it alike: letters and digits, small.
fn plain(name: Option<&String>) -> Option<String> {
    name.map(|text| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    })
}

/// A hash of what the documentation of a type and its members says.
fn texts(def: &TypeDef) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut add = |docs: &Docs| docs.description.hash(&mut hasher);
    add(&def.docs);
    if let Shape::Struct(structure) = &def.shape {
        for field in &structure.fields {
            add(&field.docs);
        }
    }
    hasher.finish()
}

/// Types that differ only deeper than this in each other count as alike.
const ROUNDS: usize = 64;

/// A hash for each type, equal for equal structures: refined until no two types are told apart that were not before.
fn classes(types: &[TypeDef]) -> Vec<u64> {
    let mut classes = vec![0; types.len()];
    let mut count = 0;
    for _ in 0..ROUNDS {
        let next: Vec<u64> = types.iter().map(|def| structure(def, &classes)).collect();
        let distinct: indexmap::IndexSet<u64> = next.iter().copied().collect();
        if distinct.len() == count {
            return next;
        }
        count = distinct.len();
        classes = next;
    }
    classes
}

fn structure(def: &TypeDef, classes: &[u64]) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut state = Structure {
        hasher: &mut hasher,
        classes,
    };
    state.shape(&def.shape);
    hasher.finish()
}

struct Structure<'a> {
    hasher: &'a mut DefaultHasher,
    classes: &'a [u64],
}

impl Structure<'_> {
    fn add(&mut self, part: impl Hash) {
        part.hash(self.hasher);
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Struct(structure) => {
                self.add("struct");
                for field in &structure.fields {
                    self.add(&field.wire);
                    self.ty(&field.ty);
                    self.add(format!(
                        "{:?} {} {}",
                        field.presence, field.read_only, field.write_only
                    ));
                    self.add(field.default.as_ref().map(ToString::to_string));
                }
                match &structure.extra {
                    Extra::Open => self.add("open"),
                    Extra::Closed => self.add("closed"),
                    Extra::Typed(ty) => self.ty(ty),
                }
            }
            Shape::Enum(enumeration) => {
                self.add("enum");
                for value in &enumeration.values {
                    self.add(value.wire.to_string());
                }
            }
            Shape::Union(union) => {
                self.add("union");
                for variant in &union.variants {
                    self.ty(&variant.ty);
                }
                if let Select::Tag {
                    property,
                    values,
                    missing: _,
                } = &union.select
                {
                    self.add(property);
                    self.add(values);
                }
            }
            Shape::Tuple(tuple) => {
                self.add("tuple");
                for ty in &tuple.elements {
                    self.ty(ty);
                }
                if let Some(rest) = &tuple.rest {
                    self.add("rest");
                    self.ty(rest);
                }
            }
            Shape::Const(value) => self.add(("const", value.to_string())),
            Shape::Alias(ty) => {
                self.add("alias");
                self.ty(ty);
            }
        }
    }

    fn ty(&mut self, ty: &Ty) {
        match ty {
            Ty::Array(inner) => {
                self.add("array");
                self.ty(inner);
            }
            Ty::Map(inner) => {
                self.add("map");
                self.ty(inner);
            }
            Ty::Nullable(inner) => {
                self.add("nullable");
                self.ty(inner);
            }
            Ty::Type(id) => self.add(("type", self.classes.get(id.index()))),
            Ty::External(path) => self.add(("external", path)),
            other => self.add(format!("{other:?}")),
        }
    }
}
