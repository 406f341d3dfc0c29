// src/client.rs

use crate::api::API;
use crate::operations::{ListEvents, ListFiles, ListKeys, ListLogs, ListTrees, ListVisits};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Page hints API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /keys`.
    ///
    /// Parameters: the fields of [`ListKeys`](crate::operations::ListKeys). Optional: `query_at`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter `at`,
    /// from `result_info.cursor` (`x-stainless-pagination-property`).
    pub fn list_keys(&self) -> Call<ListKeys> {
        self.call(ListKeys::new())
    }

    /// `GET /events`.
    ///
    /// Parameters: the fields of [`ListEvents`](crate::operations::ListEvents). Optional: `from`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `from`, from the header `X-Cursor` (`x-stainless-pagination-property`).
    pub fn list_events(&self) -> Call<ListEvents> {
        self.call(ListEvents::new())
    }

    /// `GET /files`.
    ///
    /// Parameters: the fields of [`ListFiles`](crate::operations::ListFiles). Optional: `behind`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `behind`, from `key` of the last item (`x-stainless-pagination-property`).
    pub fn list_files(&self) -> Call<ListFiles> {
        self.call(ListFiles::new())
    }

    /// `GET /visits`.
    ///
    /// Parameters: the fields of [`ListVisits`](crate::operations::ListVisits). Optional: `no`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter `no`,
    /// the number of the page (`x-stainless-pagination-property`).
    pub fn list_visits(&self) -> Call<ListVisits> {
        self.call(ListVisits::new())
    }

    /// `GET /trees`.
    ///
    /// Parameters: the fields of [`ListTrees`](crate::operations::ListTrees). Optional: `start`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `start`, from the header `X-Start` (a link of the response).
    pub fn list_trees(&self) -> Call<ListTrees> {
        self.call(ListTrees::new())
    }

    /// `GET /logs`.
    ///
    /// Parameters: the fields of [`ListLogs`](crate::operations::ListLogs). Optional: `after`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `after`, from the header `X-Next` (of the configuration).
    pub fn list_logs(&self) -> Call<ListLogs> {
        self.call(ListLogs::new())
    }
}

// src/types/cursor.rs

pub type Cursor = String;

// src/types/list_events_response.rs

use crate::runtime::{JsonObject, json_object};

/// Events.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    pub data: Vec<String>,
    pub cursor: Option<String>,
    pub extra: JsonObject,
}

impl ListEventsResponse {
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            cursor: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListEventsResponse,
    "data" => data: required,
    "cursor" => cursor: optional,
    .. => extra: rest,
}

// src/types/list_files_response.rs

use crate::runtime::{JsonObject, json_object};

/// Files.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFilesResponse {
    pub data: Vec<ListFilesResponseDataItem>,
    pub has: bool,
    pub extra: JsonObject,
}

impl ListFilesResponse {
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = ListFilesResponseDataItem>, has: bool) -> Self {
        Self {
            data: data.into_iter().collect(),
            has,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListFilesResponse,
    "data" => data: required,
    "has" => has: required,
    .. => extra: rest,
}

/// An item of the `data` of a [`ListFilesResponse`](crate::types::ListFilesResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFilesResponseDataItem {
    pub key: String,
    pub extra: JsonObject,
}

impl ListFilesResponseDataItem {
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListFilesResponseDataItem,
    "key" => key: required,
    .. => extra: rest,
}

// src/types/list_keys_response.rs

use crate::runtime::{JsonObject, json_object};

/// Keys.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListKeysResponse {
    pub errors: Option<Vec<String>>,
    pub result: Option<Vec<String>>,
    pub result_info: Option<ListKeysResponseResultInfo>,
    pub extra: JsonObject,
}

json_object! {
    ListKeysResponse,
    "errors" => errors: optional,
    "result" => result: optional,
    "result_info" => result_info: optional,
    .. => extra: rest,
}

/// The `result_info` of a [`ListKeysResponse`](crate::types::ListKeysResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListKeysResponseResultInfo {
    pub cursor: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListKeysResponseResultInfo,
    "cursor" => cursor: optional,
    .. => extra: rest,
}

// src/types/list_visits_response.rs

use crate::runtime::{JsonObject, json_object};

/// Visits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListVisitsResponse {
    pub visits: Vec<String>,
    pub of: Option<i64>,
    pub extra: JsonObject,
}

impl ListVisitsResponse {
    #[must_use]
    pub fn new(visits: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            visits: visits.into_iter().map(Into::into).collect(),
            of: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListVisitsResponse,
    "visits" => visits: required,
    "of" => of: optional,
    .. => extra: rest,
}

// src/operations/list_keys.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Cursor, ListKeysResponse};

/// The request of [`Client::list_keys`](crate::Client::list_keys): `GET /keys`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListKeys {
    pub query_at: Option<Cursor>,
}

impl ListKeys {
    #[must_use]
    pub fn new() -> Self {
        Self { query_at: None }
    }
}

impl Call<ListKeys> {
    pub fn query_at(mut self, query_at: impl Into<String>) -> Self {
        self.operation_mut().query_at = Some(query_at.into());
        self
    }
}

impl Operation for ListKeys {
    type Output = ListKeysResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listKeys",
        method: "GET",
        template: "/keys",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/keys");
        request.query("at", &self.query_at, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListKeys {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &["result"],
        next: NextPage::Cursor {
            parameter: "at",
            value: &["result_info", "cursor"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.result.unwrap_or_default()
    }
}

// src/operations/list_events.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::ListEventsResponse;

/// The request of [`Client::list_events`](crate::Client::list_events): `GET /events`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListEvents {
    pub from: Option<String>,
}

impl ListEvents {
    #[must_use]
    pub fn new() -> Self {
        Self { from: None }
    }
}

impl Call<ListEvents> {
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.operation_mut().from = Some(from.into());
        self
    }
}

impl Operation for ListEvents {
    type Output = ListEventsResponse;
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
        request.query("from", &self.from, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListEvents {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &["data"],
        next: NextPage::Header {
            parameter: "from",
            header: "X-Cursor",
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

// src/operations/list_files.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{ListFilesResponse, ListFilesResponseDataItem};

/// The request of [`Client::list_files`](crate::Client::list_files): `GET /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFiles {
    pub behind: Option<String>,
}

impl ListFiles {
    #[must_use]
    pub fn new() -> Self {
        Self { behind: None }
    }
}

impl Call<ListFiles> {
    pub fn behind(mut self, behind: impl Into<String>) -> Self {
        self.operation_mut().behind = Some(behind.into());
        self
    }
}

impl Operation for ListFiles {
    type Output = ListFilesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listFiles",
        method: "GET",
        template: "/files",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
        request.query("behind", &self.behind, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListFiles {
    type Item = ListFilesResponseDataItem;

    const PAGES: PageInfo = PageInfo {
        items: &["data"],
        next: NextPage::LastItem {
            parameter: "behind",
            value: &["key"],
        },
        more: &["has"],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

// src/operations/list_visits.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::ListVisitsResponse;

/// The request of [`Client::list_visits`](crate::Client::list_visits): `GET /visits`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVisits {
    pub no: Option<i64>,
}

impl ListVisits {
    #[must_use]
    pub fn new() -> Self {
        Self { no: None }
    }
}

impl Call<ListVisits> {
    pub fn no(mut self, no: i64) -> Self {
        self.operation_mut().no = Some(no);
        self
    }
}

impl Operation for ListVisits {
    type Output = ListVisitsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listVisits",
        method: "GET",
        template: "/visits",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/visits");
        request.query("no", &self.no, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListVisits {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &["visits"],
        next: NextPage::Page {
            parameter: "no",
            first: 1,
            count: &["of"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.visits
    }
}

// src/operations/list_trees.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};

/// The request of [`Client::list_trees`](crate::Client::list_trees): `GET /trees`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTrees {
    pub start: Option<String>,
}

impl ListTrees {
    #[must_use]
    pub fn new() -> Self {
        Self { start: None }
    }
}

impl Call<ListTrees> {
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.operation_mut().start = Some(start.into());
        self
    }
}

impl Operation for ListTrees {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listTrees",
        method: "GET",
        template: "/trees",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/trees");
        request.query("start", &self.start, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListTrees {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &[],
        next: NextPage::Header {
            parameter: "start",
            header: "X-Start",
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

// src/operations/list_logs.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};

/// The request of [`Client::list_logs`](crate::Client::list_logs): `GET /logs`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListLogs {
    pub after: Option<String>,
}

impl ListLogs {
    #[must_use]
    pub fn new() -> Self {
        Self { after: None }
    }
}

impl Call<ListLogs> {
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.operation_mut().after = Some(after.into());
        self
    }
}

impl Operation for ListLogs {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listLogs",
        method: "GET",
        template: "/logs",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/logs");
        request.query("after", &self.after, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListLogs {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &[],
        next: NextPage::Header {
            parameter: "after",
            header: "X-Next",
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}
