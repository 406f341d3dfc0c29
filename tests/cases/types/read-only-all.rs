// src/client.rs

use crate::api::API;
use crate::operations::PutLinks;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::LinksRequest;

impl Client {
    /// Returns a builder of clients for the Read only API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PUT /links`.
    ///
    /// Parameters: the fields of [`PutLinks`](crate::operations::PutLinks).
    pub fn put_links(&self, body: LinksRequest) -> Call<PutLinks> {
        self.call(PutLinks::new(body))
    }
}

// src/types/links.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    pub self_: String,
    pub html: Option<String>,
    pub extra: JsonObject,
}

impl Links {
    #[must_use]
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            html: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Links,
    "self" => self_: required,
    "html" => html: optional,
    .. => extra: rest,
}

// src/types/links_request.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinksRequest {
    pub extra: JsonObject,
}

impl LinksRequest {
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
    LinksRequest,
    .. => extra: rest,
}

// src/operations/put_links.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Links, LinksRequest};

/// The request of [`Client::put_links`](crate::Client::put_links): `PUT /links`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutLinks {
    pub body: LinksRequest,
}

impl PutLinks {
    #[must_use]
    pub fn new(body: LinksRequest) -> Self {
        Self { body }
    }
}

impl Operation for PutLinks {
    type Output = Links;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putLinks",
        method: "PUT",
        template: "/links",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/links");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
