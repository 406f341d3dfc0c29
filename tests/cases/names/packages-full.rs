// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Packages API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/com_example_group.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComExampleGroup {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    ComExampleGroup,
    "name" => name: optional,
    "size" => size: optional,
    .. => extra: rest,
}

// src/types/com_example_right.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComExampleRight {
    pub of: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ComExampleRight,
    "of" => of: optional,
    .. => extra: rest,
}

// src/types/com_example_role.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComExampleRole {
    pub id: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    ComExampleRole,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/com_example_user.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComExampleUser {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ComExampleUser,
    "name" => name: optional,
    .. => extra: rest,
}
