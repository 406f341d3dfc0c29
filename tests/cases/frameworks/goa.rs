// src/client.rs

use crate::api::API;
use crate::operations::{BedsAdd, BedsList};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::AddRequestBody;

impl Client {
    /// Returns a builder of clients for the Garden Service API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// list beds.
    ///
    /// `GET /beds`.
    ///
    /// Parameters: the fields of [`BedsList`](crate::operations::BedsList). Optional: `view`.
    pub fn beds_list(&self) -> Call<BedsList> {
        self.call(BedsList::new())
    }

    /// add beds.
    ///
    /// `POST /beds`.
    ///
    /// Parameters: the fields of [`BedsAdd`](crate::operations::BedsAdd).
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::BedsAddError::BadRequest): 400 Bad Request: bad_request:
    ///   no such plant.
    pub fn beds_add(&self, body: AddRequestBody) -> Call<BedsAdd> {
        self.call(BedsAdd::new(body))
    }
}

// src/types/add_request_body.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequestBody {
    /// At most 100 characters.
    pub name: String,
    pub extra: JsonObject,
}

impl AddRequestBody {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
    AddRequestBody,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/bed.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bed {
    pub id: String,
    pub name: String,
    pub extra: JsonObject,
}

impl Bed {
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Bed,
    "id" => id: required,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/bed_collection.rs

use crate::types::Bed;

/// A list of [`Bed`](crate::types::Bed).
pub type BedCollection = Vec<Bed>;

// src/types/beds_list_view.rs

use crate::runtime::string_enum;

/// The parameter `view` of `GET /beds`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BedsListView {
    /// `default`.
    Default,
    /// `tiny`.
    Tiny,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BedsListView,
    "default" => Default,
    "tiny" => Tiny,
    .. => Unknown,
}

// src/types/error.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub name: String,
    pub id: String,
    pub message: String,
    pub fault: bool,
    pub extra: JsonObject,
}

impl Error {
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        id: impl Into<String>,
        message: impl Into<String>,
        fault: bool,
    ) -> Self {
        Self {
            name: name.into(),
            id: id.into(),
            message: message.into(),
            fault,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Error,
    "name" => name: required,
    "id" => id: required,
    "message" => message: required,
    "fault" => fault: required,
    .. => extra: rest,
}

// src/operations/beds_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{BedCollection, BedsListView};

/// list beds.
///
/// The request of [`Client::beds_list`](crate::Client::beds_list): `GET /beds`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BedsList {
    /// View to render.
    pub view: Option<BedsListView>,
}

impl BedsList {
    #[must_use]
    pub fn new() -> Self {
        Self { view: None }
    }
}

impl Call<BedsList> {
    pub fn view(mut self, view: BedsListView) -> Self {
        self.operation_mut().view = Some(view);
        self
    }
}

impl Operation for BedsList {
    type Output = BedCollection;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "beds#list",
        method: "GET",
        template: "/beds",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/beds");
        request.query("view", &self.view, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/beds_add.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::{AddRequestBody, Error};

/// add beds.
///
/// The request of [`Client::beds_add`](crate::Client::beds_add): `POST /beds`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BedsAdd {
    pub body: AddRequestBody,
}

impl BedsAdd {
    #[must_use]
    pub fn new(body: AddRequestBody) -> Self {
        Self { body }
    }
}

impl Operation for BedsAdd {
    type Output = String;
    type Error = BedsAddError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "beds#add",
        method: "POST",
        template: "/beds",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/vnd.goa.error",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/beds");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 => response.ok(),
            400 => response.error(BedsAddError::BadRequest),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::beds_add`](crate::Client::beds_add).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BedsAddError {
    /// 400 Bad Request: bad_request: no such plant.
    BadRequest(Box<Error>),
}

error_enum! {
    BedsAddError,
    BadRequest => "bad_request: no such plant",
}
