// src/client.rs

use crate::api::API;
use crate::operations::{GetText, WatchAnswers, WatchInfos, WatchList};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Events API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /answers`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn watch_answers(&self) -> Call<WatchAnswers> {
        self.call(WatchAnswers::new())
    }

    /// `GET /infos`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn watch_infos(&self) -> Call<WatchInfos> {
        self.call(WatchInfos::new())
    }

    /// `GET /lists`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn watch_list(&self) -> Call<WatchList> {
        self.call(WatchList::new())
    }

    /// `GET /texts`.
    pub fn get_text(&self) -> Call<GetText> {
        self.call(GetText::new())
    }
}

// src/types/delta.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delta {
    pub text: String,
    pub extra: JsonObject,
}

impl Delta {
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Delta,
    "text" => text: required,
    .. => extra: rest,
}

// src/types/get_text_response.rs

use crate::runtime::{JsonObject, json_object};

/// A body.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTextResponse {
    pub data: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    GetTextResponse,
    "data" => data: optional,
    .. => extra: rest,
}

// src/types/info.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Delta;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Info {
    pub event: String,
    pub data: Delta,
    pub extra: JsonObject,
}

impl Info {
    #[must_use]
    pub fn new(event: impl Into<String>, data: Delta) -> Self {
        Self {
            event: event.into(),
            data,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Info,
    "event" => event: required,
    "data" => data: required,
    .. => extra: rest,
}

// src/types/watch_answers_response.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, const_string, impl_serde,
    json_object,
};
use crate::types::Delta;

/// Events.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WatchAnswersResponse {
    Delta(WatchAnswersResponseDelta),
    Count(WatchAnswersResponseCount),
    Note(WatchAnswersResponseNote),
    Done(WatchAnswersResponseDone),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<WatchAnswersResponseDelta> for WatchAnswersResponse {
    fn from(value: WatchAnswersResponseDelta) -> Self {
        Self::Delta(value)
    }
}

impl From<WatchAnswersResponseCount> for WatchAnswersResponse {
    fn from(value: WatchAnswersResponseCount) -> Self {
        Self::Count(value)
    }
}

impl From<WatchAnswersResponseNote> for WatchAnswersResponse {
    fn from(value: WatchAnswersResponseNote) -> Self {
        Self::Note(value)
    }
}

impl From<WatchAnswersResponseDone> for WatchAnswersResponse {
    fn from(value: WatchAnswersResponseDone) -> Self {
        Self::Done(value)
    }
}

impl FromNode for WatchAnswersResponse {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("event", &[Literal::Str("delta")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Delta(value);
            }
        }
        if node.member_is("event", &[Literal::Str("count")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Count(value);
            }
        }
        if node.member_is("event", &[Literal::Str("note")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Note(value);
            }
        }
        if node.has("event") {
            if let Some(value) = reader.fit(node) {
                return Self::Done(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for WatchAnswersResponse {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Delta(value) => value.to_tree(),
            Self::Count(value) => value.to_tree(),
            Self::Note(value) => value.to_tree(),
            Self::Done(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(WatchAnswersResponse);

/// A variant of a [`WatchAnswersResponse`](crate::types::WatchAnswersResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchAnswersResponseDelta {
    pub event: WatchAnswersResponseDeltaEvent,
    pub data: Option<Delta>,
    pub extra: JsonObject,
}

impl WatchAnswersResponseDelta {
    /// Sets `event`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: WatchAnswersResponseDeltaEvent,
            data: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for WatchAnswersResponseDelta {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    WatchAnswersResponseDelta,
    "event" => event: required,
    "data" => data: optional,
    .. => extra: rest,
}

/// A variant of a [`WatchAnswersResponse`](crate::types::WatchAnswersResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchAnswersResponseCount {
    pub event: WatchAnswersResponseCountEvent,
    pub data: Option<String>,
    pub extra: JsonObject,
}

impl WatchAnswersResponseCount {
    /// Sets `event`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: WatchAnswersResponseCountEvent,
            data: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for WatchAnswersResponseCount {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    WatchAnswersResponseCount,
    "event" => event: required,
    "data" => data: optional,
    .. => extra: rest,
}

/// A variant of a [`WatchAnswersResponse`](crate::types::WatchAnswersResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchAnswersResponseNote {
    pub event: WatchAnswersResponseNoteEvent,
    pub data: Option<String>,
    pub extra: JsonObject,
}

impl WatchAnswersResponseNote {
    /// Sets `event`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: WatchAnswersResponseNoteEvent,
            data: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for WatchAnswersResponseNote {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    WatchAnswersResponseNote,
    "event" => event: required,
    "data" => data: optional,
    .. => extra: rest,
}

/// A variant of a [`WatchAnswersResponse`](crate::types::WatchAnswersResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchAnswersResponseDone {
    pub event: String,
    pub data: Option<WatchAnswersResponseDoneData>,
    pub extra: JsonObject,
}

impl WatchAnswersResponseDone {
    #[must_use]
    pub fn new(event: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            data: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    WatchAnswersResponseDone,
    "event" => event: required,
    "data" => data: optional,
    .. => extra: rest,
}

/// The `event` of a [`WatchAnswersResponseDelta`](crate::types::WatchAnswersResponseDelta).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WatchAnswersResponseDeltaEvent;

const_string!(WatchAnswersResponseDeltaEvent, "delta");

/// The `event` of a [`WatchAnswersResponseCount`](crate::types::WatchAnswersResponseCount).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WatchAnswersResponseCountEvent;

const_string!(WatchAnswersResponseCountEvent, "count");

/// The `event` of a [`WatchAnswersResponseNote`](crate::types::WatchAnswersResponseNote).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WatchAnswersResponseNoteEvent;

const_string!(WatchAnswersResponseNoteEvent, "note");

/// The `data` of a [`WatchAnswersResponseDone`](crate::types::WatchAnswersResponseDone).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WatchAnswersResponseDoneData;

const_string!(WatchAnswersResponseDoneData, "[DONE]");

// src/types/watch_infos_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Delta;

/// Events of one kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchInfosResponse {
    pub event: String,
    pub data: Option<Delta>,
    pub extra: JsonObject,
}

impl WatchInfosResponse {
    #[must_use]
    pub fn new(event: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            data: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    WatchInfosResponse,
    "event" => event: required,
    "data" => data: optional,
    .. => extra: rest,
}

// src/operations/watch_answers.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::WatchAnswersResponse;

/// The request of [`Client::watch_answers`](crate::Client::watch_answers): `GET /answers`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchAnswers {}

impl WatchAnswers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for WatchAnswers {
    type Output = Vec<WatchAnswersResponse>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "watchAnswers",
        method: "GET",
        template: "/answers",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/answers");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::Events {
                named: true,
                end: None,
            }),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for WatchAnswers {
    type Item = WatchAnswersResponse;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: true,
            end: None,
        },
    };
}

// src/operations/watch_infos.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::WatchInfosResponse;

/// The request of [`Client::watch_infos`](crate::Client::watch_infos): `GET /infos`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchInfos {}

impl WatchInfos {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for WatchInfos {
    type Output = Vec<WatchInfosResponse>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "watchInfos",
        method: "GET",
        template: "/infos",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/infos");
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

impl Streaming for WatchInfos {
    type Item = WatchInfosResponse;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: true,
            end: Some("[DONE]"),
        },
    };
}

// src/operations/watch_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::Info;

/// The request of [`Client::watch_list`](crate::Client::watch_list): `GET /lists`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WatchList {}

impl WatchList {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for WatchList {
    type Output = Vec<Info>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "watchList",
        method: "GET",
        template: "/lists",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/lists");
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

impl Streaming for WatchList {
    type Item = Info;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: true,
            end: Some("[DONE]"),
        },
    };
}

// src/operations/get_text.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::GetTextResponse;

/// The request of [`Client::get_text`](crate::Client::get_text): `GET /texts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetText {}

impl GetText {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetText {
    type Output = GetTextResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getText",
        method: "GET",
        template: "/texts",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/texts");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
