// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Child tags API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/all.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Cat, Node, Pet, Shape};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub cat: Option<Cat>,
    pub pets: Option<Vec<Pet>>,
    pub shapes: Option<Vec<Shape>>,
    pub node: Option<Node>,
    pub extra: JsonObject,
}

json_object! {
    All,
    "cat" => cat: optional,
    "pets" => pets: optional,
    "shapes" => shapes: optional,
    "node" => node: optional,
    .. => extra: rest,
}

// src/types/branch.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{Node, NodeBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    /// `new` sets it to `Branch`.
    pub t: Option<String>,
    pub nodes: Option<Vec<Node>>,
    pub extra: JsonObject,
}

impl Branch {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: Some("Branch".to_owned()),
            nodes: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Branch {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Branch,
    "t" => t: optional,
    "nodes" => nodes: optional,
    .. => extra: rest,
}

impl From<Branch> for NodeBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Branch) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("nodes", optional(&value.nodes))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            t: value.t,
            extra: rest,
        }
    }
}

// src/types/cat.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::PetBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// Which pet it is.
    ///
    /// `new` sets it to `cat`.
    pub pet_type: String,
    pub name: String,
    pub lives: Option<i64>,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `petType`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            pet_type: "cat".to_owned(),
            name: name.into(),
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Cat,
    "petType" => pet_type: required,
    "name" => name: required,
    "lives" => lives: optional,
    .. => extra: rest,
}

impl From<Cat> for PetBase {
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
            pet_type: Some(value.pet_type),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/circle.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{ShapeBase, ShapeBaseKind};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// `new` sets it to `circle`.
    pub kind: ShapeBaseKind,
    pub area: Option<f64>,
    pub extra: JsonObject,
}

impl Circle {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: ShapeBaseKind::Circle,
            area: None,
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
    "area" => area: optional,
    .. => extra: rest,
}

impl From<Circle> for ShapeBase {
    #[inline]
    fn from(value: Circle) -> Self {
        Self {
            kind: Some(value.kind),
            area: value.area,
            extra: value.extra,
        }
    }
}

// src/types/dog.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::PetBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// Which pet it is.
    pub pet_type: String,
    pub name: String,
    pub good: Option<bool>,
    pub extra: JsonObject,
}

impl Dog {
    #[must_use]
    pub fn new(pet_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            good: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Dog,
    "petType" => pet_type: required,
    "name" => name: required,
    "good" => good: optional,
    .. => extra: rest,
}

impl From<Dog> for PetBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Dog) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("good", optional(&value.good))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            pet_type: Some(value.pet_type),
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/fish.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::PetBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// Which pet it is.
    ///
    /// `new` sets it to `Fish`.
    pub pet_type: String,
    pub name: String,
    pub extra: JsonObject,
}

impl Fish {
    /// Sets `petType`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            pet_type: "Fish".to_owned(),
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Fish,
    "petType" => pet_type: required,
    "name" => name: required,
    .. => extra: rest,
}

impl From<Fish> for PetBase {
    #[inline]
    fn from(value: Fish) -> Self {
        Self {
            pet_type: Some(value.pet_type),
            name: value.name,
            extra: value.extra,
        }
    }
}

// src/types/half_circle.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{ShapeBase, ShapeBaseKind};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HalfCircle {
    /// `new` sets it to `half_circle`.
    pub kind: ShapeBaseKind,
    pub area: Option<f64>,
    pub extra: JsonObject,
}

impl HalfCircle {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: ShapeBaseKind::HalfCircle,
            area: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for HalfCircle {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    HalfCircle,
    "kind" => kind: required,
    "area" => area: optional,
    .. => extra: rest,
}

impl From<HalfCircle> for ShapeBase {
    #[inline]
    fn from(value: HalfCircle) -> Self {
        Self {
            kind: Some(value.kind),
            area: value.area,
            extra: value.extra,
        }
    }
}

// src/types/leaf.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::NodeBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// `new` sets it to `leaf`.
    pub t: Option<String>,
    pub extra: JsonObject,
}

impl Leaf {
    /// Sets `t`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: Some("leaf".to_owned()),
            extra: JsonObject::new(),
        }
    }
}

impl Default for Leaf {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Leaf,
    "t" => t: optional,
    .. => extra: rest,
}

impl From<Leaf> for NodeBase {
    #[inline]
    fn from(value: Leaf) -> Self {
        Self {
            t: value.t,
            extra: value.extra,
        }
    }
}

// src/types/node.rs

use crate::runtime::{FromNode, Reader, ToTree, Tree, impl_serde};
use crate::types::{Branch, Leaf};

/// The tag is optional, and a child narrows it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Node {
    /// Where `t` is `leaf`.
    Leaf(Leaf),
    /// Where `t` is `Branch`.
    Branch(Branch),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Leaf> for Node {
    fn from(value: Leaf) -> Self {
        Self::Leaf(value)
    }
}

impl From<Branch> for Node {
    fn from(value: Branch) -> Self {
        Self::Branch(value)
    }
}

impl FromNode for Node {
    fn from_node(node: crate::runtime::Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("t") {
            Some("leaf") => Self::Leaf(FromNode::from_node(node, reader)),
            Some("Branch") => Self::Branch(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Node {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Leaf(value) => value.to_tree(),
            Self::Branch(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Node);

// src/types/node_base.rs

use crate::runtime::{JsonObject, json_object};

/// The tag is optional, and a child narrows it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeBase {
    pub t: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    NodeBase,
    "t" => t: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog, Fish, PetBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `petType` is `cat`.
    Cat(Cat),
    /// Where `petType` is `dog` or `puppy`.
    Dog(Dog),
    /// Where `petType` is `Fish`.
    Fish(Fish),
    /// Another `petType`, or none.
    Base(PetBase),
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

impl From<Fish> for Pet {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

impl From<PetBase> for Pet {
    fn from(value: PetBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("petType") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog" | "puppy") => Self::Dog(FromNode::from_node(node, reader)),
            Some("Fish") => Self::Fish(FromNode::from_node(node, reader)),
            _ => {
                if node.has("name") {
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

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Fish(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);

// src/types/pet_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PetBase {
    /// Which pet it is.
    pub pet_type: Option<String>,
    pub name: String,
    pub extra: JsonObject,
}

impl PetBase {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            pet_type: None,
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    PetBase,
    "petType" => pet_type: optional,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Circle, HalfCircle, ShapeBase};

/// All children share the list of the base; each has the value that is named as it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `circle`.
    Circle(Circle),
    /// Where `kind` is `half_circle`.
    HalfCircle(HalfCircle),
    /// Another `kind`, or none.
    Base(ShapeBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<HalfCircle> for Shape {
    fn from(value: HalfCircle) -> Self {
        Self::HalfCircle(value)
    }
}

impl From<ShapeBase> for Shape {
    fn from(value: ShapeBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("circle") => Self::Circle(FromNode::from_node(node, reader)),
            Some("half_circle") => Self::HalfCircle(FromNode::from_node(node, reader)),
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

impl ToTree for Shape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Circle(value) => value.to_tree(),
            Self::HalfCircle(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shape);

// src/types/shape_base.rs

use crate::runtime::{JsonObject, json_object, string_enum};

/// All children share the list of the base; each has the value that is named as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeBase {
    pub kind: Option<ShapeBaseKind>,
    pub area: Option<f64>,
    pub extra: JsonObject,
}

json_object! {
    ShapeBase,
    "kind" => kind: optional,
    "area" => area: optional,
    .. => extra: rest,
}

/// The `kind` of a [`ShapeBase`](crate::types::ShapeBase).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapeBaseKind {
    /// `circle`.
    Circle,
    /// `half_circle`.
    HalfCircle,
    /// `other`.
    Other,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ShapeBaseKind,
    "circle" => Circle,
    "half_circle" => HalfCircle,
    "other" => Other,
    .. => Unknown,
}
