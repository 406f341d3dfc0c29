// src/client.rs

use crate::api::API;
use crate::operations::GetOrder;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Dereferenced API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /orders`.
    pub fn get_order(&self) -> Call<GetOrder> {
        self.call(GetOrder::new())
    }
}

// src/types/author_ref.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorRef {
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AuthorRef,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/order.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{AuthorRef, Speed};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub author: Option<AuthorRef>,
    pub speed: Option<Speed>,
    pub extra: JsonObject,
}

json_object! {
    Order,
    "author" => author: optional,
    "speed" => speed: optional,
    .. => extra: rest,
}

// src/types/speed.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Speed {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Speed,
    "fast" => Fast,
    "slow" => Slow,
    .. => Unknown,
}

// src/operations/get_order.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Order;

/// The request of [`Client::get_order`](crate::Client::get_order): `GET /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetOrder {}

impl GetOrder {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetOrder {
    type Output = Order;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getOrder",
        method: "GET",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
