// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Titles API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/a_fine_thing.rs

use crate::runtime::{JsonObject, json_object};

/// A fine thing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AFineThing {
    pub x: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AFineThing,
    "x" => x: optional,
    .. => extra: rest,
}

// src/types/color.rs

use crate::runtime::string_enum;

/// The `five` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Color,
    "red" => Red,
    .. => Unknown,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Pet,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{AFineThing, Color, UseThree, UseTwo};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub one: Option<AFineThing>,
    pub two: Option<UseTwo>,
    pub three: Option<UseThree>,
    pub four: Option<UseFour>,
    pub five: Option<Color>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "one" => one: optional,
    "two" => two: optional,
    "three" => three: optional,
    "four" => four: optional,
    "five" => five: optional,
    .. => extra: rest,
}

/// The `four` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseFour {
    pub w: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    UseFour,
    "w" => w: optional,
    .. => extra: rest,
}

// src/types/use_three.rs

use crate::runtime::{JsonObject, json_object};

/// This is a whole sentence that says what the schema is for and goes on for a while longer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseThree {
    pub z: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    UseThree,
    "z" => z: optional,
    .. => extra: rest,
}

// src/types/use_two.rs

use crate::runtime::{JsonObject, json_object};

/// Pet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseTwo {
    pub y: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    UseTwo,
    "y" => y: optional,
    .. => extra: rest,
}
