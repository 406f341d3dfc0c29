// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Choices API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/blank_enum.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlankEnum {
    /// The empty string.
    Empty,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BlankEnum,
    "" => Empty,
    .. => Unknown,
}

// src/types/state_enum.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateEnum {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    StateEnum,
    "open" => Open,
    "closed" => Closed,
    .. => Unknown,
}

// src/types/task.rs

use crate::runtime::{JsonObject, Maybe, json_object, string_enum};
use crate::types::StateEnum;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    pub state: Option<TaskState>,
    pub before: Maybe<StateEnum>,
    pub extra: JsonObject,
}

impl Task {
    #[must_use]
    pub fn new(state: Option<TaskState>) -> Self {
        Self {
            state,
            before: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Task,
    "state" => state: nullable,
    "before" => before: maybe,
    .. => extra: rest,
}

/// The `state` of a [`Task`](crate::types::Task).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// The empty string.
    Empty,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    TaskState,
    "open" => Open,
    "closed" => Closed,
    "" => Empty,
    .. => Unknown,
}
