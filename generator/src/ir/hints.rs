//! The hints for the name of a type: what the document calls it, and its first use.

use super::ids::{OperationId, TypeId, WebhookId};
use super::status::Status;

/// The hints for the name of a type, in addition to the configuration and the lock file.
#[derive(Debug, Clone, PartialEq)]
pub struct Hints {
    /// The name from an extension.
    pub given: Option<String>,
    /// The key under `components/schemas` or `$defs`, or in a file that contains only schemas.
    pub key: Option<String>,
    /// The schema's `title`.
    pub title: Option<String>,
    /// The words that name a type which several members of one name, or several bodies of one path, have in common.
    pub shared: Option<String>,
    /// The first use.
    pub usage: Usage,
    /// A suffix that distinguishes it from a type of the same name, for example `Base` for the struct of a polymorphic
    /// base.
    pub suffix: Option<&'static str>,
}

impl Hints {
    /// Returns whether the type is that of several members or bodies, which were equal before.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        let part = match &self.usage {
            Usage::Part { part, .. } => Some(part),
            _ => None,
        };
        self.shared.is_some() || part == Some(&Part::Siblings)
    }
}

/// A use of a schema that has no name of its own.
#[derive(Debug, Clone, PartialEq)]
pub enum Usage {
    /// The schema is a component, or the root of a file.
    Root,
    /// The schema is a part of another type.
    Part {
        /// The type that it is part of.
        of: TypeId,
        /// The role of the part.
        part: Part,
    },
    /// An operation uses the schema.
    Operation {
        /// The operation.
        operation: OperationId,
        /// The role of the schema in the operation.
        role: Role,
    },
    /// The schema is the body of a webhook or callback, or its items.
    Webhook(WebhookId),
    /// The schema is that of a header of a webhook or callback.
    WebhookHeader(WebhookId, String),
    /// The type is the query of a webhook or callback.
    WebhookQuery(WebhookId),
}

impl Usage {
    /// Returns the use as a part of another type.
    #[must_use]
    pub fn part(of: TypeId, part: Part) -> Self {
        Self::Part { of, part }
    }

    /// Returns the name of the member or parameter that has the type, or the items of which have it.
    #[must_use]
    pub fn member(&self) -> Option<&str> {
        match self {
            Self::Part {
                part: Part::Member(name) | Part::MemberItem(name),
                ..
            }
            | Self::Operation {
                role: Role::Parameter(name),
                ..
            } => Some(name),
            _ => None,
        }
    }

    /// Returns the use of the items of an array, or of the values of a map, that has this use and is not a type of its
    /// own.
    #[must_use]
    pub fn of_items(self) -> Self {
        match self {
            Self::Part {
                of,
                part: Part::Member(name),
            } => Self::part(of, Part::MemberItem(name)),
            Self::Operation {
                operation,
                role: Role::ResponseBody(status),
            } => Self::Operation {
                operation,
                role: Role::ResponseItem(status),
            },
            Self::Operation {
                operation,
                role: Role::RequestBody,
            } => Self::Operation {
                operation,
                role: Role::RequestItem,
            },
            other => other,
        }
    }
}

/// The role of a type as a part of another type.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// The member with this wire name.
    Member(String),
    /// The items of the member with this wire name.
    MemberItem(String),
    /// The items of an array type.
    Item,
    /// The values of a map, or of undeclared members.
    Value,
    /// The variant with this index of the union, with a hint for its name if there is one.
    Variant(usize, Option<String>),
    /// The element with this index of a tuple.
    Element(usize),
    /// Several members that have equal values.
    Siblings,
}

/// The role of a type in an operation.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// The request body.
    RequestBody,
    /// The body of the response with this status.
    ResponseBody(Status),
    /// The items of an array that is the body of the response with this status.
    ResponseItem(Status),
    /// The items of an array that is the request body.
    RequestItem,
    /// The parameter with this wire name.
    Parameter(String),
    /// The response header with this name.
    ResponseHeader(String),
}
