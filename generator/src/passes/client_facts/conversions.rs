//! Which structs convert to their bases, and how: a conversion loses nothing and cannot fail.

use super::fields::{Wrapper, wrapper};
use super::rust_types::keeps_extra;
use crate::config::Config;
use crate::ir::{Api, EnumRepr, Extra, Field, Shape, Struct, Ty, TypeId};
use serde_json::Value;

/// How a struct becomes one of its bases.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversion {
    /// The base.
    pub base: TypeId,
    /// How each field of the base is made, in order.
    pub members: Vec<MemberConversion>,
    /// The fields of the struct that the base does not have, by index. They move into the base's `extra`.
    pub rest: Vec<usize>,
    /// Where the base's `extra` comes from; `None` if the base has none.
    pub extra: Option<ExtraSource>,
}

/// How a field of a base is made.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberConversion {
    /// The index of the field of the struct that it is made of.
    pub from: usize,
    /// What happens to the value.
    pub step: Step,
    /// What happens to the wrapper around the value.
    pub lift: Lift,
}

/// What happens to the value of a member.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Nothing.
    Same,
    /// It becomes a wider number.
    Widened,
    /// A string enum becomes its text.
    Text,
    /// A string enum becomes another string enum.
    OtherEnum,
    /// A constant becomes its text.
    ConstantText(String),
    /// A constant becomes a value of a string enum.
    ConstantEnum(String),
    /// It is put into a box.
    Boxed,
}

/// What happens to the wrapper around the value of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lift {
    /// It stays as it is, and the value too.
    Keep,
    /// There is none.
    Plain,
    /// The value is put into `Some`.
    Some,
    /// The value is put into `Maybe::Value`.
    Maybe,
    /// The value inside the `Option` changes.
    Map,
}

/// Where the `extra` of a base comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtraSource {
    /// It is empty: the struct keeps no unnamed members.
    Empty,
    /// From the `extra` of the struct.
    Struct,
}

/// The most bases that a struct converts to. Each conversion names every member that the base lacks, so that their number
/// multiplies with that of the members.
const MOST_BASES: usize = 32;

/// Keeps of each struct's bases those to which every value converts.
pub(in crate::passes) fn keep_infallible(api: &mut Api, config: &Config) {
    let kept = api.types.map(|id, _| -> Vec<TypeId> {
        let conversions = conversions_of(api, config, id);
        conversions.into_iter().map(|to| to.base).collect()
    });
    for (id, def) in api.types.entries_mut() {
        if let Shape::Struct(structure) = &mut def.shape {
            structure.bases.clone_from(&kept[id]);
        }
    }
}

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
        // Unnamed members have no place in the base.
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
        (Ty::I32 | Ty::U32, Ty::I64) | (Ty::U32, Ty::U64)
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
