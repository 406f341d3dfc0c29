// src/client.rs

use crate::api::API;
use crate::operations::{DeleteThing, GetThing};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Constant parameters API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /{version}/things/{id}`.
    ///
    /// Parameters: the fields of [`GetThing`](crate::operations::GetThing). Optional: `scope`.
    pub fn get_thing(&self, id: impl Into<String>) -> Call<GetThing> {
        self.call(GetThing::new(id))
    }

    /// `DELETE /{version}/things/{id}`.
    ///
    /// Parameters: the fields of [`DeleteThing`](crate::operations::DeleteThing).
    pub fn delete_thing(&self, id: impl Into<String>) -> Call<DeleteThing> {
        self.call(DeleteThing::new(id))
    }
}

// src/types/get_thing_api_version.rs

use crate::runtime::const_string;

/// The parameter `api-version` of `GET /{version}/things/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GetThingApiVersion;

const_string!(GetThingApiVersion, "2026-11-01");

// src/types/get_thing_scope.rs

use crate::runtime::const_string;

/// The parameter `scope` of `GET /{version}/things/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GetThingScope;

const_string!(GetThingScope, "all");

// src/types/get_thing_x_api_level.rs

use crate::runtime::const_value;

/// The parameter `X-Api-Level` of `GET /{version}/things/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GetThingXApiLevel;

const_value!(GetThingXApiLevel, "3");

// src/types/version.rs

use crate::runtime::string_enum;

/// The parameter `version` of `GET /{version}/things/{id}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Version {
    /// `v2`.
    V2,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Version,
    "v2" => V2,
    .. => Unknown,
}

// src/operations/get_thing.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{GetThingApiVersion, GetThingScope, GetThingXApiLevel, Version};

/// The request of [`Client::get_thing`](crate::Client::get_thing): `GET /{version}/things/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetThing {
    /// Set by `new`.
    pub version: Version,
    pub id: String,
    /// Set by `new`.
    pub api_version: GetThingApiVersion,
    /// Set by `new`.
    pub x_api_level: GetThingXApiLevel,
    pub scope: Option<GetThingScope>,
}

impl GetThing {
    /// Sets `version`, `api_version` and `x_api_level`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            version: Version::V2,
            id: id.into(),
            api_version: GetThingApiVersion,
            x_api_level: GetThingXApiLevel,
            scope: None,
        }
    }
}

impl Call<GetThing> {
    pub fn scope(mut self, scope: GetThingScope) -> Self {
        self.operation_mut().scope = Some(scope);
        self
    }
}

impl Operation for GetThing {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getThing",
        method: "GET",
        template: "/{version}/things/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/")
            .segment("version", &self.version)
            .path("/things/")
            .segment("id", &self.id);
        request.query("api-version", &self.api_version, Query::FORM);
        request.header("X-Api-Level", &self.x_api_level);
        request.query("scope", &self.scope, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/delete_thing.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Version;

/// The request of [`Client::delete_thing`](crate::Client::delete_thing):
/// `DELETE /{version}/things/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteThing {
    /// Set by `new`.
    pub version: Version,
    pub id: String,
}

impl DeleteThing {
    /// Sets `version`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            version: Version::V2,
            id: id.into(),
        }
    }
}

impl Operation for DeleteThing {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteThing",
        method: "DELETE",
        template: "/{version}/things/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/")
            .segment("version", &self.version)
            .path("/things/")
            .segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
