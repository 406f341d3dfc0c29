//! The wrappers of the fields of a struct, and the methods that the fields have.

use super::rust_types::is_string;
use crate::config::Config;
use crate::ir::{Api, Field, Presence, Shape, Struct, Ty};

/// The wrapper of a field around the type of its member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapper {
    /// `T`.
    Required,
    /// `Option<T>`, always written.
    Nullable,
    /// `Option<T>`, written when `Some`.
    Optional,
    /// `Option<serde_json::Value>`, in which `null` is a value.
    Any,
    /// `Maybe<T>`.
    Maybe,
}

impl Wrapper {
    /// Returns whether the member is always written.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }
}

/// Returns the wrapper for a member with this presence and type.
#[must_use]
pub fn wrapper(api: &Api, presence: Presence, ty: &Ty) -> Wrapper {
    let is_any = matches!(api.resolve(ty), Ty::Any(_));
    match presence {
        Presence::Required => Wrapper::Required,
        Presence::RequiredNullable if is_any => Wrapper::Required,
        Presence::RequiredNullable => Wrapper::Nullable,
        Presence::Optional | Presence::OptionalNullable if is_any => Wrapper::Any,
        Presence::Optional => Wrapper::Optional,
        Presence::OptionalNullable => Wrapper::Maybe,
    }
}

/// The facts of one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldFacts {
    /// The wrapper around the type of the member.
    pub wrapper: Wrapper,
    /// Whether it has a setter, `with_…`: the type is sent, and the user can set or omit the member.
    pub setter: bool,
    /// Whether it has an accessor that returns the default of the specification if the member is absent.
    pub default_accessor: bool,
}

/// Returns the facts of each field of a struct, in order.
pub(in crate::passes) fn fields_of(
    api: &Api,
    config: &Config,
    structure: &Struct,
    sent: bool,
) -> Vec<FieldFacts> {
    let fields = structure.fields.iter();
    fields
        .map(|field| {
            let wrapper = wrapper(api, field.presence, &field.ty);
            let is_settable = !wrapper.is_required() && field.preset.is_none() && !field.read_only;
            FieldFacts {
                wrapper,
                setter: sent && is_settable,
                default_accessor: has_default_accessor(api, config, field),
            }
        })
        .collect()
}

/// Returns whether the default is a string, a variant of an enum, a number or a boolean.
fn has_default_accessor(api: &Api, config: &Config, field: &Field) -> bool {
    let Some(default) = &field.default else {
        return false;
    };
    if field.presence != Presence::Optional || field.boxed {
        return false;
    }
    let ty = api.resolve(&field.ty);
    if is_string(api, config, ty) {
        return default.is_string();
    }
    match (ty, api.shape(ty)) {
        (_, Some(Shape::Enum(list))) => list.values.iter().any(|value| value.wire == *default),
        (Ty::Bool, _) => default.is_boolean(),
        (Ty::I32, _) => default.as_i64().is_some_and(|n| i32::try_from(n).is_ok()),
        (Ty::I64, _) => default.as_i64().is_some(),
        (Ty::U32, _) => default.as_u64().is_some_and(|n| u32::try_from(n).is_ok()),
        (Ty::U64, _) => default.as_u64().is_some(),
        (Ty::F64 | Ty::Decimal, _) => default.as_f64().is_some(),
        (Ty::Quoted(_), _) => default.as_str().is_some_and(is_number),
        _ => false,
    }
}

/// Returns whether a string is a number without an exponent.
fn is_number(text: &str) -> bool {
    text.parse::<f64>().is_ok() && text.bytes().all(|byte| b"-.0123456789".contains(&byte))
}
