// src/client.rs

use crate::api::API;
use crate::operations::GetRows;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::GetRowsFilter;

impl Client {
    /// Returns a builder of clients for the Form parameters API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /rows`.
    ///
    /// Parameters: the fields of [`GetRows`](crate::operations::GetRows). Optional: `theme`.
    pub fn get_rows(&self, filter: GetRowsFilter) -> Call<GetRows> {
        self.call(GetRows::new(filter))
    }
}

// src/types/get_rows_filter.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `filter` of `GET /rows`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRowsFilter {
    pub name: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub extra: JsonObject,
}

impl GetRowsFilter {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(ids.into_iter().collect());
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
    "name" => name: optional,
    "ids" => ids: optional,
    .. => extra: rest,
}

// src/types/get_rows_theme.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `theme` of `GET /rows`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRowsTheme {
    pub dark: Option<bool>,
    pub extra: JsonObject,
}

impl GetRowsTheme {
    #[must_use]
    pub fn with_dark(mut self, dark: bool) -> Self {
        self.dark = Some(dark);
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
    GetRowsTheme,
    "dark" => dark: optional,
    .. => extra: rest,
}

// src/operations/get_rows.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{GetRowsFilter, GetRowsTheme};
use std::fmt;

/// The request of [`Client::get_rows`](crate::Client::get_rows): `GET /rows`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetRows {
    pub filter: GetRowsFilter,
    pub theme: Option<GetRowsTheme>,
}

impl GetRows {
    #[must_use]
    pub fn new(filter: GetRowsFilter) -> Self {
        Self {
            filter,
            theme: None,
        }
    }
}

impl fmt::Debug for GetRows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetRows")
            .field("filter", &self.filter)
            .field("theme", &format_args!("[redacted]"))
            .finish()
    }
}

impl Call<GetRows> {
    pub fn theme(mut self, theme: GetRowsTheme) -> Self {
        self.operation_mut().theme = Some(theme);
        self
    }
}

impl Operation for GetRows {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getRows",
        method: "GET",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
        request.query("filter", &self.filter, Query::FORM_TEXT);
        request.cookie_as("theme", &self.theme, Query::FORM_TEXT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
