// src/client.rs

use crate::api::API;
use crate::operations::{CountHits, CreateItems, Search, SearchLogs};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{CreateItemsRequest, SearchLogsRequest, SearchRequest};

impl Client {
    /// Returns a builder of clients for the Pages in bodies API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /search`.
    ///
    /// Parameters: the fields of [`Search`](crate::operations::Search).
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the property
    /// `start_cursor` of the request body, from `next_cursor`.
    pub fn search(&self, body: SearchRequest) -> Call<Search> {
        self.call(Search::new(body))
    }

    /// `POST /logs`.
    ///
    /// Parameters: the fields of [`SearchLogs`](crate::operations::SearchLogs).
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the property
    /// `page.cursor` of the request body, from `meta.page.after` (of the configuration).
    pub fn search_logs(&self, body: SearchLogsRequest) -> Call<SearchLogs> {
        self.call(SearchLogs::new(body))
    }

    /// `POST /hits`.
    ///
    /// Parameters: the fields of [`CountHits`](crate::operations::CountHits). Optional: `body`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the property `from`
    /// of the request body, the number of items before the page (of the configuration).
    pub fn count_hits(&self) -> Call<CountHits> {
        self.call(CountHits::new())
    }

    /// It takes no cursor, so its list has no pages.
    ///
    /// `POST /items`.
    ///
    /// Parameters: the fields of [`CreateItems`](crate::operations::CreateItems).
    pub fn create_items(&self, body: CreateItemsRequest) -> Call<CreateItems> {
        self.call(CreateItems::new(body))
    }
}

// src/types/count_hits_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /hits`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountHitsRequest {
    pub from: Option<i64>,
    pub extra: JsonObject,
}

impl CountHitsRequest {
    #[must_use]
    pub fn with_from(mut self, from: i64) -> Self {
        self.from = Some(from);
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
    CountHitsRequest,
    "from" => from: optional,
    .. => extra: rest,
}

// src/types/count_hits_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Item;

/// Hits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountHitsResponse {
    pub hits: Vec<Item>,
    pub total: Option<i64>,
    pub extra: JsonObject,
}

impl CountHitsResponse {
    #[must_use]
    pub fn new(hits: impl IntoIterator<Item = Item>) -> Self {
        Self {
            hits: hits.into_iter().collect(),
            total: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    CountHitsResponse,
    "hits" => hits: required,
    "total" => total: optional,
    .. => extra: rest,
}

// src/types/create_items_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /items`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateItemsRequest {
    pub cursor: String,
    pub extra: JsonObject,
}

impl CreateItemsRequest {
    #[must_use]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self {
            cursor: cursor.into(),
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
    CreateItemsRequest,
    "cursor" => cursor: required,
    .. => extra: rest,
}

// src/types/create_items_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Item;

/// The items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateItemsResponse {
    pub items: Option<Vec<Item>>,
    pub next_cursor: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    CreateItemsResponse,
    "items" => items: optional,
    "next_cursor" => next_cursor: optional,
    .. => extra: rest,
}

// src/types/item.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub id: i64,
    pub extra: JsonObject,
}

impl Item {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Item,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/search_logs_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /logs`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchLogsRequest {
    pub page: Option<SearchLogsRequestPage>,
    pub extra: JsonObject,
}

impl SearchLogsRequest {
    #[must_use]
    pub fn with_page(mut self, page: SearchLogsRequestPage) -> Self {
        self.page = Some(page);
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
    SearchLogsRequest,
    "page" => page: optional,
    .. => extra: rest,
}

/// The `page` of a [`SearchLogsRequest`](crate::types::SearchLogsRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchLogsRequestPage {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
    pub extra: JsonObject,
}

impl SearchLogsRequestPage {
    #[must_use]
    pub fn with_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
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
    SearchLogsRequestPage,
    "cursor" => cursor: optional,
    "limit" => limit: optional,
    .. => extra: rest,
}

// src/types/search_logs_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Item;

/// Logs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchLogsResponse {
    pub data: Option<Vec<Item>>,
    pub meta: Option<SearchLogsResponseMeta>,
    pub extra: JsonObject,
}

json_object! {
    SearchLogsResponse,
    "data" => data: optional,
    "meta" => meta: optional,
    .. => extra: rest,
}

/// The `meta` of a [`SearchLogsResponse`](crate::types::SearchLogsResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchLogsResponseMeta {
    pub page: Option<SearchLogsResponseMetaPage>,
    pub extra: JsonObject,
}

json_object! {
    SearchLogsResponseMeta,
    "page" => page: optional,
    .. => extra: rest,
}

/// The `page` of a [`SearchLogsResponseMeta`](crate::types::SearchLogsResponseMeta).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchLogsResponseMetaPage {
    pub after: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    SearchLogsResponseMetaPage,
    "after" => after: optional,
    .. => extra: rest,
}

// src/types/search_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /search`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchRequest {
    pub query: Option<String>,
    pub start_cursor: Option<String>,
    pub page_size: Option<i64>,
    pub extra: JsonObject,
}

impl SearchRequest {
    #[must_use]
    pub fn with_query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    #[must_use]
    pub fn with_start_cursor(mut self, start_cursor: impl Into<String>) -> Self {
        self.start_cursor = Some(start_cursor.into());
        self
    }

    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
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
    SearchRequest,
    "query" => query: optional,
    "start_cursor" => start_cursor: optional,
    "page_size" => page_size: optional,
    .. => extra: rest,
}

// src/types/search_response.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Item;

/// Results.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchResponse {
    pub results: Vec<Item>,
    pub next_cursor: Maybe<String>,
    pub has_more: bool,
    pub extra: JsonObject,
}

impl SearchResponse {
    #[must_use]
    pub fn new(results: impl IntoIterator<Item = Item>, has_more: bool) -> Self {
        Self {
            results: results.into_iter().collect(),
            next_cursor: Maybe::Absent,
            has_more,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SearchResponse,
    "results" => results: required,
    "next_cursor" => next_cursor: maybe,
    "has_more" => has_more: required,
    .. => extra: rest,
}

// src/operations/search.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::{Item, SearchRequest, SearchResponse};

/// The request of [`Client::search`](crate::Client::search): `POST /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Search {
    pub body: SearchRequest,
}

impl Search {
    #[must_use]
    pub fn new(body: SearchRequest) -> Self {
        Self { body }
    }
}

impl Operation for Search {
    type Output = SearchResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "search",
        method: "POST",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
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

impl Paged for Search {
    type Item = Item;

    const PAGES: PageInfo = PageInfo {
        items: &["results"],
        next: NextPage::Cursor {
            parameter: "/start_cursor",
            value: &["next_cursor"],
        },
        more: &["has_more"],
    };

    const BODY: Option<&'static str> = Some("application/json");

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.results
    }
}

// src/operations/search_logs.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::{Item, SearchLogsRequest, SearchLogsResponse};

/// The request of [`Client::search_logs`](crate::Client::search_logs): `POST /logs`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchLogs {
    pub body: SearchLogsRequest,
}

impl SearchLogs {
    #[must_use]
    pub fn new(body: SearchLogsRequest) -> Self {
        Self { body }
    }
}

impl Operation for SearchLogs {
    type Output = SearchLogsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "searchLogs",
        method: "POST",
        template: "/logs",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/logs");
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

impl Paged for SearchLogs {
    type Item = Item;

    const PAGES: PageInfo = PageInfo {
        items: &["data"],
        next: NextPage::Cursor {
            parameter: "/page/cursor",
            value: &["meta", "page", "after"],
        },
        more: &[],
    };

    const BODY: Option<&'static str> = Some("application/json");

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }
}

// src/operations/count_hits.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{CountHitsRequest, CountHitsResponse, Item};

/// The request of [`Client::count_hits`](crate::Client::count_hits): `POST /hits`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountHits {
    pub body: Option<CountHitsRequest>,
}

impl CountHits {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<CountHits> {
    pub fn body(mut self, body: CountHitsRequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for CountHits {
    type Output = CountHitsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "countHits",
        method: "POST",
        template: "/hits",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/hits");
        if let Some(body) = &self.body {
            request.json("application/vnd.test.hits+json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for CountHits {
    type Item = Item;

    const PAGES: PageInfo = PageInfo {
        items: &["hits"],
        next: NextPage::Offset {
            parameter: "/from",
            count: &["total"],
        },
        more: &[],
    };

    const BODY: Option<&'static str> = Some("application/vnd.test.hits+json");

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.hits
    }
}

// src/operations/create_items.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{CreateItemsRequest, CreateItemsResponse};

/// The request of [`Client::create_items`](crate::Client::create_items): `POST /items`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateItems {
    pub body: CreateItemsRequest,
}

impl CreateItems {
    #[must_use]
    pub fn new(body: CreateItemsRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateItems {
    type Output = CreateItemsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createItems",
        method: "POST",
        template: "/items",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/items");
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
