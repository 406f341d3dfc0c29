// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Unevaluated API.
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

// src/types/closed.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Base;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<String>,
    pub b: Option<String>,
}

json_object! {
    Closed,
    "a" => a: optional,
    "b" => b: optional,
}

impl From<Closed> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Closed) -> Self {
        let mut rest = JsonObject::new();
        for (name, member) in [("b", optional(&value.b))] {
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

// src/types/conditional.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conditional {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Conditional,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/dependent.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dependent {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Dependent,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/of_branch.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Conditional;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfBranch {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OfBranch,
    "a" => a: optional,
    .. => extra: rest,
}

impl From<OfBranch> for Conditional {
    #[inline]
    fn from(value: OfBranch) -> Self {
        Self {
            a: value.a,
            extra: value.extra,
        }
    }
}

// src/types/open_branch.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenBranch {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OpenBranch,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/typed_branch.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypedBranch {
    pub a: Option<String>,
    pub extra: BTreeMap<String, i64>,
}

json_object! {
    TypedBranch,
    "a" => a: optional,
    .. => extra: rest_typed,
}

// src/types/unevaluated_branch.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnevaluatedBranch {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    UnevaluatedBranch,
    "a" => a: optional,
    .. => extra: rest,
}
