//! How the values of response headers, and of the fields of forms, are read.

use crate::ir::{Api, EnumRepr, Header, HeaderForm, HeaderSet, Shape, Ty, TypeId};
use indexmap::IndexMap;
use serde_json::Value;

/// How the value of a header is read as JSON.
#[derive(Debug, Clone, PartialEq)]
pub enum HeaderReading {
    /// A string.
    Text,
    /// A number or a boolean.
    Plain,
    /// Strings that commas separate.
    Texts,
    /// Numbers or booleans that commas separate.
    Plains,
    /// The members of an object.
    Pairs {
        /// Whether they are written as `name=value`.
        explode: bool,
        /// The members that are numbers or booleans.
        plain: Vec<String>,
        /// Whether all other members are.
        others: bool,
    },
    /// JSON text.
    Json,
}

/// How the values of a field of a form are read as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormValue {
    /// A number or a boolean.
    Plain,
    /// Strings, one in each pair.
    Texts,
    /// Numbers or booleans, one in each pair.
    Plains,
}

/// Returns how each header of a set is read.
pub(in crate::passes) fn readings_of(api: &Api, set: &HeaderSet) -> Vec<HeaderReading> {
    set.headers
        .iter()
        .map(|header| reading(api, header))
        .collect()
}

fn reading(api: &Api, header: &Header) -> HeaderReading {
    let explode = match header.form {
        HeaderForm::Simple { explode } => explode,
        HeaderForm::Json => return HeaderReading::Json,
    };
    match api.resolve(&header.ty) {
        Ty::Array(item) if is_plain(api, item) => HeaderReading::Plains,
        Ty::Array(_) => HeaderReading::Texts,
        Ty::Map(value) => HeaderReading::Pairs {
            explode,
            plain: Vec::new(),
            others: is_plain(api, value),
        },
        ty => match api.structure(ty) {
            Some(structure) => {
                let fields = structure.fields.iter();
                let plain = fields.filter(|field| is_plain(api, &field.ty));
                HeaderReading::Pairs {
                    explode,
                    plain: plain.map(|field| field.wire.clone()).collect(),
                    others: false,
                }
            }
            None if is_plain(api, ty) => HeaderReading::Plain,
            None => HeaderReading::Text,
        },
    }
}

/// Returns the fields of a form that are more than text, each with how it is read.
pub(in crate::passes) fn form_values(api: &Api, ty: &Ty) -> Vec<(String, FormValue)> {
    let structure = api.structure(ty);
    let fields = structure
        .into_iter()
        .flat_map(|structure| &structure.fields);
    let values = fields.filter_map(|field| {
        let value = match api.resolve(present(api, &field.ty)) {
            Ty::Array(item) if is_plain(api, item) => FormValue::Plains,
            Ty::Array(_) => FormValue::Texts,
            ty if is_plain(api, ty) => FormValue::Plain,
            _ => return None,
        };
        Some((field.wire.clone(), value))
    });
    values.collect()
}

/// Returns the type of the values that are not `null`.
pub(in crate::passes) fn present<'t>(api: &'t Api, ty: &'t Ty) -> &'t Ty {
    match api.resolve(ty) {
        Ty::Nullable(inner) => inner,
        ty => ty,
    }
}

/// Returns the structs that the queries of webhooks are read as. Webhooks with equal queries share one.
pub(in crate::passes) fn queries_of(api: &Api) -> IndexMap<TypeId, Vec<(String, FormValue)>> {
    let queries = api.webhooks.iter().filter_map(|webhook| {
        let Ty::Type(id) = api.resolve(webhook.query.as_ref()?) else {
            return None;
        };
        Some((*id, form_values(api, &Ty::Type(*id))))
    });
    queries.collect()
}

/// Returns whether the values of a type are numbers or booleans.
fn is_plain(api: &Api, ty: &Ty) -> bool {
    match api.resolve(ty) {
        Ty::Bool | Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128 => true,
        Ty::F64 | Ty::Decimal | Ty::UnixTime(_) => true,
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Enum(list) => list.repr == EnumRepr::Integer,
            Shape::Const(value) => matches!(value, Value::Number(_) | Value::Bool(_)),
            _ => false,
        },
        _ => false,
    }
}
