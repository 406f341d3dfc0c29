// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{BirdBase, Cat, Dog, Owl, Puppy};

/// One of the forms of `Animal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `type` is `cat`.
    Cat(Cat),
    /// Where `type` is `dog`.
    Dog(Dog),
    /// Where `type` is `Puppy`.
    Puppy(Puppy),
    /// Where `type` is `Bird`.
    Bird(BirdBase),
    /// Where `type` is `Owl`.
    Owl(Owl),
    /// A value that fits none of them, or that this version of the crate does not know.
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

impl From<BirdBase> for Animal {
    fn from(value: BirdBase) -> Self {
        Self::Bird(value)
    }
}

impl From<Owl> for Animal {
    fn from(value: Owl) -> Self {
        Self::Owl(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("type") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            Some("Puppy") => Self::Puppy(FromNode::from_node(node, at)),
            Some("Bird") => Self::Bird(FromNode::from_node(node, at)),
            Some("Owl") => Self::Owl(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Animal {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::Puppy(value) => value.to_node(),
            Self::Bird(value) => value.to_node(),
            Self::Owl(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Animal);

// src/types/animal_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `AnimalBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    /// The member `type`.
    pub r#type: String,
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AnimalBase {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for AnimalBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            name: members.optional("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AnimalBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("type", required(&self.r#type)), ("name", optional(&self.name))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(AnimalBase);

// src/types/bird.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::Owl;

/// One of the forms of `Bird`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// Where `species` is `Owl`.
    Owl(Owl),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Owl> for Bird {
    fn from(value: Owl) -> Self {
        Self::Owl(value)
    }
}

impl FromNode for Bird {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("species") {
            Some("Owl") => Self::Owl(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Bird {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Owl(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Bird);

// src/types/bird_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::AnimalBase;

/// The object `BirdBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BirdBase {
    /// The member `type`.
    ///
    /// `new` sets it to `Bird`.
    pub r#type: String,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `species`.
    pub species: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BirdBase {
    /// `type` is set, the other members are absent.
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

impl FromNode for BirdBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            name: members.optional("name"),
            species: members.optional("species"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BirdBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", required(&self.r#type)),
                ("name", optional(&self.name)),
                ("species", optional(&self.species)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(BirdBase);

impl From<BirdBase> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: BirdBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("species", optional(&value.species))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::AnimalBase;

/// The object `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `type`.
    ///
    /// `new` sets it to `cat`.
    pub r#type: String,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `lives`.
    pub lives: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cat {
    /// `type` is set, the other members are absent.
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

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            name: members.optional("name"),
            lives: members.optional("lives"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", required(&self.r#type)),
                ("name", optional(&self.name)),
                ("lives", optional(&self.lives)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Cat);

impl From<Cat> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Cat) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("lives", optional(&value.lives))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/circle.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The member `kind`.
    ///
    /// `new` sets it to `c`.
    pub kind: String,
    /// The member `r`.
    pub r: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Circle {
    /// `kind` is set, the other members are absent.
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

impl FromNode for Circle {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            r: members.optional("r"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Circle {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("r", optional(&self.r))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Circle);

// src/types/dog.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::AnimalBase;

/// The object `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The member `type`.
    ///
    /// `new` sets it to `dog`.
    pub r#type: String,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `bark`.
    pub bark: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Dog {
    /// `type` is set, the other members are absent.
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

impl FromNode for Dog {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            name: members.optional("name"),
            bark: members.optional("bark"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Dog {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", required(&self.r#type)),
                ("name", optional(&self.name)),
                ("bark", optional(&self.bark)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Dog);

impl From<Dog> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Dog) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("bark", optional(&value.bark))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/drawing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Circle, Square};

/// The object `Drawing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Drawing {
    /// The member `shape`.
    pub shape: Option<DrawingShape>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Drawing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            shape: members.optional("shape"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Drawing {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("shape", optional(&self.shape))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Drawing);

/// The `shape` of a [`Drawing`](crate::types::Drawing).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DrawingShape {
    /// Where `kind` is `s`.
    Square(Square),
    /// Where `kind` is `c`.
    Circle(Circle),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Square> for DrawingShape {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

impl From<Circle> for DrawingShape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl FromNode for DrawingShape {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("c") => Self::Circle(FromNode::from_node(node, at)),
            Some("s") => Self::Square(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for DrawingShape {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Square(value) => value.to_node(),
            Self::Circle(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(DrawingShape);

// src/types/home.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional,
};
use crate::types::{Bird, Cat, Dog, Puppy};

/// The object `Home`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    /// The member `pet`.
    pub pet: Option<HomePet>,
    /// The member `pets`.
    pub pets: Option<Vec<HomePetsItem>>,
    /// The member `named`.
    pub named: Maybe<HomeNamed>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Home {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet: members.optional("pet"),
            pets: members.optional("pets"),
            named: members.maybe("named"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Home {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("pet", optional(&self.pet)),
                ("pets", optional(&self.pets)),
                ("named", maybe(&self.named)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Home);

/// The `pet` of a [`Home`](crate::types::Home).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HomePet {
    /// Where `type` is `cat`.
    Cat(Cat),
    /// Where `type` is `dog`.
    Dog(Dog),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("type") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for HomePet {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(HomePet);

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
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("type") {
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            Some("Puppy") => Self::Puppy(FromNode::from_node(node, at)),
            Some("Bird" | "Owl") => Self::Bird(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for HomePetsItem {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Dog(value) => value.to_node(),
            Self::Puppy(value) => value.to_node(),
            Self::Bird(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(HomePetsItem);

/// The `named` of a [`Home`](crate::types::Home).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HomeNamed {
    /// Where `type` is `cat`.
    Cat(Cat),
    /// Where `type` is `dog`.
    Dog(Dog),
    /// A string.
    String(String),
    /// A value that fits none of them, or that this version of the crate does not know.
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

impl FromNode for HomeNamed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("type") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            _ => {
                if node.is_string() && let Some(value) = at.fit(&node) {
                    return Self::String(value);
                }
                Self::Unknown(node.into_value())
            }
        }
    }
}

impl ToNode for HomeNamed {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::String(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(HomeNamed);

// src/types/owl.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{AnimalBase, BirdBase};

/// The object `Owl`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owl {
    /// The member `type`.
    ///
    /// `new` sets it to `Owl`.
    pub r#type: String,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `species`.
    ///
    /// `new` sets it to `Owl`.
    pub species: Option<String>,
    /// The member `hoots`.
    pub hoots: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Owl {
    /// `type` and `species` are set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "Owl".to_owned(),
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

impl FromNode for Owl {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            name: members.optional("name"),
            species: members.optional("species"),
            hoots: members.optional("hoots"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Owl {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", required(&self.r#type)),
                ("name", optional(&self.name)),
                ("species", optional(&self.species)),
                ("hoots", optional(&self.hoots)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Owl);

impl From<Owl> for BirdBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Owl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("hoots", optional(&value.hoots))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
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
    fn from(value: Owl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("species", optional(&value.species)),
            ("hoots", optional(&value.hoots)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/puppy.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{AnimalBase, Dog};

/// The object `Puppy`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Puppy {
    /// The member `type`.
    ///
    /// `new` sets it to `Puppy`.
    pub r#type: String,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `bark`.
    pub bark: Option<bool>,
    /// The member `weeks`.
    pub weeks: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Puppy {
    /// `type` is set, the other members are absent.
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

impl FromNode for Puppy {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.required("type"),
            name: members.optional("name"),
            bark: members.optional("bark"),
            weeks: members.optional("weeks"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Puppy {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", required(&self.r#type)),
                ("name", optional(&self.name)),
                ("bark", optional(&self.bark)),
                ("weeks", optional(&self.weeks)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Puppy);

impl From<Puppy> for Dog {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Puppy) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("weeks", optional(&value.weeks))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
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
    fn from(value: Puppy) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("bark", optional(&value.bark)),
            ("weeks", optional(&value.weeks)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Circle, Square};

/// One of the forms of `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `c`.
    Circle(Circle),
    /// Where `kind` is `s`.
    Square(Square),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("c") => Self::Circle(FromNode::from_node(node, at)),
            Some("s") => Self::Square(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Shape {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Circle(value) => value.to_node(),
            Self::Square(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Shape);

// src/types/square.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The member `kind`.
    ///
    /// `new` sets it to `s`.
    pub kind: String,
    /// The member `s`.
    pub s: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Square {
    /// `kind` is set, the other members are absent.
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

impl FromNode for Square {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            s: members.optional("s"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Square {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("s", optional(&self.s))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Square);
