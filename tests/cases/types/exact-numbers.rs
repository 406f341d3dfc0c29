// src/client.rs

use crate::api::API;
use crate::operations::A;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Exact numbers API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a`.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

// src/operations/a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {}

impl A {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for A {
    type Output = Vec<f64>;
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
