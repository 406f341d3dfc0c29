// src/client.rs

use crate::api::API;
use crate::operations::ListThings;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Deep object lists API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /things`.
    ///
    /// Parameters: the fields of [`ListThings`](crate::operations::ListThings). Optional: `filter`.
    pub fn list_things(&self) -> Call<ListThings> {
        self.call(ListThings::new())
    }
}

// src/types/list_things_filter.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `filter` of `GET /things`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsFilter {
    pub id: Option<Vec<i64>>,
    pub owner: Option<ListThingsFilterOwner>,
    pub extra: JsonObject,
}

impl ListThingsFilter {
    #[must_use]
    pub fn with_id(mut self, id: impl IntoIterator<Item = i64>) -> Self {
        self.id = Some(id.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_owner(mut self, owner: ListThingsFilterOwner) -> Self {
        self.owner = Some(owner);
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
    ListThingsFilter,
    "id" => id: optional,
    "owner" => owner: optional,
    .. => extra: rest,
}

/// The `owner` of a [`ListThingsFilter`](crate::types::ListThingsFilter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsFilterOwner {
    pub name: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl ListThingsFilterOwner {
    #[must_use]
    pub fn with_name(mut self, name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.name = Some(name.into_iter().map(Into::into).collect());
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
    ListThingsFilterOwner,
    "name" => name: optional,
    .. => extra: rest,
}

// src/operations/list_things.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ListThingsFilter;

/// The request of [`Client::list_things`](crate::Client::list_things): `GET /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListThings {
    pub filter: Option<ListThingsFilter>,
}

impl ListThings {
    #[must_use]
    pub fn new() -> Self {
        Self { filter: None }
    }
}

impl Call<ListThings> {
    pub fn filter(mut self, filter: ListThingsFilter) -> Self {
        self.operation_mut().filter = Some(filter);
        self
    }
}

impl Operation for ListThings {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listThings",
        method: "GET",
        template: "/things",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things");
        request.query("filter", &self.filter, Query::DEEP_BRACKETS);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
