// src/client.rs

use crate::api::API;
use crate::operations::{DeleteItems, ListItems};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Written alike API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /items`.
    ///
    /// Parameters: the fields of [`ListItems`](crate::operations::ListItems). Optional: `sort`.
    pub fn list_items(&self) -> Call<ListItems> {
        self.call(ListItems::new())
    }

    /// `DELETE /items`.
    ///
    /// Parameters: the fields of [`DeleteItems`](crate::operations::DeleteItems). Optional: `sort`,
    /// `order`.
    pub fn delete_items(&self) -> Call<DeleteItems> {
        self.call(DeleteItems::new())
    }
}

// src/types/lists.rs

use crate::runtime::{External, JsonObject, json_object};
use crate::types::{Order, Text};
use std::fmt;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    /// A text.
    pub text: String,
    pub component: Option<Text>,
    /// A text.
    pub password: String,
    /// A text.
    pub replaced: Option<External<std::string::String>>,
    pub empty: Vec<serde_json::Value>,
    pub other: Vec<serde_json::Value>,
    pub target: Option<Vec<serde_json::Value>>,
    pub order: Option<Order>,
    pub extra: JsonObject,
}

impl Lists {
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        password: impl Into<String>,
        empty: impl IntoIterator<Item = serde_json::Value>,
        other: impl IntoIterator<Item = serde_json::Value>,
    ) -> Self {
        Self {
            text: text.into(),
            component: None,
            password: password.into(),
            replaced: None,
            empty: empty.into_iter().collect(),
            other: other.into_iter().collect(),
            target: None,
            order: None,
            extra: JsonObject::new(),
        }
    }
}

impl fmt::Debug for Lists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lists")
            .field("text", &self.text)
            .field("component", &self.component)
            .field("password", &format_args!("[redacted]"))
            .field("replaced", &self.replaced)
            .field("empty", &self.empty)
            .field("other", &self.other)
            .field("target", &self.target)
            .field("order", &self.order)
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    Lists,
    "text" => text: required,
    "component" => component: optional,
    "password" => password: required,
    "replaced" => replaced: optional,
    "empty" => empty: required,
    "other" => other: required,
    "target" => target: optional,
    "order" => order: optional,
    .. => extra: rest,
}

// src/types/order.rs

use crate::runtime::string_enum;

/// The `order` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `created`.
    Created,
    /// `updated`.
    Updated,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Order,
    "created" => Created,
    "updated" => Updated,
    .. => Unknown,
}

// src/types/sort.rs

use crate::runtime::string_enum;

/// The parameter `sort` of `GET /items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `created`.
    Created,
    /// `updated`.
    Updated,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Sort,
    "created" => Created,
    "updated" => Updated,
    .. => Unknown,
}

// src/types/text.rs

/// A text.
pub type Text = String;

// src/operations/list_items.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Lists, Sort};

/// The request of [`Client::list_items`](crate::Client::list_items): `GET /items`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListItems {
    pub sort: Option<Sort>,
}

impl ListItems {
    #[must_use]
    pub fn new() -> Self {
        Self { sort: None }
    }
}

impl Call<ListItems> {
    pub fn sort(mut self, sort: Sort) -> Self {
        self.operation_mut().sort = Some(sort);
        self
    }
}

impl Operation for ListItems {
    type Output = Lists;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listItems",
        method: "GET",
        template: "/items",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    const SECRET: bool = true;

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/items");
        request.query("sort", &self.sort, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/delete_items.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Order, Sort};

/// The request of [`Client::delete_items`](crate::Client::delete_items): `DELETE /items`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteItems {
    pub sort: Option<Sort>,
    pub order: Option<Order>,
}

impl DeleteItems {
    #[must_use]
    pub fn new() -> Self {
        Self {
            sort: None,
            order: None,
        }
    }
}

impl Call<DeleteItems> {
    pub fn sort(mut self, sort: Sort) -> Self {
        self.operation_mut().sort = Some(sort);
        self
    }

    pub fn order(mut self, order: Order) -> Self {
        self.operation_mut().order = Some(order);
        self
    }
}

impl Operation for DeleteItems {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteItems",
        method: "DELETE",
        template: "/items",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/items");
        request.query("sort", &self.sort, Query::FORM);
        request.query("order", &self.order, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
