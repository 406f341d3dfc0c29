// src/client.rs

use crate::api::API;
use crate::operations::{Bad, GoodRequest, Worse};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Dropped API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /good`.
    pub fn good(&self) -> Call<GoodRequest> {
        self.call(GoodRequest::new())
    }

    /// `GET /bad`.
    pub fn bad(&self) -> Call<Bad> {
        self.call(Bad::new())
    }

    /// `GET /worse`.
    pub fn worse(&self) -> Call<Worse> {
        self.call(Worse::new())
    }
}

// src/types/good.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Good {
    pub a: Option<String>,
    pub b: Option<serde_json::Value>,
    pub extra: JsonObject,
}

json_object! {
    Good,
    "a" => a: optional,
    "b" => b: any,
    .. => extra: rest,
}

// src/operations/good.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Good;

/// The request of [`Client::good`](crate::Client::good): `GET /good`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GoodRequest {}

impl GoodRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GoodRequest {
    type Output = Good;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "good",
        method: "GET",
        template: "/good",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/good");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/bad.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::bad`](crate::Client::bad): `GET /bad`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bad {}

impl Bad {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Bad {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "bad",
        method: "GET",
        template: "/bad",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/bad");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/worse.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::worse`](crate::Client::worse): `GET /worse`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Worse {}

impl Worse {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Worse {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "worse",
        method: "GET",
        template: "/worse",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/worse");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            _ if status.is_success() => response.bytes(),
            _ => response.undocumented(),
        }
    }
}
