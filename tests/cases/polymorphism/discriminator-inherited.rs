// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator inherited API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{AnimalBase, Bird, Cat, Dog, Puppy};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `type` is `cat`.
    Cat(Cat),
    /// Where `type` is `dog`.
    Dog(Dog),
    /// Where `type` is `Puppy`.
    Puppy(Puppy),
    /// Where `type` is `Bird` or `Owl`.
    Bird(Bird),
    /// Another `type`, or none.
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

impl From<Puppy> for Animal {
    fn from(value: Puppy) -> Self {
        Self::Puppy(value)
    }
}

impl From<Bird> for Animal {
    fn from(value: Bird) -> Self {
        Self::Bird(value)
    }
}

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            Some("Puppy") => Self::Puppy(FromNode::from_node(node, reader)),
            Some("Bird" | "Owl") => Self::Bird(FromNode::from_node(node, reader)),
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
            Self::Puppy(value) => value.to_tree(),
            Self::Bird(value) => value.to_tree(),
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
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AnimalBase,
    "type" => r#type: optional,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/bird.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BirdBase, Owl};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// Where `species` is `Owl`.
    Owl(Owl),
    /// Another `species`, or none.
    Base(BirdBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Owl> for Bird {
    fn from(value: Owl) -> Self {
        Self::Owl(value)
    }
}

impl From<BirdBase> for Bird {
    fn from(value: BirdBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Bird {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("species") {
            Some("Owl") => Self::Owl(FromNode::from_node(node, reader)),
            _ => {
                if node.member_is("type", &[Literal::Str("Owl")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Owl(value);
                    }
                }
                if node.has("type") {
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

impl ToTree for Bird {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Owl(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Bird);

// src/types/bird_base.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BirdBase {
    /// `new` sets it to `Bird`.
    pub r#type: String,
    pub name: Option<String>,
    pub species: Option<String>,
    pub extra: JsonObject,
}

impl BirdBase {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "Bird".to_owned(),
            name: None,
            species: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for BirdBase {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    BirdBase,
    "type" => r#type: required,
    "name" => name: optional,
    "species" => species: optional,
    .. => extra: rest,
}

impl From<BirdBase> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: BirdBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("species", optional(&value.species))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: Some(value.r#type),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/cat.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `new` sets it to `cat`.
    pub r#type: String,
    pub name: Option<String>,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "cat".to_owned(),
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
    "type" => r#type: required,
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
            r#type: Some(value.r#type),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/circle.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// `new` sets it to `c`.
    pub kind: String,
    pub r: Option<f64>,
    pub extra: JsonObject,
}

impl Circle {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "c".to_owned(),
            r: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Circle {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Circle,
    "kind" => kind: required,
    "r" => r: optional,
    .. => extra: rest,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `new` sets it to `dog`.
    pub r#type: String,
    pub name: Option<String>,
    pub bark: Option<bool>,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "dog".to_owned(),
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
    "type" => r#type: required,
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
            r#type: Some(value.r#type),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/drawing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::{Circle, Square};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Drawing {
    pub shape: Option<DrawingShape>,
    pub extra: JsonObject,
}

json_object! {
    Drawing,
    "shape" => shape: optional,
    .. => extra: rest,
}

/// The `shape` of a [`Drawing`](crate::types::Drawing).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DrawingShape {
    /// Where `kind` is `s`.
    S(Square),
    /// Where `kind` is `c`.
    C(Circle),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Square> for DrawingShape {
    fn from(value: Square) -> Self {
        Self::S(value)
    }
}

impl From<Circle> for DrawingShape {
    fn from(value: Circle) -> Self {
        Self::C(value)
    }
}

impl FromNode for DrawingShape {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("c") => Self::C(FromNode::from_node(node, reader)),
            Some("s") => Self::S(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for DrawingShape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::S(value) => value.to_tree(),
            Self::C(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(DrawingShape);

// src/types/home.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use crate::types::{Bird, Cat, Dog, Puppy};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    pub pet: Option<HomePet>,
    pub pets: Option<Vec<HomePetsItem>>,
    pub named: Maybe<HomeNamed>,
    pub extra: JsonObject,
}

json_object! {
    Home,
    "pet" => pet: optional,
    "pets" => pets: optional,
    "named" => named: maybe,
    .. => extra: rest,
}

/// The `pet` of a [`Home`](crate::types::Home).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HomePet {
    /// Where `type` is `cat`.
    Cat(Cat),
    /// Where `type` is `dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for HomePet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for HomePet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for HomePet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for HomePet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(HomePet);

/// An item of the `pets` of a [`Home`](crate::types::Home).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HomePetsItem {
    /// Where `type` is `dog`.
    Dog(Dog),
    /// Where `type` is `Puppy`.
    Puppy(Puppy),
    /// Where `type` is `Bird` or `Owl`.
    Bird(Bird),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Dog> for HomePetsItem {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Puppy> for HomePetsItem {
    fn from(value: Puppy) -> Self {
        Self::Puppy(value)
    }
}

impl From<Bird> for HomePetsItem {
    fn from(value: Bird) -> Self {
        Self::Bird(value)
    }
}

impl FromNode for HomePetsItem {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            Some("Puppy") => Self::Puppy(FromNode::from_node(node, reader)),
            Some("Bird" | "Owl") => Self::Bird(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for HomePetsItem {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Dog(value) => value.to_tree(),
            Self::Puppy(value) => value.to_tree(),
            Self::Bird(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(HomePetsItem);

/// The `named` of a [`Home`](crate::types::Home).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HomeNamed {
    /// Where `type` is `cat`.
    Cat(Cat),
    /// Where `type` is `dog`.
    Dog(Dog),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for HomeNamed {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for HomeNamed {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<String> for HomeNamed {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for HomeNamed {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for HomeNamed {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => {
                if node.is_string() {
                    if let Some(value) = reader.fit(node) {
                        return Self::String(value);
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

impl ToTree for HomeNamed {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(HomeNamed);

// src/types/owl.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{AnimalBase, BirdBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owl {
    /// `new` sets it to `Bird`.
    pub r#type: String,
    pub name: Option<String>,
    /// `new` sets it to `Owl`.
    pub species: Option<String>,
    pub hoots: Option<i64>,
    pub extra: JsonObject,
}

impl Owl {
    /// Sets `type` and `species`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "Bird".to_owned(),
            name: None,
            species: Some("Owl".to_owned()),
            hoots: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Owl {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Owl,
    "type" => r#type: required,
    "name" => name: optional,
    "species" => species: optional,
    "hoots" => hoots: optional,
    .. => extra: rest,
}

impl From<Owl> for BirdBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Owl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("hoots", optional(&value.hoots))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            name: value.name,
            species: value.species,
            extra: rest,
        }
    }
}

impl From<Owl> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Owl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("species", optional(&value.species)),
            ("hoots", optional(&value.hoots)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: Some(value.r#type),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/puppy.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{AnimalBase, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Puppy {
    /// `new` sets it to `Puppy`.
    pub r#type: String,
    pub name: Option<String>,
    pub bark: Option<bool>,
    pub weeks: Option<i64>,
    pub extra: JsonObject,
}

impl Puppy {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "Puppy".to_owned(),
            name: None,
            bark: None,
            weeks: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Puppy {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Puppy,
    "type" => r#type: required,
    "name" => name: optional,
    "bark" => bark: optional,
    "weeks" => weeks: optional,
    .. => extra: rest,
}

impl From<Puppy> for Dog {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Puppy) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("weeks", optional(&value.weeks))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            name: value.name,
            bark: value.bark,
            extra: rest,
        }
    }
}

impl From<Puppy> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Puppy) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("bark", optional(&value.bark)),
            ("weeks", optional(&value.weeks)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            r#type: Some(value.r#type),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Circle, Square};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `c`.
    C(Circle),
    /// Where `kind` is `s`.
    S(Square),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::C(value)
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::S(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("c") => Self::C(FromNode::from_node(node, reader)),
            Some("s") => Self::S(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Shape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::C(value) => value.to_tree(),
            Self::S(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shape);

// src/types/square.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// `new` sets it to `s`.
    pub kind: String,
    pub s: Option<f64>,
    pub extra: JsonObject,
}

impl Square {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "s".to_owned(),
            s: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Square {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Square,
    "kind" => kind: required,
    "s" => s: optional,
    .. => extra: rest,
}
