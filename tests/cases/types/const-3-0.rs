// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Const 3 0 API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/thing.rs

use crate::runtime::{JsonObject, Maybe, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `new` sets it to `thing`.
    pub kind: ThingKind,
    pub state: Option<ThingState>,
    pub loose: Maybe<ThingLoose>,
    pub extra: JsonObject,
}

impl Thing {
    /// Sets `kind`.
    #[must_use]
    pub fn new(state: Option<ThingState>) -> Self {
        Self {
            kind: ThingKind::Thing,
            state,
            loose: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Thing,
    "kind" => kind: required,
    "state" => state: nullable,
    "loose" => loose: maybe,
    .. => extra: rest,
}

/// The `kind` of a [`Thing`](crate::types::Thing).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingKind {
    /// `thing`.
    Thing,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ThingKind,
    "thing" => Thing,
    .. => Unknown,
}

/// The `state` of a [`Thing`](crate::types::Thing).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingState {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ThingState,
    "on" => On,
    "off" => Off,
    .. => Unknown,
}

/// The `loose` of a [`Thing`](crate::types::Thing).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingLoose {
    /// `a`.
    A,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ThingLoose,
    "a" => A,
    .. => Unknown,
}
