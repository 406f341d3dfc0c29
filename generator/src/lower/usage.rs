//! The uses and places of types inside other types.

use crate::ir::{Part, Ty, Usage};
use crate::lower::builder::Builder;
use crate::source::Place;

impl Builder<'_> {
    /// Returns the place of a conjunction whose last schema is at `written`. That place is kept if it is inside the
    /// type that the conjunction is part of. A schema outside may be part of many types, and types must not share a
    /// place, so each such part has a place inside its own type.
    pub(in crate::lower) fn place_in_use(&self, written: &Place, usage: &Usage) -> Place {
        let Usage::Part { of, part } = usage else {
            return written.clone();
        };
        let owner = &self.types[*of].origin;
        if is_inside(written, owner) {
            return written.clone();
        }
        match part {
            Part::Member(name) => owner.join("properties").join(name),
            Part::MemberItem(name) => owner.join("properties").join(name).join("items"),
            Part::Item => owner.join("items"),
            Part::Value => owner.join("additionalProperties"),
            // This is not a keyword, since the type may have variants of its own under `oneOf` and `anyOf`.
            Part::Variant(index, _) => owner.join("variants").index(*index),
            Part::Siblings => owner.join("properties"),
            Part::Element(index) => owner.join("prefixItems").index(*index),
        }
    }

    /// Makes a type that is done a part of the one whose schema it is written in. It may have been built for a type that
    /// extends that one, which comes first in the document.
    pub(in crate::lower) fn adopt(&mut self, ty: &Ty, usage: &Usage) {
        let ty = match ty {
            Ty::Nullable(inner) => inner,
            ty => ty,
        };
        let (Ty::Type(id), Usage::Part { .. }) = (ty, usage) else {
            return;
        };
        let def = &self.types[*id];
        let is_home = |usage: &Usage| match usage {
            Usage::Part { of, .. } => is_inside(&def.origin, &self.types[*of].origin),
            _ => true,
        };
        if is_home(usage) && !is_home(&def.hints.usage) {
            self.types[*id].hints.usage = usage.clone();
        }
    }
}

fn is_inside(place: &Place, owner: &Place) -> bool {
    let below = place.pointer.as_str().strip_prefix(owner.pointer.as_str());
    place.file == owner.file && below.is_some_and(|below| below.starts_with('/'))
}

/// Returns the use of another part of the same type.
pub(in crate::lower) fn with_part(usage: &Usage, part: Part) -> Usage {
    match usage {
        Usage::Part { of, .. } => Usage::part(*of, part),
        other => other.clone(),
    }
}
