// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Const API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/constants.rs

use crate::runtime::{JsonObject, Maybe, Null, const_string, const_value, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Constants {
    pub s: ConstantsS,
    pub i: ConstantsI,
    pub n: Option<ConstantsN>,
    /// `new` sets it to `true`.
    pub b: bool,
    pub z: Maybe<Null>,
    pub o: Option<ConstantsO>,
    pub l: Option<ConstantsL>,
    pub typed: Option<ConstantsTyped>,
    pub extra: JsonObject,
}

impl Constants {
    /// Sets `s`, `i` and `b`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            s: ConstantsS,
            i: ConstantsI,
            n: None,
            b: true,
            z: Maybe::Absent,
            o: None,
            l: None,
            typed: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Constants {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Constants,
    "s" => s: required,
    "i" => i: required,
    "n" => n: optional,
    "b" => b: required,
    "z" => z: maybe,
    "o" => o: optional,
    "l" => l: optional,
    "typed" => typed: optional,
    .. => extra: rest,
}

/// The `s` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsS;

const_string!(ConstantsS, "fixed");

/// The `i` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsI;

const_value!(ConstantsI, "5");

/// The `n` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsN;

const_value!(ConstantsN, "1.5");

/// The `o` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsO;

const_value!(ConstantsO, "{\"a\":1}");

/// The `l` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsL;

const_value!(ConstantsL, "[1,2]");

/// The `typed` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsTyped;

const_string!(ConstantsTyped, "typed");
