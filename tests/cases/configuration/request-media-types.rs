// src/client.rs

use crate::api::API;
use crate::operations::{AddNote, AddRow, SetRow, Upload};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Row;

impl Client {
    /// Returns a builder of clients for the Configured forms API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /rows`.
    ///
    /// Parameters: the fields of [`AddRow`](crate::operations::AddRow).
    pub fn add_row(&self, body: Row) -> Call<AddRow> {
        self.call(AddRow::new(body))
    }

    /// `PUT /rows`.
    ///
    /// Parameters: the fields of [`SetRow`](crate::operations::SetRow).
    pub fn set_row(&self, body: Row) -> Call<SetRow> {
        self.call(SetRow::new(body))
    }

    /// `POST /files`.
    ///
    /// Parameters: the fields of [`Upload`](crate::operations::Upload).
    pub fn upload(&self, body: Row) -> Call<Upload> {
        self.call(Upload::new(body))
    }

    /// `POST /notes`.
    ///
    /// Parameters: the fields of [`AddNote`](crate::operations::AddNote).
    pub fn add_note(&self, body: Row) -> Call<AddNote> {
        self.call(AddNote::new(body))
    }
}

// src/types/row.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub id: i64,
    pub text: Option<String>,
    pub extra: JsonObject,
}

impl Row {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            text: None,
            extra: JsonObject::new(),
        }
    }

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
    Row,
    "id" => id: required,
    "text" => text: optional,
    .. => extra: rest,
}

// src/operations/add_row.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::add_row`](crate::Client::add_row): `POST /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddRow {
    pub body: Row,
}

impl AddRow {
    #[must_use]
    pub fn new(body: Row) -> Self {
        Self { body }
    }
}

impl Operation for AddRow {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addRow",
        method: "POST",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
        request.form("application/x-www-form-urlencoded", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/set_row.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::set_row`](crate::Client::set_row): `PUT /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SetRow {
    pub body: Row,
}

impl SetRow {
    #[must_use]
    pub fn new(body: Row) -> Self {
        Self { body }
    }
}

impl Operation for SetRow {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "setRow",
        method: "PUT",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
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

// src/operations/upload.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::upload`](crate::Client::upload): `POST /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    pub body: Row,
}

impl Upload {
    #[must_use]
    pub fn new(body: Row) -> Self {
        Self { body }
    }
}

impl Operation for Upload {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upload",
        method: "POST",
        template: "/files",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
        request.multipart("multipart/form-data", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/add_note.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::add_note`](crate::Client::add_note): `POST /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddNote {
    pub body: Row,
}

impl AddNote {
    #[must_use]
    pub fn new(body: Row) -> Self {
        Self { body }
    }
}

impl Operation for AddNote {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addNote",
        method: "POST",
        template: "/notes",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes");
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
