// src/client/mod.rs

mod things;

use crate::api::API;
use crate::operations::{ApiV1DataGet, CreateToys, Root};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Litestar API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// Root.
    ///
    /// `GET /`.
    pub fn root(&self) -> Call<Root> {
        self.call(Root::new())
    }

    /// `POST /toys`.
    pub fn create_toys(&self) -> Call<CreateToys> {
        self.call(CreateToys::new())
    }

    /// `GET /api/v1/data`.
    pub fn api_v1_data_get(&self) -> Call<ApiV1DataGet> {
        self.call(ApiV1DataGet::new())
    }
}

// src/client/things.rs

use crate::operations::{CreateThings, GetThing, ListThings};
use crate::runtime::{Call, Client};
use crate::types::Thing;

/// # Things
impl Client {
    /// `GET /things`.
    ///
    /// Parameters: the fields of [`ListThings`](crate::operations::ListThings). Optional:
    /// `page_limit`.
    pub fn list_things(&self) -> Call<ListThings> {
        self.call(ListThings::new())
    }

    /// `POST /things`.
    ///
    /// Parameters: the fields of [`CreateThings`](crate::operations::CreateThings).
    pub fn create_things(&self, body: Thing) -> Call<CreateThings> {
        self.call(CreateThings::new(body))
    }

    /// `GET /things/{thing_id}`.
    ///
    /// Parameters: the fields of [`GetThing`](crate::operations::GetThing).
    pub fn get_thing(&self, thing_id: uuid::Uuid) -> Call<GetThing> {
        self.call(GetThing::new(thing_id))
    }
}

// src/types/thing.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub at: jiff::Timestamp,
    pub opt: Maybe<i64>,
    pub extra: JsonObject,
}

impl Thing {
    #[must_use]
    pub fn new(at: jiff::Timestamp) -> Self {
        Self {
            at,
            opt: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_opt(mut self, opt: i64) -> Self {
        self.opt = Maybe::Value(opt);
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
    Thing,
    "at" => at: required,
    "opt" => opt: maybe,
    .. => extra: rest,
}

// src/operations/root.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// Root.
///
/// The request of [`Client::root`](crate::Client::root): `GET /`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Root {}

impl Root {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Root {
    type Output = String;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "Root",
        method: "GET",
        template: "/",
        server: BASE_URL,
        security: &[],
        accept: "text/plain",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.text(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_toys.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create_toys`](crate::Client::create_toys): `POST /toys`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateToys {}

impl CreateToys {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CreateToys {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ToysCreate",
        method: "POST",
        template: "/toys",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/toys");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/api_v1_data_get.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::api_v1_data_get`](crate::Client::api_v1_data_get): `GET /api/v1/data`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiV1DataGet {}

impl ApiV1DataGet {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ApiV1DataGet {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ApiV1DataGet",
        method: "GET",
        template: "/api/v1/data",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/v1/data");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/things/list_things.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::list_things`](crate::Client::list_things): `GET /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListThings {
    /// At least 1. Default: `10`.
    pub page_limit: Option<i64>,
}

impl ListThings {
    #[must_use]
    pub fn new() -> Self {
        Self { page_limit: None }
    }
}

impl Call<ListThings> {
    pub fn page_limit(mut self, page_limit: i64) -> Self {
        self.operation_mut().page_limit = Some(page_limit);
        self
    }
}

impl Operation for ListThings {
    type Output = Vec<Thing>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ThingsListThings",
        method: "GET",
        template: "/things",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things");
        request.query("page-limit", &self.page_limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/things/create_things.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::create_things`](crate::Client::create_things): `POST /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateThings {
    pub body: Thing,
}

impl CreateThings {
    #[must_use]
    pub fn new(body: Thing) -> Self {
        Self { body }
    }
}

impl Operation for CreateThings {
    type Output = Thing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ThingsCreate",
        method: "POST",
        template: "/things",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/things/get_thing.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::get_thing`](crate::Client::get_thing): `GET /things/{thing_id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetThing {
    pub thing_id: uuid::Uuid,
}

impl GetThing {
    #[must_use]
    pub fn new(thing_id: uuid::Uuid) -> Self {
        Self { thing_id }
    }
}

impl Operation for GetThing {
    type Output = Thing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ThingsThingIdGetThing",
        method: "GET",
        template: "/things/{thing_id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things/").segment("thing_id", &self.thing_id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
