// src/client.rs

use crate::api::API;
use crate::operations::{FindAll, FindCat, FindFirst, FindName};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the OpenAPI definition API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /api/pets`.
    pub fn find_all(&self) -> Call<FindAll> {
        self.call(FindAll::new())
    }

    /// `GET /api/pets/first`.
    pub fn find_first(&self) -> Call<FindFirst> {
        self.call(FindFirst::new())
    }

    /// `GET /api/pets/name`.
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::FindNameError::NotFound): 404 Not Found.
    /// - [`InternalServerError`](crate::operations::FindNameError::InternalServerError): 500
    ///   Internal Server Error.
    pub fn find_name(&self) -> Call<FindName> {
        self.call(FindName::new())
    }

    /// `GET /api/cats`.
    pub fn find_cat(&self) -> Call<FindCat> {
        self.call(FindCat::new())
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `type` is `Cat`.
    Cat(Cat),
    /// Where `type` is `Dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("Cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("Dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Animal {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Animal);

// src/types/animal_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    pub r#type: String,
    pub extra: JsonObject,
}

impl AnimalBase {
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AnimalBase,
    "type" => r#type: required,
    .. => extra: rest,
}

// src/types/cat.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub r#type: String,
    pub lives: Option<i32>,
    pub extra: JsonObject,
}

impl Cat {
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Cat,
    "type" => r#type: required,
    "lives" => lives: optional,
    .. => extra: rest,
}

impl From<Cat> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Cat) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("lives", optional(&value.lives))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            extra: rest,
        }
    }
}

// src/types/detail.rs

use crate::runtime::{JsonObject, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    pub title: Option<String>,
    pub attributes: Option<JsonObject>,
    pub lists: Option<BTreeMap<String, Vec<JsonObject>>>,
    pub nodes: Option<JsonObject>,
    pub nested: Option<BTreeMap<String, JsonObject>>,
    pub extra: JsonObject,
}

json_object! {
    Detail,
    "title" => title: optional,
    "attributes" => attributes: optional,
    "lists" => lists: optional,
    "nodes" => nodes: optional,
    "nested" => nested: optional,
    .. => extra: rest,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub r#type: String,
    pub bark: Option<String>,
    pub extra: JsonObject,
}

impl Dog {
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            bark: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Dog,
    "type" => r#type: required,
    "bark" => bark: optional,
    .. => extra: rest,
}

impl From<Dog> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Dog) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("bark", optional(&value.bark))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            extra: rest,
        }
    }
}

// src/types/json_node.rs

use crate::runtime::JsonObject;

pub type JsonNode = JsonObject;

// src/types/local_time.rs

pub type LocalTime = String;

// src/types/owner.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::{Animal, Cat, Dog};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub pet: Option<Animal>,
    pub other: Option<OwnerOther>,
    pub extra: JsonObject,
}

json_object! {
    Owner,
    "pet" => pet: optional,
    "other" => other: optional,
    .. => extra: rest,
}

/// The `other` of an [`Owner`](crate::types::Owner).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OwnerOther {
    /// Where `type` is `dog`.
    Dog(Dog),
    /// Where `type` is `cat`.
    Cat(Cat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Dog> for OwnerOther {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Cat> for OwnerOther {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for OwnerOther {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for OwnerOther {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Dog(value) => value.to_tree(),
            Self::Cat(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OwnerOther);

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `type` is `Cat`.
    Cat(Cat),
    /// Where `type` is `Dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("Cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("Dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);

// src/types/shop.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::LocalTime;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    pub opens: LocalTime,
    pub closes: Option<LocalTime>,
    pub extra: JsonObject,
}

impl Shop {
    #[must_use]
    pub fn new(opens: impl Into<String>) -> Self {
        Self {
            opens: opens.into(),
            closes: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Shop,
    "opens" => opens: required,
    "closes" => closes: optional,
    .. => extra: rest,
}

// src/operations/find_all.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Animal;

/// The request of [`Client::find_all`](crate::Client::find_all): `GET /api/pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindAll {}

impl FindAll {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for FindAll {
    type Output = Vec<Animal>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findAll",
        method: "GET",
        template: "/api/pets",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/pets");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/find_first.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Animal;

/// The request of [`Client::find_first`](crate::Client::find_first): `GET /api/pets/first`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindFirst {}

impl FindFirst {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for FindFirst {
    type Output = Animal;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findFirst",
        method: "GET",
        template: "/api/pets/first",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/pets/first");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/find_name.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};

/// The request of [`Client::find_name`](crate::Client::find_name): `GET /api/pets/name`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindName {}

impl FindName {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for FindName {
    type Output = String;
    type Error = FindNameError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findName",
        method: "GET",
        template: "/api/pets/name",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/pets/name");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.text(),
            404 => response.error_text(FindNameError::NotFound),
            500 => response.error_bytes(FindNameError::InternalServerError),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::find_name`](crate::Client::find_name).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FindNameError {
    /// 404 Not Found.
    NotFound(String),
    /// 500 Internal Server Error.
    InternalServerError(bytes::Bytes),
}

error_enum! {
    FindNameError,
    NotFound => "Not Found",
    InternalServerError => "Internal Server Error",
}

// src/operations/find_cat.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Cat;

/// The request of [`Client::find_cat`](crate::Client::find_cat): `GET /api/cats`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindCat {}

impl FindCat {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for FindCat {
    type Output = Cat;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findCat",
        method: "GET",
        template: "/api/cats",
        server: BASE_URL,
        security: &[],
        accept: "*/*",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/cats");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
