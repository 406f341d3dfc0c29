// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Narrowed member API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::{JsonObject, Maybe, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub kind: String,
    pub level: BaseLevel,
    pub state: Option<String>,
    pub unit: Option<BaseUnit>,
    pub word: Maybe<String>,
    pub count: Option<i64>,
    pub extra: JsonObject,
}

impl Base {
    #[must_use]
    pub fn new(kind: impl Into<String>, level: BaseLevel) -> Self {
        Self {
            kind: kind.into(),
            level,
            state: None,
            unit: None,
            word: Maybe::Absent,
            count: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Base,
    "kind" => kind: required,
    "level" => level: required,
    "state" => state: optional,
    "unit" => unit: optional,
    "word" => word: maybe,
    "count" => count: optional,
    .. => extra: rest,
}

/// The `level` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseLevel {
    /// `a`.
    A,
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BaseLevel,
    "a" => A,
    "b" => B,
    "c" => C,
    .. => Unknown,
}

/// The `unit` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseUnit {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BaseUnit,
    "x" => X,
    "y" => Y,
    .. => Unknown,
}

// src/types/child.rs

use crate::runtime::{JsonObject, Maybe, ToTree, const_string, json_object, optional, string_enum};
use crate::types::{Base, WordW};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Child {
    pub kind: ChildKind,
    pub level: ChildLevel,
    pub state: Option<ChildState>,
    pub unit: Option<ChildUnit>,
    /// `new` sets it to `w`.
    pub word: WordW,
    pub count: Option<i32>,
    pub own: Option<String>,
    pub extra: JsonObject,
}

impl Child {
    /// Sets `kind` and `word`.
    #[must_use]
    pub fn new(level: ChildLevel) -> Self {
        Self {
            kind: ChildKind,
            level,
            state: None,
            unit: None,
            word: WordW::W,
            count: None,
            own: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Child,
    "kind" => kind: required,
    "level" => level: required,
    "state" => state: optional,
    "unit" => unit: optional,
    "word" => word: required,
    "count" => count: optional,
    "own" => own: optional,
    .. => extra: rest,
}

impl From<Child> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Child) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("own", optional(&value.own))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: "child".to_owned(),
            level: value.level.as_str().into(),
            state: value.state.map(|member| member.as_str().to_owned()),
            unit: value.unit.map(|_| "x".into()),
            word: Maybe::Value(value.word.as_str().to_owned()),
            count: value.count.map(Into::into),
            extra: rest,
        }
    }
}

/// The `kind` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChildKind;

const_string!(ChildKind, "child");

/// The `level` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildLevel {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ChildLevel,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

/// The `state` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildState {
    /// `new`.
    New,
    /// `old`.
    Old,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ChildState,
    "new" => New,
    "old" => Old,
    .. => Unknown,
}

/// The `unit` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChildUnit;

const_string!(ChildUnit, "x");

// src/types/nullable.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{BaseLevel, BaseUnit, WordW};

/// What is narrowed may be absent, `null` or a value on both sides; that does not convert.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Nullable {
    pub kind: String,
    pub level: BaseLevel,
    pub state: Option<String>,
    pub unit: Option<BaseUnit>,
    pub word: Maybe<WordW>,
    pub count: Option<i64>,
    pub extra: JsonObject,
}

impl Nullable {
    #[must_use]
    pub fn new(kind: impl Into<String>, level: BaseLevel) -> Self {
        Self {
            kind: kind.into(),
            level,
            state: None,
            unit: None,
            word: Maybe::Absent,
            count: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Nullable,
    "kind" => kind: required,
    "level" => level: required,
    "state" => state: optional,
    "unit" => unit: optional,
    "word" => word: maybe,
    "count" => count: optional,
    .. => extra: rest,
}

// src/types/word_w.rs

use crate::runtime::string_enum;

/// The `word` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WordW {
    /// `w`.
    W,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    WordW,
    "w" => W,
    .. => Unknown,
}
