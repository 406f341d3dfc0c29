// src/client/mod.rs

mod pet_controller;
mod toy_controller;

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Api.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/client/pet_controller.rs

use crate::operations::{PetList, SaveUsingPost, SaveUsingPut};
use crate::runtime::{Call, Client};

/// # pet-controller
///
/// Pet Controller.
impl Client {
    /// list.
    ///
    /// `GET /pets`.
    pub fn pet_list(&self) -> Call<PetList> {
        self.call(PetList::new())
    }

    /// save.
    ///
    /// `POST /pets`.
    ///
    /// Parameters: the fields of [`SaveUsingPost`](crate::operations::SaveUsingPost). Optional:
    /// `body`.
    ///
    /// # Errors
    ///
    /// - [`Unauthorized`](crate::operations::SaveUsingPostError::Unauthorized): 401 Unauthorized.
    pub fn save_using_post(&self) -> Call<SaveUsingPost> {
        self.call(SaveUsingPost::new())
    }

    /// save.
    ///
    /// `PUT /pets`.
    ///
    /// Parameters: the fields of [`SaveUsingPut`](crate::operations::SaveUsingPut). Optional:
    /// `body`.
    pub fn save_using_put(&self) -> Call<SaveUsingPut> {
        self.call(SaveUsingPut::new())
    }
}

// src/client/toy_controller.rs

use crate::operations::{Delete, DeleteParts, Image, ToyList};
use crate::runtime::{Call, Client};

/// # toy-controller
///
/// Toy Controller.
impl Client {
    /// list.
    ///
    /// `GET /toys`.
    pub fn toy_list(&self) -> Call<ToyList> {
        self.call(ToyList::new())
    }

    /// delete.
    ///
    /// `DELETE /toys/{id}`.
    ///
    /// Parameters: the fields of [`Delete`](crate::operations::Delete).
    pub fn delete(&self, id: i64) -> Call<Delete> {
        self.call(Delete::new(id))
    }

    /// delete.
    ///
    /// `DELETE /toys/{id}/parts/{part}`.
    ///
    /// Parameters: the fields of [`DeleteParts`](crate::operations::DeleteParts).
    pub fn delete_parts(&self, id: i64, part: impl Into<String>) -> Call<DeleteParts> {
        self.call(DeleteParts::new(id, part))
    }

    /// image.
    ///
    /// `GET /toys/{id}/image`.
    ///
    /// Parameters: the fields of [`Image`](crate::operations::Image).
    pub fn image(&self, id: i64) -> Call<Image> {
        self.call(Image::new(id))
    }
}

// src/types/page_pet.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Pet;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagePet {
    pub content: Option<Vec<Pet>>,
    pub total_pages: Option<i32>,
    pub number: Option<i32>,
    pub extra: JsonObject,
}

json_object! {
    PagePet,
    "content" => content: optional,
    "totalPages" => total_pages: optional,
    "number" => number: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_tags(mut self, tags: BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
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
    "name" => name: optional,
    "tags" => tags: optional,
    .. => extra: rest,
}

// src/types/response_entity_pet.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Pet;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseEntityPet {
    pub body: Option<Pet>,
    pub status_code_value: Option<i32>,
    pub extra: JsonObject,
}

json_object! {
    ResponseEntityPet,
    "body" => body: optional,
    "statusCodeValue" => status_code_value: optional,
    .. => extra: rest,
}

// src/types/toy.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Toy {
    pub id: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Toy,
    "id" => id: optional,
    .. => extra: rest,
}

// src/operations/pet_controller/pet_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::PagePet;

/// list.
///
/// The request of [`Client::pet_list`](crate::Client::pet_list): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PetList {}

impl PetList {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for PetList {
    type Output = PagePet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUsingGET",
        method: "GET",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
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

// src/operations/pet_controller/save_using_post.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};
use crate::types::{Pet, ResponseEntityPet};

/// save.
///
/// The request of [`Client::save_using_post`](crate::Client::save_using_post): `POST /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SaveUsingPost {
    pub body: Option<Pet>,
}

impl SaveUsingPost {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<SaveUsingPost> {
    pub fn body(mut self, body: Pet) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for SaveUsingPost {
    type Output = ResponseEntityPet;
    type Error = SaveUsingPostError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "saveUsingPOST",
        method: "POST",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            401 => response.error_empty(|| SaveUsingPostError::Unauthorized),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::save_using_post`](crate::Client::save_using_post).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveUsingPostError {
    /// 401 Unauthorized.
    Unauthorized,
}

error_enum! {
    SaveUsingPostError,
    Unauthorized => "Unauthorized",
}

// src/operations/pet_controller/save_using_put.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Pet;

/// save.
///
/// The request of [`Client::save_using_put`](crate::Client::save_using_put): `PUT /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SaveUsingPut {
    pub body: Option<Pet>,
}

impl SaveUsingPut {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<SaveUsingPut> {
    pub fn body(mut self, body: Pet) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for SaveUsingPut {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "saveUsingPUT",
        method: "PUT",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/toy_controller/toy_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Toy;

/// list.
///
/// The request of [`Client::toy_list`](crate::Client::toy_list): `GET /toys`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ToyList {}

impl ToyList {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ToyList {
    type Output = Vec<Toy>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUsingGET_1",
        method: "GET",
        template: "/toys",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/toys");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/toy_controller/delete.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// delete.
///
/// The request of [`Client::delete`](crate::Client::delete): `DELETE /toys/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Delete {
    /// id.
    pub id: i64,
}

impl Delete {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for Delete {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteUsingDELETE",
        method: "DELETE",
        template: "/toys/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/toys/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/toy_controller/delete_parts.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// delete.
///
/// The request of [`Client::delete_parts`](crate::Client::delete_parts):
/// `DELETE /toys/{id}/parts/{part}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteParts {
    /// id.
    pub id: i64,
    /// part.
    pub part: String,
}

impl DeleteParts {
    #[must_use]
    pub fn new(id: i64, part: impl Into<String>) -> Self {
        Self {
            id,
            part: part.into(),
        }
    }
}

impl Operation for DeleteParts {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteUsingDELETE_1",
        method: "DELETE",
        template: "/toys/{id}/parts/{part}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/toys/")
            .segment("id", &self.id)
            .path("/parts/")
            .segment("part", &self.part);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/toy_controller/image.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// image.
///
/// The request of [`Client::image`](crate::Client::image): `GET /toys/{id}/image`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Image {
    /// id.
    pub id: i64,
}

impl Image {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for Image {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "imageUsingGET",
        method: "GET",
        template: "/toys/{id}/image",
        server: BASE_URL,
        security: &[],
        accept: "image/png",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/toys/")
            .segment("id", &self.id)
            .path("/image");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.bytes(),
            _ => response.undocumented(),
        }
    }
}
