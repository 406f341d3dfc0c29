// src/client.rs

use crate::api::API;
use crate::operations::{FindPets, GetPet, GetRaw, UpdatePet};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Pet;

impl Client {
    /// Returns a builder of clients for the Petstore API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PUT /pet`.
    ///
    /// Parameters: the fields of [`UpdatePet`](crate::operations::UpdatePet).
    ///
    /// # Other media types
    ///
    /// - [`xml`](crate::Call::xml): `application/xml`
    pub fn update_pet(&self, body: Pet) -> Call<UpdatePet> {
        self.call(UpdatePet::new(body))
    }

    /// `GET /pet/findByStatus`.
    pub fn find_pets(&self) -> Call<FindPets> {
        self.call(FindPets::new())
    }

    /// `GET /pet/{id}`.
    ///
    /// Parameters: the fields of [`GetPet`](crate::operations::GetPet).
    pub fn get_pet(&self, id: i64) -> Call<GetPet> {
        self.call(GetPet::new(id))
    }

    /// `GET /raw`.
    pub fn get_raw(&self) -> Call<GetRaw> {
        self.call(GetRaw::new())
    }
}

// src/types/category.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl Category {
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
    Category,
    "id" => id: optional,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::{Category, Tag};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: Option<i64>,
    pub name: String,
    pub category: Option<Category>,
    pub photo_urls: Vec<String>,
    pub tags: Option<Vec<Tag>>,
    pub status: Option<PetStatus>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        photo_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            category: None,
            photo_urls: photo_urls.into_iter().map(Into::into).collect(),
            tags: None,
            status: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn with_category(mut self, category: Category) -> Self {
        self.category = Some(category);
        self
    }

    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_status(mut self, status: PetStatus) -> Self {
        self.status = Some(status);
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
    "id" => id: optional,
    "name" => name: required,
    "category" => category: optional,
    "photoUrls" => photo_urls: required,
    "tags" => tags: optional,
    "status" => status: optional,
    .. => extra: rest,
}

/// The `status` of a [`Pet`](crate::types::Pet).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetStatus {
    /// `available`.
    Available,
    /// `pending`.
    Pending,
    /// `sold`.
    Sold,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    PetStatus,
    "available" => Available,
    "pending" => Pending,
    "sold" => Sold,
    .. => Unknown,
}

// src/types/tag.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl Tag {
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
    Tag,
    "id" => id: optional,
    "name" => name: optional,
    .. => extra: rest,
}

// src/operations/update_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Alternative, As, Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::update_pet`](crate::Client::update_pet): `PUT /pet`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UpdatePet {
    pub body: Pet,
}

impl UpdatePet {
    #[must_use]
    pub fn new(body: Pet) -> Self {
        Self { body }
    }
}

impl Operation for UpdatePet {
    type Output = Pet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updatePet",
        method: "PUT",
        template: "/pet",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pet");
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

impl UpdatePet {
    const XML: usize = 0;
}

impl Call<UpdatePet> {
    /// Asks for the response as `application/xml`, and reads that. Call it last.
    pub fn xml(self) -> Call<As<UpdatePet, { UpdatePet::XML }>> {
        As::of(self)
    }
}

impl Alternative<{ UpdatePet::XML }> for UpdatePet {
    type Value = Pet;
    const MEDIA_TYPES: &'static str = "application/xml";

    const READ: fn(&RawResponse) -> Result<Pet, Failure<Self::Error>> =
        |response| response.xml(&crate::xml::PET_ROOT);
}

// src/operations/find_pets.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::find_pets`](crate::Client::find_pets): `GET /pet/findByStatus`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindPets {}

impl FindPets {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for FindPets {
    type Output = Vec<Pet>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findPets",
        method: "GET",
        template: "/pet/findByStatus",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pet/findByStatus");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::ROOT_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::get_pet`](crate::Client::get_pet): `GET /pet/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPet {
    pub id: i64,
}

impl GetPet {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for GetPet {
    type Output = Pet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPet",
        method: "GET",
        template: "/pet/{id}",
        server: BASE_URL,
        security: &[],
        accept: "text/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pet/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::PET_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_raw.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_raw`](crate::Client::get_raw): `GET /raw`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetRaw {}

impl GetRaw {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetRaw {
    type Output = bytes::Bytes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getRaw",
        method: "GET",
        template: "/raw",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/raw");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.bytes(),
            _ => response.undocumented(),
        }
    }
}
