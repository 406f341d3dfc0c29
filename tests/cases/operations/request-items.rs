// src/client.rs

use crate::api::API;
use crate::operations::{AddCounts, AddRaw, AddRows, ReplaceRows, Upload, UploadBody};
use crate::runtime::{Call, Client, ClientBuilder, RequestBytes, RequestItems};
use crate::types::Row;

impl Client {
    /// Returns a builder of clients for the Request items API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /rows`.
    ///
    /// Parameters: the fields of [`AddRows`](crate::operations::AddRows).
    pub fn add_rows(&self, body: impl Into<RequestItems<Row>>) -> Call<AddRows> {
        self.call(AddRows::new(body))
    }

    /// `PUT /rows`.
    ///
    /// Parameters: the fields of [`ReplaceRows`](crate::operations::ReplaceRows). Optional: `body`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`application/jsonl`).
    pub fn replace_rows(&self) -> Call<ReplaceRows> {
        self.call(ReplaceRows::new())
    }

    /// `POST /counts`.
    ///
    /// Parameters: the fields of [`AddCounts`](crate::operations::AddCounts).
    pub fn add_counts(&self, body: impl Into<RequestItems<i64>>) -> Call<AddCounts> {
        self.call(AddCounts::new(body))
    }

    /// `POST /uploads`.
    ///
    /// Parameters: the fields of [`Upload`](crate::operations::Upload).
    pub fn upload(&self, body: impl Into<UploadBody>) -> Call<Upload> {
        self.call(Upload::new(body))
    }

    /// `POST /raw`.
    ///
    /// Parameters: the fields of [`AddRaw`](crate::operations::AddRaw).
    pub fn add_raw(&self, body: impl Into<RequestBytes>) -> Call<AddRaw> {
        self.call(AddRaw::new(body))
    }
}

// src/types/result_model.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultModel {
    pub ok: bool,
    pub extra: JsonObject,
}

impl ResultModel {
    #[must_use]
    pub fn new(ok: bool) -> Self {
        Self {
            ok,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ResultModel,
    "ok" => ok: required,
    .. => extra: rest,
}

// src/types/row.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub id: i64,
    pub note: Option<String>,
    pub extra: JsonObject,
}

impl Row {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            note: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
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
    "note" => note: optional,
    .. => extra: rest,
}

// src/operations/add_rows.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestItems, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::add_rows`](crate::Client::add_rows): `POST /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddRows {
    pub body: RequestItems<Row>,
}

impl AddRows {
    #[must_use]
    pub fn new(body: impl Into<RequestItems<Row>>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for AddRows {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addRows",
        method: "POST",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
        request.json_lines("application/x-ndjson", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/replace_rows.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestItems,
    StreamFormat, StreamInfo, Streaming, Undocumented,
};
use crate::types::{ResultModel, Row};

/// The request of [`Client::replace_rows`](crate::Client::replace_rows): `PUT /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReplaceRows {
    pub body: Option<RequestItems<Row>>,
}

impl ReplaceRows {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<ReplaceRows> {
    pub fn body(mut self, body: impl Into<RequestItems<Row>>) -> Self {
        self.operation_mut().body = Some(body.into());
        self
    }
}

impl Operation for ReplaceRows {
    type Output = Vec<ResultModel>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "replaceRows",
        method: "PUT",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "application/jsonl",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
        if let Some(body) = &self.body {
            request.json_lines("application/jsonl", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::JsonLines),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for ReplaceRows {
    type Item = ResultModel;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/jsonl",
        format: StreamFormat::JsonLines,
    };
}

// src/operations/add_counts.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestItems, Undocumented,
};

/// The request of [`Client::add_counts`](crate::Client::add_counts): `POST /counts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddCounts {
    pub body: RequestItems<i64>,
}

impl AddCounts {
    #[must_use]
    pub fn new(body: impl Into<RequestItems<i64>>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for AddCounts {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addCounts",
        method: "POST",
        template: "/counts",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/counts");
        request.json_sequence("application/json-seq", &self.body);
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
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestItems, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::upload`](crate::Client::upload): `POST /uploads`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    pub body: UploadBody,
}

impl Upload {
    #[must_use]
    pub fn new(body: impl Into<UploadBody>) -> Self {
        Self { body: body.into() }
    }
}

/// The body of [`Client::upload`](crate::Client::upload) in one of its media types.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UploadBody {
    /// `application/json`.
    Json(Row),
    /// `application/jsonl`.
    Jsonl(RequestItems<Row>),
    /// `text/csv`.
    Csv(String),
}

impl From<Row> for UploadBody {
    fn from(body: Row) -> Self {
        Self::Json(body)
    }
}

impl From<String> for UploadBody {
    fn from(body: String) -> Self {
        Self::Csv(body)
    }
}

impl Operation for Upload {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upload",
        method: "POST",
        template: "/uploads",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/uploads");
        match &self.body {
            UploadBody::Json(body) => {
                request.json("application/json", body);
            }
            UploadBody::Jsonl(body) => {
                request.json_lines("application/jsonl", body);
            }
            UploadBody::Csv(body) => {
                request.text("text/csv", body);
            }
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/add_raw.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestBytes, Undocumented,
};

/// The request of [`Client::add_raw`](crate::Client::add_raw): `POST /raw`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddRaw {
    pub body: RequestBytes,
}

impl AddRaw {
    #[must_use]
    pub fn new(body: impl Into<RequestBytes>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for AddRaw {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addRaw",
        method: "POST",
        template: "/raw",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/raw");
        request.raw("application/x-ndjson", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
