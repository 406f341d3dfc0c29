//! Members with only one value, for which a type of their own would say no more than their documentation.

use super::constants::tags;
use crate::ir::{Api, EnumRepr, Hints, Shape, Ty, TypeId};
use indexmap::IndexSet;
use serde_json::Value;
use std::sync::Arc;

/// Makes a member whose only value is a boolean a `bool`, and the tag of a variant a string: a tag does not get other
/// values, since it selects the variant.
pub(super) fn simplify(api: &mut Api) {
    let selected: IndexSet<(TypeId, String)> = tags(api)
        .into_keys()
        .map(|(id, property)| (id, property.to_owned()))
        .collect();
    let only = api.types.map(|_, def| only_value(&def.hints, &def.shape));
    for (id, def) in api.types.entries_mut() {
        let Shape::Struct(structure) = &mut def.shape else {
            continue;
        };
        for field in &mut structure.fields {
            let Ty::Type(of) = field.ty else { continue };
            let is_tag = || selected.contains(&(id, field.wire.clone()));
            field.ty = match &only[of] {
                Some(Value::Bool(value)) => {
                    if field.preset.is_none() {
                        Arc::make_mut(&mut field.docs)
                            .constraints
                            .push(format!("always `{value}`"));
                    }
                    Ty::Bool
                }
                Some(Value::String(_)) if field.preset.is_some() && is_tag() => Ty::String,
                _ => continue,
            };
        }
    }
}

/// Returns the only boolean of a type without a name of its own, or the only string of an enum without one.
fn only_value(hints: &Hints, shape: &Shape) -> Option<Value> {
    if hints.given.is_some() || hints.key.is_some() || hints.title.is_some() {
        return None;
    }
    match shape {
        Shape::Const(Value::Bool(value)) => Some(Value::Bool(*value)),
        Shape::Enum(list) => match list.values.as_slice() {
            [only] if list.repr == EnumRepr::String || only.wire.is_boolean() => {
                Some(only.wire.clone())
            }
            _ => None,
        },
        _ => None,
    }
}
