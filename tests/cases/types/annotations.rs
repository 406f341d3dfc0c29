// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Annotations API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/annotated.rs

use crate::runtime::{JsonObject, Maybe, json_object, string_enum};

/// First paragraph with `code` and *emphasis*.
///
/// Second paragraph, see [the docs](https://example.com).
///
/// **Deprecated.**
///
/// See [More](https://example.com/more).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Annotated {
    /// 1 to 10 characters, matches `^[a-z]+$`. Default: `hello`.
    pub text: Option<String>,
    /// At least 1, less than 10, a multiple of 2. Default: `3`.
    pub count: Option<i64>,
    /// Default: `0.5`. Example: `0.25`.
    pub ratio: Option<f64>,
    /// Do not use.
    ///
    /// **Deprecated.**
    ///
    /// Default: `true`.
    pub flag: Option<bool>,
    /// 1 to 3 items, each item once. Default: `["a","b"]`.
    pub list: Option<Vec<String>>,
    /// Default: `high`.
    pub level: Option<AnnotatedLevel>,
    /// Default: `2020-01-01T00:00:00Z`.
    pub when: Option<jiff::Timestamp>,
    /// Default: `{"a":1}`.
    pub any: Option<serde_json::Value>,
    pub nullable: Maybe<String>,
    /// At least 1 member. Default: `{}`.
    pub object: Option<JsonObject>,
    pub extra: JsonObject,
}

impl Annotated {
    /// Returns `text`, or its default `hello` if it is absent.
    #[must_use]
    pub fn text_or_default(&self) -> &str {
        self.text.as_deref().unwrap_or("hello")
    }

    /// Returns `count`, or its default `3` if it is absent.
    #[must_use]
    pub fn count_or_default(&self) -> i64 {
        self.count.unwrap_or(3)
    }

    /// Returns `ratio`, or its default `0.5` if it is absent.
    #[must_use]
    pub fn ratio_or_default(&self) -> f64 {
        self.ratio.unwrap_or(0.5)
    }

    /// Returns `flag`, or its default `true` if it is absent.
    #[must_use]
    pub fn flag_or_default(&self) -> bool {
        self.flag.unwrap_or(true)
    }

    /// Returns `list`, or its default `["a","b"]` if it is absent.
    #[must_use]
    pub fn list_or_default(&self) -> Vec<String> {
        self.list
            .clone()
            .unwrap_or_else(|| vec!["a".to_owned(), "b".to_owned()])
    }

    /// Returns `level`, or its default `high` if it is absent.
    #[must_use]
    pub fn level_or_default(&self) -> &AnnotatedLevel {
        self.level.as_ref().unwrap_or(&AnnotatedLevel::High)
    }
}

json_object! {
    Annotated,
    "text" => text: optional,
    "count" => count: optional,
    "ratio" => ratio: optional,
    "flag" => flag: optional,
    "list" => list: optional,
    "level" => level: optional,
    "when" => when: optional,
    "any" => any: any,
    "nullable" => nullable: maybe,
    "object" => object: optional,
    .. => extra: rest,
}

/// The `level` of an [`Annotated`](crate::types::Annotated).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotatedLevel {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    AnnotatedLevel,
    "low" => Low,
    "high" => High,
    .. => Unknown,
}

// src/types/markup.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Markup {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Markup,
    "a" => a: optional,
    .. => extra: rest,
}
