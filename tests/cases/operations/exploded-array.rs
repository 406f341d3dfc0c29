// src/client.rs

use crate::api::API;
use crate::operations::Search;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Paging API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /search`.
    ///
    /// Parameters: the fields of [`Search`](crate::operations::Search). Optional: `paging`.
    pub fn search(&self) -> Call<Search> {
        self.call(Search::new())
    }
}

// src/types/search_paging.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `paging` of `GET /search`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchPaging {
    pub page: Option<i64>,
    pub sort: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl SearchPaging {
    #[must_use]
    pub fn with_page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    #[must_use]
    pub fn with_sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
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
    SearchPaging,
    "page" => page: optional,
    "sort" => sort: optional,
    .. => extra: rest,
}

// src/operations/search.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SearchPaging;

/// The request of [`Client::search`](crate::Client::search): `GET /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Search {
    pub paging: Option<SearchPaging>,
}

impl Search {
    #[must_use]
    pub fn new() -> Self {
        Self { paging: None }
    }
}

impl Call<Search> {
    pub fn paging(mut self, paging: SearchPaging) -> Self {
        self.operation_mut().paging = Some(paging);
        self
    }
}

impl Operation for Search {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "search",
        method: "GET",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
        request.query("paging", &self.paging, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
