// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::list_events`](crate::Client::list_events).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsHeaders {
    /// The header `Updated`.
    pub updated: Option<jiff::Timestamp>,
}

response_headers! {
    ListEventsHeaders,
    "Updated" => updated: Text,
}

// src/client.rs

use crate::api::API;
use crate::operations::ListEvents;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Local times API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /events`.
    ///
    /// Parameters: the fields of [`ListEvents`](crate::operations::ListEvents). Optional: `since`.
    ///
    /// # Other media types
    ///
    /// - [`xml`](crate::Call::xml): `application/xml`
    ///
    /// # Response headers
    ///
    /// - of successes: [`ListEventsHeaders`](crate::headers::ListEventsHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn list_events(&self) -> Call<ListEvents> {
        self.call(ListEvents::new())
    }
}

// src/types/event.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub id: i64,
    /// Example: `2024-05-01T10:00:00.123456`.
    pub at: jiff::Timestamp,
    /// Default: `2024-05-01T10:00:00`.
    pub due: Maybe<jiff::Timestamp>,
    pub runs: Option<Vec<jiff::Timestamp>>,
    pub by_name: Option<BTreeMap<String, jiff::Timestamp>>,
    pub either: Option<EventEither>,
    pub extra: JsonObject,
}

impl Event {
    #[must_use]
    pub fn new(id: i64, at: jiff::Timestamp) -> Self {
        Self {
            id,
            at,
            due: Maybe::Absent,
            runs: None,
            by_name: None,
            either: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Event,
    "id" => id: required,
    "at" => at: required,
    "due" => due: maybe,
    "runs" => runs: optional,
    "by_name" => by_name: optional,
    "either" => either: optional,
    .. => extra: rest,
}

/// The `either` of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventEither {
    DateTime(jiff::Timestamp),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<jiff::Timestamp> for EventEither {
    fn from(value: jiff::Timestamp) -> Self {
        Self::DateTime(value)
    }
}

impl From<i64> for EventEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for EventEither {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::DateTime(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for EventEither {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::DateTime(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(EventEither);

// src/operations/list_events.rs

use crate::api::BASE_URL;
use crate::headers::ListEventsHeaders;
use crate::runtime::{
    Alternative, As, Call, DocumentsHeaders, Failure, Operation, OperationInfo, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::Event;

/// The request of [`Client::list_events`](crate::Client::list_events): `GET /events`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListEvents {
    pub since: Option<jiff::Timestamp>,
}

impl ListEvents {
    #[must_use]
    pub fn new() -> Self {
        Self { since: None }
    }
}

impl Call<ListEvents> {
    pub fn since(mut self, since: jiff::Timestamp) -> Self {
        self.operation_mut().since = Some(since);
        self
    }
}

impl Operation for ListEvents {
    type Output = Vec<Event>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listEvents",
        method: "GET",
        template: "/events",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/events");
        request.query("since", &self.since, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl ListEvents {
    const XML: usize = 0;
}

impl Call<ListEvents> {
    /// Asks for the response as `application/xml`, and reads that. Call it last.
    pub fn xml(self) -> Call<As<ListEvents, { ListEvents::XML }>> {
        As::of(self)
    }
}

impl Alternative<{ ListEvents::XML }> for ListEvents {
    type Value = Vec<Event>;
    const MEDIA_TYPES: &'static str = "application/xml";

    const READ: fn(&RawResponse) -> Result<Vec<Event>, Failure<Self::Error>> =
        |response| response.xml(&crate::xml::ROOT_ROOT);
}

impl DocumentsHeaders for ListEvents {
    type Headers = ListEventsHeaders;
}

impl<const N: usize> DocumentsHeaders for As<ListEvents, N> {
    type Headers = ListEventsHeaders;
}
