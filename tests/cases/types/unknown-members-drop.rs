// src/client.rs

use crate::api::API;
use crate::operations::GetReceived;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Unknown members drop API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /received`.
    pub fn get_received(&self) -> Call<GetReceived> {
        self.call(GetReceived::new())
    }
}

// src/types/derived.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Derived {
    pub a: Option<String>,
    pub b: Option<String>,
}

json_object! {
    Derived,
    "a" => a: optional,
    "b" => b: optional,
}

// src/types/open.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    pub a: Option<String>,
}

json_object! {
    Open,
    "a" => a: optional,
}

// src/types/received.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Received {
    pub open: Option<ReceivedOpen>,
    pub closed: Option<ReceivedClosed>,
}

json_object! {
    Received,
    "open" => open: optional,
    "closed" => closed: optional,
}

/// The `open` of a [`Received`](crate::types::Received).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceivedOpen {
    pub id: Option<i64>,
}

json_object! {
    ReceivedOpen,
    "id" => id: optional,
}

/// The `closed` of a [`Received`](crate::types::Received).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceivedClosed {
    pub id: Option<i64>,
    /// Not for responses: the service should not send it.
    pub key: Option<String>,
}

json_object! {
    ReceivedClosed,
    "id" => id: optional,
    "key" => key: optional,
}

// src/types/typed.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    pub a: Option<String>,
    pub extra: BTreeMap<String, i64>,
}

json_object! {
    Typed,
    "a" => a: optional,
    .. => extra: rest_typed,
}

// src/operations/get_received.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Received;

/// The request of [`Client::get_received`](crate::Client::get_received): `GET /received`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetReceived {}

impl GetReceived {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetReceived {
    type Output = Received;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getReceived",
        method: "GET",
        template: "/received",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/received");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
