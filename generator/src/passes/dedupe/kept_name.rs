//! Decides which of several equal types is kept, with its name: one that had a name of its own in an earlier run, since
//! otherwise it would disappear for its users, else a component, else the first one.

use super::evidence::{Evidence, is_union_of_named, texts};
use crate::ir::fold_name;
use crate::ir::{Api, Hints, Part, Role, Shape, TypeDef, TypeId, Usage};
use crate::passes::locked::LockedNames;
use indexmap::{IndexMap, IndexSet};

/// Returns the duplicates among types with equal structures, each with the type that is kept.
pub(super) fn copies_in_class(
    api: &Api,
    locked: &LockedNames,
    mut ids: Vec<TypeId>,
    evidence: &Evidence,
) -> Vec<(TypeId, TypeId)> {
    let locked_name = |id: TypeId| locked_name(api, locked, id);
    ids.sort_by_key(|id| {
        let hints = &api.types[*id].hints;
        (hints.key.is_none(), name(hints).is_none())
    });
    // A union of components without a name is the one with a name, if there is only one of these.
    let named: IndexSet<String> = ids
        .iter()
        .filter_map(|id| name(&api.types[*id].hints))
        .collect();
    let is_the_union =
        |id: TypeId| named.len() == 1 && is_union_of_named(api, &api.types[id].shape);
    let (locked, free): (Vec<TypeId>, Vec<TypeId>) =
        ids.into_iter().partition(|id| locked_name(*id).is_some());
    let mut copies = Vec::new();
    // A type with a locked name is kept, even if a new component is equal to it.
    let mut old = Originals::default();
    for id in locked {
        let def = &api.types[id];
        let is_same = |original: TypeId| locked_name(original) == locked_name(id);
        match old.of(def, &is_same).filter(|original| is_same(*original)) {
            Some(original) => copies.push((id, original)),
            None => old.keep(id, def),
        }
    }
    let mut new = Originals::default();
    for id in free {
        let def = &api.types[id];
        let is_copy = |original: TypeId| {
            let kept = &api.types[original];
            is_the_union(original)
                || (kept.hints.key.is_some() && evidence.is_copy(api, def, original, kept))
        };
        match old.of(def, &is_copy).or_else(|| new.of(def, &is_copy)) {
            Some(original) => copies.push((id, original)),
            None => new.keep(id, def),
        }
    }
    copies
}

/// Returns the name of a type in the lock file.
pub(super) fn locked_name<'a>(api: &Api, locked: &'a LockedNames, id: TypeId) -> Option<&'a str> {
    locked.type_name(api, &api.types[id])
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
        let title = plain(hints.title.as_ref()).filter(|_| !repeats_use(hints));
        let has_name = hints.key.is_some() || title.is_some();
        if let Some(title) = title {
            self.titles.entry((hints.suffix, title)).or_insert(id);
        }
        if let Some(key) = plain(hints.key.as_ref()) {
            self.keys.entry((hints.suffix, key)).or_insert(id);
        }
        if has_name {
            self.texts
                .entry((hints.suffix, texts(def)))
                .or_default()
                .push(id);
        }
    }
}

/// Returns whether the title is the name of the member, parameter or header that the type is used for, in a different
/// case. Some frameworks write such a title for every member, and it is not the name of a type.
pub(super) fn repeats_use(hints: &Hints) -> bool {
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

/// Returns the key of a component, or a title that says more than the use.
fn name(hints: &Hints) -> Option<String> {
    let title = hints.title.as_ref().filter(|_| !repeats_use(hints));
    plain(hints.key.as_ref().or(title))
}

fn plain(name: Option<&String>) -> Option<String> {
    name.map(|name| fold_name(name))
}
