// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Members API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub r#as: String,
    pub self_: String,
    pub self_capitalized: Option<String>,
    /// Default: `s`.
    pub super_: Option<String>,
    pub crate_: Option<String>,
    pub r#async: Option<String>,
    pub r#try: Option<String>,
    pub r#gen: Option<String>,
    pub extra: String,
    pub new: String,
    /// Default: `a`.
    pub clone: Option<String>,
    pub clone_or_default: Option<String>,
    pub with_new: Option<String>,
    /// Default: `b`.
    pub default: Option<String>,
    pub foo_bar_camel: Option<String>,
    pub foo_bar: Option<String>,
    pub foo_bar_capitalized: Option<String>,
    pub r_type: Option<String>,
    pub n3d: Option<String>,
    pub extra_members: JsonObject,
}

impl Thing {
    #[must_use]
    pub fn new(
        r#as: impl Into<String>,
        self_: impl Into<String>,
        extra: impl Into<String>,
        new: impl Into<String>,
    ) -> Self {
        Self {
            r#as: r#as.into(),
            self_: self_.into(),
            self_capitalized: None,
            super_: None,
            crate_: None,
            r#async: None,
            r#try: None,
            r#gen: None,
            extra: extra.into(),
            new: new.into(),
            clone: None,
            clone_or_default: None,
            with_new: None,
            default: None,
            foo_bar_camel: None,
            foo_bar: None,
            foo_bar_capitalized: None,
            r_type: None,
            n3d: None,
            extra_members: JsonObject::new(),
        }
    }

    /// Returns `super`, or its default `s` if it is absent.
    #[must_use]
    pub fn super_or_default(&self) -> &str {
        self.super_.as_deref().unwrap_or("s")
    }

    /// Returns `clone`, or its default `a` if it is absent.
    #[must_use]
    pub fn clone_or_default(&self) -> &str {
        self.clone.as_deref().unwrap_or("a")
    }

    /// Returns `default`, or its default `b` if it is absent.
    #[must_use]
    pub fn default_or_default(&self) -> &str {
        self.default.as_deref().unwrap_or("b")
    }
}

json_object! {
    Thing,
    "as" => r#as: required,
    "self" => self_: required,
    "Self" => self_capitalized: optional,
    "super" => super_: optional,
    "crate" => crate_: optional,
    "async" => r#async: optional,
    "try" => r#try: optional,
    "gen" => r#gen: optional,
    "extra" => extra: required,
    "new" => new: required,
    "clone" => clone: optional,
    "clone_or_default" => clone_or_default: optional,
    "with_new" => with_new: optional,
    "default" => default: optional,
    "fooBar" => foo_bar_camel: optional,
    "foo_bar" => foo_bar: optional,
    "FooBar" => foo_bar_capitalized: optional,
    "r#type" => r_type: optional,
    "3d" => n3d: optional,
    .. => extra_members: rest,
}

// src/types/values.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Values {
    /// `self`.
    SelfLower,
    /// `Self`.
    Self_,
    /// `type`.
    Type,
    /// The empty string.
    Empty,
    /// `1`.
    Value1,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `*`.
    Star,
    /// `a b`.
    AB,
    /// `a_b`.
    ABSnake,
    /// `Unknown`.
    Unknown,
    /// `unknown`.
    UnknownLower,
    /// `ü`.
    Ü,
    /// `<`.
    Less,
    /// `<=`.
    LessOrEqual,
    /// `null`.
    Null,
    /// `true`.
    True,
    /// A value unknown to this version of the crate.
    Unrecognized(String),
}

string_enum! {
    Values,
    "self" => SelfLower,
    "Self" => Self_,
    "type" => Type,
    "" => Empty,
    "1" => Value1,
    "+1" => Plus1,
    "-1" => Minus1,
    "*" => Star,
    "a b" => AB,
    "a_b" => ABSnake,
    "Unknown" => Unknown,
    "unknown" => UnknownLower,
    "ü" => Ü,
    "<" => Less,
    "<=" => LessOrEqual,
    "null" => Null,
    "true" => True,
    .. => Unrecognized,
}
