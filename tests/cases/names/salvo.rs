// src/client.rs

use crate::api::API;
use crate::operations::{Health, ItemsCreate, ListItems, ListUsers};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Shop API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /items`.
    pub fn list_items(&self) -> Call<ListItems> {
        self.call(ListItems::new())
    }

    /// `POST /items`.
    pub fn items_create(&self) -> Call<ItemsCreate> {
        self.call(ItemsCreate::new())
    }

    /// `GET /users`.
    pub fn list_users(&self) -> Call<ListUsers> {
        self.call(ListUsers::new())
    }

    /// `GET /health`.
    pub fn health(&self) -> Call<Health> {
        self.call(Health::new())
    }
}

// src/types/item.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Role;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub name: String,
    pub role: Option<Role>,
    pub extra: JsonObject,
}

impl Item {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            role: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Item,
    "name" => name: required,
    "role" => role: optional,
    .. => extra: rest,
}

// src/types/page_item.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Item;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageItem {
    pub items: Option<Vec<Item>>,
    pub extra: JsonObject,
}

json_object! {
    PageItem,
    "items" => items: optional,
    .. => extra: rest,
}

// src/types/role.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `admin`.
    Admin,
    /// `user`.
    User,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Role,
    "admin" => Admin,
    "user" => User,
    .. => Unknown,
}

// src/types/user.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: u64,
    pub extra: JsonObject,
}

impl User {
    #[must_use]
    pub fn new(id: u64) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    User,
    "id" => id: required,
    .. => extra: rest,
}

// src/operations/list_items.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::PageItem;

/// The request of [`Client::list_items`](crate::Client::list_items): `GET /items`.
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
    type Output = PageItem;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "shop.routes.items.list_items",
        method: "GET",
        template: "/items",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/items");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/items_create.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Item;

/// The request of [`Client::items_create`](crate::Client::items_create): `POST /items`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ItemsCreate {}

impl ItemsCreate {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ItemsCreate {
    type Output = Item;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "shop.routes.items.create",
        method: "POST",
        template: "/items",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/items");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/list_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::User;

/// The request of [`Client::list_users`](crate::Client::list_users): `GET /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListUsers {}

impl ListUsers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListUsers {
    type Output = Vec<User>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "shop.routes.users.list_users",
        method: "GET",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/health.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::health`](crate::Client::health): `GET /health`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Health {}

impl Health {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Health {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "health",
        method: "GET",
        template: "/health",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/health");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
