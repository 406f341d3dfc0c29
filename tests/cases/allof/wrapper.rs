// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Wrapper API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/car.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Color;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub plain: Option<Color>,
    /// The colour of the roof.
    pub described: Option<Color>,
    pub nullable: Maybe<Color>,
    /// Default: `green`.
    pub defaulted: Option<Color>,
    /// **Deprecated.**
    pub old: Option<Color>,
    /// Only in responses: the service sets it.
    pub locked: Option<Color>,
    pub extra: JsonObject,
}

impl Car {
    /// Returns `defaulted`, or its default `green` if it is absent.
    #[must_use]
    pub fn defaulted_or_default(&self) -> &Color {
        self.defaulted.as_ref().unwrap_or(&Color::Green)
    }
}

json_object! {
    Car,
    "plain" => plain: optional,
    "described" => described: optional,
    "nullable" => nullable: maybe,
    "defaulted" => defaulted: optional,
    "old" => old: optional,
    "locked" => locked: optional,
    .. => extra: rest,
}

// src/types/color.rs

use crate::runtime::string_enum;

/// A colour.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Color,
    "red" => Red,
    "green" => Green,
    .. => Unknown,
}
