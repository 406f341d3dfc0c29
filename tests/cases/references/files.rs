// src/client.rs

use crate::api::API;
use crate::operations::{ListPets, OnePet};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Files API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /pets`.
    ///
    /// Parameters: the fields of [`ListPets`](crate::operations::ListPets). Optional: `limit`.
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::ListPetsError::Default): Any other status: An error.
    pub fn list_pets(&self) -> Call<ListPets> {
        self.call(ListPets::new())
    }

    /// `GET /one`.
    pub fn one_pet(&self) -> Call<OnePet> {
        self.call(OnePet::new())
    }
}

// src/types/kind.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`.
    Cat,
    /// `dog`.
    Dog,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Kind,
    "cat" => Cat,
    "dog" => Dog,
    .. => Unknown,
}

// src/types/owner.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Pet;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub pets: Option<Vec<Pet>>,
    pub extra: JsonObject,
}

json_object! {
    Owner,
    "pets" => pets: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Kind, Owner};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub owner: Option<Owner>,
    pub kind: Option<Kind>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
            kind: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Pet,
    "name" => name: required,
    "owner" => owner: optional,
    "kind" => kind: optional,
    .. => extra: rest,
}

// src/types/problem.rs

use crate::runtime::{JsonObject, ProblemDetails, ToTree, Tree, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub status: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Problem,
    "title" => title: optional,
    "status" => status: optional,
    .. => extra: rest,
}

impl ProblemDetails for Problem {
    fn problem_type(&self) -> Option<&str> {
        self.extra.get("type").and_then(serde_json::Value::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.extra.get("detail").and_then(serde_json::Value::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.extra
            .get("instance")
            .and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/operations/list_pets.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, StatusCode,
    error_enum,
};
use crate::types::{Pet, Problem};

/// The request of [`Client::list_pets`](crate::Client::list_pets): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPets {
    pub limit: Option<i64>,
}

impl ListPets {
    #[must_use]
    pub fn new() -> Self {
        Self { limit: None }
    }
}

impl Call<ListPets> {
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for ListPets {
    type Output = Vec<Pet>;
    type Error = ListPetsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPets",
        method: "GET",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| ListPetsError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::list_pets`](crate::Client::list_pets).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPetsError {
    /// Any other status: An error.
    Default {
        status: StatusCode,
        body: Box<Problem>,
    },
}

error_enum! {
    ListPetsError,
    Default => problem_with_status,
}

// src/operations/one_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::one_pet`](crate::Client::one_pet): `GET /one`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OnePet {}

impl OnePet {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for OnePet {
    type Output = Pet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "onePet",
        method: "GET",
        template: "/one",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/one");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
