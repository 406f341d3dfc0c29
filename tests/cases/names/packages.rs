// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Packages API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/admin_role.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminRole {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AdminRole,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/com_example_api_v1_2nd.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComExampleApiV1_2nd {
    pub n: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    ComExampleApiV1_2nd,
    "n" => n: optional,
    .. => extra: rest,
}

// src/types/com_example_api_v1_option.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComExampleApiV1Option {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ComExampleApiV1Option,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/com_example_api_v1_status.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComExampleApiV1Status {
    pub code: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    ComExampleApiV1Status,
    "code" => code: optional,
    .. => extra: rest,
}

// src/types/group.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    pub kind: Option<GroupKind>,
    pub extra: JsonObject,
}

json_object! {
    Group,
    "kind" => kind: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Group`](crate::types::Group).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    GroupKind,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

// src/types/status.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    pub text: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Status,
    "text" => text: optional,
    .. => extra: rest,
}

// src/types/user.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Group;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub group: Option<Group>,
    pub extra: JsonObject,
}

json_object! {
    User,
    "group" => group: optional,
    .. => extra: rest,
}
