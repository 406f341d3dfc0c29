//! Values of the specification in the types of their fields: presets and defaults.

use super::rust_types::is_string;
use crate::config::Config;
use crate::ir::{Api, Shape, Ty, TypeId};
use serde_json::Value;

/// A value of the specification in the type of a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// A `String`.
    Text(String),
    /// A string as any JSON.
    Json(String),
    /// A `bool`.
    Bool(bool),
    /// An integer.
    Integer(i128),
    /// An `f64`.
    Float(f64),
    /// The variant of an enum, by its index.
    Variant(TypeId, usize),
    /// The value of a constant.
    Constant(TypeId),
    /// A decimal, by its digits.
    Decimal(String),
    /// A number in a string.
    Quoted(Box<Literal>),
    /// A list of scalars.
    List(Vec<Literal>),
}

/// Returns the value in the type; `None` if the type has no literal for it.
pub(super) fn literal(api: &Api, config: &Config, ty: &Ty, value: &Value) -> Option<Literal> {
    let ty = api.resolve(ty);
    if is_string(api, config, ty) {
        return value.as_str().map(|text| Literal::Text(text.to_owned()));
    }
    match ty {
        Ty::Any(_) => value.as_str().map(|text| Literal::Json(text.to_owned())),
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Enum(list) => {
                let index = list.values.iter().position(|known| known.wire == *value)?;
                Some(Literal::Variant(*id, index))
            }
            Shape::Const(constant) => (constant == value).then_some(Literal::Constant(*id)),
            _ => None,
        },
        Ty::Quoted(inner) => {
            let text = value.as_str().filter(|text| is_number(text))?;
            let number = match **inner {
                Ty::Decimal => Literal::Decimal(text.to_owned()),
                _ => number(inner, &serde_json::from_str(text).ok()?)?,
            };
            Some(Literal::Quoted(Box::new(number)))
        }
        Ty::Array(item) => {
            let items = value.as_array()?.iter();
            let items = items.map(|value| literal(api, config, item, value));
            let items: Vec<Literal> = items.collect::<Option<_>>()?;
            let is_scalar = |item: &Literal| !matches!(item, Literal::List(_) | Literal::Json(_));
            items.iter().all(is_scalar).then_some(Literal::List(items))
        }
        ty => number(ty, value),
    }
}

/// Returns a number or a boolean in the type, if it is in the range of the type.
fn number(ty: &Ty, value: &Value) -> Option<Literal> {
    let integer = |value: i128| Some(Literal::Integer(value));
    match ty {
        Ty::Bool => value.as_bool().map(Literal::Bool),
        Ty::Small(small) => {
            let number = i32::try_from(value.as_i64()?).ok()?;
            small
                .range()
                .contains(&number)
                .then(|| integer(number.into()))?
        }
        Ty::I32 => integer(i32::try_from(value.as_i64()?).ok()?.into()),
        Ty::I64 => integer(value.as_i64()?.into()),
        Ty::U32 => integer(u32::try_from(value.as_u64()?).ok()?.into()),
        Ty::U64 => integer(value.as_u64()?.into()),
        Ty::I128 => {
            let signed = value.as_i64().map(i128::from);
            integer(signed.or_else(|| value.as_u64().map(i128::from))?)
        }
        Ty::F64 => value.as_f64().map(Literal::Float),
        Ty::Decimal => Some(Literal::Decimal(value.as_number()?.to_string())),
        _ => None,
    }
}

/// Returns whether a string is a number without an exponent.
fn is_number(text: &str) -> bool {
    text.parse::<f64>().is_ok() && text.bytes().all(|byte| b"-.0123456789".contains(&byte))
}
