// src/client.rs

use crate::api::API;
use crate::operations::GetPet;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Whole files API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /pets`.
    pub fn get_pet(&self) -> Call<GetPet> {
        self.call(GetPet::new())
    }
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub empty: Option<bool>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            empty: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Pet,
    "name" => name: required,
    "empty" => empty: optional,
    .. => extra: rest,
}

// src/operations/get_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::get_pet`](crate::Client::get_pet): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPet {}

impl GetPet {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetPet {
    type Output = Pet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPet",
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
