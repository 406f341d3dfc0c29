// src/client.rs

use crate::api::API;
use crate::operations::{CreateItem, GetItem, ListItems};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Shop API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /api/items`.
    pub fn list_items(&self) -> Call<ListItems> {
        self.call(ListItems::new())
    }

    /// `POST /api/items`.
    pub fn create_item(&self) -> Call<CreateItem> {
        self.call(CreateItem::new())
    }

    /// `GET /api/items/{item_id}`.
    ///
    /// Parameters: the fields of [`GetItem`](crate::operations::GetItem).
    pub fn get_item(&self, item_id: i64) -> Call<GetItem> {
        self.call(GetItem::new(item_id))
    }
}

// src/operations/list_items.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_items`](crate::Client::list_items): `GET /api/items`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListItems {}

impl ListItems {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListItems {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "shop_api_list_items",
        method: "GET",
        template: "/api/items",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/items");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_item.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create_item`](crate::Client::create_item): `POST /api/items`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateItem {}

impl CreateItem {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CreateItem {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "shop_api_create_item",
        method: "POST",
        template: "/api/items",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/items");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_item.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_item`](crate::Client::get_item): `GET /api/items/{item_id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetItem {
    pub item_id: i64,
}

impl GetItem {
    #[must_use]
    pub fn new(item_id: i64) -> Self {
        Self { item_id }
    }
}

impl Operation for GetItem {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "shop_api_get_item",
        method: "GET",
        template: "/api/items/{item_id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/api/items/")
            .segment("item_id", &self.item_id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
