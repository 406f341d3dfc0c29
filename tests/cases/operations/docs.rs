// src/client.rs

use crate::api::API;
use crate::operations::ThingsGet;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Docs API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// Get a thing.
    ///
    /// Gets it.
    ///
    /// - one
    /// - two
    ///
    /// `GET /things/{id}`.
    ///
    /// Parameters: the fields of [`ThingsGet`](crate::operations::ThingsGet).
    ///
    /// See <https://example.com>.
    #[deprecated]
    pub fn things_get(&self, id: i64, verbose: bool) -> Call<ThingsGet> {
        self.call(ThingsGet::new(id, verbose))
    }
}

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object};

/// The thing, see [it](https://example.com).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Thing,
    "id" => id: optional,
    .. => extra: rest,
}

// src/operations/things_get.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Thing;

/// Get a thing.
///
/// The request of [`Client::things_get`](crate::Client::things_get): `GET /things/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ThingsGet {
    /// Which.
    ///
    /// Example: `5`.
    pub id: i64,
    /// With everything; slow.
    pub verbose: bool,
}

impl ThingsGet {
    #[must_use]
    pub fn new(id: i64, verbose: bool) -> Self {
        Self { id, verbose }
    }
}

impl Operation for ThingsGet {
    type Output = Thing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "things.get",
        method: "GET",
        template: "/things/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things/").segment("id", &self.id);
        request.query("verbose", &self.verbose, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
