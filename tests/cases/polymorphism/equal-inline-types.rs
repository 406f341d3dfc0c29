// src/client.rs

use crate::api::API;
use crate::operations::{GetLimits, GetNotes, GetSettings, PutNotes, PutSettings};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{PutNotesRequest, SettingsBody};

impl Client {
    /// Returns a builder of clients for the Equal inline types API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /settings/{id}`.
    ///
    /// Parameters: the fields of [`GetSettings`](crate::operations::GetSettings).
    pub fn get_settings(&self, id: impl Into<String>) -> Call<GetSettings> {
        self.call(GetSettings::new(id))
    }

    /// `PUT /settings/{id}`.
    ///
    /// Parameters: the fields of [`PutSettings`](crate::operations::PutSettings).
    pub fn put_settings(&self, id: impl Into<String>, body: SettingsBody) -> Call<PutSettings> {
        self.call(PutSettings::new(id, body))
    }

    /// `GET /limits`.
    pub fn get_limits(&self) -> Call<GetLimits> {
        self.call(GetLimits::new())
    }

    /// `GET /notes`.
    pub fn get_notes(&self) -> Call<GetNotes> {
        self.call(GetNotes::new())
    }

    /// `PUT /notes`.
    ///
    /// Parameters: the fields of [`PutNotes`](crate::operations::PutNotes).
    pub fn put_notes(&self, body: PutNotesRequest) -> Call<PutNotes> {
        self.call(PutNotes::new(body))
    }
}

// src/types/bag.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bag {
    pub size: Option<BagSize>,
    pub extra: JsonObject,
}

json_object! {
    Bag,
    "size" => size: optional,
    .. => extra: rest,
}

/// The `size` of a [`Bag`](crate::types::Bag).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BagSize {
    String(String),
    Boolean(bool),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for BagSize {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for BagSize {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<bool> for BagSize {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl FromNode for BagSize {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::Boolean(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for BagSize {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Boolean(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(BagSize);

// src/types/box_model.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Size;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    pub size: Option<Size>,
    pub extra: JsonObject,
}

json_object! {
    BoxModel,
    "size" => size: optional,
    .. => extra: rest,
}

// src/types/get_limits_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Size;

/// The limits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLimitsResponse {
    pub size: Size,
    pub extra: JsonObject,
}

impl GetLimitsResponse {
    #[must_use]
    pub fn new(size: impl Into<Size>) -> Self {
        Self {
            size: size.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    GetLimitsResponse,
    "size" => size: required,
    .. => extra: rest,
}

// src/types/get_notes_response.rs

use crate::runtime::{JsonObject, json_object};

/// A note.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNotesResponse {
    pub text: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    GetNotesResponse,
    "text" => text: optional,
    .. => extra: rest,
}

// src/types/put_notes_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `PUT /notes`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutNotesRequest {
    pub text: Option<String>,
    pub extra: JsonObject,
}

impl PutNotesRequest {
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
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
    PutNotesRequest,
    "text" => text: optional,
    .. => extra: rest,
}

// src/types/settings_body.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Size;

/// The body of several requests and responses of `/settings/{id}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SettingsBody {
    pub size: Size,
    pub extra: JsonObject,
}

impl SettingsBody {
    #[must_use]
    pub fn new(size: impl Into<Size>) -> Self {
        Self {
            size: size.into(),
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
    .. => extra: rest,
}

// src/types/size.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// The `size` of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Size {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Size {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Size {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for Size {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for Size {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Size {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Size);

// src/operations/get_settings.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SettingsBody;

/// The request of [`Client::get_settings`](crate::Client::get_settings): `GET /settings/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetSettings {
    pub id: String,
}

impl GetSettings {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetSettings {
    type Output = SettingsBody;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_settings",
        method: "GET",
        template: "/settings/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/settings/").segment("id", &self.id);
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

/// The request of [`Client::put_settings`](crate::Client::put_settings): `PUT /settings/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutSettings {
    pub id: String,
    pub body: SettingsBody,
}

impl PutSettings {
    #[must_use]
    pub fn new(id: impl Into<String>, body: SettingsBody) -> Self {
        Self {
            id: id.into(),
            body,
        }
    }
}

impl Operation for PutSettings {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "put_settings",
        method: "PUT",
        template: "/settings/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/settings/").segment("id", &self.id);
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

// src/operations/get_limits.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::GetLimitsResponse;

/// The request of [`Client::get_limits`](crate::Client::get_limits): `GET /limits`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetLimits {}

impl GetLimits {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetLimits {
    type Output = GetLimitsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_limits",
        method: "GET",
        template: "/limits",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/limits");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_notes.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::GetNotesResponse;

/// The request of [`Client::get_notes`](crate::Client::get_notes): `GET /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetNotes {}

impl GetNotes {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetNotes {
    type Output = GetNotesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_notes",
        method: "GET",
        template: "/notes",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::NOTE_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_notes.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::PutNotesRequest;

/// The request of [`Client::put_notes`](crate::Client::put_notes): `PUT /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutNotes {
    pub body: PutNotesRequest,
}

impl PutNotes {
    #[must_use]
    pub fn new(body: PutNotesRequest) -> Self {
        Self { body }
    }
}

impl Operation for PutNotes {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "put_notes",
        method: "PUT",
        template: "/notes",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes");
        request.xml("application/xml", &self.body, &crate::xml::NOTE_ROOT_2);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
