// src/client.rs

use crate::api::API;
use crate::operations::GetAnimal;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::AnimalId;

impl Client {
    /// Returns a builder of clients for the Component files API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /animals/{id}`.
    ///
    /// Parameters: the fields of [`GetAnimal`](crate::operations::GetAnimal). Optional: `sort`,
    /// `dir`.
    pub fn get_animal(&self, id: AnimalId) -> Call<GetAnimal> {
        self.call(GetAnimal::new(id))
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{AnimalBase, Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `Cat`.
    Cat(Cat),
    /// Where `kind` is `Dog`.
    Dog(Dog),
    /// Another `kind`, or none.
    Base(AnimalBase),
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

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("Cat") => Self::Cat(FromNode::from_node(node, reader)),
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
            Self::Cat(value) => value.to_tree(),
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

// src/types/animal_id.rs

pub type AnimalId = uuid::Uuid;

// src/types/cat.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `new` sets it to `Cat`.
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
            kind: "Cat".to_owned(),
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

// src/types/direction.rs

use crate::runtime::string_enum;

/// The parameter `dir` of `GET /animals/{id}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Direction,
    "asc" => Asc,
    "desc" => Desc,
    .. => Unknown,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `new` sets it to `Dog`.
    pub kind: String,
    pub name: Option<String>,
    pub bark: Option<bool>,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Dog".to_owned(),
            name: None,
            bark: None,
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
            kind: Some(value.kind),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/order.rs

use crate::runtime::string_enum;

/// The parameter `sort` of `GET /animals/{id}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `name`.
    Name,
    /// `age`.
    Age,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Order,
    "name" => Name,
    "age" => Age,
    .. => Unknown,
}

// src/operations/get_animal.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Animal, AnimalId, Direction, Order};

/// The request of [`Client::get_animal`](crate::Client::get_animal): `GET /animals/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetAnimal {
    pub id: AnimalId,
    pub sort: Option<Order>,
    pub dir: Option<Direction>,
}

impl GetAnimal {
    #[must_use]
    pub fn new(id: AnimalId) -> Self {
        Self {
            id,
            sort: None,
            dir: None,
        }
    }
}

impl Call<GetAnimal> {
    pub fn sort(mut self, sort: Order) -> Self {
        self.operation_mut().sort = Some(sort);
        self
    }

    pub fn dir(mut self, dir: Direction) -> Self {
        self.operation_mut().dir = Some(dir);
        self
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
        request.query("sort", &self.sort, Query::FORM);
        request.query("dir", &self.dir, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
