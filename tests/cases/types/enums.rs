// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Enums API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/booleans.rs

use crate::runtime::value_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Booleans {
    /// `true`.
    True,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl Booleans {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::True => serde_json::Value::Bool(true),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Booleans {
    fn from(value: serde_json::Value) -> Self {
        if value == serde_json::Value::Bool(true) {
            return Self::True;
        }
        Self::Unknown(value)
    }
}

value_enum!(Booleans);

// src/types/both.rs

pub type Both = bool;

// src/types/integers.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Integers {
    /// `1`.
    Value1,
    /// `-1`.
    Minus1,
    /// `200`.
    Value200,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Integers,
    1 => Value1,
    -1 => Minus1,
    200 => Value200,
    .. => Unknown,
}

// src/types/mixed.rs

use crate::runtime::value_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    /// `a`.
    A,
    /// `1`.
    Value1,
    /// `true`.
    True,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl Mixed {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::A => serde_json::Value::from("a"),
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::True => serde_json::Value::Bool(true),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Mixed {
    fn from(value: serde_json::Value) -> Self {
        if value == "a" {
            return Self::A;
        }
        if value == 1.0_f64 {
            return Self::Value1;
        }
        if value == serde_json::Value::Bool(true) {
            return Self::True;
        }
        Self::Unknown(value)
    }
}

value_enum!(Mixed);

// src/types/numbers.rs

use crate::runtime::value_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numbers {
    /// `0.5`.
    Value0_5,
    /// `1`.
    Value1,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl Numbers {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value0_5 => serde_json::Value::from(0.5_f64),
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Numbers {
    fn from(value: serde_json::Value) -> Self {
        if value == 0.5_f64 {
            return Self::Value0_5;
        }
        if value == 1.0_f64 {
            return Self::Value1;
        }
        Self::Unknown(value)
    }
}

value_enum!(Numbers);

// src/types/strings.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Strings {
    /// `a`.
    A,
    /// `b-c`.
    BC,
    /// `D e`.
    DE,
    /// The empty string.
    Empty,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Strings,
    "a" => A,
    "b-c" => BC,
    "D e" => DE,
    "" => Empty,
    .. => Unknown,
}

// src/types/use_.rs

use crate::runtime::{JsonObject, Maybe, Null, json_object, string_enum};
use crate::types::{Booleans, Integers, Mixed, Numbers, Strings};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub nulled: Option<UseNulled>,
    pub untyped: Maybe<UseUntyped>,
    pub only_null: Maybe<Null>,
    pub mixed: Option<Mixed>,
    pub integers: Option<Integers>,
    pub strings: Option<Strings>,
    pub numbers: Option<Numbers>,
    pub yes: Option<Booleans>,
    pub extra: JsonObject,
}

impl Use {
    #[must_use]
    pub fn new(nulled: Option<UseNulled>) -> Self {
        Self {
            nulled,
            untyped: Maybe::Absent,
            only_null: Maybe::Absent,
            mixed: None,
            integers: None,
            strings: None,
            numbers: None,
            yes: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Use,
    "nulled" => nulled: nullable,
    "untyped" => untyped: maybe,
    "only_null" => only_null: maybe,
    "mixed" => mixed: optional,
    "integers" => integers: optional,
    "strings" => strings: optional,
    "numbers" => numbers: optional,
    "yes" => yes: optional,
    .. => extra: rest,
}

/// The `nulled` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UseNulled {
    /// `x`.
    X,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    UseNulled,
    "x" => X,
    .. => Unknown,
}

/// The `untyped` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UseUntyped {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    UseUntyped,
    "x" => X,
    "y" => Y,
    .. => Unknown,
}
