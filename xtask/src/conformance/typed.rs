//! Looks for the parts of a value that the types of a client do not know, which would be equal without being understood.

use allof::ir::{Api, Extra, Holds, Select, Shape, Struct, Ty, Union};
use serde_json::Value;

/// What is said of a member that the schema does not name.
const NO_FIELD: &str = " is no field of the type";

/// Returns the first part of a value that the type keeps as it came, with its JSON pointer. Members that the schema does not
/// name may be what a scenario is about (`is_open`).
pub(super) fn gap(api: &Api, ty: &Ty, value: &Value, is_open: bool) -> Option<String> {
    let found = walk(api, ty, value, &mut String::new())?;
    (!is_open || !found.ends_with(NO_FIELD)).then_some(found)
}

fn walk(api: &Api, ty: &Ty, value: &Value, at: &mut String) -> Option<String> {
    let here = |what: &str, at: &str| match at {
        "" => Some(format!("the value {what}")),
        at => Some(format!("`{at}` {what}")),
    };
    match (api.resolve(ty), value) {
        (Ty::Any(Some(_)), _) => here("has no type of its own", at),
        (Ty::Nullable(_), Value::Null) => None,
        (Ty::Nullable(inner), value) => walk(api, inner, value, at),
        (Ty::Array(item), Value::Array(values)) => values
            .iter()
            .enumerate()
            .find_map(|(index, value)| below(api, item, value, at, &index.to_string())),
        (Ty::Map(of), Value::Object(members)) => members
            .iter()
            .find_map(|(name, value)| below(api, of, value, at, name)),
        (Ty::Type(id), value) => match &api.types[*id].shape {
            Shape::Struct(of) => structure(api, of, value, at),
            Shape::Union(of) => union(api, of, value, at),
            Shape::Const(of) if of != value => here("is not the constant", at),
            // An enum has a variant for every other value.
            Shape::Const(_) | Shape::Enum(_) | Shape::Alias(_) | Shape::Tuple(_) => None,
        },
        (Ty::Any(None) | Ty::Object, _) => None,
        (Ty::Bool, Value::Bool(_)) | (Ty::Null, Value::Null) => None,
        (Ty::Bool | Ty::Null | Ty::Array(_) | Ty::Map(_), _) => here("has another type", at),
        _ => match value {
            Value::Object(_) | Value::Array(_) | Value::Bool(_) => here("has another type", at),
            _ => None,
        },
    }
}

fn structure(api: &Api, of: &Struct, value: &Value, at: &mut String) -> Option<String> {
    let Value::Object(members) = value else {
        return Some(format!("`{at}` is no object"));
    };
    members.iter().find_map(|(name, value)| {
        let field = of.fields.iter().find(|field| field.wire == *name);
        match (field, &of.extra) {
            // A member that may be absent may be null too.
            (Some(_), _) if value.is_null() => None,
            (Some(field), _) => below(api, &field.ty, value, at, name),
            (None, Extra::Typed(ty)) => below(api, ty, value, at, name),
            (None, Extra::Open | Extra::Closed) => Some(format!("`{at}/{name}`{NO_FIELD}")),
        }
    })
}

fn union(api: &Api, of: &Union, value: &Value, at: &mut String) -> Option<String> {
    let mut first = None;
    for (index, variant) in of.variants.iter().enumerate() {
        let members = value.as_object().filter(|members| members.len() == 1);
        match &variant.holds {
            Holds::Value => {}
            Holds::Nothing(text) if value.as_str() == Some(text) => return None,
            Holds::Nothing(_) => continue,
            Holds::Member(name) => match members.and_then(|members| members.get(name)) {
                Some(value) => return below(api, &variant.ty, value, at, name),
                None => continue,
            },
        }
        // The union itself has the tag of a variant that does not.
        let untagged = match (&of.select, value) {
            (
                Select::Tag {
                    property,
                    undeclared,
                    ..
                },
                Value::Object(members),
            ) if undeclared.contains(&index) => {
                let mut members = members.clone();
                members.remove(property);
                Some(Value::Object(members))
            }
            _ => None,
        };
        let gap = walk(api, &variant.ty, untagged.as_ref().unwrap_or(value), at)?;
        first.get_or_insert(gap);
    }
    first
}

fn below(api: &Api, ty: &Ty, value: &Value, at: &mut String, name: &str) -> Option<String> {
    let length = at.len();
    at.push('/');
    at.push_str(name);
    let found = walk(api, ty, value, at);
    at.truncate(length);
    found
}
