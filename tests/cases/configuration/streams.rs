// src/client.rs

use crate::api::API;
use crate::operations::{Chat, Ticks};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::ChatRequest;

impl Client {
    /// Returns a builder of clients for the Configured streams API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /chat`.
    ///
    /// Parameters: the fields of [`Chat`](crate::operations::Chat).
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn chat(&self, body: ChatRequest) -> Call<Chat> {
        self.call(Chat::new(body))
    }

    /// `GET /ticks`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn ticks(&self) -> Call<Ticks> {
        self.call(Ticks::new())
    }
}

// src/types/chat_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /chat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatRequest {
    pub prompt: String,
    pub stream: Option<bool>,
    pub streaming: Option<bool>,
    pub extra: JsonObject,
}

impl ChatRequest {
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            stream: None,
            streaming: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    #[must_use]
    pub fn with_streaming(mut self, streaming: bool) -> Self {
        self.streaming = Some(streaming);
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
    "stream" => stream: optional,
    "streaming" => streaming: optional,
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

// src/operations/chat.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::{ChatRequest, Chunk};

/// The request of [`Client::chat`](crate::Client::chat): `POST /chat`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Chat {
    pub body: ChatRequest,
}

impl Chat {
    #[must_use]
    pub fn new(body: ChatRequest) -> Self {
        Self { body }
    }
}

impl Operation for Chat {
    type Output = Chunk;
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
        request.json("application/json", &self.body);
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
    type Item = Chunk;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::EventData { end: Some("[END]") },
    };

    fn enable_stream(&mut self) {
        self.body.streaming = Some(true);
    }
}

// src/operations/ticks.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, ServerSentEvent, StreamFormat,
    StreamInfo, Streaming, Undocumented,
};

/// The request of [`Client::ticks`](crate::Client::ticks): `GET /ticks`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ticks {}

impl Ticks {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Ticks {
    type Output = Vec<ServerSentEvent>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ticks",
        method: "GET",
        template: "/ticks",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/ticks");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::Events {
                named: false,
                end: Some("bye"),
            }),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for Ticks {
    type Item = ServerSentEvent;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: false,
            end: Some("bye"),
        },
    };
}
