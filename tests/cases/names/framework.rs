// src/client.rs

use crate::api::API;
use crate::operations::{CreateItem, ReadItem};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Item;

impl Client {
    /// Returns a builder of clients for the FastAPI API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /items/{item_id}`.
    ///
    /// Parameters: the fields of [`ReadItem`](crate::operations::ReadItem).
    pub fn read_item(&self, item_id: i64, x_token: impl Into<String>) -> Call<ReadItem> {
        self.call(ReadItem::new(item_id, x_token))
    }

    /// `POST /items/`.
    ///
    /// Parameters: the fields of [`CreateItem`](crate::operations::CreateItem).
    pub fn create_item(&self, body: Item) -> Call<CreateItem> {
        self.call(CreateItem::new(body))
    }
}

// src/types/item.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub name: String,
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl Item {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
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

    /// Returns `tags`, or its default the empty list if it is absent.
    #[must_use]
    pub fn tags_or_default(&self) -> &[String] {
        self.tags.as_deref().unwrap_or_default()
    }
}

json_object! {
    Item,
    "name" => name: required,
    "tags" => tags: optional,
    .. => extra: rest,
}

// src/operations/read_item.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Item;

/// The request of [`Client::read_item`](crate::Client::read_item): `GET /items/{item_id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadItem {
    pub item_id: i64,
    pub x_token: String,
}

impl ReadItem {
    #[must_use]
    pub fn new(item_id: i64, x_token: impl Into<String>) -> Self {
        Self {
            item_id,
            x_token: x_token.into(),
        }
    }
}

impl Operation for ReadItem {
    type Output = Item;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "read_item_items__item_id__get",
        method: "GET",
        template: "/items/{item_id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/items/").segment("item_id", &self.item_id);
        request.header("x-token", &self.x_token);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_item.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Item;

/// The request of [`Client::create_item`](crate::Client::create_item): `POST /items/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateItem {
    pub body: Item,
}

impl CreateItem {
    #[must_use]
    pub fn new(body: Item) -> Self {
        Self { body }
    }
}

impl Operation for CreateItem {
    type Output = serde_json::Value;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "create_item_items__post",
        method: "POST",
        template: "/items/",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/items/");
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
