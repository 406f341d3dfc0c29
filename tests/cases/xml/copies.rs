// src/client.rs

use crate::api::API;
use crate::operations::OrderRequest;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Order;

impl Client {
    /// Returns a builder of clients for the Copies API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /orders`.
    ///
    /// Parameters: the fields of [`OrderRequest`](crate::operations::OrderRequest).
    pub fn order(&self, body: Order) -> Call<OrderRequest> {
        self.call(OrderRequest::new(body))
    }
}

// src/types/address.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub street: String,
    pub city: String,
    pub country: String,
    pub extra: JsonObject,
}

impl Address {
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            street: street.into(),
            city: city.into(),
            country: country.into(),
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
    Address,
    "street" => street: required,
    "city" => city: required,
    "country" => country: required,
    .. => extra: rest,
}

// src/types/order.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Address;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub from: Address,
    pub to: OrderTo,
    pub extra: JsonObject,
}

impl Order {
    #[must_use]
    pub fn new(from: Address, to: OrderTo) -> Self {
        Self {
            from,
            to,
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
    Order,
    "from" => from: required,
    "to" => to: required,
    .. => extra: rest,
}

/// The `to` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderTo {
    pub street: String,
    pub city: String,
    pub country: String,
    pub extra: JsonObject,
}

impl OrderTo {
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            street: street.into(),
            city: city.into(),
            country: country.into(),
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
    OrderTo,
    "street" => street: required,
    "city" => city: required,
    "country" => country: required,
    .. => extra: rest,
}

// src/operations/order.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Order;

/// The request of [`Client::order`](crate::Client::order): `POST /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderRequest {
    pub body: Order,
}

impl OrderRequest {
    #[must_use]
    pub fn new(body: Order) -> Self {
        Self { body }
    }
}

impl Operation for OrderRequest {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "order",
        method: "POST",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
        request.xml("application/xml", &self.body, &crate::xml::ORDER_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
