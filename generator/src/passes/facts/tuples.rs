//! The types of the positions of a tuple, and their wrappers.

use super::fields::{Wrapper, wrapper};
use super::literals::{Literal, literal};
use crate::config::Config;
use crate::ir::{Api, Presence, Shape, Tuple, Ty};
use crate::passes::constants::only_value;

/// The facts of one position of a tuple.
#[derive(Debug, Clone, PartialEq)]
pub struct ElementFacts {
    /// The type, without the `null` that the wrapper stands for.
    pub ty: Ty,
    /// The wrapper around the type, which is that of a member with the same presence.
    pub wrapper: Wrapper,
    /// Whether an array may end before the element.
    pub is_optional: bool,
    /// The value that `new` assigns, since there is no other.
    pub preset: Option<Literal>,
}

/// Returns whether a tuple has `new`: one of its positions has only one value, or may be absent, or any JSON may follow.
#[must_use]
pub fn has_new(tuple: &Tuple, elements: &[ElementFacts]) -> bool {
    let is_left_out = |element: &ElementFacts| element.preset.is_some() || element.is_optional;
    matches!(tuple.rest, Some(Ty::Any(_))) || elements.iter().any(is_left_out)
}

/// Returns the facts of each element of a tuple, in order; empty for any other shape.
pub(super) fn elements_of(api: &Api, config: &Config, shape: &Shape) -> Vec<ElementFacts> {
    let Shape::Tuple(Tuple {
        elements, required, ..
    }) = shape
    else {
        return Vec::new();
    };
    let elements = elements.iter().enumerate();
    elements
        .map(|(index, ty)| element(api, config, ty, index < *required))
        .collect()
}

fn element(api: &Api, config: &Config, ty: &Ty, is_required: bool) -> ElementFacts {
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
    let only = only_value(api, inner).filter(|_| is_required && !is_nullable);
    ElementFacts {
        preset: only.and_then(|value| literal(api, config, inner, value)),
        ty: inner.clone(),
        wrapper: wrapper(api, presence, inner),
        is_optional: !is_required,
    }
}
