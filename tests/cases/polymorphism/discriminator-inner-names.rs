// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Inner names API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{AnimalBase, Bird, Fish};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `Fish`.
    Fish(Fish),
    /// Where `kind` is `Bird` or `Duck` or `Owl` or `BarnOwl`.
    Bird(Bird),
    /// Another `kind`, or none.
    Base(AnimalBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Fish> for Animal {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
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
        match node.tag("kind") {
            Some("Fish") => Self::Fish(FromNode::from_node(node, reader)),
            Some("Bird" | "Duck" | "Owl" | "BarnOwl") => {
                Self::Bird(FromNode::from_node(node, reader))
            }
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
            Self::Fish(value) => value.to_tree(),
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

// src/types/area.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Disc, Square};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Area {
    /// Where `area` is `Disc`.
    Disc(Disc),
    /// Where `area` is `Square`.
    Square(Square),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Disc> for Area {
    fn from(value: Disc) -> Self {
        Self::Disc(value)
    }
}

impl From<Square> for Area {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

impl FromNode for Area {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("area") {
            Some("Disc") => Self::Disc(FromNode::from_node(node, reader)),
            Some("Square") => Self::Square(FromNode::from_node(node, reader)),
            _ => {
                if node.member_is("type", &[Literal::Str("disc")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Disc(value);
                    }
                }
                if node.member_is("type", &[Literal::Str("square")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Square(value);
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

impl ToTree for Area {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Disc(value) => value.to_tree().tagged("area", "Disc"),
            Self::Square(value) => value.to_tree().tagged("area", "Square"),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Area);

// src/types/barn_owl.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{AnimalBase, BirdBase, OwlBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BarnOwl {
    /// `new` sets it to `Bird`.
    pub kind: String,
    pub name: Option<String>,
    /// `new` sets it to `Owl`.
    pub family: Option<String>,
    /// `new` sets it to `BarnOwl`.
    pub species: Option<String>,
    pub hoots: Option<i64>,
    pub extra: JsonObject,
}

impl BarnOwl {
    /// Sets `kind`, `family` and `species`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Bird".to_owned(),
            name: None,
            family: Some("Owl".to_owned()),
            species: Some("BarnOwl".to_owned()),
            hoots: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for BarnOwl {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    BarnOwl,
    "kind" => kind: required,
    "name" => name: optional,
    "family" => family: optional,
    "species" => species: optional,
    "hoots" => hoots: optional,
    .. => extra: rest,
}

impl From<BarnOwl> for OwlBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: BarnOwl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("hoots", optional(&value.hoots))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            name: value.name,
            family: value.family,
            species: value.species,
            extra: rest,
        }
    }
}

impl From<BarnOwl> for BirdBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: BarnOwl) -> Self {
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
            kind: value.kind,
            name: value.name,
            family: value.family,
            extra: rest,
        }
    }
}

impl From<BarnOwl> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: BarnOwl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("family", optional(&value.family)),
            ("species", optional(&value.species)),
            ("hoots", optional(&value.hoots)),
        ] {
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

// src/types/bird.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BirdBase, Duck, Owl};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// Where `family` is `Duck`.
    Duck(Duck),
    /// Where `family` is `Owl` or `BarnOwl`.
    Owl(Owl),
    /// Another `family`, or none.
    Base(BirdBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Duck> for Bird {
    fn from(value: Duck) -> Self {
        Self::Duck(value)
    }
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
        match node.tag("family") {
            Some("Duck") => Self::Duck(FromNode::from_node(node, reader)),
            Some("Owl" | "BarnOwl") => Self::Owl(FromNode::from_node(node, reader)),
            _ => {
                if node.member_is("kind", &[Literal::Str("Duck")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Duck(value);
                    }
                }
                if node.member_is("kind", &[Literal::Str("Owl"), Literal::Str("BarnOwl")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Owl(value);
                    }
                }
                if node.has("kind") {
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
            Self::Duck(value) => value.to_tree(),
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
    pub kind: String,
    pub name: Option<String>,
    pub family: Option<String>,
    pub extra: JsonObject,
}

impl BirdBase {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Bird".to_owned(),
            name: None,
            family: None,
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
    "kind" => kind: required,
    "name" => name: optional,
    "family" => family: optional,
    .. => extra: rest,
}

impl From<BirdBase> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: BirdBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("family", optional(&value.family))] {
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

// src/types/black_cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlackCat {
    pub r#type: Option<String>,
    /// `new` sets it to `black`.
    pub color: Option<String>,
    pub luck: Option<i64>,
    pub extra: JsonObject,
}

impl BlackCat {
    /// Sets `color`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: None,
            color: Some("black".to_owned()),
            luck: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for BlackCat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    BlackCat,
    "type" => r#type: optional,
    "color" => color: optional,
    "luck" => luck: optional,
    .. => extra: rest,
}

// src/types/cat.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BlackCat, WhiteCat};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cat {
    /// Where `color` is `black`.
    Black(BlackCat),
    /// Where `color` is `white`.
    White(WhiteCat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for Cat {
    fn from(value: BlackCat) -> Self {
        Self::Black(value)
    }
}

impl From<WhiteCat> for Cat {
    fn from(value: WhiteCat) -> Self {
        Self::White(value)
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("color") {
            Some("black") => Self::Black(FromNode::from_node(node, reader)),
            Some("white") => Self::White(FromNode::from_node(node, reader)),
            _ => {
                if node.member_is("type", &[Literal::Str("BlackCat"), Literal::Str("b")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Black(value);
                    }
                }
                if node.member_is("type", &[Literal::Str("WhiteCat"), Literal::Str("w")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::White(value);
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

impl ToTree for Cat {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Black(value) => value.to_tree(),
            Self::White(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Cat);

// src/types/disc.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Disc {
    /// `new` sets it to `disc`.
    pub r#type: String,
    pub radius: Option<i64>,
    pub extra: JsonObject,
}

impl Disc {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "disc".to_owned(),
            radius: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Disc {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Disc,
    "type" => r#type: required,
    "radius" => radius: optional,
    .. => extra: rest,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub r#type: Option<String>,
    pub barks: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Dog,
    "type" => r#type: optional,
    "barks" => barks: optional,
    .. => extra: rest,
}

// src/types/duck.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{AnimalBase, BirdBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Duck {
    /// `new` sets it to `Bird`.
    pub kind: String,
    pub name: Option<String>,
    /// `new` sets it to `Duck`.
    pub family: Option<String>,
    pub quacks: Option<i64>,
    pub extra: JsonObject,
}

impl Duck {
    /// Sets `kind` and `family`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Bird".to_owned(),
            name: None,
            family: Some("Duck".to_owned()),
            quacks: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Duck {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Duck,
    "kind" => kind: required,
    "name" => name: optional,
    "family" => family: optional,
    "quacks" => quacks: optional,
    .. => extra: rest,
}

impl From<Duck> for BirdBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Duck) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("quacks", optional(&value.quacks))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            name: value.name,
            family: value.family,
            extra: rest,
        }
    }
}

impl From<Duck> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Duck) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("family", optional(&value.family)),
            ("quacks", optional(&value.quacks)),
        ] {
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

// src/types/fish.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::AnimalBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// `new` sets it to `Fish`.
    pub kind: String,
    pub name: Option<String>,
    pub salt: Option<bool>,
    pub extra: JsonObject,
}

impl Fish {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Fish".to_owned(),
            name: None,
            salt: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Fish {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Fish,
    "kind" => kind: required,
    "name" => name: optional,
    "salt" => salt: optional,
    .. => extra: rest,
}

impl From<Fish> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Fish) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("salt", optional(&value.salt))] {
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

// src/types/left.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub r#type: Option<String>,
    pub l: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Left,
    "type" => r#type: optional,
    "l" => l: optional,
    .. => extra: rest,
}

// src/types/mapped.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mapped {
    /// Where `type` is `d`.
    D(Dog),
    /// Where `type` is `b` or `w`.
    Cat(Cat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Dog> for Mapped {
    fn from(value: Dog) -> Self {
        Self::D(value)
    }
}

impl From<Cat> for Mapped {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for Mapped {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("d") => Self::D(FromNode::from_node(node, reader)),
            Some("b" | "w") => Self::Cat(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Mapped {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::D(value) => value.to_tree(),
            Self::Cat(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Mapped);

// src/types/other.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Dog, Side};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Other {
    /// Where `type` is `left` or `right`.
    Side(Side),
    /// Where `type` is `dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Side> for Other {
    fn from(value: Side) -> Self {
        Self::Side(value)
    }
}

impl From<Dog> for Other {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Other {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("left" | "right") => Self::Side(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Other {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Side(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Other);

// src/types/owl.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BarnOwl, OwlBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Owl {
    /// Where `species` is `BarnOwl`.
    BarnOwl(BarnOwl),
    /// Another `species`, or none.
    Base(OwlBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BarnOwl> for Owl {
    fn from(value: BarnOwl) -> Self {
        Self::BarnOwl(value)
    }
}

impl From<OwlBase> for Owl {
    fn from(value: OwlBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Owl {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("species") {
            Some("BarnOwl") => Self::BarnOwl(FromNode::from_node(node, reader)),
            _ => {
                if node.member_is("family", &[Literal::Str("BarnOwl")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::BarnOwl(value);
                    }
                }
                if node.member_is("kind", &[Literal::Str("BarnOwl")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::BarnOwl(value);
                    }
                }
                if node.has("kind") {
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

impl ToTree for Owl {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::BarnOwl(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Owl);

// src/types/owl_base.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{AnimalBase, BirdBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwlBase {
    /// `new` sets it to `Bird`.
    pub kind: String,
    pub name: Option<String>,
    /// `new` sets it to `Owl`.
    pub family: Option<String>,
    pub species: Option<String>,
    pub extra: JsonObject,
}

impl OwlBase {
    /// Sets `kind` and `family`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Bird".to_owned(),
            name: None,
            family: Some("Owl".to_owned()),
            species: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for OwlBase {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    OwlBase,
    "kind" => kind: required,
    "name" => name: optional,
    "family" => family: optional,
    "species" => species: optional,
    .. => extra: rest,
}

impl From<OwlBase> for BirdBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: OwlBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("species", optional(&value.species))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            name: value.name,
            family: value.family,
            extra: rest,
        }
    }
}

impl From<OwlBase> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: OwlBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("family", optional(&value.family)),
            ("species", optional(&value.species)),
        ] {
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

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `type` is `Dog`.
    Dog(Dog),
    /// Where `type` is `Cat` or `BlackCat` or `WhiteCat`.
    Cat(Cat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("Dog") => Self::Dog(FromNode::from_node(node, reader)),
            Some("Cat" | "BlackCat" | "WhiteCat") => Self::Cat(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Dog(value) => value.to_tree(),
            Self::Cat(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);

// src/types/point.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// `new` sets it to `point`.
    pub r#type: String,
    pub x: Option<i64>,
    pub extra: JsonObject,
}

impl Point {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "point".to_owned(),
            x: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Point {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Point,
    "type" => r#type: required,
    "x" => x: optional,
    .. => extra: rest,
}

// src/types/right.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub r#type: Option<String>,
    pub r: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Right,
    "type" => r#type: optional,
    "r" => r: optional,
    .. => extra: rest,
}

// src/types/same.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Dog, Side};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Same {
    /// Where `type` is `Side` or `Left` or `Right`.
    Side(Side),
    /// Where `type` is `Dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Side> for Same {
    fn from(value: Side) -> Self {
        Self::Side(value)
    }
}

impl From<Dog> for Same {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Same {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("Side" | "Left" | "Right") => Self::Side(FromNode::from_node(node, reader)),
            Some("Dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Same {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Side(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Same);

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Area, Point};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `type` is `disc` or `square`.
    Area(Area),
    /// Where `type` is `point`.
    Point(Point),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Area> for Shape {
    fn from(value: Area) -> Self {
        Self::Area(value)
    }
}

impl From<Point> for Shape {
    fn from(value: Point) -> Self {
        Self::Point(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("disc" | "square") => Self::Area(FromNode::from_node(node, reader)),
            Some("point") => Self::Point(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Shape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Area(value) => value.to_tree(),
            Self::Point(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shape);

// src/types/side.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Left, Right};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Side {
    /// Where `type` is `Left`.
    Left(Left),
    /// Where `type` is `Right`.
    Right(Right),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Left> for Side {
    fn from(value: Left) -> Self {
        Self::Left(value)
    }
}

impl From<Right> for Side {
    fn from(value: Right) -> Self {
        Self::Right(value)
    }
}

impl FromNode for Side {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("type") {
            Some("Left") => Self::Left(FromNode::from_node(node, reader)),
            Some("Right") => Self::Right(FromNode::from_node(node, reader)),
            _ => {
                if node.member_is("type", &[Literal::Str("left")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Left(value);
                    }
                }
                if node.member_is("type", &[Literal::Str("right")]) {
                    if let Some(value) = reader.fit(node) {
                        return Self::Right(value);
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

impl ToTree for Side {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Left(value) => value.to_tree(),
            Self::Right(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Side);

// src/types/square.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// `new` sets it to `square`.
    pub r#type: String,
    pub width: Option<i64>,
    pub extra: JsonObject,
}

impl Square {
    /// Sets `type`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "square".to_owned(),
            width: None,
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
    "type" => r#type: required,
    "width" => width: optional,
    .. => extra: rest,
}

// src/types/white_cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhiteCat {
    pub r#type: Option<String>,
    /// `new` sets it to `white`.
    pub color: Option<String>,
    pub deaf: Option<bool>,
    pub extra: JsonObject,
}

impl WhiteCat {
    /// Sets `color`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: None,
            color: Some("white".to_owned()),
            deaf: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for WhiteCat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    WhiteCat,
    "type" => r#type: optional,
    "color" => color: optional,
    "deaf" => deaf: optional,
    .. => extra: rest,
}
