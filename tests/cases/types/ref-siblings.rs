// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Ref siblings API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/name.rs

/// A name.
pub type Name = String;

// src/types/point.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Point,
    "x" => x: optional,
    .. => extra: rest,
}

// src/types/use_.rs

use crate::runtime::{JsonObject, Maybe, ToTree, json_object, optional};
use crate::types::{Name, Point};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The first name.
    ///
    /// **Deprecated.**
    pub a: Option<Name>,
    /// At most 3 characters. Default: `nobody`.
    pub b: Option<Name>,
    pub c: Option<UseC>,
    pub d: Maybe<Point>,
    pub extra: JsonObject,
}

impl Use {
    /// Returns `b`, or its default `nobody` if it is absent.
    #[must_use]
    pub fn b_or_default(&self) -> &str {
        self.b.as_deref().unwrap_or("nobody")
    }
}

json_object! {
    Use,
    "a" => a: optional,
    "b" => b: optional,
    "c" => c: optional,
    "d" => d: maybe,
    .. => extra: rest,
}

/// The `c` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UseC {
    pub x: i64,
    pub y: Option<i64>,
    pub extra: JsonObject,
}

impl UseC {
    #[must_use]
    pub fn new(x: i64) -> Self {
        Self {
            x,
            y: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    UseC,
    "x" => x: required,
    "y" => y: optional,
    .. => extra: rest,
}

impl From<UseC> for Point {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: UseC) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("y", optional(&value.y))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            x: Some(value.x),
            extra: rest,
        }
    }
}
