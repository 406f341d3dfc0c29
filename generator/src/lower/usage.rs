//! The use of what is inside of what has a use, and where that is.

use crate::ir::{Part, Role, Usage};
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
        let owner = self
            .types
            .get(of.index())
            .and_then(|def| def.origins.first());
        match owner {
            Some(owner) if !is_inside(written, owner) => match part {
                Part::Member(name) => owner.join("properties").join(name),
                Part::MemberItem(name) => owner.join("properties").join(name).join("items"),
                Part::Item => owner.join("items"),
                Part::Value => owner.join("additionalProperties"),
                // No keyword: the type may have variants of its own under those.
                Part::Variant(index, _) => owner.join("variants").index(*index),
                Part::Element(index) => owner.join("prefixItems").index(*index),
            },
            _ => written.clone(),
        }
    }
}

fn is_inside(place: &Place, owner: &Place) -> bool {
    let below = place.pointer.as_str().strip_prefix(owner.pointer.as_str());
    place.file == owner.file && below.is_some_and(|below| below.starts_with('/'))
}

/// The usage of the items of an array, or of the values of a map, that has no type of its own.
pub(in crate::lower) fn item_usage(usage: &Usage) -> Usage {
    match usage {
        Usage::Part {
            of,
            part: Part::Member(name),
        } => Usage::Part {
            of: *of,
            part: Part::MemberItem(name.clone()),
        },
        Usage::Operation {
            operation,
            role: Role::ResponseBody(status),
        } => Usage::Operation {
            operation: *operation,
            role: Role::ResponseItem(*status),
        },
        Usage::Operation {
            operation,
            role: Role::RequestBody,
        } => Usage::Operation {
            operation: *operation,
            role: Role::RequestItem,
        },
        other => other.clone(),
    }
}

pub(in crate::lower) fn with_part(usage: &Usage, part: Part) -> Usage {
    match usage {
        Usage::Part { of, .. } => Usage::Part { of: *of, part },
        other => other.clone(),
    }
}
