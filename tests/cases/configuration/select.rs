// src/client.rs

use crate::api::API;
use crate::operations::ARequest;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Select API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a`.
    pub fn a(&self) -> Call<ARequest> {
        self.call(ARequest::new())
    }
}

// src/types/a.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Base;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub base: Option<Base>,
    pub extra: JsonObject,
}

json_object! {
    A,
    "base" => base: optional,
    .. => extra: rest,
}

// src/types/base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub c: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Base,
    "c" => c: optional,
    .. => extra: rest,
}

// src/operations/a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::A;

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ARequest {}

impl ARequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ARequest {
    type Output = A;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
