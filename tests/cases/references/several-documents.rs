// src/api.rs

use crate::runtime::{Api, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[
        Server {
            name: "base_url",
            urls: &[ServerUrl::fixed("https://a.example.com")],
        },
        Server {
            name: "b_base_url",
            urls: &[ServerUrl::fixed("https://b.example.com")],
        },
    ],
    variables: &[],
    schemes: &[],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const BASE_URL: usize = 0;

pub(crate) const B_BASE_URL: usize = 1;

// src/client.rs

use crate::api::{API, B_BASE_URL};
use crate::operations::{Get, GetB};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the First API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Replaces the URL `https://b.example.com`.
    pub fn b_base_url(self, url: impl Into<String>) -> Self {
        self.server_url(B_BASE_URL, url)
    }
}

impl Client {
    /// `GET /a`.
    pub fn get(&self) -> Call<Get> {
        self.call(Get::new())
    }

    /// `GET /b`.
    pub fn get_b(&self) -> Call<GetB> {
        self.call(GetB::new())
    }
}

// src/types/same.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Same {
    pub s: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Same,
    "s" => s: optional,
    .. => extra: rest,
}

// src/types/second_thing.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Same;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecondThing {
    pub b: Option<String>,
    pub same: Option<Same>,
    pub extra: JsonObject,
}

json_object! {
    SecondThing,
    "b" => b: optional,
    "same" => same: optional,
    .. => extra: rest,
}

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Same;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub a: Option<String>,
    pub same: Option<Same>,
    pub extra: JsonObject,
}

json_object! {
    Thing,
    "a" => a: optional,
    "same" => same: optional,
    .. => extra: rest,
}

// src/operations/get.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::get`](crate::Client::get): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Get {}

impl Get {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Get {
    type Output = Thing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get",
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

// src/operations/get_b.rs

use crate::api::B_BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SecondThing;

/// The request of [`Client::get_b`](crate::Client::get_b): `GET /b`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetB {}

impl GetB {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetB {
    type Output = SecondThing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get",
        method: "GET",
        template: "/b",
        server: B_BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/b");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
