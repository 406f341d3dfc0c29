// src/client.rs

use crate::api::API;
use crate::operations::{Emitter, Flux, Pets};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Events API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /emitter`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn emitter(&self) -> Call<Emitter> {
        self.call(Emitter::new())
    }

    /// `GET /flux`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn flux(&self) -> Call<Flux> {
        self.call(Flux::new())
    }

    /// `GET /pets`.
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    pub fn pets(&self) -> Call<Pets> {
        self.call(Pets::new())
    }
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Pet,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/server_sent_event_string.rs

use crate::runtime::JsonObject;

pub type ServerSentEventString = JsonObject;

// src/types/sse_emitter.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SseEmitter {
    pub timeout: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    SseEmitter,
    "timeout" => timeout: optional,
    .. => extra: rest,
}

// src/operations/emitter.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, ServerSentEvent, StreamFormat,
    StreamInfo, Streaming, Undocumented,
};

/// The request of [`Client::emitter`](crate::Client::emitter): `GET /emitter`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Emitter {}

impl Emitter {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Emitter {
    type Output = Vec<ServerSentEvent>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "emitter",
        method: "GET",
        template: "/emitter",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/emitter");
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

impl Streaming for Emitter {
    type Item = ServerSentEvent;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: false,
            end: Some("[DONE]"),
        },
    };
}

// src/operations/flux.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, ServerSentEvent, StreamFormat,
    StreamInfo, Streaming, Undocumented,
};

/// The request of [`Client::flux`](crate::Client::flux): `GET /flux`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Flux {}

impl Flux {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Flux {
    type Output = Vec<ServerSentEvent>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "flux",
        method: "GET",
        template: "/flux",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/flux");
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

impl Streaming for Flux {
    type Item = ServerSentEvent;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::Events {
            named: false,
            end: Some("[DONE]"),
        },
    };
}

// src/operations/pets.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::pets`](crate::Client::pets): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pets {}

impl Pets {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Pets {
    type Output = Vec<Pet>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "pets",
        method: "GET",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "text/event-stream",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.items(StreamFormat::EventData {
                end: Some("[DONE]"),
            }),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for Pets {
    type Item = Pet;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::EventData {
            end: Some("[DONE]"),
        },
    };
}
