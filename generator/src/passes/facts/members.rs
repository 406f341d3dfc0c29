//! Finds a member of a body by the wire names that lead to it.

use super::fields::{Wrapper, wrapper};
use crate::ir::{Api, Shape, Ty, TypeId};
use indexmap::IndexSet;

/// A field on the way to a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberStep {
    /// The struct.
    pub of: TypeId,
    /// The index of the field.
    pub field: usize,
    /// The type that wraps its value.
    pub wrapper: Wrapper,
}

/// A member of a body.
pub(super) struct Member<'a> {
    /// The fields that lead to it.
    pub(super) steps: Vec<MemberStep>,
    /// Its type.
    pub(super) ty: &'a Ty,
    /// Whether its value is in a `Box`.
    pub(super) boxed: bool,
}

/// Returns the member that a path leads to through plain structs.
pub(super) fn member<'a>(
    api: &'a Api,
    newtypes: &IndexSet<TypeId>,
    body: &'a Ty,
    path: &[String],
) -> Option<Member<'a>> {
    let resolve = |ty: &'a Ty| api.resolve_if(ty, |id| !newtypes.contains(&id));
    let mut member = Member {
        steps: Vec::new(),
        ty: body,
        boxed: false,
    };
    for name in path {
        let Ty::Type(of) = resolve(member.ty) else {
            return None;
        };
        let Shape::Struct(structure) = &api.types[*of].shape else {
            return None;
        };
        let mut fields = structure.fields.iter().enumerate();
        let (index, field) = fields.find(|(_, field)| field.wire == *name)?;
        let wrapper = wrapper(api, field.presence, &field.ty);
        // A field that is nullable by its type is an option in an option.
        let is_doubled = matches!(api.resolve(&field.ty), Ty::Nullable(_));
        if wrapper == Wrapper::Any || is_doubled {
            return None;
        }
        member.steps.push(MemberStep {
            of: *of,
            field: index,
            wrapper,
        });
        member.ty = &field.ty;
        member.boxed = field.boxed;
    }
    Some(member)
}
