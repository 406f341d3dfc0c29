//! Deduplicates types: documentation tools publish specifications in which every reference is expanded.
//!
//! Two types are duplicates if they have the same structure and suffix, and either have the same name, or one has no
//! name and is recognized as a copy of a component (`evidence.rs`). Types with equal structures and different names
//! remain distinct. A type that had a name of its own in an earlier run keeps it, since otherwise it would disappear
//! for its users.

mod evidence;

use crate::ir::fold_name;
use crate::ir::visit;
use crate::ir::{
    Api, Extra, Hints, Operation, Part, Role, Select, ServerId, Shape, Table, Ty, TypeDef, TypeId,
    Usage,
};
use crate::passes::locked::LockedNames;
use crate::source::Place;
use evidence::{Evidence, texts};
use indexmap::{IndexMap, IndexSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Merges each group of duplicates into one type. The others keep their ids, unused, until they are pruned.
pub(in crate::passes) fn unify(api: &mut Api, locked: &LockedNames) {
    let evidence = Evidence::of(api);
    let mut copies = Copies {
        api,
        locked,
        classes: classes(&api.types),
        kept: api.types.map(|id, _| id),
    };
    copies.unify_classes(&evidence);
    copies.unify_parts();
    let kept = copies.kept;
    visit::remap(api, &|id| kept[id]);
    for def in &mut api.types {
        if repeats_use(&def.hints) {
            def.hints.title = None;
        }
    }
    for (id, kept) in kept.entries().filter(|(id, kept)| id != *kept) {
        // The copy must not be reached, so it is not a component any more.
        api.types[id].hints.key = None;
        let places: Vec<Place> = api.types[id].places().cloned().collect();
        for place in &places {
            api.types[*kept].add_place(place);
        }
    }
}

/// The search for duplicates.
struct Copies<'a> {
    api: &'a Api,
    locked: &'a LockedNames,
    /// A number for each type, equal for types with equal structures.
    classes: Table<TypeId, u64>,
    /// The type that replaces each type: itself unless it is a duplicate.
    kept: Table<TypeId, TypeId>,
}

impl Copies<'_> {
    /// Finds the duplicates among types with equal structures.
    fn unify_classes(&mut self, evidence: &Evidence) {
        let mut groups: IndexMap<u64, Vec<TypeId>> = IndexMap::new();
        for (id, class) in self.classes.entries() {
            groups.entry(*class).or_default().push(id);
        }
        for ids in groups.into_values().filter(|ids| ids.len() > 1) {
            self.unify_class(ids, evidence);
        }
    }

    /// Finds the duplicates in one class. Types with the key of a component come first, so that they are kept.
    fn unify_class(&mut self, mut ids: Vec<TypeId>, evidence: &Evidence) {
        let api = self.api;
        ids.sort_by_key(|id| api.types[*id].hints.key.is_none());
        let (locked, free): (Vec<TypeId>, Vec<TypeId>) = ids
            .into_iter()
            .partition(|id| self.locked_name(*id).is_some());
        // A type with a locked name is kept, even if a new component is equal to it.
        let mut old = Originals::default();
        for id in locked {
            let def = &api.types[id];
            let is_same = |original: TypeId| self.locked_name(original) == self.locked_name(id);
            match old.of(def, &is_same).filter(|original| is_same(*original)) {
                Some(original) => self.kept[id] = original,
                None => old.keep(id, def),
            }
        }
        let mut new = Originals::default();
        for id in free {
            let def = &api.types[id];
            let is_copy =
                |original: TypeId| evidence.is_copy(api, def, original, &api.types[original]);
            match old.of(def, &is_copy).or_else(|| new.of(def, &is_copy)) {
                Some(original) => self.kept[id] = original,
                None => new.keep(id, def),
            }
        }
    }

    /// Merges the parts of a copy that have no name of their own with the parts of its original. A name that was given
    /// to a part by its place is then known wherever the original is used. Does the same for the types of an operation
    /// that is described twice.
    fn unify_parts(&mut self) {
        let copies = self.kept.entries().filter(|(id, kept)| id != *kept);
        let mut pairs: Vec<(TypeId, TypeId)> = copies.map(|(id, kept)| (id, *kept)).collect();
        for (copy, original) in counterparts(self.api, self.locked) {
            pairs.extend(self.merge(copy, original));
        }
        while let Some((copy, original)) = pairs.pop() {
            let (copies, originals) = (parts(self.api, copy), parts(self.api, original));
            for (copy, original) in copies.into_iter().zip(originals) {
                pairs.extend(self.merge(copy, original));
            }
        }
    }

    /// Merges a type without a name with its counterpart in an original, if they are equal.
    fn merge(&mut self, copy: TypeId, original: TypeId) -> Option<(TypeId, TypeId)> {
        let original = self.kept[original];
        let hints = &self.api.types[copy].hints;
        let title = hints.title.as_ref().filter(|_| !repeats_use(hints));
        let is_nameless = hints.given.is_none() && hints.key.is_none() && title.is_none();
        let name = self.locked_name(copy);
        let keeps_name = name.is_some() && name != self.locked_name(original);
        let is_equal = self.classes[copy] == self.classes[original];
        let is_merged = self.kept[copy] != copy || copy == original;
        if is_merged || !is_nameless || !is_equal || keeps_name {
            return None;
        }
        self.kept[copy] = original;
        Some((copy, original))
    }

    fn locked_name(&self, id: TypeId) -> Option<&str> {
        self.locked.type_name(self.api, &self.api.types[id])
    }
}

/// Pairs each type of a duplicate operation with its counterpart in the operation that is kept.
fn counterparts(api: &Api, locked: &LockedNames) -> Vec<(TypeId, TypeId)> {
    let mut described: IndexMap<(ServerId, &str, &str), Vec<&Operation>> = IndexMap::new();
    for operation in &api.operations {
        let key = (operation.server, &*operation.method, &*operation.template);
        described.entry(key).or_default().push(operation);
    }
    let mut found = Vec::new();
    for operations in described.values().filter(|list| list.len() > 1) {
        let mut list = operations.iter();
        let known = list.find(|operation| locked.has_operation(&api.files, operation));
        let Some(kept) = known.or(operations.first()) else {
            continue;
        };
        for copy in operations.iter().filter(|one| !std::ptr::eq(**one, *kept)) {
            for ((role, ty), (other, original)) in copy.uses().zip(kept.uses()) {
                if role == other {
                    found.extend(named(ty).zip(named(original)));
                }
            }
        }
    }
    found
}

/// Returns the type of the API inside arrays, maps and options.
fn named(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Type(id) => Some(*id),
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => named(inner),
        _ => None,
    }
}

/// Returns the types that a type refers to.
fn parts(api: &Api, id: TypeId) -> Vec<TypeId> {
    let mut found = Vec::new();
    visit::parts(&api.types[id].shape, |_, ty| {
        visit::uses(ty, &mut |id| found.push(id));
    });
    found
}

type Suffix = Option<&'static str>;

/// The types of one structure that are not duplicates, by the properties that identify a copy of them.
#[derive(Default)]
struct Originals {
    keys: IndexMap<(Suffix, String), TypeId>,
    titles: IndexMap<(Suffix, String), TypeId>,
    texts: IndexMap<(Suffix, u64), Vec<TypeId>>,
}

impl Originals {
    /// Returns the type of which `copy`, with the same structure, is a duplicate.
    fn of(&self, copy: &TypeDef, is_copy: &impl Fn(TypeId) -> bool) -> Option<TypeId> {
        let hints = &copy.hints;
        let by_key = |name: String| self.keys.get(&(hints.suffix, name)).copied();
        let by_text = || {
            let alike = self.texts.get(&(hints.suffix, texts(copy)))?;
            alike.iter().copied().find(|id| is_copy(*id))
        };
        match (plain(hints.key.as_ref()), plain(hints.title.as_ref())) {
            (Some(key), _) => by_key(key),
            // An alias without a name only refers to its target, whatever else refers to it.
            (None, _) if matches!(copy.shape, Shape::Alias(_)) => None,
            (None, Some(title)) if repeats_use(hints) => by_key(title).or_else(by_text),
            (None, Some(title)) => {
                by_key(title.clone()).or_else(|| self.titles.get(&(hints.suffix, title)).copied())
            }
            (None, None) => by_text(),
        }
    }

    fn keep(&mut self, id: TypeId, def: &TypeDef) {
        let hints = &def.hints;
        if let Some(title) = plain(hints.title.as_ref()).filter(|_| !repeats_use(hints)) {
            self.titles.entry((hints.suffix, title)).or_insert(id);
        }
        if let Some(key) = plain(hints.key.as_ref()) {
            self.keys.entry((hints.suffix, key)).or_insert(id);
            self.texts
                .entry((hints.suffix, texts(def)))
                .or_default()
                .push(id);
        }
    }
}

/// Returns whether the title is the name of the member, parameter or header that the type is used for, in a different
/// case. Some frameworks write such a title for every member, and it is not the name of a type.
fn repeats_use(hints: &Hints) -> bool {
    let name = match &hints.usage {
        Usage::Part {
            part: Part::Member(name) | Part::MemberItem(name),
            ..
        }
        | Usage::Operation {
            role: Role::Parameter(name) | Role::ResponseHeader(name),
            ..
        } => name,
        _ => return false,
    };
    hints.title.is_some() && plain(hints.title.as_ref()) == plain(Some(name))
}

fn plain(name: Option<&String>) -> Option<String> {
    name.map(|name| fold_name(name))
}

/// The maximum number of rounds. Types that differ only at a greater nesting depth count as equal.
const ROUNDS: usize = 64;

/// Returns a hash for each type, equal for equal structures. It is refined until a round distinguishes no more types.
fn classes(types: &Table<TypeId, TypeDef>) -> Table<TypeId, u64> {
    let mut classes = types.filled(0);
    let mut count = 0;
    for _ in 0..ROUNDS {
        let next = types.map(|_, def| structure(def, &classes));
        let distinct: IndexSet<u64> = next.iter().copied().collect();
        if distinct.len() == count {
            return next;
        }
        count = distinct.len();
        classes = next;
    }
    classes
}

fn structure(def: &TypeDef, classes: &Table<TypeId, u64>) -> u64 {
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
    classes: &'a Table<TypeId, u64>,
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
                    rest: _,
                    otherwise,
                    undeclared: _,
                } = &union.select
                {
                    self.add(property);
                    self.add(values);
                    self.add(otherwise);
                }
            }
            Shape::Tuple(tuple) => {
                self.add("tuple");
                self.add(tuple.required.to_string());
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
            Ty::Type(id) => self.add(("type", self.classes[*id])),
            Ty::External(path) => self.add(("external", path)),
            other => self.add(format!("{other:?}")),
        }
    }
}
