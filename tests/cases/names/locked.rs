// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Locked API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object};

/// It was here first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Pet,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/pet_lower.rs

use crate::runtime::{JsonObject, json_object};

/// The newcomer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetLower {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    PetLower,
    "a" => a: optional,
    .. => extra: rest,
}
