// src/api.rs

use crate::runtime::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[
        Server {
            name: "base_url",
            urls: &[ServerUrl::fixed("https://practice.example")],
        },
        Server {
            name: "owners_base_url",
            urls: &[ServerUrl::fixed("https://owners.practice.example")],
        },
    ],
    variables: &[],
    schemes: &[Scheme {
        name: "ownerKey",
        kind: SchemeKind::ApiKey {
            location: ApiKeyLocation::Header,
            name: "X-Owner",
        },
        method: "api_key",
    }],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const API_KEY: Requirement = Requirement::of(0);

pub(crate) const BASE_URL: usize = 0;

pub(crate) const OWNERS_BASE_URL: usize = 1;

// src/errors/error_default.rs

use crate::runtime::{StatusCode, error_enum};
use crate::types::Problem;

/// The documented errors of `list_clinics`, `follow_visits`, `list_owners` and `create_pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ErrorDefault {
    /// Any other status: A problem.
    Default {
        status: StatusCode,
        body: Box<Problem>,
    },
}

error_enum! {
    ErrorDefault,
    Default => problem_with_status,
}

// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;
use crate::types::Kind;

/// The headers of the responses of [`Client::create_pet`](crate::Client::create_pet).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePetHeaders {
    /// The header `X-Kind`.
    pub x_kind: Option<Kind>,
}

response_headers! {
    CreatePetHeaders,
    "X-Kind" => x_kind: Text,
}

// src/client/mod.rs

#[cfg(feature = "clinics")]
mod clinics;
#[cfg(feature = "owners")]
mod owners;
#[cfg(feature = "pets")]
mod pets;
#[cfg(feature = "reqwest-tag")]
mod reqwest;

use crate::api::{API, API_KEY, OWNERS_BASE_URL};
use crate::operations::GetStatus;
use crate::runtime::{Call, Client, ClientBuilder, Credential, Secret};

impl Client {
    /// Returns a builder of clients for the Veterinary Practice API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a key, which is sent in the header `X-Owner`.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.credential(API_KEY.scheme, Credential::Key(key.into()))
    }

    /// Replaces the URL `https://owners.practice.example`.
    pub fn owners_base_url(self, url: impl Into<String>) -> Self {
        self.server_url(OWNERS_BASE_URL, url)
    }
}

impl Client {
    /// `GET /status`.
    pub fn get_status(&self) -> Call<GetStatus> {
        self.call(GetStatus::new())
    }
}

// src/client/clinics.rs

use crate::operations::{FollowVisits, ListClinics};
use crate::runtime::{Call, Client};

/// # Clinics
///
/// Where animals are treated.
///
/// Requires the feature `clinics`.
impl Client {
    /// `GET /clinics`.
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::ListClinicsError::Default): Any other status: A problem.
    pub fn list_clinics(&self) -> Call<ListClinics> {
        self.call(ListClinics::new())
    }

    /// `GET /clinics/{id}/visits`.
    ///
    /// Parameters: the fields of [`FollowVisits`](crate::operations::FollowVisits).
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::FollowVisitsError::Default): Any other status: A problem.
    pub fn follow_visits(&self, id: uuid::Uuid) -> Call<FollowVisits> {
        self.call(FollowVisits::new(id))
    }
}

// src/client/owners.rs

use crate::operations::ListOwners;
use crate::runtime::{Call, Client};

/// # Owners
///
/// Requires the feature `owners`.
impl Client {
    /// `GET /owners`.
    ///
    /// Parameters: the fields of [`ListOwners`](crate::operations::ListOwners). Optional: `cursor`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `cursor`, from `next_cursor`.
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::ListOwnersError::Default): Any other status: A problem.
    pub fn list_owners(&self) -> Call<ListOwners> {
        self.call(ListOwners::new())
    }
}

// src/client/pets.rs

use crate::operations::CreatePet;
use crate::runtime::{Call, Client};

/// # Pets
///
/// Requires the feature `pets`.
impl Client {
    /// `POST /pets`.
    ///
    /// Parameters: the fields of [`CreatePet`](crate::operations::CreatePet). Optional: `body`.
    ///
    /// # Other media types
    ///
    /// - [`csv`](crate::Call::csv): `text/csv`
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::CreatePetError::Default): Any other status: A problem.
    ///
    /// # Response headers
    ///
    /// - of successes: [`CreatePetHeaders`](crate::headers::CreatePetHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn create_pet(&self) -> Call<CreatePet> {
        self.call(CreatePet::new())
    }
}

// src/client/reqwest.rs

use crate::operations::GetReqwest;
use crate::runtime::{Call, Client};

/// # reqwest
///
/// Requires the feature `reqwest-tag`.
impl Client {
    /// `GET /reqwest`.
    pub fn get_reqwest(&self) -> Call<GetReqwest> {
        self.call(GetReqwest::new())
    }
}

// src/types/clinic.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Clinic {
    pub name: String,
    pub open: Option<bool>,
    pub extra: JsonObject,
}

impl Clinic {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            open: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Clinic,
    "name" => name: required,
    "open" => open: optional,
    .. => extra: rest,
}

// src/types/kind.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`.
    Cat,
    /// `dog`.
    Dog,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Kind,
    "cat" => Cat,
    "dog" => Dog,
    .. => Unknown,
}

// src/types/list_owners_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Owner;

/// Owners.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOwnersResponse {
    pub owners: Vec<Owner>,
    pub next_cursor: Option<String>,
    pub extra: JsonObject,
}

impl ListOwnersResponse {
    #[must_use]
    pub fn new(owners: impl IntoIterator<Item = Owner>) -> Self {
        Self {
            owners: owners.into_iter().collect(),
            next_cursor: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListOwnersResponse,
    "owners" => owners: required,
    "next_cursor" => next_cursor: optional,
    .. => extra: rest,
}

// src/types/notification.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::Clinic;

/// Sent to owners by other means.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    pub kind: Option<NotificationKind>,
    pub clinic: Option<Clinic>,
    pub extra: JsonObject,
}

json_object! {
    Notification,
    "kind" => kind: optional,
    "clinic" => clinic: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Notification`](crate::types::Notification).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationKind {
    /// `reminder`.
    Reminder,
    /// `invoice`.
    Invoice,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    NotificationKind,
    "reminder" => Reminder,
    "invoice" => Invoice,
    .. => Unknown,
}

// src/types/owner.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Pet;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,
    pub pets: Option<Vec<Pet>>,
    pub extra: JsonObject,
}

json_object! {
    Owner,
    "name" => name: optional,
    "pets" => pets: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Kind, Tag};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub kind: Option<Kind>,
    pub tag: Option<Tag>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: None,
            tag: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }

    #[must_use]
    pub fn with_tag(mut self, tag: Tag) -> Self {
        self.tag = Some(tag);
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
    Pet,
    "name" => name: required,
    "kind" => kind: optional,
    "tag" => tag: optional,
    .. => extra: rest,
}

// src/types/problem.rs

use crate::runtime::{JsonObject, ProblemDetails, ToTree, Tree, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub detail: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Problem,
    "title" => title: optional,
    "detail" => detail: optional,
    .. => extra: rest,
}

impl ProblemDetails for Problem {
    fn problem_type(&self) -> Option<&str> {
        self.extra.get("type").and_then(serde_json::Value::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        self.extra
            .get("instance")
            .and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.extra.get("status").and_then(serde_json::Value::as_i64)
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/types/reminder.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Clinic;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reminder {
    pub due: jiff::civil::Date,
    pub clinic: Option<Clinic>,
    pub extra: JsonObject,
}

impl Reminder {
    #[must_use]
    pub fn new(due: jiff::civil::Date) -> Self {
        Self {
            due,
            clinic: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Reminder,
    "due" => due: required,
    "clinic" => clinic: optional,
    .. => extra: rest,
}

// src/types/status.rs

use crate::runtime::{JsonObject, integer_enum, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    pub level: Option<StatusLevel>,
    pub extra: JsonObject,
}

json_object! {
    Status,
    "level" => level: optional,
    .. => extra: rest,
}

/// The `level` of a [`Status`](crate::types::Status).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusLevel {
    /// `0`.
    Value0,
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    StatusLevel,
    0 => Value0,
    1 => Value1,
    2 => Value2,
    .. => Unknown,
}

// src/types/tag.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    pub text: Option<String>,
    pub extra: JsonObject,
}

impl Tag {
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
    Tag,
    "text" => text: optional,
    .. => extra: rest,
}

// src/types/visit.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Pet;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Visit {
    pub pet: Option<Pet>,
    pub at: Option<jiff::Timestamp>,
    pub extra: JsonObject,
}

json_object! {
    Visit,
    "pet" => pet: optional,
    "at" => at: optional,
    .. => extra: rest,
}

// src/operations/get_status.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Status;

/// The request of [`Client::get_status`](crate::Client::get_status): `GET /status`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetStatus {}

impl GetStatus {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetStatus {
    type Output = Status;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getStatus",
        method: "GET",
        template: "/status",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/status");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/clinics/list_clinics.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder};
use crate::types::Clinic;

/// The request of [`Client::list_clinics`](crate::Client::list_clinics): `GET /clinics`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListClinics {}

impl ListClinics {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListClinics {
    type Output = Vec<Clinic>;
    type Error = ListClinicsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listClinics",
        method: "GET",
        template: "/clinics",
        server: BASE_URL,
        security: &[],
        accept: "application/problem+json, application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/clinics");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.xml(&crate::xml::ROOT_ROOT),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| ListClinicsError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::list_clinics`](crate::Client::list_clinics).
pub type ListClinicsError = crate::errors::ErrorDefault;

// src/operations/clinics/follow_visits.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming,
};
use crate::types::Visit;

/// The request of [`Client::follow_visits`](crate::Client::follow_visits):
/// `GET /clinics/{id}/visits`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FollowVisits {
    pub id: uuid::Uuid,
}

impl FollowVisits {
    #[must_use]
    pub fn new(id: uuid::Uuid) -> Self {
        Self { id }
    }
}

impl Operation for FollowVisits {
    type Output = Vec<Visit>;
    type Error = FollowVisitsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "followVisits",
        method: "GET",
        template: "/clinics/{id}/visits",
        server: BASE_URL,
        security: &[],
        accept: "application/problem+json, text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/clinics/")
            .segment("id", &self.id)
            .path("/visits");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.items(StreamFormat::EventData {
                end: Some("[DONE]"),
            }),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| FollowVisitsError::Default { status, body }),
        }
    }
}

impl Streaming for FollowVisits {
    type Item = Visit;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::EventData {
            end: Some("[DONE]"),
        },
    };
}

/// The documented errors of [`Client::follow_visits`](crate::Client::follow_visits).
pub type FollowVisitsError = crate::errors::ErrorDefault;

// src/operations/owners/list_owners.rs

use crate::api::{API_KEY, OWNERS_BASE_URL};
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder,
};
use crate::types::{ListOwnersResponse, Owner};

/// The request of [`Client::list_owners`](crate::Client::list_owners): `GET /owners`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListOwners {
    pub cursor: Option<String>,
}

impl ListOwners {
    #[must_use]
    pub fn new() -> Self {
        Self { cursor: None }
    }
}

impl Call<ListOwners> {
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation_mut().cursor = Some(cursor.into());
        self
    }
}

impl Operation for ListOwners {
    type Output = ListOwnersResponse;
    type Error = ListOwnersError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listOwners",
        method: "GET",
        template: "/owners",
        server: OWNERS_BASE_URL,
        security: &[&[API_KEY]],
        accept: "application/json, application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/owners");
        request.query("cursor", &self.cursor, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| ListOwnersError::Default { status, body }),
        }
    }
}

impl Paged for ListOwners {
    type Item = Owner;

    const PAGES: PageInfo = PageInfo {
        items: &["owners"],
        next: NextPage::Cursor {
            parameter: "cursor",
            value: &["next_cursor"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.owners
    }
}

/// The documented errors of [`Client::list_owners`](crate::Client::list_owners).
pub type ListOwnersError = crate::errors::ErrorDefault;

// src/operations/pets/create_pet.rs

use crate::api::BASE_URL;
use crate::headers::CreatePetHeaders;
use crate::runtime::{
    Alternative, As, Call, DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse,
    RequestBuilder,
};
use crate::types::Pet;

/// The request of [`Client::create_pet`](crate::Client::create_pet): `POST /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreatePet {
    pub body: Option<Pet>,
}

impl CreatePet {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<CreatePet> {
    pub fn body(mut self, body: Pet) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for CreatePet {
    type Output = Pet;
    type Error = CreatePetError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createPet",
        method: "POST",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            201 => response.ok(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| CreatePetError::Default { status, body }),
        }
    }
}

impl CreatePet {
    const CSV: usize = 0;
}

impl Call<CreatePet> {
    /// Asks for the response as `text/csv`, and reads that. Call it last.
    pub fn csv(self) -> Call<As<CreatePet, { CreatePet::CSV }>> {
        As::of(self)
    }
}

impl Alternative<{ CreatePet::CSV }> for CreatePet {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/csv";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

/// The documented errors of [`Client::create_pet`](crate::Client::create_pet).
pub type CreatePetError = crate::errors::ErrorDefault;

impl DocumentsHeaders for CreatePet {
    type Headers = CreatePetHeaders;
}

impl<const N: usize> DocumentsHeaders for As<CreatePet, N> {
    type Headers = CreatePetHeaders;
}

// src/operations/reqwest/get_reqwest.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_reqwest`](crate::Client::get_reqwest): `GET /reqwest`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetReqwest {}

impl GetReqwest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetReqwest {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getReqwest",
        method: "GET",
        template: "/reqwest",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/reqwest");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
