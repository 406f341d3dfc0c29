// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Copies API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/first.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{FirstOther, Problem};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub error: Option<Problem>,
    pub other: Option<FirstOther>,
    pub extra: JsonObject,
}

json_object! {
    First,
    "error" => error: optional,
    "other" => other: optional,
    .. => extra: rest,
}

// src/types/first_other.rs

use crate::runtime::{JsonObject, json_object};

/// Problem.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirstOther {
    pub title: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    FirstOther,
    "title" => title: optional,
    .. => extra: rest,
}

// src/types/problem.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub status: Option<i32>,
    pub extra: JsonObject,
}

json_object! {
    Problem,
    "title" => title: optional,
    "status" => status: optional,
    .. => extra: rest,
}
