//! The members of a body that answer `ProblemDetails` (RFC 9457).

use super::fields::{FieldFacts, Wrapper};
use super::rust_types::{is_string, keeps_extra};
use crate::config::Config;
use crate::ir::{Api, Extra, Struct, Ty};

/// The sources of the members of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProblemFacts {
    /// `type`.
    pub problem_type: ProblemMember,
    /// `title`.
    pub title: ProblemMember,
    /// `detail`.
    pub detail: ProblemMember,
    /// `instance`.
    pub instance: ProblemMember,
    /// `status`.
    pub status: ProblemMember,
}

/// The source of a member of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemMember {
    /// The body does not have the member, or has it with a type that a problem does not have.
    None,
    /// The field with this index.
    Field(usize),
    /// The field with this index, an integer that fits into 32 bits.
    SmallField(usize),
    /// The undeclared members, which may have it.
    Extra,
}

/// Returns the facts of a struct that is the body of a problem.
pub(super) fn problem_of(
    api: &Api,
    config: &Config,
    structure: &Struct,
    fields: &[FieldFacts],
) -> ProblemFacts {
    let member = |wire: &str, source: &dyn Fn(usize, &Ty, bool) -> ProblemMember| {
        let mut declared = structure.fields.iter().zip(fields).enumerate();
        let found = declared.find(|(_, (field, _))| field.wire == wire);
        match found {
            Some((_, (_, facts))) if facts.wrapper == Wrapper::Any => ProblemMember::None,
            Some((index, (field, _))) => source(index, &field.ty, field.boxed),
            None if structure.extra == Extra::Open && keeps_extra(config, structure) => {
                ProblemMember::Extra
            }
            None => ProblemMember::None,
        }
    };
    let text = |wire: &str| {
        member(wire, &|index, ty, boxed| {
            if is_string(api, config, ty) && !boxed {
                ProblemMember::Field(index)
            } else {
                ProblemMember::None
            }
        })
    };
    ProblemFacts {
        problem_type: text("type"),
        title: text("title"),
        detail: text("detail"),
        instance: text("instance"),
        status: member("status", &|index, ty, _| match api.resolve(ty) {
            Ty::I64 => ProblemMember::Field(index),
            Ty::Small(_) | Ty::I32 | Ty::U32 => ProblemMember::SmallField(index),
            _ => ProblemMember::None,
        }),
    }
}
