// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Siblings API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/api_problem.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::Problem;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiProblem {
    /// Default: `about:blank`.
    pub r#type: Option<String>,
    pub title: Option<String>,
    /// Example: `api`.
    pub subsystem: String,
    pub extra: JsonObject,
}

impl ApiProblem {
    #[must_use]
    pub fn new(subsystem: impl Into<String>) -> Self {
        Self {
            r#type: None,
            title: None,
            subsystem: subsystem.into(),
            extra: JsonObject::new(),
        }
    }

    /// Returns `type`, or its default `about:blank` if it is absent.
    #[must_use]
    pub fn type_or_default(&self) -> &str {
        self.r#type.as_deref().unwrap_or("about:blank")
    }
}

json_object! {
    ApiProblem,
    "type" => r#type: optional,
    "title" => title: optional,
    "subsystem" => subsystem: required,
    .. => extra: rest,
}

impl From<ApiProblem> for Problem {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: ApiProblem) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("subsystem", required(&value.subsystem))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            title: value.title,
            extra: rest,
        }
    }
}

// src/types/input_problem.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional, required, string_enum};
use crate::types::{ApiProblem, Problem};

/// What was wrong with the input.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputProblem {
    /// Default: `about:blank`.
    pub r#type: Option<String>,
    pub title: String,
    /// Example: `api`.
    pub subsystem: String,
    pub r#in: Option<InputProblemIn>,
    pub extra: JsonObject,
}

impl InputProblem {
    #[must_use]
    pub fn new(title: impl Into<String>, subsystem: impl Into<String>) -> Self {
        Self {
            r#type: None,
            title: title.into(),
            subsystem: subsystem.into(),
            r#in: None,
            extra: JsonObject::new(),
        }
    }

    /// Returns `type`, or its default `about:blank` if it is absent.
    #[must_use]
    pub fn type_or_default(&self) -> &str {
        self.r#type.as_deref().unwrap_or("about:blank")
    }
}

json_object! {
    InputProblem,
    "type" => r#type: optional,
    "title" => title: required,
    "subsystem" => subsystem: required,
    "in" => r#in: optional,
    .. => extra: rest,
}

impl From<InputProblem> for ApiProblem {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: InputProblem) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("in", optional(&value.r#in))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            title: Some(value.title),
            subsystem: value.subsystem,
            extra: rest,
        }
    }
}

impl From<InputProblem> for Problem {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: InputProblem) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("subsystem", required(&value.subsystem)),
            ("in", optional(&value.r#in)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            title: Some(value.title),
            extra: rest,
        }
    }
}

/// The `in` of an [`InputProblem`](crate::types::InputProblem).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputProblemIn {
    /// `header`.
    Header,
    /// `body`.
    Body,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    InputProblemIn,
    "header" => Header,
    "body" => Body,
    .. => Unknown,
}

// src/types/problem.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// Default: `about:blank`.
    pub r#type: Option<String>,
    pub title: Option<String>,
    pub extra: JsonObject,
}

impl Problem {
    /// Returns `type`, or its default `about:blank` if it is absent.
    #[must_use]
    pub fn type_or_default(&self) -> &str {
        self.r#type.as_deref().unwrap_or("about:blank")
    }
}

json_object! {
    Problem,
    "type" => r#type: optional,
    "title" => title: optional,
    .. => extra: rest,
}
