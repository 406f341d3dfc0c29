// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Enum names API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/account.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Account {
    /// `UK.OBIE.IBAN`.
    UkObieIban,
    /// `UK.OBIE.PAN`.
    UkObiePan,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Account,
    "UK.OBIE.IBAN" => UkObieIban,
    "UK.OBIE.PAN" => UkObiePan,
    .. => Unknown,
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

// src/types/currency.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Currency {
    /// `AED`: Dirham.
    Aed,
    /// `EUR`: Euro.
    Eur,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Currency,
    "AED" => Aed,
    "EUR" => Eur,
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

// src/types/explained.rs

use crate::runtime::integer_enum;

/// - `1` - Only those that are archived
/// - `2` - Others
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Explained {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Explained,
    1 => Value1,
    2 => Value2,
    .. => Unknown,
}

// src/types/fern.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fern {
    /// `<`: It is less.
    Less,
    /// `>`.
    More,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Fern,
    "<" => Less,
    ">" => More,
    .. => Unknown,
}

// src/types/form.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// `US1099k`: The form of 1099.
    Us1099k,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Form,
    "US1099k" => Us1099k,
    .. => Unknown,
}

// src/types/grade.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grade {
    /// `good`.
    Fine,
    /// `bad`.
    Poor,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Grade,
    "good" => Fine,
    "bad" => Poor,
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

// src/types/other.rs

pub type Other = String;

// src/types/priority.rs

use crate::runtime::integer_enum;

/// - `1` - Low
/// - `2` - Very high
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `1`.
    Low,
    /// `2`.
    VeryHigh,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Priority,
    1 => Low,
    2 => VeryHigh,
    .. => Unknown,
}

// src/types/scope.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `1`: Reads the profile.
    ReadProfile,
    /// `2`.
    Write,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Scope,
    1 => ReadProfile,
    2 => Write,
    .. => Unknown,
}

// src/types/spoken.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spoken {
    /// `a`: The first.
    Alpha,
    /// `b`: The second.
    Beta,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Spoken,
    "a" => Alpha,
    "b" => Beta,
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

// src/types/untyped.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Untyped {
    /// `one`.
    One,
    /// `two`.
    Two,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Untyped,
    "one" => One,
    "two" => Two,
    .. => Unknown,
}

// src/types/verdict.rs

use crate::runtime::integer_enum;

/// Unknown = 0, Passed = 1, Failed = 2.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// `0`.
    Unknown,
    /// `1`.
    Passed,
    /// `2`.
    Failed,
    /// A value unknown to this version of the crate.
    Unrecognized(i64),
}

integer_enum! {
    Verdict,
    0 => Unknown,
    1 => Passed,
    2 => Failed,
    .. => Unrecognized,
}
