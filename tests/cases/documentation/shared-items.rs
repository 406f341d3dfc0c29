// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Items API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Moods;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub moods: Option<Vec<Moods>>,
    pub extra: JsonObject,
}

json_object! {
    Cat,
    "moods" => moods: optional,
    .. => extra: rest,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Moods;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub name: Option<String>,
    /// Each item: The mood of a dog.
    pub moods: Option<Vec<Moods>>,
    pub extra: JsonObject,
}

json_object! {
    Dog,
    "name" => name: optional,
    "moods" => moods: optional,
    .. => extra: rest,
}

// src/types/moods.rs

use crate::runtime::string_enum;

/// The mood of a cat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Moods {
    /// `happy`.
    Happy,
    /// `sad`.
    Sad,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Moods,
    "happy" => Happy,
    "sad" => Sad,
    .. => Unknown,
}

// src/types/rights.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rights {
    /// Each item: A right of issues.
    pub issues: Option<Vec<Right>>,
    /// What one may do.
    ///
    /// Each item: A right of pulls.
    pub pulls: Option<Vec<Right>>,
    /// Each value: A right of a page.
    pub pages: Option<BTreeMap<String, Right>>,
    /// A right of actions.
    pub actions: Option<Right>,
    pub extra: JsonObject,
}

json_object! {
    Rights,
    "issues" => issues: optional,
    "pulls" => pulls: optional,
    "pages" => pages: optional,
    "actions" => actions: optional,
    .. => extra: rest,
}

/// A value of several members of a [`Rights`](crate::types::Rights).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Right {
    /// `read`.
    Read,
    /// `write`.
    Write,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Right,
    "read" => Read,
    "write" => Write,
    .. => Unknown,
}
