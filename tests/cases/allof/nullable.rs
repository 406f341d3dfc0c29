// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nullable API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Base,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/member.rs

use crate::runtime::{JsonObject, Maybe, ToTree, json_object, maybe};
use crate::types::{Base, Whole};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Member {
    pub base: Option<Base>,
    pub extended: MemberExtended,
    pub whole: Option<Whole>,
    pub optional: Maybe<Whole>,
    pub extra: JsonObject,
}

impl Member {
    #[must_use]
    pub fn new(base: Option<Base>, extended: MemberExtended, whole: Option<Whole>) -> Self {
        Self {
            base,
            extended,
            whole,
            optional: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Member,
    "base" => base: nullable,
    "extended" => extended: required,
    "whole" => whole: nullable,
    "optional" => optional: maybe,
    .. => extra: rest,
}

/// The `extended` of a [`Member`](crate::types::Member).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberExtended {
    pub a: Option<String>,
    pub d: Maybe<String>,
    pub extra: JsonObject,
}

json_object! {
    MemberExtended,
    "a" => a: optional,
    "d" => d: maybe,
    .. => extra: rest,
}

impl From<MemberExtended> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: MemberExtended) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("d", maybe(&value.d))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            a: value.a,
            extra: rest,
        }
    }
}

// src/types/whole.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Whole {
    pub b: Option<String>,
    pub c: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Whole,
    "b" => b: optional,
    "c" => c: optional,
    .. => extra: rest,
}
