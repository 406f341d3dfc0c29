//! Copies are one type: documentation tools publish specifications in which every reference is written out.
//!
//! Two types are the same if they are equal in structure, nested likewise, and have the same name, or one has none and
//! is seen to be a copy of a component (`evidence.rs`). Equal shapes with different names stay apart, and what had a
//! name in an earlier run stays a type of its own: it would vanish for those who use it.

mod evidence;

use crate::ir::fold_name;
use crate::ir::visit;
use crate::ir::{
    Api, Extra, Hints, Operation, Part, Role, Select, Shape, Ty, TypeDef, TypeId, Usage,
};
use crate::passes::locked::LockedNames;
use evidence::{Evidence, texts};
use indexmap::IndexMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Makes one type of each group of copies. The others keep their ids, unused, until they are pruned.
pub(in crate::passes) fn unify(api: &mut Api, locked: &LockedNames) {
    let classes = classes(&api.types);
    let evidence = Evidence::of(api);
    let mut groups: IndexMap<u64, Vec<TypeId>> = IndexMap::new();
    for ((id, _), class) in api.types_with_ids().zip(&classes) {
        groups.entry(*class).or_default().push(id);
    }
    let mut same: Vec<TypeId> = api.types_with_ids().map(|(id, _)| id).collect();
    for ids in groups.into_values().filter(|ids| ids.len() > 1) {
        unify_class(api, locked, &ids, &evidence, &mut same);
    }
    unify_parts(api, locked, &classes, &mut same);
    visit::remap(api, &|id| same.get(id.index()).copied().unwrap_or(id));
    let moved: Vec<(usize, TypeId)> = same
        .iter()
        .copied()
        .enumerate()
        .filter(|(index, kept)| kept.index() != *index)
        .collect();
    for def in &mut api.types {
        if repeats_use(&def.hints) {
            def.hints.title = None;
        }
    }
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
fn unify_parts(api: &mut Api, locked: &LockedNames, classes: &[u64], same: &mut [TypeId]) {
    let mut pairs: Vec<(TypeId, TypeId)> = (0u32..)
        .map(TypeId)
        .zip(same.iter().copied())
        .filter(|(copy, original)| copy != original)
        .collect();
    for (copy, original) in twins(api, locked) {
        pairs.extend(join(api, locked, classes, same, copy, original));
    }
    while let Some((copy, original)) = pairs.pop() {
        let (copies, originals) = (parts(api, copy), parts(api, original));
        for (copy, original) in copies.into_iter().zip(originals) {
            pairs.extend(join(api, locked, classes, same, copy, original));
        }
    }
}

/// Makes a type without a name the same as the one that has its place in an original, if they are equal.
fn join(
    api: &Api,
    locked: &LockedNames,
    classes: &[u64],
    same: &mut [TypeId],
    copy: TypeId,
    original: TypeId,
) -> Option<(TypeId, TypeId)> {
    let original = same.get(original.index()).copied().unwrap_or(original);
    let is_nameless = api.type_def(copy).is_some_and(|def| {
        let hints = &def.hints;
        let title = hints.title.as_ref().filter(|_| !repeats_use(hints));
        hints.given.is_none() && hints.key.is_none() && title.is_none()
    });
    let name = |id| api.type_def(id).and_then(|def| locked.type_name(api, def));
    let stays = name(copy).is_some_and(|own| name(original) != Some(own));
    let is_equal = classes.get(copy.index()) == classes.get(original.index());
    let slot = same.get_mut(copy.index()).filter(|slot| **slot == copy)?;
    if !is_nameless || !is_equal || stays || copy == original {
        return None;
    }
    *slot = original;
    Some((copy, original))
}

/// The types of operations that are described twice, each with what stands in its place in the description that is
/// kept.
fn twins(api: &Api, locked: &LockedNames) -> Vec<(TypeId, TypeId)> {
    let mut described: IndexMap<(u32, &str, &str), Vec<&Operation>> = IndexMap::new();
    for operation in &api.operations {
        let key = (operation.server.0, &*operation.method, &*operation.template);
        described.entry(key).or_default().push(operation);
    }
    let mut found = Vec::new();
    for operations in described.values().filter(|all| all.len() > 1) {
        let mut all = operations.iter();
        let there_before = all.find(|one| locked.has_operation(&api.files, one));
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

/// Finds the copies among types of equal structure; those with a component's key come first, so that they are kept.
fn unify_class(
    api: &Api,
    locked: &LockedNames,
    ids: &[TypeId],
    evidence: &Evidence,
    same: &mut [TypeId],
) {
    let def = |id: &TypeId| api.types.get(id.index());
    let name = |id: &TypeId| def(id).and_then(|def| locked.type_name(api, def));
    let mut ordered: Vec<TypeId> = ids.to_vec();
    ordered.sort_by_key(|id| def(id).is_none_or(|def| def.hints.key.is_none()));
    // What has a name keeps its copies, also from a component that is new.
    let mut old = Originals::default();
    let mut new = Originals::default();
    for id in ordered.iter().filter(|id| name(id).is_some()) {
        let Some(candidate) = def(id) else { continue };
        let is_same = |original: &TypeId| name(original) == name(id);
        let is_copy = |original: TypeId| is_same(&original);
        match old.of(candidate, &is_copy).filter(is_same) {
            Some(original) => {
                if let Some(slot) = same.get_mut(id.index()) {
                    *slot = original;
                }
            }
            None => old.keep(*id, candidate),
        }
    }
    for id in ordered.into_iter().filter(|id| name(id).is_none()) {
        let Some(candidate) = def(&id) else { continue };
        let is_copy = |original: TypeId| {
            def(&original).is_some_and(|def| evidence.is_copy(api, candidate, original, def))
        };
        let found = old.of(candidate, &is_copy);
        match found.or_else(|| new.of(candidate, &is_copy)) {
            Some(original) => {
                if let Some(slot) = same.get_mut(id.index()) {
                    *slot = original;
                }
            }
            None => new.keep(id, candidate),
        }
    }
}

type Suffix = Option<&'static str>;

/// The types of a structure that are no copies, by what a copy of them is known by.
#[derive(Default)]
struct Originals {
    keys: IndexMap<(Suffix, String), TypeId>,
    titles: IndexMap<(Suffix, String), TypeId>,
    texts: IndexMap<(Suffix, u64), Vec<TypeId>>,
}

impl Originals {
    /// The type that `copy`, equal in structure, is the same as.
    fn of(&self, copy: &TypeDef, is_copy: &impl Fn(TypeId) -> bool) -> Option<TypeId> {
        let hints = &copy.hints;
        let by_key = |name: String| self.keys.get(&(hints.suffix, name)).copied();
        let by_text = || {
            let alike = self.texts.get(&(hints.suffix, texts(copy)))?;
            alike.iter().copied().find(|id| is_copy(*id))
        };
        match (plain(hints.key.as_ref()), plain(hints.title.as_ref())) {
            (Some(key), _) => by_key(key),
            // An alias that nobody named stands for its target, whoever else does.
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

/// Whether the title is the name of the member, parameter or header that the type is used for, in other letters: some
/// frameworks write one at every member, and it names no type.
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
            Ty::Type(id) => self.add(("type", self.classes.get(id.index()))),
            Ty::External(path) => self.add(("external", path)),
            other => self.add(format!("{other:?}")),
        }
    }
}
