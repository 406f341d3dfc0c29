// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Mistyped values API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/both.rs

use crate::runtime::value_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Both {
    /// `1`.
    Value1,
    /// `a`.
    A,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl Both {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::A => serde_json::Value::from("a"),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Both {
    fn from(value: serde_json::Value) -> Self {
        if value == 1.0_f64 {
            return Self::Value1;
        }
        if value == "a" {
            return Self::A;
        }
        Self::Unknown(value)
    }
}

value_enum!(Both);

// src/types/constant.rs

use crate::runtime::const_string;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constant;

const_string!(Constant, "1");

// src/types/flags.rs

use crate::runtime::value_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flags {
    /// `true`.
    True,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl Flags {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::True => serde_json::Value::Bool(true),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Flags {
    fn from(value: serde_json::Value) -> Self {
        if value == serde_json::Value::Bool(true) {
            return Self::True;
        }
        Self::Unknown(value)
    }
}

value_enum!(Flags);

// src/types/lost.rs

pub type Lost = i64;

// src/types/lost_constant.rs

pub type LostConstant = i64;

// src/types/members.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Members {
    /// Default: `1.10`. Example: `1.20`.
    pub version: Option<String>,
    /// Default: `yes`. Example: `True`.
    pub flag: Option<String>,
    /// Default: `5`. Example: `6`.
    pub count: Option<i64>,
    /// Default: `1.10`.
    pub kind: Option<MembersKind>,
    pub lost: Option<i64>,
    pub extra: JsonObject,
}

impl Members {
    /// Returns `version`, or its default `1.10` if it is absent.
    #[must_use]
    pub fn version_or_default(&self) -> &str {
        self.version.as_deref().unwrap_or("1.10")
    }

    /// Returns `flag`, or its default `yes` if it is absent.
    #[must_use]
    pub fn flag_or_default(&self) -> &str {
        self.flag.as_deref().unwrap_or("yes")
    }

    /// Returns `count`, or its default `5` if it is absent.
    #[must_use]
    pub fn count_or_default(&self) -> i64 {
        self.count.unwrap_or(5)
    }

    /// Returns `kind`, or its default `1.10` if it is absent.
    #[must_use]
    pub fn kind_or_default(&self) -> &MembersKind {
        self.kind.as_ref().unwrap_or(&MembersKind::Value1_10)
    }
}

json_object! {
    Members,
    "version" => version: optional,
    "flag" => flag: optional,
    "count" => count: optional,
    "kind" => kind: optional,
    "lost" => lost: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Members`](crate::types::Members).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembersKind {
    /// `1.10`.
    Value1_10,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    MembersKind,
    "1.10" => Value1_10,
    "2" => Value2,
    .. => Unknown,
}

// src/types/nullable.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nullable {
    /// `1`.
    Value1,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Nullable,
    "1" => Value1,
    .. => Unknown,
}

// src/types/number.rs

use crate::runtime::value_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Number {
    /// `1.5`.
    Value1_5,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl Number {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value1_5 => serde_json::Value::from(1.5_f64),
            Self::Value2 => serde_json::Value::from(2_i64),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Number {
    fn from(value: serde_json::Value) -> Self {
        if value == 1.5_f64 {
            return Self::Value1_5;
        }
        if value == 2.0_f64 {
            return Self::Value2;
        }
        Self::Unknown(value)
    }
}

value_enum!(Number);

// src/types/numbers.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numbers {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// `2.5`.
    Value2_5,
    /// `true`.
    True,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Numbers,
    "1" => Value1,
    "2" => Value2,
    "2.5" => Value2_5,
    "true" => True,
    .. => Unknown,
}

// src/types/some_model.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SomeModel {
    /// `1`.
    One,
    /// `3`.
    Three,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    SomeModel,
    1 => One,
    3 => Three,
    .. => Unknown,
}

// src/types/spelled.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spelled {
    /// `1.10`.
    Value1_10,
    /// `2.0`.
    Value2_0,
    /// `1e3`.
    Value1e3,
    /// `0x1F`.
    Value0x1F,
    /// `+5`.
    Plus5,
    /// `True`.
    True,
    /// `3.10`.
    Value3_10,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Spelled,
    "1.10" => Value1_10,
    "2.0" => Value2_0,
    "1e3" => Value1e3,
    "0x1F" => Value0x1F,
    "+5" => Plus5,
    "True" => True,
    "3.10" => Value3_10,
    .. => Unknown,
}

// src/types/texts.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Texts {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Texts,
    1 => Value1,
    2 => Value2,
    .. => Unknown,
}

// src/types/version.rs

use crate::runtime::const_string;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Version;

const_string!(Version, "1.10");

// src/types/whole.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Whole {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Whole,
    1 => Value1,
    2 => Value2,
    .. => Unknown,
}
