// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Shared enums API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/build.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Build {
    pub status: Option<BuildStatus>,
    pub extra: JsonObject,
}

json_object! {
    Build,
    "status" => status: optional,
    .. => extra: rest,
}

/// The `status` of a [`Build`](crate::types::Build).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildStatus {
    /// `queued`.
    Queued,
    /// `done`.
    Done,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BuildStatus,
    "queued" => Queued,
    "done" => Done,
    .. => Unknown,
}

// src/types/check.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::BuildStatus;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Check {
    pub status: Option<BuildStatus>,
    pub extra: JsonObject,
}

json_object! {
    Check,
    "status" => status: optional,
    .. => extra: rest,
}

// src/types/issue.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{ObjectIssue, Status};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    pub status: Option<Status>,
    pub object: Option<ObjectIssue>,
    pub extra: JsonObject,
}

json_object! {
    Issue,
    "status" => status: optional,
    "object" => object: optional,
    .. => extra: rest,
}

// src/types/lists.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Scopes;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    pub scopes: Option<Vec<Scopes>>,
    pub extra: JsonObject,
}

json_object! {
    Lists,
    "scopes" => scopes: optional,
    .. => extra: rest,
}

// src/types/more.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Scopes;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct More {
    pub scopes: Option<Vec<Scopes>>,
    pub extra: JsonObject,
}

json_object! {
    More,
    "scopes" => scopes: optional,
    .. => extra: rest,
}

// src/types/object_issue.rs

use crate::runtime::string_enum;

/// The `object` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectIssue {
    /// `issue`.
    Issue,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ObjectIssue,
    "issue" => Issue,
    .. => Unknown,
}

// src/types/order.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::Status;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub status: Option<Status>,
    pub object: Option<OrderObject>,
    pub extra: JsonObject,
}

json_object! {
    Order,
    "status" => status: optional,
    "object" => object: optional,
    .. => extra: rest,
}

/// The `object` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderObject {
    /// `order`.
    Order,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    OrderObject,
    "order" => Order,
    .. => Unknown,
}

// src/types/pull.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{ObjectIssue, Status};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pull {
    pub status: Option<Status>,
    pub object: Option<ObjectIssue>,
    pub extra: JsonObject,
}

json_object! {
    Pull,
    "status" => status: optional,
    "object" => object: optional,
    .. => extra: rest,
}

// src/types/scopes.rs

use crate::runtime::string_enum;

/// The `scopes` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scopes {
    /// `read`.
    Read,
    /// `write`.
    Write,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Scopes,
    "read" => Read,
    "write" => Write,
    .. => Unknown,
}

// src/types/status.rs

use crate::runtime::string_enum;

/// The `status` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Status,
    "open" => Open,
    "closed" => Closed,
    .. => Unknown,
}

// src/types/ticket_state.rs

use crate::runtime::string_enum;

/// Ticket state.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    TicketState,
    "open" => Open,
    "closed" => Closed,
    .. => Unknown,
}

// src/types/titled.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::TicketState;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Titled {
    pub status: Option<TicketState>,
    pub extra: JsonObject,
}

json_object! {
    Titled,
    "status" => status: optional,
    .. => extra: rest,
}
