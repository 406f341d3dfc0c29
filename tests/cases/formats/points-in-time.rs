// src/client.rs

use crate::api::API;
use crate::operations::ListEvents;
use crate::runtime::{Call, Client, ClientBuilder, UnixSeconds};

impl Client {
    /// Returns a builder of clients for the Points in time API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /events/{since}`.
    ///
    /// Parameters: the fields of [`ListEvents`](crate::operations::ListEvents). Optional: `until`,
    /// `query_at`, `if_modified_since`.
    pub fn list_events(&self, since: impl Into<UnixSeconds<jiff::Timestamp>>) -> Call<ListEvents> {
        self.call(ListEvents::new(since))
    }
}

// src/types/event.rs

use crate::runtime::{
    FromNode, HttpDate, JsonObject, Maybe, Node, Reader, ToTree, Tree, UnixMillis, UnixSeconds,
    UnixTime, impl_serde, json_object,
};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub created: UnixSeconds<jiff::Timestamp>,
    pub changed: Option<UnixSeconds<jiff::Timestamp>>,
    pub exact: Option<UnixTime<jiff::Timestamp>>,
    pub millis: Option<UnixMillis<jiff::Timestamp>>,
    pub expires: Option<HttpDate<jiff::Timestamp>>,
    pub azure: Option<HttpDate<jiff::Timestamp>>,
    pub google: Option<jiff::Timestamp>,
    /// Seconds since 1970 without a format.
    pub plain: Option<i64>,
    /// The format does not say which unit.
    pub timestamp: Option<i64>,
    pub maybe: Maybe<UnixSeconds<jiff::Timestamp>>,
    pub list: Option<Vec<HttpDate<jiff::Timestamp>>>,
    pub map: Option<BTreeMap<String, UnixSeconds<jiff::Timestamp>>>,
    pub either: Option<EventEither>,
    pub text_or_date: Option<EventTextOrDate>,
    pub time: Option<String>,
    pub seconds: Option<i64>,
    pub extra: JsonObject,
}

impl Event {
    #[must_use]
    pub fn new(created: impl Into<UnixSeconds<jiff::Timestamp>>) -> Self {
        Self {
            created: created.into(),
            changed: None,
            exact: None,
            millis: None,
            expires: None,
            azure: None,
            google: None,
            plain: None,
            timestamp: None,
            maybe: Maybe::Absent,
            list: None,
            map: None,
            either: None,
            text_or_date: None,
            time: None,
            seconds: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Event,
    "created" => created: required,
    "changed" => changed: optional,
    "exact" => exact: optional,
    "millis" => millis: optional,
    "expires" => expires: optional,
    "azure" => azure: optional,
    "google" => google: optional,
    "plain" => plain: optional,
    "timestamp" => timestamp: optional,
    "maybe" => maybe: maybe,
    "list" => list: optional,
    "map" => map: optional,
    "either" => either: optional,
    "text_or_date" => text_or_date: optional,
    "time" => time: optional,
    "seconds" => seconds: optional,
    .. => extra: rest,
}

/// The `either` of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventEither {
    UnixTime(UnixSeconds<jiff::Timestamp>),
    HttpDate(HttpDate<jiff::Timestamp>),
    Boolean(bool),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<UnixSeconds<jiff::Timestamp>> for EventEither {
    fn from(value: UnixSeconds<jiff::Timestamp>) -> Self {
        Self::UnixTime(value)
    }
}

impl From<HttpDate<jiff::Timestamp>> for EventEither {
    fn from(value: HttpDate<jiff::Timestamp>) -> Self {
        Self::HttpDate(value)
    }
}

impl From<bool> for EventEither {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl FromNode for EventEither {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::Boolean(value);
            }
        }
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::UnixTime(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::HttpDate(value);
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
            Self::UnixTime(value) => value.to_tree(),
            Self::HttpDate(value) => value.to_tree(),
            Self::Boolean(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(EventEither);

/// The `text_or_date` of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventTextOrDate {
    HttpDate(HttpDate<jiff::Timestamp>),
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<HttpDate<jiff::Timestamp>> for EventTextOrDate {
    fn from(value: HttpDate<jiff::Timestamp>) -> Self {
        Self::HttpDate(value)
    }
}

impl From<Vec<String>> for EventTextOrDate {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for EventTextOrDate {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::HttpDate(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for EventTextOrDate {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::HttpDate(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(EventTextOrDate);

// src/operations/list_events.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, HttpDate, Operation, OperationInfo, Query, RawResponse, RequestBuilder,
    Undocumented, UnixSeconds,
};
use crate::types::Event;

/// The request of [`Client::list_events`](crate::Client::list_events): `GET /events/{since}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListEvents {
    pub since: UnixSeconds<jiff::Timestamp>,
    pub until: Option<UnixSeconds<jiff::Timestamp>>,
    pub query_at: Option<Vec<UnixSeconds<jiff::Timestamp>>>,
    pub if_modified_since: Option<HttpDate<jiff::Timestamp>>,
}

impl ListEvents {
    #[must_use]
    pub fn new(since: impl Into<UnixSeconds<jiff::Timestamp>>) -> Self {
        Self {
            since: since.into(),
            until: None,
            query_at: None,
            if_modified_since: None,
        }
    }
}

impl Call<ListEvents> {
    pub fn until(mut self, until: impl Into<UnixSeconds<jiff::Timestamp>>) -> Self {
        self.operation_mut().until = Some(until.into());
        self
    }

    pub fn query_at(
        mut self,
        query_at: impl IntoIterator<Item = impl Into<UnixSeconds<jiff::Timestamp>>>,
    ) -> Self {
        self.operation_mut().query_at = Some(query_at.into_iter().map(Into::into).collect());
        self
    }

    pub fn if_modified_since(
        mut self,
        if_modified_since: impl Into<HttpDate<jiff::Timestamp>>,
    ) -> Self {
        self.operation_mut().if_modified_since = Some(if_modified_since.into());
        self
    }
}

impl Operation for ListEvents {
    type Output = Event;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listEvents",
        method: "GET",
        template: "/events/{since}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/events/").segment("since", &self.since);
        request.query("until", &self.until, Query::FORM);
        request.query("at", &self.query_at, Query::FORM_JOINED);
        request.header("If-Modified-Since", &self.if_modified_since);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
