// src/client.rs

use crate::api::API;
use crate::operations::Update;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::ResourcePatch;

impl Client {
    /// Returns a builder of clients for the patch API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PATCH /r`.
    ///
    /// Parameters: the fields of [`Update`](crate::operations::Update).
    pub fn update(&self, body: ResourcePatch) -> Call<Update> {
        self.call(Update::new(body))
    }
}

// src/types/resource_patch.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePatch {
    pub description: Maybe<String>,
    pub extra: JsonObject,
}

impl ResourcePatch {
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Maybe::Value(description.into());
        self
    }

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
    ResourcePatch,
    "description" => description: maybe,
    .. => extra: rest,
}

// src/operations/update.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ResourcePatch;

/// The request of [`Client::update`](crate::Client::update): `PATCH /r`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Update {
    pub body: ResourcePatch,
}

impl Update {
    #[must_use]
    pub fn new(body: ResourcePatch) -> Self {
        Self { body }
    }
}

impl Operation for Update {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "update",
        method: "PATCH",
        template: "/r",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/r");
        request.json("application/merge-patch+json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
