// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Schemas API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/array_of.rs

pub type ArrayOf = Vec<String>;

// src/types/sloppy.rs

use crate::runtime::{File, JsonObject, Maybe, Null, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sloppy {
    pub there: String,
    pub day: Option<jiff::civil::Date>,
    pub moment: Option<jiff::Timestamp>,
    pub whole: Option<i64>,
    pub picture: Option<File>,
    pub strange: Option<serde_json::Value>,
    pub count: Option<i64>,
    /// Default: `true`.
    pub flag: Option<bool>,
    /// Default: `c`.
    pub level: Option<SloppyLevel>,
    pub none: Option<String>,
    pub cased: Option<SloppyCased>,
    pub repeated: Option<SloppyRepeated>,
    pub null_type: Maybe<Null>,
    pub flagged: Option<String>,
    pub items_missing: Option<Vec<serde_json::Value>>,
    /// 5.
    ///
    /// Example: `7`.
    pub wrong_kind: Option<String>,
    pub absent: serde_json::Value,
    pub extra: JsonObject,
}

impl Sloppy {
    #[must_use]
    pub fn new(there: impl Into<String>, absent: serde_json::Value) -> Self {
        Self {
            there: there.into(),
            day: None,
            moment: None,
            whole: None,
            picture: None,
            strange: None,
            count: None,
            flag: None,
            level: None,
            none: None,
            cased: None,
            repeated: None,
            null_type: Maybe::Absent,
            flagged: None,
            items_missing: None,
            wrong_kind: None,
            absent,
            extra: JsonObject::new(),
        }
    }

    /// Returns `flag`, or its default `true` if it is absent.
    #[must_use]
    pub fn flag_or_default(&self) -> bool {
        self.flag.unwrap_or(true)
    }
}

json_object! {
    Sloppy,
    "there" => there: required,
    "day" => day: optional,
    "moment" => moment: optional,
    "whole" => whole: optional,
    "picture" => picture: optional,
    "strange" => strange: any,
    "count" => count: optional,
    "flag" => flag: optional,
    "level" => level: optional,
    "none" => none: optional,
    "cased" => cased: optional,
    "repeated" => repeated: optional,
    "null_type" => null_type: maybe,
    "flagged" => flagged: optional,
    "items_missing" => items_missing: optional,
    "wrong_kind" => wrong_kind: optional,
    "absent" => absent: required,
    .. => extra: rest,
}

/// The `level` of a [`Sloppy`](crate::types::Sloppy).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SloppyLevel {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    SloppyLevel,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

/// The `cased` of a [`Sloppy`](crate::types::Sloppy).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SloppyCased {
    /// `id`.
    IdLower,
    /// `ID`.
    IdUpper,
    /// `Id`.
    Id,
    /// `i_d`.
    IDSnake,
    /// `iD`.
    ID,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    SloppyCased,
    "id" => IdLower,
    "ID" => IdUpper,
    "Id" => Id,
    "i_d" => IDSnake,
    "iD" => ID,
    .. => Unknown,
}

/// The `repeated` of a [`Sloppy`](crate::types::Sloppy).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SloppyRepeated {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    SloppyRepeated,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

// src/types/untyped.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Untyped {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Untyped,
    "a" => a: optional,
    .. => extra: rest,
}
