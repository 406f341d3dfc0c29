//! The use of what is inside of what has a use, and where that is.

use crate::ir::{Part, Usage};
use crate::lower::builder::Builder;
use crate::source::Place;

impl Builder<'_> {
    /// Where a conjunction stands whose last schema is written at `written`: there, if that is inside of the type that
    /// it is part of. What is written elsewhere may be part of many types, and no two types share a place, so each of
    /// those has a place in the type that it is part of.
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
            // No keyword: the type may have variants of its own under those.
            Part::Variant(index, _) => owner.join("variants").index(*index),
            Part::Element(index) => owner.join("prefixItems").index(*index),
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
