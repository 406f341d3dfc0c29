// src/client.rs

use crate::api::API;
use crate::operations::{ChangeOrders, CreateOrder, ListOrders};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Orders API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /orders`.
    pub fn create_order(&self) -> Call<CreateOrder> {
        self.call(CreateOrder::new())
    }

    /// `PATCH /orders`.
    pub fn change_orders(&self) -> Call<ChangeOrders> {
        self.call(ChangeOrders::new())
    }

    /// `GET /orders`.
    pub fn list_orders(&self) -> Call<ListOrders> {
        self.call(ListOrders::new())
    }
}

// src/operations/create_order.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create_order`](crate::Client::create_order): `POST /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateOrder {}

impl CreateOrder {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CreateOrder {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createOrder",
        method: "POST",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
        request.idempotency_key("X-Request-Key");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/change_orders.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::change_orders`](crate::Client::change_orders): `PATCH /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangeOrders {}

impl ChangeOrders {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ChangeOrders {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "changeOrders",
        method: "PATCH",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
        request.idempotency_key("X-Request-Key");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/list_orders.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_orders`](crate::Client::list_orders): `GET /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListOrders {}

impl ListOrders {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListOrders {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listOrders",
        method: "GET",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
