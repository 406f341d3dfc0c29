// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nullable by a branch API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/money.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Money {
    pub amount: String,
    pub extra: JsonObject,
}

impl Money {
    #[must_use]
    pub fn new(amount: impl Into<String>) -> Self {
        Self {
            amount: amount.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Money,
    "amount" => amount: required,
    .. => extra: rest,
}

// src/types/name.rs

/// At most 9 characters.
pub type Name = String;

// src/types/status.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `open`.
    Open,
    /// `done`.
    Done,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Status,
    "open" => Open,
    "done" => Done,
    .. => Unknown,
}

// src/types/task.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{Money, Name, Status};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// What it costs.
    pub owner: Option<Money>,
    pub status: Option<Status>,
    pub first: Option<Money>,
    /// Never null.
    pub whole: Money,
    pub later: Maybe<Money>,
    /// What it is called.
    pub name: Option<Name>,
    /// Never null.
    pub alias: Name,
    pub extra: JsonObject,
}

impl Task {
    #[must_use]
    pub fn new(
        owner: Option<Money>,
        status: Option<Status>,
        first: Option<Money>,
        whole: Money,
        name: Option<Name>,
        alias: impl Into<String>,
    ) -> Self {
        Self {
            owner,
            status,
            first,
            whole,
            later: Maybe::Absent,
            name,
            alias: alias.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Task,
    "owner" => owner: nullable,
    "status" => status: nullable,
    "first" => first: nullable,
    "whole" => whole: required,
    "later" => later: maybe,
    "name" => name: nullable,
    "alias" => alias: required,
    .. => extra: rest,
}
