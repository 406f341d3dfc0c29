//! The use of what is inside of what has a use.

use crate::ir::{Part, Role, Usage};

/// The usage of the items of an array, or of the values of a map, that has no type of its own.
pub(super) fn item_usage(usage: &Usage) -> Usage {
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

pub(super) fn with_part(usage: &Usage, part: Part) -> Usage {
    match usage {
        Usage::Part { of, .. } => Usage::Part { of: *of, part },
        other => other.clone(),
    }
}
