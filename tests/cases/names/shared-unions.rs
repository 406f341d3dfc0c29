// src/client.rs

use crate::api::API;
use crate::operations::{CreatePet, GetOwner, ListMedia, PutPlant};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{Pet, Plant};

impl Client {
    /// Returns a builder of clients for the Shared unions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /pets`.
    ///
    /// Parameters: the fields of [`CreatePet`](crate::operations::CreatePet).
    pub fn create_pet(&self, body: impl Into<Pet>) -> Call<CreatePet> {
        self.call(CreatePet::new(body))
    }

    /// `GET /owners/{id}`.
    ///
    /// Parameters: the fields of [`GetOwner`](crate::operations::GetOwner).
    pub fn get_owner(&self, id: i64) -> Call<GetOwner> {
        self.call(GetOwner::new(id))
    }

    /// `PUT /plants`.
    ///
    /// Parameters: the fields of [`PutPlant`](crate::operations::PutPlant).
    pub fn put_plant(&self, body: impl Into<Plant>) -> Call<PutPlant> {
        self.call(PutPlant::new(body))
    }

    /// `GET /media`.
    pub fn list_media(&self) -> Call<ListMedia> {
        self.call(ListMedia::new())
    }
}

// src/types/cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: CatKind,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: CatKind,
            lives: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
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

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Cat,
    "kind" => kind: required,
    "lives" => lives: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Cat`](crate::types::Cat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CatKind;

const_string!(CatKind, "cat");

// src/types/dog.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: DogKind,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: DogKind,
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

impl Default for Dog {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Dog,
    "kind" => kind: required,
    .. => extra: rest,
}

/// The `kind` of a [`Dog`](crate::types::Dog).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DogKind;

const_string!(DogKind, "dog");

// src/types/film.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Film {
    pub director: String,
    pub extra: JsonObject,
}

impl Film {
    #[must_use]
    pub fn new(director: impl Into<String>) -> Self {
        Self {
            director: director.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Film,
    "director" => director: required,
    .. => extra: rest,
}

// src/types/herb.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Place;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Herb {
    pub smell: String,
    /// At least 2 items.
    pub place: Option<Place>,
    pub extra: JsonObject,
}

impl Herb {
    #[must_use]
    pub fn new(smell: impl Into<String>) -> Self {
        Self {
            smell: smell.into(),
            place: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_place(mut self, place: Place) -> Self {
        self.place = Some(place);
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
    Herb,
    "smell" => smell: required,
    "place" => place: optional,
    .. => extra: rest,
}

// src/types/medium.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Film, Song};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Medium {
    Song(Song),
    Film(Film),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Song> for Medium {
    fn from(value: Song) -> Self {
        Self::Song(value)
    }
}

impl From<Film> for Medium {
    fn from(value: Film) -> Self {
        Self::Film(value)
    }
}

impl FromNode for Medium {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("artist") {
            if let Some(value) = reader.fit(node) {
                return Self::Song(value);
            }
        }
        if node.has("director") {
            if let Some(value) = reader.fit(node) {
                return Self::Film(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Medium {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Song(value) => value.to_tree(),
            Self::Film(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Medium);

// src/types/one.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Film;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum One {
    Tree(crate::types::Tree),
    Film(Film),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<crate::types::Tree> for One {
    fn from(value: crate::types::Tree) -> Self {
        Self::Tree(value)
    }
}

impl From<Film> for One {
    fn from(value: Film) -> Self {
        Self::Film(value)
    }
}

impl FromNode for One {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("height") {
            if let Some(value) = reader.fit(node) {
                return Self::Tree(value);
            }
        }
        if node.has("director") {
            if let Some(value) = reader.fit(node) {
                return Self::Film(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for One {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Tree(value) => value.to_tree(),
            Self::Film(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(One);

// src/types/other.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Film;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Other {
    Tree(crate::types::Tree),
    Film(Film),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<crate::types::Tree> for Other {
    fn from(value: crate::types::Tree) -> Self {
        Self::Tree(value)
    }
}

impl From<Film> for Other {
    fn from(value: Film) -> Self {
        Self::Film(value)
    }
}

impl FromNode for Other {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("height") {
            if let Some(value) = reader.fit(node) {
                return Self::Tree(value);
            }
        }
        if node.has("director") {
            if let Some(value) = reader.fit(node) {
                return Self::Film(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Other {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Tree(value) => value.to_tree(),
            Self::Film(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Other);

// src/types/owner.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::{Film, One, Other, Pet, Song};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The only pet.
    pub pet: Pet,
    /// Each item: Another pet.
    pub others: Vec<Pet>,
    pub first: Option<OwnerFirst>,
    pub one: Option<One>,
    pub other: Option<Other>,
    pub plain: Option<OwnerPlain>,
    pub extra: JsonObject,
}

impl Owner {
    #[must_use]
    pub fn new(pet: impl Into<Pet>, others: impl IntoIterator<Item = Pet>) -> Self {
        Self {
            pet: pet.into(),
            others: others.into_iter().collect(),
            first: None,
            one: None,
            other: None,
            plain: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Owner,
    "pet" => pet: required,
    "others" => others: required,
    "first" => first: optional,
    "one" => one: optional,
    "other" => other: optional,
    "plain" => plain: optional,
    .. => extra: rest,
}

/// The `first` of an [`Owner`](crate::types::Owner).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OwnerFirst {
    Film(Film),
    Song(Song),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Film> for OwnerFirst {
    fn from(value: Film) -> Self {
        Self::Film(value)
    }
}

impl From<Song> for OwnerFirst {
    fn from(value: Song) -> Self {
        Self::Song(value)
    }
}

impl FromNode for OwnerFirst {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("director") {
            if let Some(value) = reader.fit(node) {
                return Self::Film(value);
            }
        }
        if node.has("artist") {
            if let Some(value) = reader.fit(node) {
                return Self::Song(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for OwnerFirst {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Film(value) => value.to_tree(),
            Self::Song(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OwnerFirst);

/// The `plain` of an [`Owner`](crate::types::Owner).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OwnerPlain {
    Tree(crate::types::Tree),
    Film(Film),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<crate::types::Tree> for OwnerPlain {
    fn from(value: crate::types::Tree) -> Self {
        Self::Tree(value)
    }
}

impl From<Film> for OwnerPlain {
    fn from(value: Film) -> Self {
        Self::Film(value)
    }
}

impl FromNode for OwnerPlain {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("height") {
            if let Some(value) = reader.fit(node) {
                return Self::Tree(value);
            }
        }
        if node.has("director") {
            if let Some(value) = reader.fit(node) {
                return Self::Film(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for OwnerPlain {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Tree(value) => value.to_tree(),
            Self::Film(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OwnerPlain);

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

/// The `pet` of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `dog`.
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
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
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

// src/types/place.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// The `place` of several types.
///
/// At least 2 items.
#[derive(Debug, Clone, PartialEq)]
pub struct Place(pub f64, pub String, pub Vec<serde_json::Value>);

impl Place {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item0: f64, item1: impl Into<String>) -> Self {
        Self(item0, item1.into(), Vec::new())
    }
}

impl FromNode for Place {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_required(),
            elements.next_required(),
            elements.rest(),
        )
    }
}

impl ToTree for Place {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &self.2)
    }
}

impl_serde!(Place);

// src/types/plant.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Herb;

/// The body of `PUT /plants`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Plant {
    Tree(crate::types::Tree),
    Herb(Herb),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<crate::types::Tree> for Plant {
    fn from(value: crate::types::Tree) -> Self {
        Self::Tree(value)
    }
}

impl From<Herb> for Plant {
    fn from(value: Herb) -> Self {
        Self::Herb(value)
    }
}

impl FromNode for Plant {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("height") {
            if let Some(value) = reader.fit(node) {
                return Self::Tree(value);
            }
        }
        if node.has("smell") {
            if let Some(value) = reader.fit(node) {
                return Self::Herb(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Plant {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Tree(value) => value.to_tree(),
            Self::Herb(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Plant);

// src/types/song.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Song {
    pub artist: String,
    pub extra: JsonObject,
}

impl Song {
    #[must_use]
    pub fn new(artist: impl Into<String>) -> Self {
        Self {
            artist: artist.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Song,
    "artist" => artist: required,
    .. => extra: rest,
}

// src/types/tree.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Place;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub height: f64,
    /// At least 2 items.
    pub place: Option<Place>,
    pub extra: JsonObject,
}

impl Tree {
    #[must_use]
    pub fn new(height: f64) -> Self {
        Self {
            height,
            place: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_place(mut self, place: Place) -> Self {
        self.place = Some(place);
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
    Tree,
    "height" => height: required,
    "place" => place: optional,
    .. => extra: rest,
}

// src/operations/create_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::create_pet`](crate::Client::create_pet): `POST /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreatePet {
    pub body: Pet,
}

impl CreatePet {
    #[must_use]
    pub fn new(body: impl Into<Pet>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for CreatePet {
    type Output = Pet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createPet",
        method: "POST",
        template: "/pets",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
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

// src/operations/get_owner.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Owner;

/// The request of [`Client::get_owner`](crate::Client::get_owner): `GET /owners/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetOwner {
    pub id: i64,
}

impl GetOwner {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for GetOwner {
    type Output = Owner;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getOwner",
        method: "GET",
        template: "/owners/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/owners/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_plant.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Plant;

/// The request of [`Client::put_plant`](crate::Client::put_plant): `PUT /plants`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutPlant {
    pub body: Plant,
}

impl PutPlant {
    #[must_use]
    pub fn new(body: impl Into<Plant>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for PutPlant {
    type Output = Plant;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putPlant",
        method: "PUT",
        template: "/plants",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plants");
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

// src/operations/list_media.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Medium;

/// The request of [`Client::list_media`](crate::Client::list_media): `GET /media`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListMedia {}

impl ListMedia {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListMedia {
    type Output = Vec<Medium>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listMedia",
        method: "GET",
        template: "/media",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/media");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
