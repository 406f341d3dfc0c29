// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Enums united API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/level.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`: Of no concern.
    Low,
    /// `2`: Of concern.
    High,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Level,
    1 => Low,
    2 => High,
    .. => Unknown,
}

// src/types/state.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    State,
    "on" => On,
    "off" => Off,
    .. => Unknown,
}
