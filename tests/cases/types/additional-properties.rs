// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Additional properties API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/absent.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Absent {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Absent,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/allowed.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Allowed {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Allowed,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/clash.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Clash {
    pub extra: Option<String>,
    pub extra_capitalized: Option<String>,
    pub extra_members: JsonObject,
}

json_object! {
    Clash,
    "extra" => extra: optional,
    "Extra" => extra_capitalized: optional,
    .. => extra_members: rest,
}

// src/types/closed.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<String>,
}

json_object! {
    Closed,
    "a" => a: optional,
}

// src/types/map.rs

use std::collections::BTreeMap;

pub type Map = BTreeMap<String, String>;

// src/types/map_of_maps.rs

use std::collections::BTreeMap;

pub type MapOfMaps = BTreeMap<String, BTreeMap<String, i64>>;

// src/types/nothing.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {}

json_object! {
    Nothing,
}

// src/types/object.rs

use crate::runtime::JsonObject;

pub type Object = JsonObject;

// src/types/required.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Required {
    pub a: String,
    pub u: i64,
    pub extra: BTreeMap<String, i64>,
}

impl Required {
    #[must_use]
    pub fn new(a: impl Into<String>, u: i64) -> Self {
        Self {
            a: a.into(),
            u,
            extra: BTreeMap::new(),
        }
    }
}

json_object! {
    Required,
    "a" => a: required,
    "u" => u: required,
    .. => extra: rest_typed,
}

// src/types/required_nullable.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredNullable {
    pub u: Option<i64>,
    pub extra: BTreeMap<String, Option<i64>>,
}

impl RequiredNullable {
    #[must_use]
    pub fn new(u: Option<i64>) -> Self {
        Self {
            u,
            extra: BTreeMap::new(),
        }
    }
}

json_object! {
    RequiredNullable,
    "u" => u: nullable,
    .. => extra: rest_typed,
}

// src/types/required_object.rs

use crate::runtime::{JsonObject, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredObject {
    pub u: RequiredObjectValue,
    pub extra: BTreeMap<String, RequiredObjectValue>,
}

impl RequiredObject {
    #[must_use]
    pub fn new(u: RequiredObjectValue) -> Self {
        Self {
            u,
            extra: BTreeMap::new(),
        }
    }
}

json_object! {
    RequiredObject,
    "u" => u: required,
    .. => extra: rest_typed,
}

/// A value of a [`RequiredObject`](crate::types::RequiredObject).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequiredObjectValue {
    pub n: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    RequiredObjectValue,
    "n" => n: optional,
    .. => extra: rest,
}

// src/types/required_of_base.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredOfBase {
    pub u: String,
    pub extra: BTreeMap<String, String>,
}

impl RequiredOfBase {
    #[must_use]
    pub fn new(u: impl Into<String>) -> Self {
        Self {
            u: u.into(),
            extra: BTreeMap::new(),
        }
    }
}

json_object! {
    RequiredOfBase,
    "u" => u: required,
    .. => extra: rest_typed,
}

// src/types/required_open.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredOpen {
    pub u: serde_json::Value,
    pub extra: JsonObject,
}

impl RequiredOpen {
    #[must_use]
    pub fn new(u: serde_json::Value) -> Self {
        Self {
            u,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    RequiredOpen,
    "u" => u: required,
    .. => extra: rest,
}

// src/types/structs.rs

use crate::runtime::{JsonObject, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Structs {
    pub a: Option<String>,
    pub extra: BTreeMap<String, StructsValue>,
}

json_object! {
    Structs,
    "a" => a: optional,
    .. => extra: rest_typed,
}

/// A value of a [`Structs`](crate::types::Structs).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StructsValue {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    StructsValue,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/typed.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    pub a: Option<String>,
    pub extra: BTreeMap<String, i64>,
}

json_object! {
    Typed,
    "a" => a: optional,
    .. => extra: rest_typed,
}

// src/types/unevaluated.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unevaluated {
    pub a: Option<String>,
}

json_object! {
    Unevaluated,
    "a" => a: optional,
}
