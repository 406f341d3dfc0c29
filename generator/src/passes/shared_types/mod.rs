//! Merges types without a name of their own that are equal and are used for the same thing.
//!
//! - Enums, unions and tuples that are equal, for members of the same name. A document that writes its lists in place repeats
//!   them: that of GitHub has the same list of two values 687 times. One type, named after the member, is what a person
//!   would write.
//! - Unions of types with names that are equal, whatever they are used for: `Cat` or `Dog` is the same everywhere.
//! - Enums that are equal, for several members of one struct (`siblings.rs`).
//! - Bodies of requests and successes of one path that are equal, so that what was received can be sent.
//! - Structs that are equal, for members of the same name: of bodies of one path (`twins.rs`), or with enough members not
//!   to be equal by chance.
//!
//! What is said of the items of a list is then said of the list (`items.rs`).
//!
//! Unions and bodies with an XML Object inside are left alone, since it may differ where the JSON is equal.
//!
//! The type has the documentation of its first place. Where the members of equal bodies are described in different words,
//! short descriptions are joined.
//!
//! If the document later changes one of the places, that place gets a type of its own, and the others keep theirs.

mod candidates;
mod items;
mod siblings;
mod twins;

use super::dedupe::{classes, has_enough, is_union_of_named};
use crate::ir::{
    Api, Role, ServerId, Shape, Table, TypeDef, TypeId, Usage, XmlKeywords, fold_name, visit,
};
use crate::passes::locked::LockedNames;
use crate::source::Place;
use candidates::{Content, by_name, content_of_enum, has_name};
use indexmap::{IndexMap, IndexSet};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Merges the types of each group, and returns whether there are any. The others keep their ids, unused, until they are
/// pruned.
pub(in crate::passes) fn merge(
    api: &mut Api,
    xml: &BTreeMap<Place, XmlKeywords>,
    locked: &LockedNames,
) -> bool {
    let classes = classes(&api.types);
    let twins = twins::find(api, &classes);
    let mut groups: IndexMap<Key, Vec<TypeId>> = IndexMap::new();
    let mut texts = api.types.filled(None);
    for (id, def) in api.types.entries() {
        let Some((key, text)) = key(api, &classes, &twins, id, def) else {
            continue;
        };
        if key.is_enum() || !has_xml(xml, &def.origin) {
            groups.entry(key).or_default().push(id);
            texts[id] = Some(text);
        }
    }
    let mut kept = api.types.map(|id, _| id);
    let mut told = items::Told::default();
    // The largest group of a name has the name.
    let mut largest: IndexMap<String, (usize, TypeId, String)> = IndexMap::new();
    for (key, mut ids) in groups {
        if key.used_for.is_struct() {
            ids.sort_by_key(|id| component(api, *id).is_none());
        }
        for ids in by_name(api, locked, &ids) {
            let Some((first, others)) = ids.split_first().filter(|(_, others)| !others.is_empty())
            else {
                continue;
            };
            if key.used_for == Use::Union && has_description_of_use(api, *first, others) {
                told.add(api, *first, *first);
                api.types[*first].docs.description = None;
            }
            for id in others {
                kept[*id] = *first;
                told.add(api, *id, *first);
                if !key.is_enum() {
                    join_members(api, *first, *id);
                }
            }
            let is_named_by_use = match key.used_for {
                Use::Struct(_) => is_of_one_component(api, &ids),
                Use::Twin(_) => true,
                Use::Member(_) | Use::Union | Use::Body(..) => false,
            };
            let text = most_common(api, &texts, &ids).filter(|_| !is_named_by_use);
            let Some(text) = text else {
                continue;
            };
            let known = largest.entry(fold_name(text));
            let known = known.or_insert((0, *first, String::new()));
            if ids.len() > known.0 {
                *known = (ids.len(), *first, text.to_owned());
            }
        }
    }
    for (_, id, text) in largest.into_values() {
        api.types[id].hints.shared = Some(text);
    }
    told.show(api);
    let is_changed = replace(api, &kept);
    let siblings = siblings::find(api, locked);
    replace(api, &siblings) || is_changed
}

/// Replaces types by others, and returns whether there are any.
fn replace(api: &mut Api, kept: &Table<TypeId, TypeId>) -> bool {
    visit::remap(api, &|id| kept[id]);
    for (id, kept) in kept.entries().filter(|(id, kept)| id != *kept) {
        let places: Vec<Place> = api.types[id].places().cloned().collect();
        for place in &places {
            api.types[*kept].add_place(place);
        }
    }
    kept.entries().any(|(id, kept)| id != *kept)
}

/// The maximum length of a description that is joined with another one.
const SHORT: usize = 200;

/// Adds the descriptions of the members of a struct to those of an equal struct.
fn join_members(api: &mut Api, kept: TypeId, other: TypeId) {
    let Shape::Struct(other) = api.types[other].shape.clone() else {
        return;
    };
    let Shape::Struct(kept) = &mut api.types[kept].shape else {
        return;
    };
    for field in &mut kept.fields {
        let mut others = other.fields.iter();
        let other = others.find(|other| other.wire == field.wire);
        let text = other.and_then(|other| other.docs.description.as_deref());
        let Some(text) = text else { continue };
        let own = Arc::make_mut(&mut field.docs)
            .description
            .get_or_insert_with(|| text.to_owned());
        let is_short = own.len() <= 2 * SHORT && text.len() <= SHORT;
        if is_short && !says(own, text) {
            if says(text, own) {
                text.clone_into(own);
            } else {
                *own = format!("{}\n\n{}", own.trim_end(), text.trim());
            }
        }
    }
}

/// Returns whether a text contains the words of another one in their order.
fn says(text: &str, other: &str) -> bool {
    let words = |text: &str| {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let words: Vec<String> = words
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        format!(" {} ", words.join(" "))
    };
    words(text).contains(&words(other))
}

/// Returns whether the description of a type is that of the member it is used for, which has it anyway: others are described
/// differently.
fn has_description_of_use(api: &Api, id: TypeId, others: &[TypeId]) -> bool {
    let description = |id: TypeId| &api.types[id].docs.description;
    let is_other = |other: &TypeId| description(*other) != description(id);
    api.types[id].hints.usage.member().is_some() && others.iter().any(is_other)
}

/// Returns the text that most types of a group have for a name, of those that are used for a member if there are any.
fn most_common<'t>(
    api: &Api,
    texts: &'t Table<TypeId, Option<String>>,
    ids: &[TypeId],
) -> Option<&'t str> {
    let mut counts: IndexMap<&str, (bool, usize)> = IndexMap::new();
    for id in ids {
        if let Some(text) = &texts[*id] {
            let (is_member, count) = counts.entry(text).or_default();
            *is_member |= api.types[*id].hints.usage.member().is_some();
            *count += 1;
        }
    }
    // Of several, the first.
    let best = counts.iter().rev().max_by_key(|(_, count)| **count);
    best.map(|(text, _)| *text)
}

/// The properties that the types of a group have in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    /// The use, which types of other groups with equal structures do not have.
    used_for: Use,
    content: Content,
}

impl Key {
    fn is_enum(&self) -> bool {
        matches!(self.content, Content::Values(_))
    }
}

/// Returns whether a schema, or one inside of it, has an XML Object.
fn has_xml(xml: &BTreeMap<Place, XmlKeywords>, place: &Place) -> bool {
    // The pointers of the schemas inside begin with this text.
    let inside = place.join("");
    let first = xml.range(&inside..).next().map(|(first, _)| first);
    let has_inside = first.is_some_and(|first| {
        first.file == place.file && first.pointer.as_str().starts_with(inside.pointer.as_str())
    });
    has_inside || xml.contains_key(place)
}

/// The use of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Use {
    /// A member or a parameter of this name, folded.
    Member(String),
    /// Any use of a union of types with names.
    Union,
    /// A body of a request or of a success of this path.
    Body(ServerId, String),
    /// A struct of a member of this name, folded.
    Struct(String),
    /// A struct of members of one name in the bodies of one path, by one of the types.
    Twin(TypeId),
}

impl Use {
    const fn is_struct(&self) -> bool {
        matches!(self, Self::Struct(_) | Self::Twin(_))
    }
}

/// Returns the key of a type without a name of its own, and the name that the use gives it.
fn key(
    api: &Api,
    classes: &Table<TypeId, u64>,
    twins: &Table<TypeId, TypeId>,
    id: TypeId,
    def: &TypeDef,
) -> Option<(Key, String)> {
    if has_name(&def.hints) {
        return None;
    }
    let class = Content::Class(classes[id]);
    let keyed = |used_for, content, text: &str| Some((Key { used_for, content }, text.to_owned()));
    let is_body = matches!(def.shape, Shape::Union(_) | Shape::Struct(_));
    if let Some((server, template)) = body_path(api, &def.hints.usage).filter(|_| is_body) {
        let mut segments = template
            .rsplit('/')
            .filter(|segment| !segment.contains('{'));
        let text = format!("{} body", segments.next()?);
        let used_for = match is_union_of_named(api, &def.shape) {
            true => Use::Union,
            false => Use::Body(server, template.to_owned()),
        };
        return keyed(used_for, class, &text);
    }
    let member = def.hints.usage.member()?;
    let of_member = || Use::Member(fold_name(member));
    match &def.shape {
        Shape::Struct(_) => {
            let used_for = match has_enough(api, def) {
                true => Use::Struct(fold_name(member)),
                false => Use::Twin(twins[id]),
            };
            keyed(used_for, class, member)
        }
        Shape::Enum(list) => {
            let content = content_of_enum(&def.shape)?;
            match list.values.as_slice() {
                // Members of many types have one value each, and not the same.
                [only] => {
                    let text = format!("{member} {}", only.wire.as_str().unwrap_or_default());
                    keyed(Use::Member(fold_name(&text)), content, &text)
                }
                _ => keyed(of_member(), content, member),
            }
        }
        Shape::Union(_) if is_union_of_named(api, &def.shape) => keyed(Use::Union, class, member),
        Shape::Union(_) | Shape::Tuple(_) => keyed(of_member(), class, member),
        _ => None,
    }
}

/// Returns whether all types that a component contains are of the same component, so that the first one is named after
/// it.
fn is_of_one_component(api: &Api, ids: &[TypeId]) -> bool {
    let components: IndexSet<TypeId> = ids.iter().filter_map(|id| component(api, *id)).collect();
    components.len() == 1
}

/// Returns the type with a name of its own that a type is a part of.
fn component(api: &Api, id: TypeId) -> Option<TypeId> {
    let mut id = id;
    for _ in 0..api.types.len() {
        let Usage::Part { of, .. } = api.types[id].hints.usage else {
            return None;
        };
        id = of;
        if has_name(&api.types[id].hints) {
            return Some(id);
        }
    }
    None
}

/// Returns the server and the path of a type that is the body of a request or of a success.
fn body_path<'a>(api: &'a Api, usage: &Usage) -> Option<(ServerId, &'a str)> {
    let Usage::Operation { operation, role } = usage else {
        return None;
    };
    let is_body = match role {
        Role::RequestBody => true,
        Role::ResponseBody(status) => status.is_success(),
        _ => false,
    };
    let operation = &api.operations[*operation];
    is_body.then_some((operation.server, &*operation.template))
}
