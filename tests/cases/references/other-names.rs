// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Other names API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/a_one_of.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type AOneOf = Base;

// src/types/bare.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Bare = Base;

// src/types/base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: String,
    pub extra: JsonObject,
}

impl Base {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Base,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/date.rs

pub type Date = String;

// src/types/described.rs

use crate::types::Base;

/// The base by another name.
pub type Described = Base;

// src/types/inside.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inside {
    pub only: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Inside,
    "only" => only: optional,
    .. => extra: rest,
}

// src/types/list.rs

use crate::types::Base;

/// A list of [`Base`](crate::types::Base).
pub type List = Vec<Base>;

// src/types/nullable.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Nullable = Base;

// src/types/of_bare.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type OfBare = Base;

// src/types/of_list.rs

use crate::types::List;

/// Another name of [`List`](crate::types::List).
pub type OfList = List;

// src/types/text.rs

pub type Text = String;

// src/types/titled.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Titled = Base;

// src/types/uses.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{Base, List, Text};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Uses {
    pub base: Base,
    pub maybe: Option<Base>,
    pub bare: Base,
    pub described: Base,
    pub nullable: Option<Base>,
    pub list: List,
    pub text: Maybe<Text>,
    pub extra: JsonObject,
}

impl Uses {
    #[must_use]
    pub fn new(
        base: Base,
        maybe: Option<Base>,
        bare: Base,
        described: Base,
        nullable: Option<Base>,
        list: impl IntoIterator<Item = Base>,
    ) -> Self {
        Self {
            base,
            maybe,
            bare,
            described,
            nullable,
            list: list.into_iter().collect(),
            text: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Uses,
    "base" => base: required,
    "maybe" => maybe: nullable,
    "bare" => bare: required,
    "described" => described: required,
    "nullable" => nullable: nullable,
    "list" => list: required,
    "text" => text: maybe,
    .. => extra: rest,
}
