// src/client.rs

use crate::api::API;
use crate::operations::{GetSettings, PutSettings};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::SettingsBody;

impl Client {
    /// Returns a builder of clients for the Shared bodies API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /settings`.
    pub fn get_settings(&self) -> Call<GetSettings> {
        self.call(GetSettings::new())
    }

    /// `PUT /settings`.
    ///
    /// Parameters: the fields of [`PutSettings`](crate::operations::PutSettings).
    pub fn put_settings(&self, body: SettingsBody) -> Call<PutSettings> {
        self.call(PutSettings::new(body))
    }
}

// src/types/settings_body.rs

use crate::runtime::{JsonObject, json_object};

/// The body of several requests and responses of `/settings`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SettingsBody {
    /// The size in use.
    ///
    /// `small` or `large`. Other sizes are refused.
    pub size: String,
    /// The name, in 80 characters.
    pub name: String,
    /// The color.
    pub color: String,
    /// The speed to set.
    pub speed: String,
    pub extra: JsonObject,
}

impl SettingsBody {
    #[must_use]
    pub fn new(
        size: impl Into<String>,
        name: impl Into<String>,
        color: impl Into<String>,
        speed: impl Into<String>,
    ) -> Self {
        Self {
            size: size.into(),
            name: name.into(),
            color: color.into(),
            speed: speed.into(),
            extra: JsonObject::new(),
        }
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    SettingsBody,
    "size" => size: required,
    "name" => name: required,
    "color" => color: required,
    "speed" => speed: required,
    .. => extra: rest,
}

// src/operations/get_settings.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SettingsBody;

/// The request of [`Client::get_settings`](crate::Client::get_settings): `GET /settings`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetSettings {}

impl GetSettings {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetSettings {
    type Output = SettingsBody;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_settings",
        method: "GET",
        template: "/settings",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/settings");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_settings.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SettingsBody;

/// The request of [`Client::put_settings`](crate::Client::put_settings): `PUT /settings`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutSettings {
    pub body: SettingsBody,
}

impl PutSettings {
    #[must_use]
    pub fn new(body: SettingsBody) -> Self {
        Self { body }
    }
}

impl Operation for PutSettings {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "put_settings",
        method: "PUT",
        template: "/settings",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/settings");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
