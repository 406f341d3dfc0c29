// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Members of bases API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/company.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    pub form: CompanyForm,
    pub extra: JsonObject,
}

impl Company {
    #[must_use]
    pub fn new(form: CompanyForm) -> Self {
        Self {
            form,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Company,
    "form" => form: required,
    .. => extra: rest,
}

/// The `form` of a [`Company`](crate::types::Company).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyForm {
    /// `limited`.
    Limited,
    /// `public`.
    Public,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    CompanyForm,
    "limited" => Limited,
    "public" => Public,
    .. => Unknown,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional, string_enum};
use crate::types::{Pet, PetStatus, PetTag};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub status: Option<PetStatus>,
    pub tag: Option<PetTag>,
    pub size: Option<DogSize>,
    pub extra: JsonObject,
}

json_object! {
    Dog,
    "status" => status: optional,
    "tag" => tag: optional,
    "size" => size: optional,
    .. => extra: rest,
}

impl From<Dog> for Pet {
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
            status: value.status,
            tag: value.tag,
            extra: rest,
        }
    }
}

/// The `size` of a [`Dog`](crate::types::Dog).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogSize {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    DogSize,
    "small" => Small,
    "large" => Large,
    .. => Unknown,
}

// src/types/owner.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, optional,
};
use crate::types::{Company, CompanyForm, Person, PersonAddress};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    Person(OwnerPerson),
    Company(OwnerCompany),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<OwnerPerson> for Owner {
    fn from(value: OwnerPerson) -> Self {
        Self::Person(value)
    }
}

impl From<OwnerCompany> for Owner {
    fn from(value: OwnerCompany) -> Self {
        Self::Company(value)
    }
}

impl FromNode for Owner {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("address") {
            if let Some(value) = reader.fit(node) {
                return Self::Person(value);
            }
        }
        if node.has("form") {
            if let Some(value) = reader.fit(node) {
                return Self::Company(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Owner {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Person(value) => value.to_tree(),
            Self::Company(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Owner);

/// A variant of an [`Owner`](crate::types::Owner).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnerPerson {
    pub name: Option<String>,
    pub address: PersonAddress,
    pub extra: JsonObject,
}

impl OwnerPerson {
    #[must_use]
    pub fn new(address: PersonAddress) -> Self {
        Self {
            name: None,
            address,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    OwnerPerson,
    "name" => name: optional,
    "address" => address: required,
    .. => extra: rest,
}

impl From<OwnerPerson> for Person {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: OwnerPerson) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("name", optional(&value.name))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            address: value.address,
            extra: rest,
        }
    }
}

/// A variant of an [`Owner`](crate::types::Owner).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnerCompany {
    pub name: Option<String>,
    pub form: CompanyForm,
    pub extra: JsonObject,
}

impl OwnerCompany {
    #[must_use]
    pub fn new(form: CompanyForm) -> Self {
        Self {
            name: None,
            form,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    OwnerCompany,
    "name" => name: optional,
    "form" => form: required,
    .. => extra: rest,
}

impl From<OwnerCompany> for Company {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: OwnerCompany) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("name", optional(&value.name))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            form: value.form,
            extra: rest,
        }
    }
}

// src/types/person.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub address: PersonAddress,
    pub extra: JsonObject,
}

impl Person {
    #[must_use]
    pub fn new(address: PersonAddress) -> Self {
        Self {
            address,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Person,
    "address" => address: required,
    .. => extra: rest,
}

/// The `address` of a [`Person`](crate::types::Person).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonAddress {
    pub city: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    PersonAddress,
    "city" => city: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub status: Option<PetStatus>,
    pub tag: Option<PetTag>,
    pub extra: JsonObject,
}

json_object! {
    Pet,
    "status" => status: optional,
    "tag" => tag: optional,
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

/// The `tag` of a [`Pet`](crate::types::Pet).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetTag {
    pub id: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    PetTag,
    "id" => id: optional,
    .. => extra: rest,
}
