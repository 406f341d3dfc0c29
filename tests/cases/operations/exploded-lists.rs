// src/client.rs

use crate::api::API;
use crate::operations::Search;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{Page, SearchPage};

impl Client {
    /// Returns a builder of clients for the Exploded lists API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /search/{matrix}/{label}`.
    ///
    /// Parameters: the fields of [`Search`](crate::operations::Search).
    pub fn search(
        &self,
        matrix: Page,
        label: Page,
        x_page: Page,
        page: SearchPage,
    ) -> Call<Search> {
        self.call(Search::new(matrix, label, x_page, page))
    }
}

// src/types/page.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub size: Option<i64>,
    pub sort: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl Page {
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
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
    Page,
    "size" => size: optional,
    "sort" => sort: optional,
    .. => extra: rest,
}

// src/types/search_page.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Page;

/// The parameter `page` of `GET /search/{matrix}/{label}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchPage {
    pub size: Option<i64>,
    pub sort: Option<Vec<String>>,
    pub ids: Option<Vec<i64>>,
    pub extra: JsonObject,
}

impl SearchPage {
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    #[must_use]
    pub fn with_sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
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
    SearchPage,
    "size" => size: optional,
    "sort" => sort: optional,
    "ids" => ids: optional,
    .. => extra: rest,
}

impl From<SearchPage> for Page {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: SearchPage) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("ids", optional(&value.ids))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            size: value.size,
            sort: value.sort,
            extra: rest,
        }
    }
}

// src/operations/search.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, HeaderStyle, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Segment,
    Undocumented,
};
use crate::types::{Page, SearchPage};

/// The request of [`Client::search`](crate::Client::search): `GET /search/{matrix}/{label}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Search {
    pub matrix: Page,
    pub label: Page,
    pub x_page: Page,
    pub page: SearchPage,
}

impl Search {
    #[must_use]
    pub fn new(matrix: Page, label: Page, x_page: Page, page: SearchPage) -> Self {
        Self {
            matrix,
            label,
            x_page,
            page,
        }
    }
}

impl Operation for Search {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "search",
        method: "GET",
        template: "/search/{matrix}/{label}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/search/")
            .segment_as("matrix", &self.matrix, Segment::MATRIX_EXPLODE)
            .path("/")
            .segment_as("label", &self.label, Segment::LABEL_EXPLODE);
        request.header_as("X-Page", &self.x_page, HeaderStyle::SimpleExplode);
        request.query("page", &self.page, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
