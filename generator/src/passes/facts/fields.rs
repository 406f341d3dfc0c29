//! The wrappers of the fields of a struct, and the methods that the fields have.

use super::literals::{Literal, literal};
use crate::config::Config;
use crate::ir::{Api, Field, Presence, Struct, Ty};

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
#[derive(Debug, Clone, PartialEq)]
pub struct FieldFacts {
    /// The wrapper around the type of the member.
    pub wrapper: Wrapper,
    /// Whether it has a setter, `with_…`: the type is sent, and the user can set or omit the member.
    pub setter: bool,
    /// The value that `new` assigns.
    pub preset: Option<Literal>,
    /// The default of the specification, if the field has an accessor that returns it where the member is absent.
    pub default: Option<Literal>,
}

impl FieldFacts {
    /// Returns whether the field is an argument of `new`.
    #[must_use]
    pub fn is_argument(&self) -> bool {
        self.wrapper.is_required() && self.preset.is_none()
    }
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
            let preset = field.preset.as_ref();
            let preset = preset.and_then(|value| literal(api, config, &field.ty, value));
            let is_settable = !wrapper.is_required() && preset.is_none() && !field.read_only;
            FieldFacts {
                wrapper,
                setter: sent && is_settable,
                preset,
                default: default(api, config, field),
            }
        })
        .collect()
}

/// Returns the default that an accessor returns.
fn default(api: &Api, config: &Config, field: &Field) -> Option<Literal> {
    if field.presence != Presence::Optional || field.boxed {
        return None;
    }
    let value = literal(api, config, &field.ty, field.default.as_deref()?)?;
    // An absent constant has no other value, and any JSON has no type to return.
    (!matches!(value, Literal::Constant(_) | Literal::Json(_))).then_some(value)
}
