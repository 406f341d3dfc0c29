// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Todo.Api | v1.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/nullable_of_nothing.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NullableOfNothing {
    /// `a`.
    A,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    NullableOfNothing,
    "a" => A,
    .. => Unknown,
}

// src/types/nullable_of_priority.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NullableOfPriority {
    /// `Low`.
    Low,
    /// `Middle`.
    Middle,
    /// `High`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    NullableOfPriority,
    "Low" => Low,
    "Middle" => Middle,
    "High" => High,
    .. => Unknown,
}

// src/types/nullable_of_status.rs

use crate::types::Status;

/// Another name of [`Status`](crate::types::Status).
pub type NullableOfStatus = Status;

// src/types/priority.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `Low`.
    Low,
    /// `High`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Priority,
    "Low" => Low,
    "High" => High,
    .. => Unknown,
}

// src/types/status.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `Open`.
    Open,
    /// `Done`.
    Done,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Status,
    "Open" => Open,
    "Done" => Done,
    .. => Unknown,
}

// src/types/todo.rs

use crate::runtime::{JsonObject, Maybe, json_object, string_enum};
use crate::types::{NullableOfNothing, NullableOfPriority, Status};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Todo {
    pub status: Status,
    pub outcome: Maybe<TodoOutcome>,
    pub last: Option<Status>,
    pub next: Maybe<Status>,
    pub priority: Maybe<NullableOfPriority>,
    pub other: Maybe<NullableOfNothing>,
    pub extra: JsonObject,
}

impl Todo {
    #[must_use]
    pub fn new(status: Status, last: Option<Status>) -> Self {
        Self {
            status,
            outcome: Maybe::Absent,
            last,
            next: Maybe::Absent,
            priority: Maybe::Absent,
            other: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Todo,
    "status" => status: required,
    "outcome" => outcome: maybe,
    "last" => last: nullable,
    "next" => next: maybe,
    "priority" => priority: maybe,
    "other" => other: maybe,
    .. => extra: rest,
}

/// The `outcome` of a [`Todo`](crate::types::Todo).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TodoOutcome {
    /// `Open`.
    Open,
    /// `Done`.
    Done,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    TodoOutcome,
    "Open" => Open,
    "Done" => Done,
    .. => Unknown,
}
