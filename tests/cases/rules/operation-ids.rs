// src/client/mod.rs

mod boxes;
mod things;

use crate::api::API;
use crate::operations::{GetB, GetC, GetD, GetPets, GetPetsByIdToys, PostPets, Same};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Operation ids API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /pets`.
    pub fn get_pets(&self) -> Call<GetPets> {
        self.call(GetPets::new())
    }

    /// `POST /pets`.
    pub fn post_pets(&self) -> Call<PostPets> {
        self.call(PostPets::new())
    }

    /// `GET /pets/{id}/toys`.
    ///
    /// Parameters: the fields of [`GetPetsByIdToys`](crate::operations::GetPetsByIdToys).
    pub fn get_pets_by_id_toys(&self, id: impl Into<String>) -> Call<GetPetsByIdToys> {
        self.call(GetPetsByIdToys::new(id))
    }

    /// `GET /a`.
    pub fn same(&self) -> Call<Same> {
        self.call(Same::new())
    }

    /// `GET /b`.
    pub fn get_b(&self) -> Call<GetB> {
        self.call(GetB::new())
    }

    /// `GET /c`.
    pub fn get_c(&self) -> Call<GetC> {
        self.call(GetC::new())
    }

    /// `GET /d`.
    pub fn get_d(&self) -> Call<GetD> {
        self.call(GetD::new())
    }
}

// src/client/things.rs

use crate::operations::{GetBThings, ListThings};
use crate::runtime::{Call, Client};

/// # things
impl Client {
    /// `GET /a/things`.
    pub fn list_things(&self) -> Call<ListThings> {
        self.call(ListThings::new())
    }

    /// `GET /b/things`.
    pub fn get_b_things(&self) -> Call<GetBThings> {
        self.call(GetBThings::new())
    }
}

// src/client/boxes.rs

use crate::operations::BoxesListThings;
use crate::runtime::{Call, Client};

/// # boxes
impl Client {
    /// `GET /c/things`.
    pub fn boxes_list_things(&self) -> Call<BoxesListThings> {
        self.call(BoxesListThings::new())
    }
}

// src/operations/get_pets.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_pets`](crate::Client::get_pets): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPets {}

impl GetPets {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetPets {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_pets",
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

// src/operations/post_pets.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::post_pets`](crate::Client::post_pets): `POST /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostPets {}

impl PostPets {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for PostPets {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post_pets",
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

// src/operations/get_pets_by_id_toys.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_pets_by_id_toys`](crate::Client::get_pets_by_id_toys):
/// `GET /pets/{id}/toys`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPetsByIdToys {
    pub id: String,
}

impl GetPetsByIdToys {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetPetsByIdToys {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_pets_by_id_toys",
        method: "GET",
        template: "/pets/{id}/toys",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets/").segment("id", &self.id).path("/toys");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/same.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::same`](crate::Client::same): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Same {}

impl Same {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Same {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "same",
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

// src/operations/get_b.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

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
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "same",
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

// src/operations/get_c.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_c`](crate::Client::get_c): `GET /c`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetC {}

impl GetC {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetC {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "Same",
        method: "GET",
        template: "/c",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/c");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_d.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_d`](crate::Client::get_d): `GET /d`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetD {}

impl GetD {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetD {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_d",
        method: "GET",
        template: "/d",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/d");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/things/list_things.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_things`](crate::Client::list_things): `GET /a/things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListThings {}

impl ListThings {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListThings {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_things",
        method: "GET",
        template: "/a/things",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a/things");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/things/get_b_things.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_b_things`](crate::Client::get_b_things): `GET /b/things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetBThings {}

impl GetBThings {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetBThings {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_things",
        method: "GET",
        template: "/b/things",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/b/things");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/boxes/boxes_list_things.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::boxes_list_things`](crate::Client::boxes_list_things): `GET /c/things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BoxesListThings {}

impl BoxesListThings {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for BoxesListThings {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_things",
        method: "GET",
        template: "/c/things",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/c/things");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
