// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Enum names API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/code.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `0`: Nothing was set.
    Unset,
    /// `1`: All is well.
    Ok,
    /// `2`.
    NotFound,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Code,
    0 => Unset,
    1 => Ok,
    2 => NotFound,
    .. => Unknown,
}

// src/types/described.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Described {
    /// `x`: The x.
    X,
    /// `y`: The y.
    Y,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Described,
    "x" => X,
    "y" => Y,
    .. => Unknown,
}

// src/types/named.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Named {
    /// `a`.
    First,
    /// `b`.
    Second,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Named,
    "a" => First,
    "b" => Second,
    .. => Unknown,
}

// src/types/unit.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// `e1`: A kilo.
    Kilo,
    /// `e2`.
    Mega,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Unit,
    "e1" => Kilo,
    "e2" => Mega,
    .. => Unknown,
}
