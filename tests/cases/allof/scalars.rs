// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Scalars API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/level.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `2`.
    Value2,
    /// `3`.
    Value3,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Level,
    2 => Value2,
    3 => Value3,
    .. => Unknown,
}

// src/types/list.rs

use crate::runtime::{JsonObject, json_object};

/// A list of [`ListItem`](crate::types::ListItem).
pub type List = Vec<ListItem>;

/// An item of a [`List`](crate::types::List).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItem {
    pub a: Option<String>,
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListItem,
    "a" => a: optional,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/narrow.rs

/// Begins with an a.
///
/// At least 2 characters, matches `^a`.
pub type Narrow = String;

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Level, Narrow};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub narrow: Option<Narrow>,
    pub level: Option<Level>,
    /// A day.
    pub inline: Option<jiff::civil::Date>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "narrow" => narrow: optional,
    "level" => level: optional,
    "inline" => inline: optional,
    .. => extra: rest,
}
