// src/client.rs

use crate::api::API;
use crate::operations::{Download, Events, Last, List, Upload};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::UploadRequest;

impl Client {
    /// Returns a builder of clients for the Planets API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /upload`.
    ///
    /// Parameters: the fields of [`Upload`](crate::operations::Upload).
    pub fn upload(&self, body: UploadRequest) -> Call<Upload> {
        self.call(Upload::new(body))
    }

    /// `GET /download`.
    pub fn download(&self) -> Call<Download> {
        self.call(Download::new())
    }

    /// `GET /planets/last`.
    pub fn last(&self) -> Call<Last> {
        self.call(Last::new())
    }

    /// `GET /planets`.
    ///
    /// Parameters: the fields of [`List`](crate::operations::List). Optional: `kinds`.
    pub fn list(&self) -> Call<List> {
        self.call(List::new())
    }

    /// `GET /events`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn events(&self) -> Call<Events> {
        self.call(Events::new())
    }
}

// src/types/events_response.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, const_string, impl_serde, json_object,
};
use crate::types::Planet;

/// The response to `GET /events`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventsResponse {
    /// Where `event` is `message`.
    Message(EventsResponseMessage),
    /// Where `event` is `done`.
    Done(EventsResponseDone),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<EventsResponseMessage> for EventsResponse {
    fn from(value: EventsResponseMessage) -> Self {
        Self::Message(value)
    }
}

impl From<EventsResponseDone> for EventsResponse {
    fn from(value: EventsResponseDone) -> Self {
        Self::Done(value)
    }
}

impl FromNode for EventsResponse {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("event") {
            Some("message") => Self::Message(FromNode::from_node(node, reader)),
            Some("done") => Self::Done(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for EventsResponse {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Message(value) => value.to_tree(),
            Self::Done(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(EventsResponse);

/// A variant of an [`EventsResponse`](crate::types::EventsResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventsResponseMessage {
    pub event: EventsResponseMessageEvent,
    pub data: Planet,
    pub id: Option<String>,
    pub retry: Option<f64>,
    pub extra: JsonObject,
}

impl EventsResponseMessage {
    /// Sets `event`.
    #[must_use]
    pub fn new(data: Planet) -> Self {
        Self {
            event: EventsResponseMessageEvent,
            data,
            id: None,
            retry: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    EventsResponseMessage,
    "event" => event: required,
    "data" => data: required,
    "id" => id: optional,
    "retry" => retry: optional,
    .. => extra: rest,
}

/// A variant of an [`EventsResponse`](crate::types::EventsResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventsResponseDone {
    pub event: EventsResponseDoneEvent,
    pub data: Option<serde_json::Value>,
    pub id: Option<String>,
    pub retry: Option<f64>,
    pub extra: JsonObject,
}

impl EventsResponseDone {
    /// Sets `event`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: EventsResponseDoneEvent,
            data: None,
            id: None,
            retry: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for EventsResponseDone {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    EventsResponseDone,
    "event" => event: required,
    "data" => data: any,
    "id" => id: optional,
    "retry" => retry: optional,
    .. => extra: rest,
}

/// The `event` of an [`EventsResponseMessage`](crate::types::EventsResponseMessage).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventsResponseMessageEvent;

const_string!(EventsResponseMessageEvent, "message");

/// The `event` of an [`EventsResponseDone`](crate::types::EventsResponseDone).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventsResponseDoneEvent;

const_string!(EventsResponseDoneEvent, "done");

// src/types/list_kinds.rs

use crate::runtime::string_enum;

/// The parameter `kinds` of `GET /planets`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListKinds {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ListKinds,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

// src/types/planet.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Planet {
    pub id: i64,
    pub extra: JsonObject,
}

impl Planet {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Planet,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/upload_request.rs

use crate::runtime::{File, JsonObject, json_object};

/// The body of `POST /upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadRequest {
    pub file: File,
    pub title: String,
    pub extra: JsonObject,
}

impl UploadRequest {
    #[must_use]
    pub fn new(file: File, title: impl Into<String>) -> Self {
        Self {
            file,
            title: title.into(),
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
    UploadRequest,
    "file" => file: required,
    "title" => title: required,
    .. => extra: rest,
}

// src/types/upload_response.rs

use crate::runtime::{JsonObject, json_object};

/// The response to `POST /upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadResponse {
    pub size: i64,
    pub extra: JsonObject,
}

impl UploadResponse {
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self {
            size,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    UploadResponse,
    "size" => size: required,
    .. => extra: rest,
}

// src/operations/upload.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{UploadRequest, UploadResponse};

/// The request of [`Client::upload`](crate::Client::upload): `POST /upload`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    pub body: UploadRequest,
}

impl Upload {
    #[must_use]
    pub fn new(body: UploadRequest) -> Self {
        Self { body }
    }
}

impl Operation for Upload {
    type Output = UploadResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "planets.upload",
        method: "POST",
        template: "/upload",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/upload");
        request.multipart(
            "multipart/form-data",
            &self.body,
            &[PartEncoding {
                name: "file",
                content_type: Some("*/*"),
                query: None,
                headers: &[],
            }],
        );
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/download.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::download`](crate::Client::download): `GET /download`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Download {}

impl Download {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Download {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "planets.download",
        method: "GET",
        template: "/download",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/download");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.bytes(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/last.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Planet;

/// The request of [`Client::last`](crate::Client::last): `GET /planets/last`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Last {}

impl Last {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Last {
    type Output = Option<Planet>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "planets.last",
        method: "GET",
        template: "/planets/last",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/planets/last");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{ListKinds, Planet};

/// The request of [`Client::list`](crate::Client::list): `GET /planets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct List {
    pub kinds: Option<Vec<ListKinds>>,
}

impl List {
    #[must_use]
    pub fn new() -> Self {
        Self { kinds: None }
    }
}

impl Call<List> {
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = ListKinds>) -> Self {
        self.operation_mut().kinds = Some(kinds.into_iter().collect());
        self
    }
}

impl Operation for List {
    type Output = Vec<Planet>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "planets.list",
        method: "GET",
        template: "/planets",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/planets");
        request.query("kinds", &self.kinds, Query::DEEP.allow_reserved());
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/events.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::EventsResponse;

/// The request of [`Client::events`](crate::Client::events): `GET /events`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Events {}

impl Events {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Events {
    type Output = Vec<EventsResponse>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "planets.events",
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
                named: true,
                end: Some("[DONE]"),
            }),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for Events {
    type Item = EventsResponse;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: true,
            end: Some("[DONE]"),
        },
    };
}
