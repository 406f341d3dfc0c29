// src/types/any_cat.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{BlackCat, WhiteCat};

/// Any cat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyCat {
    /// Where `color` is `black`.
    BlackCat(BlackCat),
    /// Where `color` is `white`.
    WhiteCat(WhiteCat),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for AnyCat {
    fn from(value: BlackCat) -> Self {
        Self::BlackCat(value)
    }
}

impl From<WhiteCat> for AnyCat {
    fn from(value: WhiteCat) -> Self {
        Self::WhiteCat(value)
    }
}

impl FromNode for AnyCat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("color") {
            Some("black") => Self::BlackCat(FromNode::from_node(node, at)),
            Some("white") => Self::WhiteCat(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for AnyCat {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::BlackCat(value) => value.to_node(),
            Self::WhiteCat(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(AnyCat);

// src/types/black_cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `BlackCat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlackCat {
    /// The member `pet_type`.
    pub pet_type: BlackCatPetType,
    /// The member `color`.
    pub color: BlackCatColor,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BlackCat {
    /// `pet_type` and `color` are set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet_type: BlackCatPetType,
            color: BlackCatColor,
            extra: JsonObject::new(),
        }
    }
}

impl Default for BlackCat {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for BlackCat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet_type: members.required("pet_type"),
            color: members.required("color"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BlackCat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("pet_type", required(&self.pet_type)), ("color", required(&self.color))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(BlackCat);

/// The `pet_type` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatPetType;

crate::runtime::const_string!(BlackCatPetType, "cat");

/// The `color` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatColor;

crate::runtime::const_string!(BlackCatColor, "black");

// src/types/cat.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{BlackCat, WhiteCat};

/// One of the forms of `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cat {
    /// Where `color` is `black`.
    BlackCat(BlackCat),
    /// Where `color` is `white`.
    WhiteCat(WhiteCat),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for Cat {
    fn from(value: BlackCat) -> Self {
        Self::BlackCat(value)
    }
}

impl From<WhiteCat> for Cat {
    fn from(value: WhiteCat) -> Self {
        Self::WhiteCat(value)
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("color") {
            Some("black") => Self::BlackCat(FromNode::from_node(node, at)),
            Some("white") => Self::WhiteCat(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::BlackCat(value) => value.to_node(),
            Self::WhiteCat(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Cat);

// src/types/dog.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The member `pet_type`.
    pub pet_type: DogPetType,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Dog {
    /// `pet_type` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet_type: DogPetType,
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
            pet_type: members.required("pet_type"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Dog {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("pet_type", required(&self.pet_type))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Dog);

/// The `pet_type` of a [`Dog`](crate::types::Dog).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DogPetType;

crate::runtime::const_string!(DogPetType, "dog");

// src/types/inline.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{AnyCat, Dog};

/// One of the forms of `Inline`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inline {
    /// Where `pet_type` is `dog`.
    Dog(Dog),
    /// Where `pet_type` is `cat`.
    AnyCat(AnyCat),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Dog> for Inline {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<AnyCat> for Inline {
    fn from(value: AnyCat) -> Self {
        Self::AnyCat(value)
    }
}

impl FromNode for Inline {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("pet_type") {
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            Some("cat") => Self::AnyCat(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Inline {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Dog(value) => value.to_node(),
            Self::AnyCat(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Inline);

// src/types/left.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Left`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `kind`.
    ///
    /// `new` sets it to `l`.
    pub kind: Option<String>,
    /// The member `l`.
    pub l: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Left {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: Some("l".to_owned()),
            l: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Left {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Left {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.optional("kind"),
            l: members.optional("l"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Left {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", optional(&self.kind)), ("l", optional(&self.l))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Left);

// src/types/past.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Plain, Side};

/// One of the forms of `Past`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Past {
    /// Where `kind` is `r` or `l`.
    Side(Side),
    /// Where `kind` is `p`.
    Plain(Plain),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Side> for Past {
    fn from(value: Side) -> Self {
        Self::Side(value)
    }
}

impl From<Plain> for Past {
    fn from(value: Plain) -> Self {
        Self::Plain(value)
    }
}

impl FromNode for Past {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("r" | "l") => Self::Side(FromNode::from_node(node, at)),
            Some("p") => Self::Plain(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Past {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Side(value) => value.to_node(),
            Self::Plain(value) => value.to_node().tagged("kind", "p"),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Past);

// src/types/plain.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Plain`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// The member `x`.
    pub x: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Plain {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Plain {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", optional(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Plain);

// src/types/referred.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Dog};

/// One of the forms of `Referred`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Referred {
    /// Where `pet_type` is `dog`.
    Dog(Dog),
    /// Where `pet_type` is `cat`.
    Cat(Cat),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Dog> for Referred {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Cat> for Referred {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for Referred {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("pet_type") {
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Referred {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Dog(value) => value.to_node(),
            Self::Cat(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Referred);

// src/types/right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Right`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `kind`.
    ///
    /// `new` sets it to `r`.
    pub kind: Option<String>,
    /// The member `r`.
    pub r: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Right {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: Some("r".to_owned()),
            r: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Right {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Right {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.optional("kind"),
            r: members.optional("r"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Right {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", optional(&self.kind)), ("r", optional(&self.r))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Right);

// src/types/same.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Dog, Side};

/// One of the forms of `Same`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Same {
    /// Where `kind` is `l` or `r`.
    Side(Side),
    /// Where `kind` is `Dog`.
    Dog(Dog),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("l" | "r") => Self::Side(FromNode::from_node(node, at)),
            Some("Dog") => Self::Dog(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Same {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Side(value) => value.to_node(),
            Self::Dog(value) => value.to_node().tagged("kind", "Dog"),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Same);

// src/types/side.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Left, Right};

/// One of the forms of `Side`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Side {
    /// Where `kind` is `l`.
    Left(Left),
    /// Where `kind` is `r`.
    Right(Right),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("l") => Self::Left(FromNode::from_node(node, at)),
            Some("r") => Self::Right(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Side {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Left(value) => value.to_node(),
            Self::Right(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Side);

// src/types/some_cat.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{BlackCat, WhiteCat};

/// Some cat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SomeCat {
    /// Where `color` is `black`.
    BlackCat(BlackCat),
    /// Where `color` is `white`.
    WhiteCat(WhiteCat),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for SomeCat {
    fn from(value: BlackCat) -> Self {
        Self::BlackCat(value)
    }
}

impl From<WhiteCat> for SomeCat {
    fn from(value: WhiteCat) -> Self {
        Self::WhiteCat(value)
    }
}

impl FromNode for SomeCat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("color") {
            Some("black") => Self::BlackCat(FromNode::from_node(node, at)),
            Some("white") => Self::WhiteCat(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for SomeCat {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::BlackCat(value) => value.to_node(),
            Self::WhiteCat(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(SomeCat);

// src/types/white_cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `WhiteCat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhiteCat {
    /// The member `pet_type`.
    pub pet_type: WhiteCatPetType,
    /// The member `color`.
    pub color: WhiteCatColor,
    /// The member `deaf`.
    pub deaf: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl WhiteCat {
    /// `pet_type` and `color` are set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet_type: WhiteCatPetType,
            color: WhiteCatColor,
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

impl FromNode for WhiteCat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet_type: members.required("pet_type"),
            color: members.required("color"),
            deaf: members.optional("deaf"),
            extra: members.rest(),
        }
    }
}

impl ToNode for WhiteCat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("pet_type", required(&self.pet_type)),
                ("color", required(&self.color)),
                ("deaf", optional(&self.deaf)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(WhiteCat);

/// The `pet_type` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatPetType;

crate::runtime::const_string!(WhiteCatPetType, "cat");

/// The `color` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatColor;

crate::runtime::const_string!(WhiteCatColor, "white");

// src/types/written.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Dog, SomeCat};

/// One of the forms of `Written`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Written {
    /// Where `pet_type` is `cat`.
    SomeCat(SomeCat),
    /// Where `pet_type` is `dog`.
    Dog(Dog),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<SomeCat> for Written {
    fn from(value: SomeCat) -> Self {
        Self::SomeCat(value)
    }
}

impl From<Dog> for Written {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Written {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("pet_type") {
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            Some("cat") => Self::SomeCat(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Written {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::SomeCat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Written);
