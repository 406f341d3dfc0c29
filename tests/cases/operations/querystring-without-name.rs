// src/client.rs

use crate::api::API;
use crate::operations::Search;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::SearchQuery;

impl Client {
    /// Returns a builder of clients for the Querystring without name API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /search`.
    ///
    /// Parameters: the fields of [`Search`](crate::operations::Search).
    pub fn search(&self, query: SearchQuery) -> Call<Search> {
        self.call(Search::new(query))
    }
}

// src/types/search_query.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `query` of `GET /search`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchQuery {
    pub text: Option<String>,
    pub size: Option<i64>,
    pub extra: JsonObject,
}

impl SearchQuery {
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
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
    SearchQuery,
    "text" => text: optional,
    "size" => size: optional,
    .. => extra: rest,
}

// src/operations/search.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SearchQuery;

/// The request of [`Client::search`](crate::Client::search): `GET /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Search {
    pub query: SearchQuery,
}

impl Search {
    #[must_use]
    pub fn new(query: SearchQuery) -> Self {
        Self { query }
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
        request.querystring(&self.query, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
