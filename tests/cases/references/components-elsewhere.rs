// src/client.rs

use crate::api::API;
use crate::operations::GetAnimal;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Components elsewhere API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /animals/{id}`.
    ///
    /// Parameters: the fields of [`GetAnimal`](crate::operations::GetAnimal).
    pub fn get_animal(&self, id: impl Into<String>) -> Call<GetAnimal> {
        self.call(GetAnimal::new(id))
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{AnimalBase, Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `feline`.
    Feline(Cat),
    /// Where `kind` is `Dog`.
    Dog(Dog),
    /// Another `kind`, or none.
    Base(AnimalBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Feline(value)
    }
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("feline") => Self::Feline(FromNode::from_node(node, reader)),
            Some("Dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => {
                if node.is_object() {
                    if let Some(value) = reader.fit(node) {
                        return Self::Base(value);
                    }
                }
                if reader.relax(node) {
                    return Self::from_node(node, reader);
                }
                Self::Unknown(reader.raw(node))
            }
        }
    }
}

impl ToTree for Animal {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Feline(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Animal);

// src/types/animal_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    pub kind: Option<String>,
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AnimalBase,
    "kind" => kind: optional,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/car.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    /// `new` sets it to `car`.
    pub r#type: String,
    pub doors: Option<i64>,
    pub extra: JsonObject,
}

impl Car {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "car".to_owned(),
            doors: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Car {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Car,
    "type" => r#type: required,
    "doors" => doors: optional,
    .. => extra: rest,
}

// src/types/cat.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `new` sets it to `feline`.
    pub kind: String,
    pub name: Option<String>,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "feline".to_owned(),
            name: None,
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Cat,
    "kind" => kind: required,
    "name" => name: optional,
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
            kind: Some(value.kind),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/dog.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{AnimalBase, Size};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `new` sets it to `Dog`.
    pub kind: String,
    pub name: Option<String>,
    pub size: Option<Size>,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Dog".to_owned(),
            name: None,
            size: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Dog {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Dog,
    "kind" => kind: required,
    "name" => name: optional,
    "size" => size: optional,
    .. => extra: rest,
}

impl From<Dog> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Dog) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("size", optional(&value.size))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: Some(value.kind),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/id.rs

pub type Id = uuid::Uuid;

// src/types/ship.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ship {
    /// `new` sets it to `ship`.
    pub r#type: String,
    pub masts: Option<i64>,
    pub extra: JsonObject,
}

impl Ship {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "ship".to_owned(),
            masts: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Ship {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Ship,
    "type" => r#type: required,
    "masts" => masts: optional,
    .. => extra: rest,
}

// src/types/size.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Size,
    "small" => Small,
    "large" => Large,
    .. => Unknown,
}

// src/types/vehicle.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Car, Ship};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Where `type` is `car`.
    Car(Car),
    /// Where `type` is `ship`.
    Ship(Ship),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Car> for Vehicle {
    fn from(value: Car) -> Self {
        Self::Car(value)
    }
}

impl From<Ship> for Vehicle {
    fn from(value: Ship) -> Self {
        Self::Ship(value)
    }
}

impl FromNode for Vehicle {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("car") => Self::Car(FromNode::from_node(node, reader)),
            Some("ship") => Self::Ship(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Vehicle {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Car(value) => value.to_tree(),
            Self::Ship(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Vehicle);

// src/operations/get_animal.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Animal;

/// The request of [`Client::get_animal`](crate::Client::get_animal): `GET /animals/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetAnimal {
    pub id: String,
}

impl GetAnimal {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetAnimal {
    type Output = Animal;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAnimal",
        method: "GET",
        template: "/animals/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/animals/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
