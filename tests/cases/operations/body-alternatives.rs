// src/client.rs

use crate::api::API;
use crate::operations::{AddNote, AddRow, AddRowBody, Chat, PutPet, PutRow};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Row;

impl Client {
    /// Returns a builder of clients for the Bodies API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /rows`.
    ///
    /// Parameters: the fields of [`AddRow`](crate::operations::AddRow).
    pub fn add_row(&self, body: impl Into<AddRowBody>) -> Call<AddRow> {
        self.call(AddRow::new(body))
    }

    /// `POST /notes`.
    ///
    /// Parameters: the fields of [`AddNote`](crate::operations::AddNote). Optional: `body`.
    pub fn add_note(&self) -> Call<AddNote> {
        self.call(AddNote::new())
    }

    /// `POST /chat`.
    ///
    /// Parameters: the fields of [`Chat`](crate::operations::Chat). Optional: `body`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn chat(&self) -> Call<Chat> {
        self.call(Chat::new())
    }

    /// `PUT /dotnet`.
    ///
    /// Parameters: the fields of [`PutRow`](crate::operations::PutRow).
    pub fn put_row(&self, body: Row) -> Call<PutRow> {
        self.call(PutRow::new(body))
    }

    /// `PUT /pet`.
    ///
    /// Parameters: the fields of [`PutPet`](crate::operations::PutPet).
    pub fn put_pet(&self, body: Row) -> Call<PutPet> {
        self.call(PutPet::new(body))
    }
}

// src/types/add_row_request.rs

use crate::runtime::{File, JsonObject, json_object};

/// The body of `POST /rows`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddRowRequest {
    pub file: Option<File>,
    pub extra: JsonObject,
}

impl AddRowRequest {
    #[must_use]
    pub fn with_file(mut self, file: File) -> Self {
        self.file = Some(file);
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
    AddRowRequest,
    "file" => file: optional,
    .. => extra: rest,
}

// src/types/question.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /chat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Question {
    pub prompt: String,
    /// Default: `false`.
    pub stream: Option<bool>,
    pub extra: JsonObject,
}

impl Question {
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            stream: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
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

    /// Returns `stream`, or its default `false` if it is absent.
    #[must_use]
    pub fn stream_or_default(&self) -> bool {
        self.stream.unwrap_or(false)
    }
}

json_object! {
    Question,
    "prompt" => prompt: required,
    "stream" => stream: optional,
    .. => extra: rest,
}

// src/types/row.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub id: i64,
    pub extra: JsonObject,
}

impl Row {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
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
    Row,
    "id" => id: required,
    .. => extra: rest,
}

// src/operations/add_row.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestBytes, Undocumented,
};
use crate::types::{AddRowRequest, Row};

/// The request of [`Client::add_row`](crate::Client::add_row): `POST /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddRow {
    pub body: AddRowBody,
}

impl AddRow {
    #[must_use]
    pub fn new(body: impl Into<AddRowBody>) -> Self {
        Self { body: body.into() }
    }
}

/// The body of [`Client::add_row`](crate::Client::add_row) in one of its media types.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AddRowBody {
    /// `application/json`.
    Json(Row),
    /// `multipart/form-data`.
    Multipart(AddRowRequest),
    /// `application/xml`.
    Xml(Row),
    /// `text/csv`.
    Csv(String),
    /// `image/*`: `content_type` is the one that is sent.
    Image {
        content_type: String,
        body: RequestBytes,
    },
}

impl From<Row> for AddRowBody {
    fn from(body: Row) -> Self {
        Self::Json(body)
    }
}

impl From<AddRowRequest> for AddRowBody {
    fn from(body: AddRowRequest) -> Self {
        Self::Multipart(body)
    }
}

impl From<String> for AddRowBody {
    fn from(body: String) -> Self {
        Self::Csv(body)
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
        match &self.body {
            AddRowBody::Json(body) => {
                request.json("application/json", body);
            }
            AddRowBody::Multipart(body) => {
                request.multipart("multipart/form-data", body, &[]);
            }
            AddRowBody::Xml(body) => {
                request.xml("application/xml", body, &crate::xml::ROW_ROOT);
            }
            AddRowBody::Csv(body) => {
                request.text("text/csv", body);
            }
            AddRowBody::Image { content_type, body } => {
                request.raw(content_type, body);
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

// src/operations/add_note.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::add_note`](crate::Client::add_note): `POST /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddNote {
    pub body: Option<AddNoteBody>,
}

impl AddNote {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

/// The body of [`Client::add_note`](crate::Client::add_note) in one of its media types.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AddNoteBody {
    /// `text/plain`.
    Text(String),
    /// `text/markdown`.
    Markdown(String),
}

impl Call<AddNote> {
    pub fn body(mut self, body: impl Into<AddNoteBody>) -> Self {
        self.operation_mut().body = Some(body.into());
        self
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
        if let Some(body) = &self.body {
            match body {
                AddNoteBody::Text(body) => {
                    request.text("text/plain", body);
                }
                AddNoteBody::Markdown(body) => {
                    request.text("text/markdown", body);
                }
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

// src/operations/chat.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::{Question, Row};

/// The request of [`Client::chat`](crate::Client::chat): `POST /chat`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Chat {
    pub body: Option<ChatBody>,
}

impl Chat {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

/// The body of [`Client::chat`](crate::Client::chat) in one of its media types.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChatBody {
    /// `application/json`.
    Json(Question),
    /// `text/plain`.
    Text(String),
}

impl From<Question> for ChatBody {
    fn from(body: Question) -> Self {
        Self::Json(body)
    }
}

impl From<String> for ChatBody {
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

impl Call<Chat> {
    pub fn body(mut self, body: impl Into<ChatBody>) -> Self {
        self.operation_mut().body = Some(body.into());
        self
    }
}

impl Operation for Chat {
    type Output = Row;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "chat",
        method: "POST",
        template: "/chat",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/chat");
        if let Some(body) = &self.body {
            match body {
                ChatBody::Json(body) => {
                    request.json("application/json", body);
                }
                ChatBody::Text(body) => {
                    request.text("text/plain", body);
                }
            }
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for Chat {
    type Item = Row;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::EventData {
            end: Some("[DONE]"),
        },
    };

    fn enable_stream(&mut self) {
        if let Some(ChatBody::Json(body)) = &mut self.body {
            body.stream = Some(true);
        }
    }
}

// src/operations/put_row.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::put_row`](crate::Client::put_row): `PUT /dotnet`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutRow {
    pub body: Row,
}

impl PutRow {
    #[must_use]
    pub fn new(body: Row) -> Self {
        Self { body }
    }
}

impl Operation for PutRow {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putRow",
        method: "PUT",
        template: "/dotnet",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/dotnet");
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

// src/operations/put_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::put_pet`](crate::Client::put_pet): `PUT /pet`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutPet {
    pub body: Row,
}

impl PutPet {
    #[must_use]
    pub fn new(body: Row) -> Self {
        Self { body }
    }
}

impl Operation for PutPet {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putPet",
        method: "PUT",
        template: "/pet",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pet");
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
