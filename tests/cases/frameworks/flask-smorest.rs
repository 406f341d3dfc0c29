// src/client.rs

use crate::api::API;
use crate::operations::ListPlants;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Garden API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /plants/`.
    pub fn list_plants(&self) -> Call<ListPlants> {
        self.call(ListPlants::new())
    }
}

// src/types/plant.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use crate::types::Spot;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Plant {
    pub spot: Option<Spot>,
    pub other: Maybe<Spot>,
    pub either: Maybe<PlantEither>,
    pub extra: JsonObject,
}

impl Plant {
    #[must_use]
    pub fn new(spot: Option<Spot>) -> Self {
        Self {
            spot,
            other: Maybe::Absent,
            either: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Plant,
    "spot" => spot: nullable,
    "other" => other: maybe,
    "either" => either: maybe,
    .. => extra: rest,
}

/// The `either` of a [`Plant`](crate::types::Plant).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PlantEither {
    Object(JsonObject),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<JsonObject> for PlantEither {
    fn from(value: JsonObject) -> Self {
        Self::Object(value)
    }
}

impl From<String> for PlantEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PlantEither {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for PlantEither {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for PlantEither {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Object(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(PlantEither);

// src/types/spot.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Spot {
    pub x: f64,
    pub extra: JsonObject,
}

impl Spot {
    #[must_use]
    pub fn new(x: f64) -> Self {
        Self {
            x,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Spot,
    "x" => x: required,
    .. => extra: rest,
}

// src/operations/list_plants.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Plant;

/// The request of [`Client::list_plants`](crate::Client::list_plants): `GET /plants/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPlants {}

impl ListPlants {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListPlants {
    type Output = Vec<Plant>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_plants",
        method: "GET",
        template: "/plants/",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plants/");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
