//! Variants of unions that stand for one string: they hold no data.
//!
//! Serde writes an enum of Rust with and without data like that: `"Unauthorized"` beside `{"NotFound": "rex"}`.

use crate::ir::{Api, Condition, EnumRepr, Rule, Select, Shape, Ty, TypeId};
use serde_json::Value;

/// Finds the variants whose type has no name of its own and only one value, a string. Another string is then unknown to
/// the union, and not to the variant.
pub(super) fn find(api: &mut Api) {
    let mut found: Vec<(TypeId, usize, String)> = Vec::new();
    for (id, def) in api.types.entries() {
        if let Shape::Union(union) = &def.shape {
            let variants = union.variants.iter().enumerate();
            found.extend(variants.filter_map(|(index, variant)| {
                Some((id, index, only_text(api, &variant.ty)?.to_owned()))
            }));
        }
    }
    for (id, index, text) in found {
        let Shape::Union(union) = &mut api.types[id].shape else {
            continue;
        };
        let rules = match &mut union.select {
            Select::Tag { rest, .. } => rest,
            Select::Rules(rules) => rules,
        };
        rules.retain(|rule| rule.variant != index || is_exact(rule));
        if let Some(variant) = union.variants.get_mut(index) {
            variant.ty = Ty::String;
            variant.text = Some(text);
        }
    }
}

fn only_text<'a>(api: &'a Api, ty: &Ty) -> Option<&'a str> {
    let Ty::Type(id) = ty else { return None };
    let def = &api.types[*id];
    let hints = &def.hints;
    if hints.given.is_some() || hints.key.is_some() || hints.title.is_some() {
        return None;
    }
    match &def.shape {
        Shape::Const(Value::String(text)) => Some(text),
        Shape::Enum(list) if list.repr == EnumRepr::String => match list.values.as_slice() {
            [only] => only.wire.as_str(),
            _ => None,
        },
        _ => None,
    }
}

/// Returns whether a rule compares the value itself.
fn is_exact(rule: &Rule) -> bool {
    let mut conditions = rule.conditions.iter();
    conditions.any(|condition| matches!(condition, Condition::ValueIs(_)))
}
