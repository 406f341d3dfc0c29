// src/client.rs

use crate::api::API;
use crate::operations::{ListPods, SearchProjects};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Pages of vendors API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /search`.
    ///
    /// Parameters: the fields of [`SearchProjects`](crate::operations::SearchProjects). Optional:
    /// `start_at`, `max_results`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `startAt`, the number of items before the page.
    pub fn search_projects(&self) -> Call<SearchProjects> {
        self.call(SearchProjects::new())
    }

    /// `GET /pods`.
    ///
    /// Parameters: the fields of [`ListPods`](crate::operations::ListPods). Optional: `limit`,
    /// `continue`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `continue`, from `metadata.continue`.
    pub fn list_pods(&self) -> Call<ListPods> {
        self.call(ListPods::new())
    }
}

// src/types/named.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub name: String,
    pub extra: JsonObject,
}

impl Named {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Named,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/page_bean_project.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Named;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageBeanProject {
    pub is_last: Option<bool>,
    pub max_results: Option<i64>,
    pub start_at: Option<i64>,
    pub total: Option<i64>,
    pub values: Option<Vec<Named>>,
    pub extra: JsonObject,
}

json_object! {
    PageBeanProject,
    "isLast" => is_last: optional,
    "maxResults" => max_results: optional,
    "startAt" => start_at: optional,
    "total" => total: optional,
    "values" => values: optional,
    .. => extra: rest,
}

// src/types/pod_list.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Named;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PodList {
    pub metadata: Option<PodListMetadata>,
    pub items: Vec<Named>,
    pub extra: JsonObject,
}

impl PodList {
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = Named>) -> Self {
        Self {
            metadata: None,
            items: items.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    PodList,
    "metadata" => metadata: optional,
    "items" => items: required,
    .. => extra: rest,
}

/// The `metadata` of a [`PodList`](crate::types::PodList).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodListMetadata {
    pub r#continue: Option<String>,
    pub remaining_item_count: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    PodListMetadata,
    "continue" => r#continue: optional,
    "remainingItemCount" => remaining_item_count: optional,
    .. => extra: rest,
}

// src/operations/search_projects.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Named, PageBeanProject};

/// The request of [`Client::search_projects`](crate::Client::search_projects): `GET /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchProjects {
    /// Default: `0`.
    pub start_at: Option<i64>,
    /// Default: `50`.
    pub max_results: Option<i32>,
}

impl SearchProjects {
    #[must_use]
    pub fn new() -> Self {
        Self {
            start_at: None,
            max_results: None,
        }
    }
}

impl Call<SearchProjects> {
    pub fn start_at(mut self, start_at: i64) -> Self {
        self.operation_mut().start_at = Some(start_at);
        self
    }

    pub fn max_results(mut self, max_results: i32) -> Self {
        self.operation_mut().max_results = Some(max_results);
        self
    }
}

impl Operation for SearchProjects {
    type Output = PageBeanProject;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "searchProjects",
        method: "GET",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
        request.query("startAt", &self.start_at, Query::FORM);
        request.query("maxResults", &self.max_results, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for SearchProjects {
    type Item = Named;

    const PAGES: PageInfo = PageInfo {
        items: &["values"],
        next: NextPage::Offset {
            parameter: "startAt",
            count: &[],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.values.unwrap_or_default()
    }
}

// src/operations/list_pods.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Named, PodList};

/// The request of [`Client::list_pods`](crate::Client::list_pods): `GET /pods`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPods {
    pub limit: Option<i64>,
    pub r#continue: Option<String>,
}

impl ListPods {
    #[must_use]
    pub fn new() -> Self {
        Self {
            limit: None,
            r#continue: None,
        }
    }
}

impl Call<ListPods> {
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }

    pub fn r#continue(mut self, r#continue: impl Into<String>) -> Self {
        self.operation_mut().r#continue = Some(r#continue.into());
        self
    }
}

impl Operation for ListPods {
    type Output = PodList;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPods",
        method: "GET",
        template: "/pods",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pods");
        request.query("limit", &self.limit, Query::FORM);
        request.query("continue", &self.r#continue, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListPods {
    type Item = Named;

    const PAGES: PageInfo = PageInfo {
        items: &["items"],
        next: NextPage::Cursor {
            parameter: "continue",
            value: &["metadata", "continue"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }
}
