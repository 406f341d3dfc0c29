//! Variants of unions that hold less than their whole value, as serde writes an enum of Rust: `"Unauthorized"` for a variant
//! without data, `{"NotFound": "rex"}` for one with data.

use crate::ir::{
    Api, Condition, EnumRepr, Extra, Field, Form, Hints, Holds, Presence, Rule, Select, Shape, Ty,
    TypeDef, TypeId, Union, Variant, visit,
};
use indexmap::IndexSet;
use serde_json::Value;

/// Finds the variants that stand for one string, and those that are objects of one member.
pub(super) fn find(api: &mut Api) {
    let mut found: Vec<(TypeId, Vec<(usize, Variant)>)> = Vec::new();
    // The tables for XML know the members of a variant by its type.
    let in_xml = in_xml(api);
    for (id, def) in api.types.entries() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let mut changed = units(api, union);
        if !in_xml.contains(&id) {
            changed.extend(members(api, union, changed.len()));
        }
        found.push((id, changed));
    }
    for (id, changed) in found {
        let Shape::Union(union) = &mut api.types[id].shape else {
            continue;
        };
        for (index, variant) in changed {
            let rules = match &mut union.select {
                Select::Tag { rest, .. } => rest,
                Select::Rules(rules) => rules,
            };
            narrow(rules, index, &variant.holds);
            if let Some(place) = union.variants.get_mut(index) {
                *place = variant;
            }
        }
    }
}

/// Returns the types that bodies in XML reach.
fn in_xml(api: &Api) -> IndexSet<TypeId> {
    let contents = api.operations.iter().flat_map(|one| one.contents());
    let received = api.webhooks.iter().flat_map(|one| &one.contents);
    let mut queue = Vec::new();
    for content in contents.chain(received) {
        if content.form == Form::Xml && content.is_carried() {
            visit::uses(&content.ty, &mut |id| queue.push(id));
        }
    }
    let mut found = IndexSet::new();
    while let Some(id) = queue.pop() {
        if found.insert(id) {
            visit::types(&api.types[id].shape, |ty| {
                visit::uses(ty, &mut |id| queue.push(id));
            });
        }
    }
    found
}

/// Returns the variants whose type has only one value, a string, and no name of its own. Another string is then unknown to
/// the union, and not to the variant. A name of the empty string says no more than that it is empty, as Django's `BlankEnum`.
fn units(api: &Api, union: &Union) -> Vec<(usize, Variant)> {
    let variants = union.variants.iter().enumerate();
    let found = variants.filter_map(|(index, variant)| {
        let text = only_text(definition(api, &variant.ty)?)?;
        let unit = Variant {
            ty: Ty::String,
            holds: Holds::Nothing(text.to_owned()),
            ..variant.clone()
        };
        (text.is_empty() || nameless(api, &variant.ty).is_some()).then_some((index, unit))
    });
    found.collect()
}

/// Returns the variants that are objects of one member, if all others stand for strings. Without such, the objects must
/// have no other members: it may be by chance that they have one.
fn members(api: &Api, union: &Union, units: usize) -> Vec<(usize, Variant)> {
    let mut found = Vec::new();
    let mut names: IndexSet<&str> = IndexSet::new();
    let mut closed = true;
    for (index, variant) in union.variants.iter().enumerate() {
        let Some(def) = nameless(api, &variant.ty) else {
            return Vec::new();
        };
        if only_text(def).is_some() {
            continue;
        }
        let Some((field, is_closed)) =
            only_member(def).filter(|(field, _)| names.insert(&field.wire))
        else {
            return Vec::new();
        };
        closed &= is_closed;
        let mut docs = variant.docs.clone();
        docs.description = docs.description.or_else(|| field.docs.description.clone());
        docs.constraints
            .extend(field.docs.constraints.iter().cloned());
        docs.example = docs.example.or_else(|| field.docs.example.clone());
        docs.deprecated |= field.docs.deprecated;
        let member = Variant {
            ty: field.ty.clone(),
            holds: Holds::Member(field.wire.clone()),
            docs,
            ..variant.clone()
        };
        found.push((index, member));
    }
    let is_certain = matches!(union.select, Select::Rules(_)) && (units > 0 || closed);
    if is_certain && found.len() + units > 1 {
        found
    } else {
        Vec::new()
    }
}

fn definition<'a>(api: &'a Api, ty: &Ty) -> Option<&'a TypeDef> {
    match ty {
        Ty::Type(id) => Some(&api.types[*id]),
        _ => None,
    }
}

/// Returns a type without a name of its own.
fn nameless<'a>(api: &'a Api, ty: &Ty) -> Option<&'a TypeDef> {
    let def = definition(api, ty)?;
    let Hints {
        given, key, title, ..
    } = &def.hints;
    (given.is_none() && key.is_none() && title.is_none()).then_some(def)
}

fn only_text(def: &TypeDef) -> Option<&str> {
    match &def.shape {
        Shape::Const(Value::String(text)) => Some(text),
        Shape::Enum(list) if list.repr == EnumRepr::String => match list.values.as_slice() {
            [only] => only.wire.as_str(),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the only member of an object that has nothing to say but its value, and whether the object is closed.
fn only_member(def: &TypeDef) -> Option<(&Field, bool)> {
    let Shape::Struct(structure) = &def.shape else {
        return None;
    };
    let [field] = structure.fields.as_slice() else {
        return None;
    };
    let is_plain = field.presence == Presence::Required
        && field.preset.is_none()
        && !(field.read_only || field.write_only || field.secret);
    match structure.extra {
        Extra::Open | Extra::Closed if is_plain && structure.bases.is_empty() => {
            Some((field, structure.extra == Extra::Closed))
        }
        _ => None,
    }
}

/// Leaves the rules of a variant that test no more than what it is now.
fn narrow(rules: &mut Vec<Rule>, index: usize, holds: &Holds) {
    let is_exact = |rule: &Rule| {
        let mut conditions = rule.conditions.iter();
        conditions.any(|condition| matches!(condition, Condition::ValueIs(_)))
    };
    let mut is_first = true;
    rules.retain_mut(|rule| {
        if rule.variant != index {
            return true;
        }
        match holds {
            Holds::Value => true,
            Holds::Nothing(_) => is_exact(rule),
            Holds::Member(name) => {
                rule.conditions = vec![Condition::Has(name.clone())];
                std::mem::take(&mut is_first)
            }
        }
    });
}
