// src/client.rs

use crate::api::API;
use crate::operations::AddPet;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Setters of undeclared members API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /pets`.
    ///
    /// Parameters: the fields of [`AddPet`](crate::operations::AddPet). Optional: `body`.
    pub fn add_pet(&self) -> Call<AddPet> {
        self.call(AddPet::new())
    }
}

// src/types/added.rs

use crate::runtime::{JsonObject, json_object};

/// Only received, so without setters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Added {
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Added,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/chip.rs

use crate::runtime::json_object;

/// Without further members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Chip {
    pub number: Option<String>,
}

impl Chip {
    #[must_use]
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

json_object! {
    Chip,
    "number" => number: optional,
}

// src/types/counts.rs

use crate::runtime::{JsonObject, json_object};

/// A member has the name of the field that keeps the others.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Counts {
    pub extra: Option<i64>,
    pub with_extra: i64,
    pub extra_members: JsonObject,
}

impl Counts {
    #[must_use]
    pub fn new(with_extra: i64) -> Self {
        Self {
            extra: None,
            with_extra,
            extra_members: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_extra(mut self, extra: i64) -> Self {
        self.extra = Some(extra);
        self
    }

    /// Adds a member to `extra_members`.
    #[must_use]
    pub fn with_extra_members(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra_members.insert(name.into(), value.into());
        self
    }
}

json_object! {
    Counts,
    "extra" => extra: optional,
    "with_extra" => with_extra: required,
    .. => extra_members: rest,
}

// src/types/owner.rs

use crate::runtime::{JsonObject, json_object};

/// Each member is required, so there is no other setter.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub email: String,
    pub extra: JsonObject,
}

impl Owner {
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            extra: JsonObject::new(),
        }
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
    Owner,
    "email" => email: required,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Chip, Counts, Owner, Tags};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub tags: Option<Tags>,
    pub owner: Option<Owner>,
    pub counts: Option<Counts>,
    pub chip: Option<Chip>,
    pub extra: JsonObject,
}

impl Pet {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            owner: None,
            counts: None,
            chip: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_tags(mut self, tags: Tags) -> Self {
        self.tags = Some(tags);
        self
    }

    #[must_use]
    pub fn with_owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }

    #[must_use]
    pub fn with_counts(mut self, counts: Counts) -> Self {
        self.counts = Some(counts);
        self
    }

    #[must_use]
    pub fn with_chip(mut self, chip: Chip) -> Self {
        self.chip = Some(chip);
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
    "tags" => tags: optional,
    "owner" => owner: optional,
    "counts" => counts: optional,
    "chip" => chip: optional,
    .. => extra: rest,
}

// src/types/tags.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

/// Strings under any further name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tags {
    pub first: Option<String>,
    pub extra: BTreeMap<String, String>,
}

impl Tags {
    #[must_use]
    pub fn with_first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    Tags,
    "first" => first: optional,
    .. => extra: rest_typed,
}

// src/operations/add_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Added, Pet};

/// The request of [`Client::add_pet`](crate::Client::add_pet): `POST /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddPet {
    pub body: Option<Pet>,
}

impl AddPet {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<AddPet> {
    pub fn body(mut self, body: Pet) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for AddPet {
    type Output = Added;
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
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
