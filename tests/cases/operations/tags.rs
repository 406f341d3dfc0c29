// src/client/mod.rs

mod health_tag;
mod mod_;
mod pets;

use crate::api::API;
use crate::operations::Health;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Tags API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /health`.
    pub fn health(&self) -> Call<Health> {
        self.call(Health::new())
    }
}

// src/client/pets.rs

use crate::operations::{AddPet, ListPets};
use crate::runtime::{Call, Client};

/// # Pets
///
/// Everything about *pets*.
impl Client {
    /// `GET /pets`.
    pub fn list_pets(&self) -> Call<ListPets> {
        self.call(ListPets::new())
    }

    /// `POST /pets`.
    pub fn add_pet(&self) -> Call<AddPet> {
        self.call(AddPet::new())
    }
}

// src/client/health_tag.rs

use crate::operations::CheckDeep;
use crate::runtime::{Call, Client};

/// # health
impl Client {
    /// `GET /health/deep`.
    pub fn check_deep(&self) -> Call<CheckDeep> {
        self.call(CheckDeep::new())
    }
}

// src/client/mod_.rs

use crate::operations::ReadUndeclared;
use crate::runtime::{Call, Client};

/// # mod
impl Client {
    /// `GET /undeclared`.
    pub fn read_undeclared(&self) -> Call<ReadUndeclared> {
        self.call(ReadUndeclared::new())
    }
}

// src/operations/health.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::health`](crate::Client::health): `GET /health`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Health {}

impl Health {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Health {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "health",
        method: "GET",
        template: "/health",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/health");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/pets/list_pets.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_pets`](crate::Client::list_pets): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPets {}

impl ListPets {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListPets {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPets",
        method: "GET",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/pets/add_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::add_pet`](crate::Client::add_pet): `POST /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddPet {}

impl AddPet {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for AddPet {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addPet",
        method: "POST",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/health_tag/check_deep.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::check_deep`](crate::Client::check_deep): `GET /health/deep`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CheckDeep {}

impl CheckDeep {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CheckDeep {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "checkDeep",
        method: "GET",
        template: "/health/deep",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/health/deep");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/mod_/read_undeclared.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::read_undeclared`](crate::Client::read_undeclared): `GET /undeclared`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadUndeclared {}

impl ReadUndeclared {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ReadUndeclared {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "readUndeclared",
        method: "GET",
        template: "/undeclared",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/undeclared");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
