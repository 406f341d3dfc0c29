// src/client.rs

use crate::api::API;
use crate::operations::GetRows;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::GetRowsFilter;

impl Client {
    /// Returns a builder of clients for the Null parameters API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /rows/{id}`.
    ///
    /// Parameters: the fields of [`GetRows`](crate::operations::GetRows). Optional: `note`.
    pub fn get_rows(
        &self,
        id: Option<i64>,
        filter: Option<GetRowsFilter>,
        any: serde_json::Value,
        x_limit: Option<i64>,
        theme: Option<String>,
    ) -> Call<GetRows> {
        self.call(GetRows::new(id, filter, any, x_limit, theme))
    }
}

// src/types/get_rows_filter.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `filter` of `GET /rows/{id}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRowsFilter {
    pub a: Option<i64>,
    pub extra: JsonObject,
}

impl GetRowsFilter {
    #[must_use]
    pub fn with_a(mut self, a: i64) -> Self {
        self.a = Some(a);
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
    GetRowsFilter,
    "a" => a: optional,
    .. => extra: rest,
}

// src/operations/get_rows.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, HeaderStyle, Operation, OperationInfo, Query, RawResponse, RequestBuilder,
    Segment, Undocumented,
};
use crate::types::GetRowsFilter;
use std::fmt;

/// The request of [`Client::get_rows`](crate::Client::get_rows): `GET /rows/{id}`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetRows {
    pub id: Option<i64>,
    pub filter: Option<GetRowsFilter>,
    pub any: serde_json::Value,
    pub x_limit: Option<i64>,
    pub theme: Option<String>,
    pub note: Option<String>,
}

impl GetRows {
    #[must_use]
    pub fn new(
        id: Option<i64>,
        filter: Option<GetRowsFilter>,
        any: serde_json::Value,
        x_limit: Option<i64>,
        theme: Option<String>,
    ) -> Self {
        Self {
            id,
            filter,
            any,
            x_limit,
            theme,
            note: None,
        }
    }
}

impl fmt::Debug for GetRows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetRows")
            .field("id", &self.id)
            .field("filter", &self.filter)
            .field("any", &self.any)
            .field("x_limit", &self.x_limit)
            .field("theme", &format_args!("[redacted]"))
            .field("note", &self.note)
            .finish()
    }
}

impl Call<GetRows> {
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.operation_mut().note = Some(note.into());
        self
    }
}

impl Operation for GetRows {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getRows",
        method: "GET",
        template: "/rows/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/rows/")
            .segment_as("id", &self.id, Segment::JSON);
        request.query("filter", &self.filter, Query::JSON_OR_NULL);
        request.query("any", &self.any, Query::JSON_OR_NULL);
        request.header_as("X-Limit", &self.x_limit, HeaderStyle::JsonOrNull);
        request.cookie_as("theme", &self.theme, Query::JSON_OR_NULL);
        request.query("note", &self.note, Query::JSON);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
