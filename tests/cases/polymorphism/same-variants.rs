// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Same variants API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/a.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    A,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/number.rs

pub type Number = i64;

// src/types/twice.rs

use crate::types::A;

/// Another name of [`A`](crate::types::A).
pub type Twice = A;

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Number, Twice};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub n: Option<Number>,
    pub t: Option<Twice>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "n" => n: optional,
    "t" => t: optional,
    .. => extra: rest,
}
