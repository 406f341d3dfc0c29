// src/client.rs

use crate::api::API;
use crate::operations::ListCounters;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the counters API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /counters`.
    ///
    /// Parameters: the fields of [`ListCounters`](crate::operations::ListCounters). Optional:
    /// `limit`.
    pub fn list_counters(&self) -> Call<ListCounters> {
        self.call(ListCounters::new())
    }
}

// src/types/counter.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Counter {
    pub hash: u64,
    pub address: u32,
    /// At most 10. Default: `3`.
    pub level: u32,
    /// At least 0.
    pub size: i64,
    pub offset: i64,
    pub parent: Maybe<u64>,
    /// A negative example contradicts the minimum.
    ///
    /// Example: `-1`.
    pub delta: i32,
    pub extra: JsonObject,
}

impl Counter {
    #[must_use]
    pub fn new(hash: u64, address: u32, level: u32, size: i64, offset: i64, delta: i32) -> Self {
        Self {
            hash,
            address,
            level,
            size,
            offset,
            parent: Maybe::Absent,
            delta,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Counter,
    "hash" => hash: required,
    "address" => address: required,
    "level" => level: required,
    "size" => size: required,
    "offset" => offset: required,
    "parent" => parent: maybe,
    "delta" => delta: required,
    .. => extra: rest,
}

// src/operations/list_counters.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Counter;

/// The request of [`Client::list_counters`](crate::Client::list_counters): `GET /counters`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCounters {
    pub limit: Option<u32>,
}

impl ListCounters {
    #[must_use]
    pub fn new() -> Self {
        Self { limit: None }
    }
}

impl Call<ListCounters> {
    pub fn limit(mut self, limit: u32) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for ListCounters {
    type Output = Vec<Counter>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_counters",
        method: "GET",
        template: "/counters",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/counters");
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
