// src/client.rs

use crate::api::API;
use crate::operations::{
    BirdsFindAllV1, BirdsFindAllV2, CatsFindAll, DogsFindAll, ReadA, ReadB, Root, UsersFindAll,
};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Nest API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /users`.
    pub fn users_find_all(&self) -> Call<UsersFindAll> {
        self.call(UsersFindAll::new())
    }

    /// `GET /cats`.
    pub fn cats_find_all(&self) -> Call<CatsFindAll> {
        self.call(CatsFindAll::new())
    }

    /// `GET /v1/dogs`.
    pub fn dogs_find_all(&self) -> Call<DogsFindAll> {
        self.call(DogsFindAll::new())
    }

    /// `GET /v1/birds`.
    pub fn birds_find_all_v1(&self) -> Call<BirdsFindAllV1> {
        self.call(BirdsFindAllV1::new())
    }

    /// `GET /v2/birds`.
    pub fn birds_find_all_v2(&self) -> Call<BirdsFindAllV2> {
        self.call(BirdsFindAllV2::new())
    }

    /// `GET /a`.
    pub fn read_a(&self) -> Call<ReadA> {
        self.call(ReadA::new())
    }

    /// `GET /b`.
    pub fn read_b(&self) -> Call<ReadB> {
        self.call(ReadB::new())
    }

    /// `GET /`.
    pub fn root(&self) -> Call<Root> {
        self.call(Root::new())
    }
}

// src/operations/users_find_all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::users_find_all`](crate::Client::users_find_all): `GET /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UsersFindAll {}

impl UsersFindAll {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for UsersFindAll {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "UsersController_findAll",
        method: "GET",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/cats_find_all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::cats_find_all`](crate::Client::cats_find_all): `GET /cats`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CatsFindAll {}

impl CatsFindAll {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CatsFindAll {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "CatsController_findAll",
        method: "GET",
        template: "/cats",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/cats");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/dogs_find_all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::dogs_find_all`](crate::Client::dogs_find_all): `GET /v1/dogs`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DogsFindAll {}

impl DogsFindAll {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for DogsFindAll {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "DogsController_findAll_v1",
        method: "GET",
        template: "/v1/dogs",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/dogs");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/birds_find_all_v1.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::birds_find_all_v1`](crate::Client::birds_find_all_v1): `GET /v1/birds`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BirdsFindAllV1 {}

impl BirdsFindAllV1 {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for BirdsFindAllV1 {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "BirdsController_findAll_v1",
        method: "GET",
        template: "/v1/birds",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/birds");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/birds_find_all_v2.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::birds_find_all_v2`](crate::Client::birds_find_all_v2): `GET /v2/birds`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BirdsFindAllV2 {}

impl BirdsFindAllV2 {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for BirdsFindAllV2 {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "BirdsController_findAll_v2",
        method: "GET",
        template: "/v2/birds",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v2/birds");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/read_a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::read_a`](crate::Client::read_a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadA {}

impl ReadA {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ReadA {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "read_a_get",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/read_b.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::read_b`](crate::Client::read_b): `GET /b`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadB {}

impl ReadB {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ReadB {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "read_b_get",
        method: "GET",
        template: "/b",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/b");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/root.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::root`](crate::Client::root): `GET /`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Root {}

impl Root {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Root {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "root__get",
        method: "GET",
        template: "/",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
