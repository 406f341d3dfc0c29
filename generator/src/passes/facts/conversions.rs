//! The conversions of structs to their bases. A conversion is lossless and cannot fail.

use super::fields::{Wrapper, wrapper};
use super::rust_types::keeps_extra;
use crate::config::Config;
use crate::ir::{Api, EnumRepr, Extra, Field, Shape, Struct, Ty, TypeId};
use serde_json::Value;

/// A conversion of a struct to one of its bases.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversion {
    /// The base.
    pub base: TypeId,
    /// The conversions of the fields of the base, in order.
    pub members: Vec<MemberConversion>,
    /// The indices of the fields of the struct that the base does not have. They are moved into the `extra` of the
    /// base.
    pub rest: Vec<usize>,
    /// The source of the `extra` of the base; `None` if the base has none.
    pub extra: Option<ExtraSource>,
}

/// The conversion of one field of a base.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberConversion {
    /// The index of the field of the struct that it is converted from.
    pub from: usize,
    /// The conversion of the value.
    pub step: Step,
    /// The conversion of the wrapper around the value.
    pub lift: Lift,
}

/// The conversion of the value of a member.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// The value is unchanged.
    Same,
    /// The number is converted to a wider type.
    Widened,
    /// The string enum is converted to its text.
    Text,
    /// The string enum is converted to another string enum.
    OtherEnum,
    /// The constant is converted to its text.
    ConstantText(String),
    /// The constant is converted to a value of a string enum.
    ConstantEnum(String),
    /// The value is boxed.
    Boxed,
}

/// The conversion of the wrapper around the value of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lift {
    /// Both the wrapper and the value are unchanged.
    Keep,
    /// There is no wrapper.
    Plain,
    /// The value is wrapped in `Some`.
    Some,
    /// The value is wrapped in `Maybe::Value`.
    Maybe,
    /// The value inside the `Option` is converted.
    Map,
}

/// The source of the `extra` of a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtraSource {
    /// None, because the struct does not keep undeclared members. It is empty.
    Empty,
    /// The `extra` of the struct.
    Struct,
}

/// The maximum number of bases that a struct converts to. Each conversion lists every member that the base lacks, so
/// the size of the code grows with the product of bases and members.
const MOST_BASES: usize = 32;

/// Returns the conversions of a type to its bases.
pub(in crate::passes) fn conversions_of(api: &Api, config: &Config, id: TypeId) -> Vec<Conversion> {
    let Shape::Struct(derived) = &api.types[id].shape else {
        return Vec::new();
    };
    let bases = derived.bases.iter().filter(|base| **base != id);
    bases
        .take(MOST_BASES)
        .filter_map(|base| match &api.types[*base].shape {
            Shape::Struct(of_base) => conversion(api, config, derived, *base, of_base),
            _ => None,
        })
        .collect()
}

fn conversion(
    api: &Api,
    config: &Config,
    derived: &Struct,
    base: TypeId,
    of_base: &Struct,
) -> Option<Conversion> {
    let members = of_base.fields.iter().map(|to| {
        let mut fields = derived.fields.iter().enumerate();
        let (index, from) = fields.find(|(_, own)| own.wire == to.wire)?;
        member(api, index, from, to)
    });
    let members: Vec<MemberConversion> = members.collect::<Option<_>>()?;
    let rest: Vec<usize> = derived
        .fields
        .iter()
        .enumerate()
        .filter(|(_, own)| of_base.fields.iter().all(|to| to.wire != own.wire))
        .map(|(index, _)| index)
        .collect();
    let keeps = keeps_extra(config, derived);
    let extra = match &of_base.extra {
        // Members that the base does not declare would be lost.
        _ if !keeps_extra(config, of_base) => {
            if !rest.is_empty() || keeps {
                return None;
            }
            None
        }
        Extra::Typed(_) if !rest.is_empty() || derived.extra != of_base.extra => return None,
        Extra::Typed(_) => Some(ExtraSource::Struct),
        Extra::Open | Extra::Closed => match (keeps, &derived.extra) {
            (false, _) => Some(ExtraSource::Empty),
            (true, Extra::Open) => Some(ExtraSource::Struct),
            (true, _) => return None,
        },
    };
    Some(Conversion {
        base,
        members,
        rest,
        extra,
    })
}

fn member(api: &Api, index: usize, from: &Field, to: &Field) -> Option<MemberConversion> {
    let step = step(api, from, to)?;
    let wrapped = |field: &Field| wrapper(api, field.presence, &field.ty);
    let lift = match (wrapped(from), wrapped(to)) {
        (Wrapper::Required, Wrapper::Required) => Lift::Plain,
        (Wrapper::Required, Wrapper::Nullable | Wrapper::Optional | Wrapper::Any) => Lift::Some,
        (Wrapper::Required, Wrapper::Maybe) => Lift::Maybe,
        (a, b) if a == b && step == Step::Same => Lift::Keep,
        (a, b) if a == b && a != Wrapper::Maybe => Lift::Map,
        _ => return None,
    };
    Some(MemberConversion {
        from: index,
        step,
        lift,
    })
}

fn step(api: &Api, from: &Field, to: &Field) -> Option<Step> {
    let boxes = (from.boxed, to.boxed);
    let (from, to) = (api.resolve(&from.ty), api.resolve(&to.ty));
    if from == to {
        return match boxes {
            (a, b) if a == b => Some(Step::Same),
            (false, true) => Some(Step::Boxed),
            _ => None,
        };
    }
    if boxes != (false, false) {
        return None;
    }
    if matches!(
        (from, to),
        (Ty::Small(_) | Ty::I32 | Ty::U32, Ty::I64)
            | (Ty::Small(_), Ty::I32)
            | (Ty::U32, Ty::U64)
            | (
                Ty::Small(_) | Ty::I32 | Ty::U32 | Ty::I64 | Ty::U64,
                Ty::I128
            )
    ) {
        return Some(Step::Widened);
    }
    let is_string_enum =
        |shape: &Shape| matches!(shape, Shape::Enum(list) if list.repr == EnumRepr::String);
    let to_enum = api.shape(to).is_some_and(is_string_enum);
    let to_string = *to == Ty::String;
    match api.shape(from)? {
        shape if is_string_enum(shape) && to_enum => Some(Step::OtherEnum),
        shape if is_string_enum(shape) && to_string => Some(Step::Text),
        Shape::Const(Value::String(text)) if to_enum => Some(Step::ConstantEnum(text.clone())),
        Shape::Const(Value::String(text)) if to_string => Some(Step::ConstantText(text.clone())),
        _ => None,
    }
}
