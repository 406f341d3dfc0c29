//! The types of the positions of a tuple, and their wrappers.

use super::fields::{Wrapper, wrapper};
use crate::ir::{Api, Presence, Shape, Tuple, Ty};

/// The facts of one position of a tuple.
#[derive(Debug, Clone, PartialEq)]
pub struct ElementFacts {
    /// The type, without the `null` that the wrapper stands for.
    pub ty: Ty,
    /// The wrapper around the type, which is that of a member with the same presence.
    pub wrapper: Wrapper,
    /// Whether an array may end before the element.
    pub is_optional: bool,
}

/// Returns the facts of each element of a tuple, in order; empty for any other shape.
pub(super) fn elements_of(api: &Api, shape: &Shape) -> Vec<ElementFacts> {
    let Shape::Tuple(Tuple {
        elements, required, ..
    }) = shape
    else {
        return Vec::new();
    };
    let elements = elements.iter().enumerate();
    elements
        .map(|(index, ty)| element(api, ty, index < *required))
        .collect()
}

fn element(api: &Api, ty: &Ty, is_required: bool) -> ElementFacts {
    let (inner, is_nullable) = match ty {
        Ty::Nullable(inner) => (&**inner, true),
        Ty::Null => (&Ty::Null, !is_required),
        other => (other, false),
    };
    let presence = match (is_required, is_nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredNullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    };
    ElementFacts {
        ty: inner.clone(),
        wrapper: wrapper(api, presence, inner),
        is_optional: !is_required,
    }
}
