// src/client.rs

use crate::api::API;
use crate::operations::{
    CreateChat, ListRows, ReadLog, ReadMatrix, RunAgent, WatchChanges, WatchEvents,
};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::ChatRequest;

impl Client {
    /// Returns a builder of clients for the Chat API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /chat`.
    ///
    /// Parameters: the fields of [`CreateChat`](crate::operations::CreateChat).
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::CreateChatError::BadRequest): 400 Bad Request: no.
    pub fn create_chat(&self, body: ChatRequest) -> Call<CreateChat> {
        self.call(CreateChat::new(body))
    }

    /// `GET /events`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn watch_events(&self) -> Call<WatchEvents> {
        self.call(WatchEvents::new())
    }

    /// `GET /rows`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`application/x-ndjson`).
    pub fn list_rows(&self) -> Call<ListRows> {
        self.call(ListRows::new())
    }

    /// `GET /changes`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn watch_changes(&self) -> Call<WatchChanges> {
        self.call(WatchChanges::new())
    }

    /// `GET /log`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`application/json-seq`).
    ///
    /// # Other media types
    ///
    /// - [`jsonl`](crate::Call::jsonl): `application/jsonl`
    /// - [`text`](crate::Call::text): `text/plain`
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::ReadLogError::Default): Any other status: The errors come
    ///   as events.
    pub fn read_log(&self) -> Call<ReadLog> {
        self.call(ReadLog::new())
    }

    /// `GET /matrix`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`application/jsonl`).
    pub fn read_matrix(&self) -> Call<ReadMatrix> {
        self.call(ReadMatrix::new())
    }

    /// `POST /agent`.
    ///
    /// Parameters: the fields of [`RunAgent`](crate::operations::RunAgent). Optional: `body`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn run_agent(&self) -> Call<RunAgent> {
        self.call(RunAgent::new())
    }
}

// src/types/chat_request.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatRequest {
    pub prompt: String,
    /// Default: `false`.
    pub stream: Maybe<bool>,
    pub extra: JsonObject,
}

impl ChatRequest {
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            stream: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_stream(mut self, stream: bool) -> Self {
        self.stream = Maybe::Value(stream);
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
    ChatRequest,
    "prompt" => prompt: required,
    "stream" => stream: maybe,
    .. => extra: rest,
}

// src/types/chunk.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Chunk {
    pub delta: String,
    pub extra: JsonObject,
}

impl Chunk {
    #[must_use]
    pub fn new(delta: impl Into<String>) -> Self {
        Self {
            delta: delta.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Chunk,
    "delta" => delta: required,
    .. => extra: rest,
}

// src/types/completion.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Completion {
    pub text: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Completion,
    "text" => text: optional,
    .. => extra: rest,
}

// src/types/create_chat_bad_request.rs

use crate::runtime::{JsonObject, json_object};

/// No.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChatBadRequest {
    pub message: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    CreateChatBadRequest,
    "message" => message: optional,
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
}

json_object! {
    Row,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/run_agent_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /agent`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunAgentRequest {
    pub stream: bool,
    pub extra: JsonObject,
}

impl RunAgentRequest {
    #[must_use]
    pub fn new(stream: bool) -> Self {
        Self {
            stream,
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
    RunAgentRequest,
    "stream" => stream: required,
    .. => extra: rest,
}

// src/types/watch_changes_response.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, const_string, impl_serde, json_object,
};
use crate::types::Row;

/// Changes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WatchChangesResponse {
    /// Where `event` is `add`.
    Add(WatchChangesResponseAdd),
    /// Where `event` is `remove`.
    Remove(WatchChangesResponseRemove),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<WatchChangesResponseAdd> for WatchChangesResponse {
    fn from(value: WatchChangesResponseAdd) -> Self {
        Self::Add(value)
    }
}

impl From<WatchChangesResponseRemove> for WatchChangesResponse {
    fn from(value: WatchChangesResponseRemove) -> Self {
        Self::Remove(value)
    }
}

impl FromNode for WatchChangesResponse {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("event") {
            Some("add") => Self::Add(FromNode::from_node(node, reader)),
            Some("remove") => Self::Remove(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for WatchChangesResponse {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Add(value) => value.to_tree(),
            Self::Remove(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(WatchChangesResponse);

/// A variant of a [`WatchChangesResponse`](crate::types::WatchChangesResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchChangesResponseAdd {
    pub event: WatchChangesResponseAddEvent,
    pub data: Row,
    pub extra: JsonObject,
}

impl WatchChangesResponseAdd {
    /// Sets `event`.
    #[must_use]
    pub fn new(data: Row) -> Self {
        Self {
            event: WatchChangesResponseAddEvent,
            data,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    WatchChangesResponseAdd,
    "event" => event: required,
    "data" => data: required,
    .. => extra: rest,
}

/// A variant of a [`WatchChangesResponse`](crate::types::WatchChangesResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchChangesResponseRemove {
    pub event: WatchChangesResponseRemoveEvent,
    pub data: String,
    pub extra: JsonObject,
}

impl WatchChangesResponseRemove {
    /// Sets `event`.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: WatchChangesResponseRemoveEvent,
            data: data.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    WatchChangesResponseRemove,
    "event" => event: required,
    "data" => data: required,
    .. => extra: rest,
}

/// The `event` of a [`WatchChangesResponseAdd`](crate::types::WatchChangesResponseAdd).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WatchChangesResponseAddEvent;

const_string!(WatchChangesResponseAddEvent, "add");

/// The `event` of a [`WatchChangesResponseRemove`](crate::types::WatchChangesResponseRemove).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WatchChangesResponseRemoveEvent;

const_string!(WatchChangesResponseRemoveEvent, "remove");

// src/operations/create_chat.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Maybe, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat,
    StreamInfo, Streaming, error_enum,
};
use crate::types::{ChatRequest, Chunk, Completion, CreateChatBadRequest};

/// The request of [`Client::create_chat`](crate::Client::create_chat): `POST /chat`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateChat {
    pub body: ChatRequest,
}

impl CreateChat {
    #[must_use]
    pub fn new(body: ChatRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateChat {
    type Output = Completion;
    type Error = CreateChatError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createChat",
        method: "POST",
        template: "/chat",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/chat");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            400 => response.error(CreateChatError::BadRequest),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for CreateChat {
    type Item = Chunk;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::EventData {
            end: Some("[DONE]"),
        },
    };

    fn enable_stream(&mut self) {
        self.body.stream = Maybe::Value(true);
    }
}

/// The documented errors of [`Client::create_chat`](crate::Client::create_chat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateChatError {
    /// 400 Bad Request: no.
    BadRequest(Box<CreateChatBadRequest>),
}

error_enum! {
    CreateChatError,
    BadRequest => "no",
}

// src/operations/watch_events.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, ServerSentEvent, StreamFormat,
    StreamInfo, Streaming, Undocumented,
};

/// The request of [`Client::watch_events`](crate::Client::watch_events): `GET /events`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchEvents {}

impl WatchEvents {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for WatchEvents {
    type Output = Vec<ServerSentEvent>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "watchEvents",
        method: "GET",
        template: "/events",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/events");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::Events {
                named: false,
                end: Some("[DONE]"),
            }),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for WatchEvents {
    type Item = ServerSentEvent;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: false,
            end: Some("[DONE]"),
        },
    };
}

// src/operations/list_rows.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::Row;

/// The request of [`Client::list_rows`](crate::Client::list_rows): `GET /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListRows {}

impl ListRows {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListRows {
    type Output = Vec<Row>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listRows",
        method: "GET",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "application/x-ndjson",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::JsonLines),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for ListRows {
    type Item = Row;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/x-ndjson",
        format: StreamFormat::JsonLines,
    };
}

// src/operations/watch_changes.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::WatchChangesResponse;

/// The request of [`Client::watch_changes`](crate::Client::watch_changes): `GET /changes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchChanges {}

impl WatchChanges {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for WatchChanges {
    type Output = Vec<WatchChangesResponse>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "watchChanges",
        method: "GET",
        template: "/changes",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/changes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::Events {
                named: true,
                end: Some("[DONE]"),
            }),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for WatchChanges {
    type Item = WatchChangesResponse;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: true,
            end: Some("[DONE]"),
        },
    };
}

// src/operations/read_log.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    StatusCode, StreamFormat, StreamInfo, Streaming, error_enum,
};
use crate::types::Row;

/// The request of [`Client::read_log`](crate::Client::read_log): `GET /log`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadLog {}

impl ReadLog {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ReadLog {
    type Output = Vec<Row>;
    type Error = ReadLogError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "readLog",
        method: "GET",
        template: "/log",
        server: BASE_URL,
        security: &[],
        accept: "application/json-seq, text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/log");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.items(StreamFormat::JsonSequence),
            _ if status.is_success() => response.undocumented(),
            _ => response.error_bytes(|body| ReadLogError::Default { status, body }),
        }
    }
}

impl Streaming for ReadLog {
    type Item = Row;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/json-seq",
        format: StreamFormat::JsonSequence,
    };
}

impl ReadLog {
    const JSONL: usize = 0;
    const TEXT: usize = 1;
}

impl Call<ReadLog> {
    /// Asks for the response as `application/jsonl`, whose items can also be read as they arrive.
    /// Call it last.
    pub fn jsonl(self) -> Call<As<ReadLog, { ReadLog::JSONL }>> {
        As::of(self)
    }

    /// Asks for the response as `text/plain`, and reads that. Call it last.
    pub fn text(self) -> Call<As<ReadLog, { ReadLog::TEXT }>> {
        As::of(self)
    }
}

impl Alternative<{ ReadLog::JSONL }> for ReadLog {
    type Value = Vec<Vec<i64>>;
    const MEDIA_TYPES: &'static str = "application/jsonl";

    const READ: fn(&RawResponse) -> Result<Vec<Vec<i64>>, Failure<Self::Error>> =
        |response| response.items(StreamFormat::JsonLines);
}

impl Streaming for As<ReadLog, { ReadLog::JSONL }> {
    type Item = Vec<i64>;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/jsonl",
        format: StreamFormat::JsonLines,
    };
}

impl Alternative<{ ReadLog::TEXT }> for ReadLog {
    type Value = String;
    const MEDIA_TYPES: &'static str = "text/plain";
    const READ: fn(&RawResponse) -> Result<String, Failure<Self::Error>> = RawResponse::text;
}

/// The documented errors of [`Client::read_log`](crate::Client::read_log).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReadLogError {
    /// Any other status: The errors come as events.
    Default {
        status: StatusCode,
        body: bytes::Bytes,
    },
}

error_enum! {
    ReadLogError,
    Default => "The errors come as events",
}

// src/operations/read_matrix.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};

/// The request of [`Client::read_matrix`](crate::Client::read_matrix): `GET /matrix`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadMatrix {}

impl ReadMatrix {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ReadMatrix {
    type Output = Vec<Vec<i64>>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "readMatrix",
        method: "GET",
        template: "/matrix",
        server: BASE_URL,
        security: &[],
        accept: "application/jsonl",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/matrix");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::JsonLines),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for ReadMatrix {
    type Item = Vec<i64>;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "application/jsonl",
        format: StreamFormat::JsonLines,
    };
}

// src/operations/run_agent.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, ServerSentEvent,
    StreamFormat, StreamInfo, Streaming, Undocumented,
};
use crate::types::RunAgentRequest;

/// The request of [`Client::run_agent`](crate::Client::run_agent): `POST /agent`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RunAgent {
    pub body: Option<RunAgentRequest>,
}

impl RunAgent {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<RunAgent> {
    pub fn body(mut self, body: RunAgentRequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for RunAgent {
    type Output = Vec<ServerSentEvent>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "runAgent",
        method: "POST",
        template: "/agent",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/agent");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::Events {
                named: false,
                end: Some("[DONE]"),
            }),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for RunAgent {
    type Item = ServerSentEvent;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: false,
            end: Some("[DONE]"),
        },
    };

    fn enable_stream(&mut self) {
        if let Some(body) = &mut self.body {
            body.stream = true;
        }
    }
}
