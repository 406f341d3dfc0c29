// src/client.rs

use crate::api::API;
use crate::operations::{AddPet, All};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Pet;

impl Client {
    /// Returns a builder of clients for the Shared types API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /pets`.
    pub fn all(&self) -> Call<All> {
        self.call(All::new())
    }

    /// `POST /pets`.
    ///
    /// Parameters: the fields of [`AddPet`](crate::operations::AddPet).
    pub fn add_pet(&self, body: Pet) -> Call<AddPet> {
        self.call(AddPet::new(body))
    }
}

// src/types/pet.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub tag: Maybe<String>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tag: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Maybe::Value(tag.into());
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
    Pet,
    "name" => name: required,
    "tag" => tag: maybe,
    .. => extra: rest,
}

// src/operations/all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::all`](crate::Client::all): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct All {}

impl All {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for All {
    type Output = Vec<Pet>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_pets",
        method: "GET",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/add_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::add_pet`](crate::Client::add_pet): `POST /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddPet {
    pub body: Pet,
}

impl AddPet {
    #[must_use]
    pub fn new(body: Pet) -> Self {
        Self { body }
    }
}

impl Operation for AddPet {
    type Output = Pet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "add_pet",
        method: "POST",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
