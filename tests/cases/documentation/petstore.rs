// src/client.rs

use crate::api::API;
use crate::operations::GetDog;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Petstore API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /dogs/{id}`.
    ///
    /// Parameters: the fields of [`GetDog`](crate::operations::GetDog).
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::GetDogError::NotFound): 404 Not Found: No dog has the ID.
    pub fn get_dog(&self, id: impl Into<String>) -> Call<GetDog> {
        self.call(GetDog::new(id))
    }
}

// src/types/dog.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{Pet, PetStatus};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub name: String,
    pub status: Option<PetStatus>,
    pub breed: Option<String>,
    pub extra: JsonObject,
}

impl Dog {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            status: None,
            breed: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Dog,
    "name" => name: required,
    "status" => status: optional,
    "breed" => breed: optional,
    .. => extra: rest,
}

impl From<Dog> for Pet {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Dog) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("breed", optional(&value.breed))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            name: value.name,
            status: value.status,
            extra: rest,
        }
    }
}

// src/types/not_found.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    NotFound,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub status: Option<PetStatus>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            status: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Pet,
    "name" => name: required,
    "status" => status: optional,
    .. => extra: rest,
}

/// The `status` of a [`Pet`](crate::types::Pet).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetStatus {
    /// `available`.
    Available,
    /// `sold`.
    Sold,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    PetStatus,
    "available" => Available,
    "sold" => Sold,
    .. => Unknown,
}

// src/operations/get_dog.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::{Dog, NotFound};

/// The request of [`Client::get_dog`](crate::Client::get_dog): `GET /dogs/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetDog {
    pub id: String,
}

impl GetDog {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetDog {
    type Output = Dog;
    type Error = GetDogError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getDog",
        method: "GET",
        template: "/dogs/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/dogs/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            404 => response.error(GetDogError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::get_dog`](crate::Client::get_dog).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDogError {
    /// 404 Not Found: No dog has the ID.
    NotFound(Box<NotFound>),
}

error_enum! {
    GetDogError,
    NotFound => "No dog has the ID",
}
