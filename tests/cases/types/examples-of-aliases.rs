// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Examples of aliases API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/count.rs

pub type Count = i64;

// src/types/counts.rs

use std::collections::BTreeMap;

pub type Counts = BTreeMap<String, i64>;

// src/types/id.rs

pub type Id = uuid::Uuid;

// src/types/never.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Never {
    pub expires: Option<jiff::Timestamp>,
    pub extra: JsonObject,
}

json_object! {
    Never,
    "expires" => expires: optional,
    .. => extra: rest,
}

// src/types/times.rs

pub type Times = Vec<jiff::Timestamp>;

// src/types/wait.rs

pub type Wait = jiff::SpanFieldwise;

// src/types/waiting.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Waiting {
    /// Example: `P0D`.
    pub until: Option<jiff::SpanFieldwise>,
    pub extra: JsonObject,
}

json_object! {
    Waiting,
    "until" => until: optional,
    .. => extra: rest,
}
