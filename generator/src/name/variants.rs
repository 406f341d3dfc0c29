//! Derives names of variants from what distinguishes their types.

use super::scope::plain;
use crate::ir::{Api, EnumRepr, Field, Presence, Select, Shape, Struct, Tuple, Ty, TypeId, Union};
use serde_json::Value;

/// Returns words for the type `id`, which is a variant of the union `of`, or the item type of an array or a map that is
/// one.
pub(super) fn words(api: &Api, of: TypeId, id: TypeId) -> Option<Vec<String>> {
    let Shape::Union(union) = &api.types[of].shape else {
        return None;
    };
    let cores: Vec<(Holder, &Ty)> = union
        .variants
        .iter()
        .map(|variant| core(&variant.ty))
        .collect();
    let (holder, _) = cores.iter().find(|(_, ty)| **ty == Ty::Type(id))?;
    let word = |text: &str| Some(vec![text.to_owned()]);
    let own = match &api.types[id].shape {
        Shape::Struct(own) => own,
        Shape::Const(value) => return of_value(value),
        Shape::Enum(list) => {
            return word(match list.repr {
                EnumRepr::String => "string",
                EnumRepr::Integer => "integer",
                EnumRepr::Mixed => "value",
            });
        }
        Shape::Tuple(own) => {
            let alike = cores.iter().filter(|(other, _)| other == holder);
            let tuples: Vec<&Tuple> = alike.filter_map(|(_, ty)| tuple(api, ty)).collect();
            return Some(of_tuple(api, own, &tuples));
        }
        Shape::Alias(ty) => return kind(ty),
        Shape::Union(_) => {
            return match holder {
                Holder::Nothing => {
                    let index = cores.iter().position(|(_, ty)| **ty == Ty::Type(id))?;
                    only_tag(union, index).map(plain)
                }
                Holder::Array => word("item"),
                Holder::Map => word("value"),
            };
        }
    };
    let others: Vec<&Struct> = cores
        .iter()
        .filter(|(other, ty)| other == holder && **ty != Ty::Type(id))
        .filter_map(|(_, ty)| structure(api, ty))
        .collect();
    if others.is_empty() {
        return word(match holder {
            Holder::Nothing => "object",
            Holder::Array => "item",
            Holder::Map => "value",
        });
    }
    of_struct(api, own, &others)
}

/// Returns the value of the tag that selects a variant, if it is the only one.
pub(super) fn only_tag(union: &Union, index: usize) -> Option<&str> {
    let Select::Tag { values, .. } = &union.select else {
        return None;
    };
    let mut own = values.iter().filter(|(_, variant)| *variant == index);
    let (value, _) = own.next()?;
    own.next().is_none().then_some(value)
}

/// The container of the type of a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder {
    Nothing,
    Array,
    Map,
}

fn core(ty: &Ty) -> (Holder, &Ty) {
    match ty {
        Ty::Array(inner) => (Holder::Array, core(inner).1),
        Ty::Map(inner) => (Holder::Map, core(inner).1),
        Ty::Nullable(inner) => core(inner),
        other => (Holder::Nothing, other),
    }
}

fn structure<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Struct> {
    match api.shape(ty) {
        Some(Shape::Struct(structure)) => Some(structure),
        _ => None,
    }
}

fn tuple<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Tuple> {
    match api.shape(ty) {
        Some(Shape::Tuple(tuple)) => Some(tuple),
        _ => None,
    }
}

/// Returns the words of the constant that distinguishes a tuple from all others, else those of its length. If other tuples
/// have the same length, the item that distinguishes the tuple precedes them. `all` contains the tuple itself.
fn of_tuple(api: &Api, own: &Tuple, all: &[&Tuple]) -> Vec<String> {
    if all.len() < 2 {
        return vec!["tuple".to_owned()];
    }
    let others: Vec<&Tuple> = all
        .iter()
        .copied()
        .filter(|other| !std::ptr::eq(*other, own))
        .collect();
    let elements = || own.elements.iter().enumerate();
    let constant = elements().find_map(|(place, ty)| {
        let value = fixed(api, ty)?;
        let theirs = |other: &&Tuple| fixed(api, other.elements.get(place)?);
        let apart = others
            .iter()
            .all(|other| theirs(other).is_some_and(|other| other != value));
        of_value(value).filter(|_| apart)
    });
    if let Some(words) = constant {
        return words;
    }
    let length = match own.elements.len() {
        2 => plain("pair"),
        3 => plain("triple"),
        length => plain(&format!("tuple of {length}")),
    };
    let as_long: Vec<&Tuple> = others
        .into_iter()
        .filter(|other| other.elements.len() == own.elements.len())
        .collect();
    if as_long.is_empty() {
        return length;
    }
    let word = |ty: &Ty| fixed(api, ty).and_then(of_value).or_else(|| kind(ty));
    let apart = elements().find_map(|(place, ty)| {
        let own = word(ty)?;
        let theirs = |other: &Tuple| other.elements.get(place).and_then(word);
        as_long
            .iter()
            .all(|other| theirs(other).as_ref() != Some(&own))
            .then_some(own)
    });
    match apart {
        Some(word) => [word, length].concat(),
        // Further items set it apart.
        None if own.rest.is_some() && as_long.iter().all(|other| other.rest.is_none()) => {
            [length, plain("and more")].concat()
        }
        None => length,
    }
}

/// Returns the words of a constant that only this struct has, else of a member that only it has, else of its only
/// required member, else of the values or the type of a member that has others in the others.
fn of_struct(api: &Api, own: &Struct, others: &[&Struct]) -> Option<Vec<String>> {
    let constants = own
        .fields
        .iter()
        .filter_map(|field| Some((field, constant(api, field)?)));
    for (field, value) in constants {
        let mut counterparts = counterparts(others, field);
        if counterparts.all(|other| constant(api, other) != Some(value)) {
            return of_value(value);
        }
    }
    let only_here: Vec<&Field> = own
        .fields
        .iter()
        .filter(|field| counterparts(others, field).next().is_none())
        .collect();
    let mut must = own.fields.iter().filter(|field| is_required(field));
    let only_must = must.next().filter(|_| must.next().is_none());
    let field_words = only_here
        .iter()
        .find(|field| is_required(field))
        .or(only_here.first())
        .copied()
        .or_else(|| only_must.filter(|field| !counterparts(others, field).any(is_required)));
    if let Some(field) = field_words {
        return Some(plain(&field.wire)).filter(|words| !words.is_empty());
    }
    if let Some(words) = of_values(api, own, others) {
        return Some(words);
    }
    let typed = own.fields.iter().find_map(|field| {
        let kind = kind(&field.ty)?;
        let differs = counterparts(others, field).all(|other| other.ty != field.ty);
        differs.then(|| [plain(&field.wire), kind].concat())
    });
    typed.or_else(|| match own.fields.as_slice() {
        [only] => Some(plain(&only.wire)),
        _ => None,
    })
}

/// Returns the words of the few values of a member, if none of the others has one of them in a list: `del or rm`.
fn of_values(api: &Api, own: &Struct, others: &[&Struct]) -> Option<Vec<String>> {
    /// The maximum number of values in a name.
    const MOST: usize = 2;
    own.fields.iter().find_map(|field| {
        let values = listed(api, field).filter(|values| values.len() <= MOST)?;
        counterparts(others, field).next()?;
        let mut theirs = counterparts(others, field).filter_map(|other| listed(api, other));
        let words: Option<Vec<Vec<String>>> = values.iter().map(|value| of_value(value)).collect();
        let words = words
            .filter(|_| theirs.all(|other| other.iter().all(|value| !values.contains(value))))?;
        Some(words.join(&"or".to_owned()))
    })
}

/// Returns the values that a member can have, if the document lists them.
fn listed<'a>(api: &'a Api, field: &'a Field) -> Option<Vec<&'a Value>> {
    match (constant(api, field), api.shape(&field.ty)) {
        (Some(value), _) => Some(vec![value]),
        (None, Some(Shape::Enum(list))) => {
            Some(list.values.iter().map(|value| &value.wire).collect())
        }
        _ => None,
    }
}

/// Returns the members of the others with the same name.
fn counterparts<'a>(others: &'a [&'a Struct], field: &'a Field) -> impl Iterator<Item = &'a Field> {
    let members = others.iter().flat_map(|other| &other.fields);
    members.filter(|other| other.wire == field.wire)
}

fn is_required(field: &Field) -> bool {
    matches!(
        field.presence,
        Presence::Required | Presence::RequiredNullable
    )
}

/// Returns the only value of a member.
fn constant<'a>(api: &'a Api, field: &'a Field) -> Option<&'a Value> {
    field.preset.as_deref().or_else(|| fixed(api, &field.ty))
}

/// Returns the only value of a type.
fn fixed<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Value> {
    match api.shape(ty)? {
        Shape::Const(value) => Some(value),
        Shape::Enum(list) => match list.values.as_slice() {
            [only] => Some(&only.wire),
            _ => None,
        },
        _ => None,
    }
}

fn of_value(value: &Value) -> Option<Vec<String>> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    Some(plain(&text)).filter(|words| !words.is_empty())
}

/// Returns the word for a type that has no name.
fn kind(ty: &Ty) -> Option<Vec<String>> {
    let word = match ty {
        Ty::Any(_) | Ty::Null | Ty::Type(_) | Ty::External(_) => return None,
        Ty::Nullable(inner) => return kind(inner),
        Ty::Object => "object",
        Ty::Bool => "boolean",
        Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128 => "integer",
        Ty::F64 | Ty::Decimal => "number",
        Ty::String | Ty::Quoted(_) => "string",
        Ty::HttpDate => return Some(vec!["http".to_owned(), "date".to_owned()]),
        Ty::UnixTime(_) => return Some(vec!["unix".to_owned(), "time".to_owned()]),
        Ty::DateTime => "time",
        Ty::Date => "date",
        Ty::Duration => "duration",
        Ty::Uuid => "uuid",
        Ty::Base64 | Ty::Base64Url | Ty::Binary => "bytes",
        Ty::Array(_) => "list",
        Ty::Map(_) => "map",
    };
    Some(vec![word.to_owned()])
}
