// src/types/all.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Cat, Pet, Shape};

/// The object `All`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// The member `cat`.
    pub cat: Option<Cat>,
    /// The member `pets`.
    pub pets: Option<Vec<Pet>>,
    /// The member `shapes`.
    pub shapes: Option<Vec<Shape>>,
    /// The member `node`.
    pub node: Option<crate::types::Node>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for All {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            cat: members.optional("cat"),
            pets: members.optional("pets"),
            shapes: members.optional("shapes"),
            node: members.optional("node"),
            extra: members.rest(),
        }
    }
}

impl ToNode for All {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("cat", optional(&self.cat)),
                ("pets", optional(&self.pets)),
                ("shapes", optional(&self.shapes)),
                ("node", optional(&self.node)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(All);

// src/types/branch.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::NodeBase;

/// The object `Branch`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    /// The member `t`.
    ///
    /// `new` sets it to `Branch`.
    pub t: Option<String>,
    /// The member `nodes`.
    pub nodes: Option<Vec<crate::types::Node>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Branch {
    /// `t` is set, the other members are absent.
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

impl FromNode for Branch {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            nodes: members.optional("nodes"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Branch {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("t", optional(&self.t)), ("nodes", optional(&self.nodes))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Branch);

impl From<Branch> for NodeBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Branch) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("nodes", optional(&value.nodes))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { t: value.t, extra: rest }
    }
}

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::PetBase;

/// The object `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// Which pet it is.
    ///
    /// `new` sets it to `cat`.
    pub pet_type: String,
    /// The member `name`.
    pub name: String,
    /// The member `lives`.
    pub lives: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cat {
    /// Of the required members; `petType` is set, the others are absent.
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

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet_type: members.required("petType"),
            name: members.required("name"),
            lives: members.optional("lives"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("petType", required(&self.pet_type)),
                ("name", required(&self.name)),
                ("lives", optional(&self.lives)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Cat);

impl From<Cat> for PetBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Cat) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("lives", optional(&value.lives))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            pet_type: value.pet_type,
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/circle.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{ShapeBase, ShapeBaseKind};

/// The object `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The member `kind`.
    ///
    /// `new` sets it to `circle`.
    pub kind: ShapeBaseKind,
    /// The member `area`.
    pub area: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Circle {
    /// `kind` is set, the other members are absent.
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

impl FromNode for Circle {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            area: members.optional("area"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Circle {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("area", optional(&self.area))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Circle);

impl From<Circle> for ShapeBase {
    fn from(value: Circle) -> Self {
        Self {
            kind: value.kind,
            area: value.area,
            extra: value.extra,
        }
    }
}

// src/types/dog.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::PetBase;

/// The object `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// Which pet it is.
    pub pet_type: String,
    /// The member `name`.
    pub name: String,
    /// The member `good`.
    pub good: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Dog {
    /// Of the required members; the others are absent.
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

impl FromNode for Dog {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet_type: members.required("petType"),
            name: members.required("name"),
            good: members.optional("good"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Dog {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("petType", required(&self.pet_type)),
                ("name", required(&self.name)),
                ("good", optional(&self.good)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Dog);

impl From<Dog> for PetBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Dog) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("good", optional(&value.good))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            pet_type: value.pet_type,
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/fish.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::PetBase;

/// The object `Fish`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// Which pet it is.
    ///
    /// `new` sets it to `Fish`.
    pub pet_type: String,
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Fish {
    /// Of the required members; `petType` is set, the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            pet_type: "Fish".to_owned(),
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Fish {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet_type: members.required("petType"),
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Fish {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("petType", required(&self.pet_type)), ("name", required(&self.name))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Fish);

impl From<Fish> for PetBase {
    fn from(value: Fish) -> Self {
        Self {
            pet_type: value.pet_type,
            name: value.name,
            extra: value.extra,
        }
    }
}

// src/types/half_circle.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{ShapeBase, ShapeBaseKind};

/// The object `HalfCircle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HalfCircle {
    /// The member `kind`.
    ///
    /// `new` sets it to `half_circle`.
    pub kind: ShapeBaseKind,
    /// The member `area`.
    pub area: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl HalfCircle {
    /// `kind` is set, the other members are absent.
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

impl FromNode for HalfCircle {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            area: members.optional("area"),
            extra: members.rest(),
        }
    }
}

impl ToNode for HalfCircle {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("area", optional(&self.area))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(HalfCircle);

impl From<HalfCircle> for ShapeBase {
    fn from(value: HalfCircle) -> Self {
        Self {
            kind: value.kind,
            area: value.area,
            extra: value.extra,
        }
    }
}

// src/types/leaf.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::NodeBase;

/// The object `Leaf`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// The member `t`.
    ///
    /// `new` sets it to `leaf`.
    pub t: Option<LeafT>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Leaf {
    /// `t` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: Some(LeafT::Leaf),
            extra: JsonObject::new(),
        }
    }
}

impl Default for Leaf {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Leaf {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Leaf {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Leaf);

impl From<Leaf> for NodeBase {
    fn from(value: Leaf) -> Self {
        Self {
            t: value.t.map(|member| member.as_str().to_owned()),
            extra: value.extra,
        }
    }
}

/// The `t` of a [`Leaf`](crate::types::Leaf).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LeafT {
    /// `leaf`.
    Leaf,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl LeafT {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Leaf => "leaf",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LeafT {
    fn from(value: &str) -> Self {
        match value {
            "leaf" => Self::Leaf,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(LeafT);

// src/types/node.rs

use crate::runtime::{FromNode, Reading, ToNode};
use crate::types::{Branch, Leaf};

/// The tag is optional, and a child narrows it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Node {
    /// Where `t` is `leaf`.
    Leaf(Leaf),
    /// Where `t` is `Branch`.
    Branch(Branch),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: crate::runtime::Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("t") {
            Some("leaf") => Self::Leaf(FromNode::from_node(node, at)),
            Some("Branch") => Self::Branch(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Node {
    fn to_node(&self) -> crate::runtime::Node<'_> {
        match self {
            Self::Leaf(value) => value.to_node(),
            Self::Branch(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Node);

// src/types/node_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The tag is optional, and a child narrows it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeBase {
    /// The member `t`.
    pub t: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for NodeBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            extra: members.rest(),
        }
    }
}

impl ToNode for NodeBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t))], &self.extra)
    }
}

crate::runtime::serde_bridge!(NodeBase);

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Dog, Fish};

/// One of the forms of `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `petType` is `cat`.
    Cat(Cat),
    /// Where `petType` is `dog` or `puppy`.
    Dog(Dog),
    /// Where `petType` is `Fish`.
    Fish(Fish),
    /// A value that fits none of them, or that this version of the crate does not know.
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

impl FromNode for Pet {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("petType") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("dog" | "puppy") => Self::Dog(FromNode::from_node(node, at)),
            Some("Fish") => Self::Fish(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::Fish(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Pet);

// src/types/pet_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `PetBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PetBase {
    /// Which pet it is.
    pub pet_type: String,
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl PetBase {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(pet_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for PetBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet_type: members.required("petType"),
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for PetBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("petType", required(&self.pet_type)), ("name", required(&self.name))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(PetBase);

// src/types/shape.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Circle, HalfCircle};

/// All children share the list of the base; each has the value that is named as it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `circle`.
    Circle(Circle),
    /// Where `kind` is `half_circle`.
    HalfCircle(HalfCircle),
    /// A value that fits none of them, or that this version of the crate does not know.
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

impl FromNode for Shape {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("circle") => Self::Circle(FromNode::from_node(node, at)),
            Some("half_circle") => Self::HalfCircle(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Shape {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Circle(value) => value.to_node(),
            Self::HalfCircle(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Shape);

// src/types/shape_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// All children share the list of the base; each has the value that is named as it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeBase {
    /// The member `kind`.
    pub kind: ShapeBaseKind,
    /// The member `area`.
    pub area: Option<f64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ShapeBase {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: ShapeBaseKind) -> Self {
        Self {
            kind,
            area: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ShapeBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            area: members.optional("area"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ShapeBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("area", optional(&self.area))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ShapeBase);

/// The `kind` of a [`ShapeBase`](crate::types::ShapeBase).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShapeBaseKind {
    /// `circle`.
    Circle,
    /// `half_circle`.
    HalfCircle,
    /// `other`.
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ShapeBaseKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "circle",
            Self::HalfCircle => "half_circle",
            Self::Other => "other",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ShapeBaseKind {
    fn from(value: &str) -> Self {
        match value {
            "circle" => Self::Circle,
            "half_circle" => Self::HalfCircle,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ShapeBaseKind);
